// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfilter.h"
#include "history/historytransfer.h"
#include "history/historywriter.h"
#include "history/worker.h"

#include <QFuture>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace history {

/// What to change of rows; what is not set stays.
struct RowChange
{
    std::optional<bool> pinned;
    std::optional<QString> label;
    std::optional<QString> note;
};

/// Every exchange there was, in one SQLite file, without secrets.
///
/// No call waits for the disk: reading and writing happen in threads of the store's own and answer
/// with a future. Several programs may use one file. Whatever is wrong with the file, record()
/// works: what cannot be saved is kept in memory, the last KeptInMemory of it, and saved once that
/// is possible again.
class HistoryStore : public QObject
{
    Q_OBJECT
public:
    using MaybeError = std::optional<base::Error>;

    /// Begins to open the file \a path, see openHistory(); stateChanged() tells what came of it.
    explicit HistoryStore(const QString &path, QObject *parent = nullptr);
    /// Waits until what was recorded is saved; long work is broken off.
    ~HistoryStore() override;

    const QString &path() const { return m_path; }
    const StoreState &state() const { return m_state; }
    /// Ready once the file is open, or it is known that it cannot be.
    QFuture<StoreState> opened() const { return m_opened; }

    /// Saves \a exchange. The future ends when the row is on the disk, hence survives whatever
    /// happens to the program, or when that failed: HistoryRow::isSaved() tells.
    /// \a title is what the message is called, if it has a name.
    QFuture<HistoryRow> record(const hub::Exchange &exchange, const HubRef &hub,
                               const QString &title = {});

    /// At most \a limit rows. Those kept in memory come first, on the first page.
    QFuture<HistoryPage> page(const HistoryFilter &filter, const PageStart &start, int limit);
    QFuture<HistoryCount> count(const HistoryFilter &filter);
    /// The hubs that have rows, by name; for the filter.
    QFuture<QList<HubRef>> hubs();
    QFuture<std::optional<HistoryRow>> row(qint64 id);
    QFuture<base::Result<hub::Exchange>> exchange(qint64 id);

    /// Changes saved rows. The error says why it could not.
    QFuture<MaybeError> change(const QList<qint64> &ids, const RowChange &change);
    QFuture<MaybeError> remove(const QList<qint64> &ids);
    /// Removes all, pinned ones only if \a withPinned.
    QFuture<MaybeError> removeAll(bool withPinned);

    /// What to keep from now on. Applied at once and while rows are added.
    void setRetention(const Retention &retention);

    QFuture<Exported> exportTo(const QString &path, const HistoryFilter &filter);
    QFuture<Imported> importFrom(const QString &path);

    /// Looks whether another program has written; happens by itself every second.
    void refresh();

Q_SIGNALS:
    void stateChanged(const history::StoreState &state);
    /// A row of this program's was saved, or is kept in memory.
    void appended(const history::HistoryRow &row);
    /// Rows were changed, removed or added otherwise: read the page again.
    void changed();

private:
    /// A thread, and the opening of the file that its connection belongs to.
    struct Lane
    {
        int opening = 0;
        Worker worker;
    };
    struct Pending
    {
        hub::Exchange exchange;
        HubRef hub;
        QString title;
        std::shared_ptr<QPromise<HistoryRow>> promise;
    };

    template<typename Task>
    auto in(Lane &lane, Task task);
    void connectLane(Lane &lane, SqlDatabase &database);
    void recoverFrom(int opening);
    void drain(SqlDatabase &database);
    void save(SqlDatabase &database, const QList<Pending> &batch);
    QFuture<MaybeError> edit(const std::function<MaybeFault(SqlDatabase &)> &edit);
    MaybeError errorFor(const MaybeFault &fault) const;
    void tellState();
    void tellChanged();
    void tidy();

    const QString m_path;
    StoreState m_state; ///< As told. All else that is found out lives in the writer.
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_isPolling = false;
    QMutex m_mutex; ///< Over the two below.
    QList<Pending> m_pending;
    Retention m_retention;
    MemoryShelf m_shelf;
    HistoryWriter m_history; ///< Belongs to the thread of m_writing.
    int m_sinceTidied = 0; ///< As well.
    QTimer m_poll;
    Lane m_writing;
    Lane m_reading;
    Lane m_errands; ///< What takes long.
    QFuture<StoreState> m_opened;
};

} // namespace history
