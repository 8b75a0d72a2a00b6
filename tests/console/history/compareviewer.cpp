// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a comparison, or saves a picture of it: compareviewer [picture.png
// [table|lines|all|three|narrow]].
#include "compare/exchanges.h"
#include "console/history/compareview.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

/// The payload over lines, as somebody would write it, so that there is something to compare.
hub::Exchange laidOut(hub::Exchange exchange)
{
    QByteArray &payload = exchange.meant->notification.payload;
    payload.replace("{\"aps\":{\"", "{\n  \"aps\": {\n    \"").replace(",\"", ",\n    \"");
    return exchange;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new PushbenchStyle);
    applyTheme(systemTheme());
    CompareView view;
    const QString what = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"table"_s;
    if (what == u"all")
        view.findChild<QCheckBox *>(u"hideVolatileBox"_s)->setChecked(false);
    QList<compare::NamedExchange> exchanges{ { {}, support::firstSend() },
                                             { {}, support::secondSend() } };
    if (what == u"lines")
        exchanges = { { {}, laidOut(support::firstSend()) },
                      { {}, laidOut(support::secondSend()) } };
    if (what == u"three") {
        hub::Exchange third = support::secondSend();
        third.response->status = 401;
        third.response->reason = "Unauthorized";
        third.response->body =
            "<Error><Code>401</Code><Detail>The token has expired.</Detail></Error>";
        exchanges.append({ u"Night offers"_s, third });
    }
    QObject::connect(&view, &CompareView::compared, &view, [&] {
        if (what == u"lines") {
            view.findChild<QToolButton *>(u"byLineButton"_s)->click();
            view.findChild<QToolButton *>(u"nextDifference"_s)->click();
        }
        if (argc < 2)
            return;
        QTimer::singleShot(100, &view, [&] {
            QApplication::exit(view.grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1);
        });
    });
    view.resize(what == u"narrow" ? 520 : 844, 660);
    view.show();
    view.setExchanges(exchanges);
    return QApplication::exec();
}
