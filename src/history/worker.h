// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqltypes.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace history {

/// A thread with a connection of its own, which does what it is given one after the other.
class Worker
{
public:
    Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    ~Worker();

    /// Waits until all that was given is done: what was handed over to be saved, is. After it
    /// nothing more is taken.
    void stop();

    /// Calls \a task with the connection, in the thread.
    template<typename Task>
    auto run(Task task) -> QFuture<std::invoke_result_t<Task, SqlDatabase &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Task, SqlDatabase &>>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_place,
            [this, promise, call = std::move(task)]() mutable {
                promise->addResult(call(*m_database));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    QObject m_place; ///< Lives in the thread, so that calls land there.
    std::unique_ptr<SqlDatabase> m_database;
};

} // namespace history
