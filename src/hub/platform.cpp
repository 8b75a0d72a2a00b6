// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/platform.h"

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
    int payloadLimit;
    bool retired;
};

constexpr char Json[] = "application/json;charset=utf-8";
constexpr char Xml[] = "application/xml";

// Sizes: protocol.md 4.1. Baidu's and Xiaomi's are UNVERIFIED there. The browser's 4096 bytes are
// counted after encryption, which leaves about 3993 for the text.
constexpr std::array Rows{
    Row{ Platform::Windows, "windows", "WNS", QT_TRANSLATE_NOOP("hub::Platform", "Windows"),
         QT_TRANSLATE_NOOP("hub::Platform", "Windows"), Xml, PayloadLanguage::Xml, 5000, false },
    Row{ Platform::Apple, "apple", "APN", QT_TRANSLATE_NOOP("hub::Platform", "Apple"),
         QT_TRANSLATE_NOOP("hub::Platform", "Apple"), Json, PayloadLanguage::Json, 4096, false },
    Row{ Platform::FcmV1, "fcmv1", "FCM", QT_TRANSLATE_NOOP("hub::Platform", "Android"),
         QT_TRANSLATE_NOOP("hub::Platform", "Google"), Json, PayloadLanguage::Json, 4096, false },
    Row{ Platform::Browser, "browser", "WEB", QT_TRANSLATE_NOOP("hub::Platform", "Browser"),
         QT_TRANSLATE_NOOP("hub::Platform", "The browser's push service"), Json,
         PayloadLanguage::Json, 3993, false },
    Row{ Platform::Adm, "adm", "ADM", QT_TRANSLATE_NOOP("hub::Platform", "Amazon"),
         QT_TRANSLATE_NOOP("hub::Platform", "Amazon"), Json, PayloadLanguage::Json, 6144, false },
    Row{ Platform::Baidu, "baidu", "BDU", QT_TRANSLATE_NOOP("hub::Platform", "Baidu"),
         QT_TRANSLATE_NOOP("hub::Platform", "Baidu"), Json, PayloadLanguage::Json, 4096, false },
    Row{ Platform::Xiaomi, "xiaomi", "XMI", QT_TRANSLATE_NOOP("hub::Platform", "Xiaomi"),
         QT_TRANSLATE_NOOP("hub::Platform", "Xiaomi"), Json, PayloadLanguage::Json, 4096, false },
    Row{ Platform::Template, "template", "TPL", QT_TRANSLATE_NOOP("hub::Platform", "Template"),
         QT_TRANSLATE_NOOP("hub::Platform", "The push service"), Json, PayloadLanguage::Json,
         HubBodyLimit, false },
    Row{ Platform::WindowsPhone, "windowsphone", "MPN",
         QT_TRANSLATE_NOOP("hub::Platform", "Windows Phone"),
         QT_TRANSLATE_NOOP("hub::Platform", "Windows Phone"), Xml, PayloadLanguage::Xml, 3072,
         true },
    Row{ Platform::Gcm, "gcm", "GCM", QT_TRANSLATE_NOOP("hub::Platform", "GCM"),
         QT_TRANSLATE_NOOP("hub::Platform", "Google"), Json, PayloadLanguage::Json, 4096, true },
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
                     row.payloadLimit,
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
