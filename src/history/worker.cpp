// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/worker.h"

#include "history/sqldatabase.h"

namespace history {

Worker::Worker()
    : m_database(std::make_unique<SqlDatabase>())
{
    m_place.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    stop();
}

void Worker::stop()
{
    if (m_thread.isFinished())
        return;
    run([this](SqlDatabase &database) {
        database.close();
        m_thread.quit();
        return true;
    });
    m_thread.wait();
}

} // namespace history
