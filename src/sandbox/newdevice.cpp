// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/newdevice.h"

#include "hub/tagexpression.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <vector>

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;
using hub::Platform;

namespace {

constexpr int MaxTags = 60; // protocol.md 5, on one registration

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::NewDevice)
};

QByteArray noise(int bytes)
{
    std::vector<quint32> words(size_t(bytes + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return { reinterpret_cast<const char *>(words.data()), bytes };
}

QByteArray inBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// So many bytes in the alphabet that tokens have.
QByteArray token(int bytes)
{
    return inBase64(noise(bytes));
}

/// A number of so many digits that does not begin with 0.
QByteArray number(int digits)
{
    QByteArray text;
    for (int i = 0; i < digits; ++i)
        text += char('0' + QRandomGenerator::system()->bounded(i == 0 ? 1 : 0, 10));
    return text;
}

QByteArray handleOf(Platform platform)
{
    switch (platform) {
    case Platform::Windows:
        return "https://wns2-am3p.notify.windows.com/?token=AwYAAA" + token(84);
    case Platform::WindowsPhone:
        return "http://s.notify.live.net/u/1/db5/H2QAAA" + token(60);
    case Platform::Apple:
        return noise(32).toHex().toUpper();
    case Platform::FcmV1:
        return token(16) + ":APA91b" + token(100);
    case Platform::Gcm:
        return "APA91b" + token(120);
    case Platform::Adm:
        return "amzn1.adm-registration.v3." + token(150);
    case Platform::Baidu:
        return number(18) + '-' + number(19);
    case Platform::Browser:
        return "https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB" + token(120);
    case Platform::Xiaomi:
        return token(32);
    case Platform::Template:
        break;
    }
    return {};
}

} // namespace

base::Result<NewDevice> readNewDevice(const QString &name, Platform platform, const QString &tags)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return Error{ Text::tr("The device needs a name."), u"name"_s, 0 };
    if (wanted.size() > NewDevice::MaxName) {
        return Error{ Text::tr("The name is longer than %1 characters.").arg(NewDevice::MaxName),
                      u"name"_s, NewDevice::MaxName };
    }
    if (platform == Platform::Template)
        return Error{ Text::tr("Choose the platform of the device."), u"platform"_s, -1 };
    NewDevice device{ wanted, platform, {} };
    static const QRegularExpression between(u"[\\s,]+"_s);
    for (const QString &tag : tags.split(between, Qt::SkipEmptyParts)) {
        const auto read = hub::TagExpression::parse(tag);
        if (!read || read->root().kind != hub::TagNode::Kind::Tag || tag.startsWith(u'$')) {
            return Error{ Text::tr(
                              "“%1” is not a tag: letters, digits and _ @ # . : - are allowed, "
                              "up to 120 of them.")
                              .arg(tag),
                          u"tags"_s, tags.indexOf(tag) };
        }
        if (!device.tags.contains(tag))
            device.tags.append(tag);
    }
    if (device.tags.size() > MaxTags)
        return Error{ Text::tr("More than %1 tags.").arg(MaxTags), u"tags"_s, -1 };
    return device;
}

Registration firstRegistration(const NewDevice &device)
{
    Registration made;
    made.platform = device.platform;
    made.deviceName = device.name;
    made.tags = device.tags;
    made.handle.text = handleOf(device.platform);
    if (device.platform == Platform::Browser) {
        made.handle.p256dh = inBase64('\x04' + noise(64)); // a point, not compressed
        made.handle.auth = token(16);
    }
    made.id = stableRegistrationId(made.deviceName, made.handle, {});
    return made;
}

} // namespace sandbox
