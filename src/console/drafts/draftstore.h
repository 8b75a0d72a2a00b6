// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/drafts/draft.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace console {

/// The open drafts in one file, written half a second after the last change and at the end, so
/// that neither a crash nor a restart loses more than that.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    explicit DraftStore(const QString &path, QObject *parent = nullptr);
    ~DraftStore() override;

    /// Reads the file; without one there is a single new draft. A damaged file is renamed to
    /// `….damaged` and the error says so.
    std::optional<base::Error> load();

    const QList<Draft> &drafts() const { return m_drafts; }
    int current() const { return m_current; }

    /// Replaces all, as they stand in the window.
    void set(const QList<Draft> &drafts, int current);

    /// Writes now, if something waits to be written.
    void flush();

Q_SIGNALS:
    /// The drafts could not be written; once until it works again.
    void failed(const QString &message);

private:
    bool write();

    QString m_path;
    QList<Draft> m_drafts;
    int m_current = 0;
    QTimer m_later;
    bool m_told = false;
};

} // namespace console
