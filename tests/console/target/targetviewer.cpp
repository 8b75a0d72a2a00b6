// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the To row in its states, or saves a picture of them: targetviewer [picture.png].
#include "console/style/pushbenchstyle.h"
#include "console/style/theme.h"
#include "console/target/targetrow.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace console;
using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

TargetRow *row(Platform platform, const TargetDraft &draft)
{
    auto *result = new TargetRow;
    result->setPlatform(platform);
    result->setDraft(draft);
    return result;
}

QStringList numbered(const QString &stem, int count)
{
    QStringList tags;
    for (int i = 0; i < count; ++i)
        tags.append(stem + QString::number(i));
    return tags;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new PushbenchStyle);
    applyTheme(systemTheme());
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QString token = QString(u"7F3A91C0"_s).repeated(8);
    auto *first = row(Platform::Apple, { .kind = u"tags"_s, .tags = u"qa_ios && lang:en"_s });
    auto *compact = row(Platform::Apple, { .kind = u"tags"_s, .tags = u"qa_ios && lang:en"_s });
    compact->setCompact(true);
    auto *batch =
        row(Platform::Apple, { .kind = u"batch"_s, .handles = token + u"\nAABB\n"_s + token });
    auto *current = row(Platform::Apple,
                        { .kind = u"tags"_s, .tags = u"region:eu && !muted && $UserId:{u-1}"_s });
    for (TargetRow *each :
         { row(Platform::FcmV1, {}), first, current, compact,
           row(Platform::Apple, { .kind = u"tags"_s, .tags = u"qa && !(muted || !beta)"_s }),
           row(Platform::Apple, { .kind = u"tags"_s, .tags = u"beta && "_s }),
           row(Platform::Apple, { .kind = u"tags"_s, .tags = u"grün || beta"_s }),
           row(Platform::Apple,
               { .kind = u"tags"_s, .tags = numbered(u"region:number-"_s, 14).join(u" || "_s) }),
           row(Platform::Apple,
               { .kind = u"tags"_s, .tags = numbered(u"tag-"_s, 7).join(u" && "_s) }),
           row(Platform::Apple, { .kind = u"device"_s, .handle = token }),
           row(Platform::FcmV1, { .kind = u"device"_s, .handle = token }),
           row(Platform::Browser,
               { .kind = u"device"_s,
                 .handle = u"https://push.example/send/abc"_s,
                 .p256dh = u"BPx"_s }),
           batch, row(Platform::Template, { .kind = u"tags"_s }) })
        layout->addWidget(each);
    layout->addStretch();
    window.resize(1000, 100);
    window.show();
    current->focusField();
    QTimer::singleShot(100, &window, [] {
        for (int i = 0; i < 3 && QApplication::focusWidget(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    });
    if (argc < 2)
        return QApplication::exec();
    QTimer::singleShot(200, &window, [&] {
        QApplication::exit(window.grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1);
    });
    return QApplication::exec();
}
