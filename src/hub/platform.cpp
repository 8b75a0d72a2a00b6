// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/platform.h"

#include "hub/payloadlimit.h"

#include <QCoreApplication>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Platform platform;
    const char *format;
    const char *badge;
    const char *name;
    const char *serviceName;
    const char *contentType;
    PayloadLanguage language;
    bool retired;
};

constexpr char Json[] = "application/json;charset=utf-8";
constexpr char Xml[] = "application/xml";

constexpr std::array Rows{
    Row{ Platform::Windows, "windows", "WNS", QT_TRANSLATE_NOOP("hub::Platform", "Windows"),
         QT_TRANSLATE_NOOP("hub::Platform", "Windows"), Xml, PayloadLanguage::Xml, false },
    Row{ Platform::Apple, "apple", "APN", QT_TRANSLATE_NOOP("hub::Platform", "Apple"),
         QT_TRANSLATE_NOOP("hub::Platform", "Apple"), Json, PayloadLanguage::Json, false },
    Row{ Platform::FcmV1, "fcmv1", "FCM", QT_TRANSLATE_NOOP("hub::Platform", "Android"),
         QT_TRANSLATE_NOOP("hub::Platform", "Google"), Json, PayloadLanguage::Json, false },
    Row{ Platform::Browser, "browser", "WEB", QT_TRANSLATE_NOOP("hub::Platform", "Browser"),
         QT_TRANSLATE_NOOP("hub::Platform", "The browser's push service"), Json,
         PayloadLanguage::Json, false },
    Row{ Platform::Adm, "adm", "ADM", QT_TRANSLATE_NOOP("hub::Platform", "Amazon"),
         QT_TRANSLATE_NOOP("hub::Platform", "Amazon"), Json, PayloadLanguage::Json, false },
    Row{ Platform::Baidu, "baidu", "BDU", QT_TRANSLATE_NOOP("hub::Platform", "Baidu"),
         QT_TRANSLATE_NOOP("hub::Platform", "Baidu"), Json, PayloadLanguage::Json, false },
    Row{ Platform::Xiaomi, "xiaomi", "XMI", QT_TRANSLATE_NOOP("hub::Platform", "Xiaomi"),
         QT_TRANSLATE_NOOP("hub::Platform", "Xiaomi"), Json, PayloadLanguage::Json, false },
    Row{ Platform::Template, "template", "TPL", QT_TRANSLATE_NOOP("hub::Platform", "Template"),
         QT_TRANSLATE_NOOP("hub::Platform", "The push service"), Json, PayloadLanguage::Json,
         false },
    Row{ Platform::WindowsPhone, "windowsphone", "MPN",
         QT_TRANSLATE_NOOP("hub::Platform", "Windows Phone"),
         QT_TRANSLATE_NOOP("hub::Platform", "Windows Phone"), Xml, PayloadLanguage::Xml, true },
    Row{ Platform::Gcm, "gcm", "GCM", QT_TRANSLATE_NOOP("hub::Platform", "GCM"),
         QT_TRANSLATE_NOOP("hub::Platform", "Google"), Json, PayloadLanguage::Json, true },
};

} // namespace

const QList<Platform> &allPlatforms()
{
    static const QList<Platform> platforms = [] {
        QList<Platform> list;
        for (const Row &row : Rows)
            list.append(row.platform);
        return list;
    }();
    return platforms;
}

PlatformTraits traits(Platform platform)
{
    for (const Row &row : Rows) {
        if (row.platform == platform) {
            return { row.platform,
                     QString::fromLatin1(row.format),
                     QString::fromLatin1(row.badge),
                     QCoreApplication::translate("hub::Platform", row.name),
                     QCoreApplication::translate("hub::Platform", row.serviceName),
                     QByteArray(row.contentType),
                     row.language,
                     payloadLimit(platform).bytes,
                     row.retired };
        }
    }
    Q_UNREACHABLE();
}

base::Result<Platform> platformOfFormat(const QString &format)
{
    QStringList known;
    for (const Row &row : Rows) {
        if (format.compare(QLatin1String(row.format), Qt::CaseInsensitive) == 0)
            return row.platform;
        known.append(QString::fromLatin1(row.format));
    }
    return base::Error{ QCoreApplication::translate("hub::Platform",
                                                    "“%1” is not a format. Use one of: %2.")
                            .arg(format.left(40), known.join(u", "_s)),
                        u"format"_s, 0 };
}

} // namespace hub
