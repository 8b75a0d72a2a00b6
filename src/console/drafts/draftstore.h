// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/drafts/draft.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QLockFile;

namespace console {

/// The open drafts and the ones closed last in one file, which only its owner may read. It is
/// written at most half a second after a change, however fast the changes come, and at the end, so
/// that neither a crash nor a restart loses more than that.
///
/// While one window has the file, a second one keeps its drafts in a file of its own beside it,
/// `drafts-2.json`. The next window that gets the first file takes over what those hold.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxClosed = 20;

    explicit DraftStore(const QString &path, QObject *parent = nullptr);
    ~DraftStore() override;

    /// Reads the file; without one there is a single new draft. A damaged file is renamed to
    /// `….damaged` and the error says so.
    std::optional<base::Error> load();

    const QList<Draft> &drafts() const { return m_drafts; }
    int current() const { return m_current; }
    const QList<Draft> &closed() const { return m_closed; } ///< The one closed last is the last.

    /// Replaces all, as they stand in the window. Of \a closed the last MaxClosed are kept.
    void set(const QList<Draft> &drafts, int current, const QList<Draft> &closed);

    /// Writes now, if something waits to be written.
    void flush();

Q_SIGNALS:
    /// The drafts could not be written; once until it works again.
    void failed(const QString &message);

private:
    bool isTaken(const QString &path);
    QString pathOfWindow(int number) const;
    void choosePath();
    std::optional<base::Error> read();
    void takeOver();
    bool write();

    QString m_first; ///< The file of the only window.
    QString m_path; ///< That of this one.
    std::unique_ptr<QLockFile> m_lock; ///< On m_path, as long as the object lives.
    QList<Draft> m_drafts;
    QList<Draft> m_closed;
    int m_current = 0;
    QTimer m_later;
    bool m_told = false;
};

} // namespace console
