// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace base {

/// Calls \a f with the result of \a future in the thread of \a context, once there is one.
///
/// \a f is not called when \a context dies first or the future ends without a result (cancelled).
/// Used in place of QFuture::then(context, f), which aborts in that case before Qt 6.6.
template<typename T, typename F>
void then(const QFuture<T> &future, QObject *context, F &&f)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::forward<F>(f)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             call(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace base
