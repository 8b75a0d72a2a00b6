// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include <QTimer>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace app {

namespace {

// A signal handler may call little more than write(); it pokes a socket that the event loop
// watches. It has no object to ask, hence the two descriptors here.
int writeEnd = -1;
int readEnd = -1;

constexpr int InterruptedCode = 130;
volatile std::sig_atomic_t isLoopRunning = 0;

void onSignal(int)
{
    if (isLoopRunning == 0)
        ::_exit(InterruptedCode);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

void holdStandardStreams()
{
    // The lowest free number is given out, so each of these fills the gap that was found.
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    }
}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    writeEnd = ends[0];
    readEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(readEnd, &byte, 1) > 0)
            Q_EMIT stopRequested();
    });
    struct sigaction action
    {
    };
    QTimer::singleShot(0, this, [] { isLoopRunning = 1; });
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

StopSignals::~StopSignals()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    isLoopRunning = 0;
    m_notifier.reset();
    ::close(writeEnd);
    ::close(readEnd);
}

} // namespace app
