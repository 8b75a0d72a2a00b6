// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace base {

/// Calls \a work in a thread of \a pool, for what would hold up the window. \a work may touch
/// values only, no widget. Attach to the result with base::then(). Work that is cleared from the
/// pool before it began ends the future without a result.
template<typename F>
auto inBackground(QThreadPool &pool, F &&work) -> QFuture<decltype(work())>
{
    using Value = decltype(work());
    // Shared, as the pool copies what it is given.
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const QFuture<Value> future = promise->future();
    pool.start([promise, call = std::forward<F>(work)]() mutable {
        promise->addResult(call());
        promise->finish();
    });
    return future;
}

/// The same in the pool of the program.
template<typename F>
auto inBackground(F &&work) -> QFuture<decltype(work())>
{
    return inBackground(*QThreadPool::globalInstance(), std::forward<F>(work));
}

} // namespace base
