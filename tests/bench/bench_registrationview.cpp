// SPDX-License-Identifier: GPL-3.0-or-later
// A million registrations come into the table of the window page after page; then they are
// filtered and sorted. Says the time, the memory for a row and the longest stall of the window.
#include "console/registrations/registrationmodel.h"
#include "support/stallmeter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 100;
constexpr int Pages = 10'000;

QList<hub::Registration> page(int number)
{
    QList<hub::Registration> registrations;
    for (int i = number * PageSize; i < (number + 1) * PageSize; ++i) {
        hub::Registration registration;
        registration.id = u"8-%1-1"_s.arg(i);
        registration.etag = u"1"_s;
        registration.platform = hub::Platform::Apple;
        registration.handle.text = u"%1"_s.arg(qint64(i) * 7919, 64, 16, QChar(u'0')).toUpper();
        registration.tags = { u"lang:%1"_s.arg(i % 7), u"news"_s };
        registrations.append(registration);
    }
    return registrations;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

double arrange(console::RegistrationModel &model, const fleet::Query &query)
{
    QElapsedTimer clock;
    clock.start();
    model.setQuery(query);
    while (model.isArranging())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return double(clock.elapsed()) / 1000;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    console::RegistrationModel model;
    QTableView table;
    table.setModel(&model);
    table.resize(1200, 700);
    table.show();
    const qint64 before = residentBytes();
    support::StallMeter meter;
    QElapsedTimer clock;
    clock.start();
    for (int number = 0; number < Pages; ++number) {
        model.append(page(number));
        QCoreApplication::processEvents();
    }
    model.settle();
    while (model.isArranging() || model.rowCount() < Pages * PageSize)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    std::printf("1,000,000 rows into the view: %.1f s, %lld bytes a row, longest stall %lld ms\n",
                double(clock.elapsed()) / 1000,
                static_cast<long long>((residentBytes() - before) / (qint64(Pages) * PageSize)),
                static_cast<long long>(meter.longestMs()));
    support::StallMeter later;
    fleet::Query filter;
    filter.text = u"lang:3"_s;
    std::printf("filter by a tag: %.2f s\n", arrange(model, filter));
    fleet::Query sorted;
    sorted.sort = fleet::Column::Handle;
    std::printf("sort by handle: %.2f s, longest stall of both %lld ms\n", arrange(model, sorted),
                static_cast<long long>(later.longestMs()));
    return 0;
}
