// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/rendering.h"

#include "audience/pushrules.h"
#include "audience/templatevalue.h"
#include "audience/valueplaces.h"
#include "payload/jsonscan.h"
#include "payload/jsontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace audience {

using namespace Qt::StringLiterals;
using base::Error;
using Kind = TemplatePart::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(audience::Rendering)
};

bool isJsonNumber(const QString &text)
{
    const auto root = payload::scanJson(text.toUtf8()).root;
    return root && root->type == payload::JsonNode::Type::Number;
}

QString cutWithDots(const QString &text, int length)
{
    constexpr int Dots = 3;
    if (text.size() <= length)
        return text;
    return QString(text.left(std::max(0, length - Dots)) + u"..."_s).left(length);
}

QByteArray jsonQuoted(const QString &text)
{
    return payload::toJsonLine(payload::jsonString(text));
}

/// Escaped for text and for attributes; blanks other than the space would not survive in one.
QByteArray xmlEscaped(const QString &text, bool isAttribute)
{
    QString out = text.toHtmlEscaped();
    if (isAttribute) {
        out.replace(u'\t', u"&#9;"_s);
        out.replace(u'\n', u"&#10;"_s);
        out.replace(u'\'', u"&apos;"_s); // the template may have written it in single quotes
    }
    out.replace(u'\r', u"&#13;"_s);
    return out.toUtf8();
}

class Filler
{
public:
    Filler(const Properties &properties, Rendering &rendering)
        : m_properties(properties)
        , m_rendering(rendering)
    {
    }

    /// What \a value becomes; nothing after a fault. \a offset is where it will stand.
    std::optional<QString> fill(const QString &value, const QString &place, qsizetype offset,
                                bool allowsNumber = false);
    bool fillBody(const QByteArray &body);
    void refuse(const QString &place, const Error &error);

private:
    std::optional<QString> fillPart(const TemplatePart &part, const QString &place,
                                    qsizetype offset);
    bool append(QByteArray &out, const ValuePlace &place);

    const Properties &m_properties;
    Rendering &m_rendering;
};

void Filler::refuse(const QString &place, const Error &error)
{
    m_rendering.fault = Error{ Text::tr("%1: %2").arg(place, error.message), u"template"_s, -1 };
}

std::optional<QString> Filler::fill(const QString &value, const QString &place, qsizetype offset,
                                    bool allowsNumber)
{
    const auto parsed = TemplateValue::parse(value);
    if (!parsed) {
        refuse(place, parsed.error());
        return std::nullopt;
    }
    if (parsed->isNumber() && !allowsNumber) {
        refuse(place, Error{ Text::tr("`#(…)` is for JSON templates only."), {} });
        return std::nullopt;
    }
    QString text;
    for (const TemplatePart &part : parsed->parts()) {
        const auto filled = fillPart(part, place, offset);
        if (!filled)
            return std::nullopt;
        text += *filled;
    }
    return text;
}

std::optional<QString> Filler::fillPart(const TemplatePart &part, const QString &place,
                                        qsizetype offset)
{
    if (part.kind == Kind::Literal)
        return part.text;
    if (const QString name = part.text.toLower(); !m_rendering.asked.contains(name))
        m_rendering.asked.append(name);
    const auto brought = m_properties.value(part.text);
    if (!brought)
        m_rendering.missing.append({ part.text, place, part.fallback.has_value(), offset });
    const QString value = brought ? *brought : part.fallback.value_or(QString());
    switch (part.kind) {
    case Kind::Literal:
        break;
    case Kind::Text:
        return part.length ? value.left(*part.length) : value;
    case Kind::Dotted:
        return cutWithDots(value, *part.length);
    case Kind::Encoded:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case Kind::Number:
        if (isJsonNumber(value))
            return value;
        refuse(place, Error{ Text::tr("The property %1 is no number.").arg(part.text), {} });
        return std::nullopt;
    }
    return std::nullopt;
}

/// Copies what stands between the values and puts the filled-in ones in between.
bool Filler::fillBody(const QByteArray &body)
{
    const auto places = valuePlaces(body);
    if (!places) {
        m_rendering.fault = places.error();
        return false;
    }
    QByteArray out;
    qsizetype copied = 0;
    for (const ValuePlace &place : *places) {
        out += QByteArrayView(body).sliced(copied, place.offset - copied);
        copied = place.offset + place.length;
        if (!append(out, place))
            return false;
    }
    m_rendering.payload = out + QByteArrayView(body).sliced(copied);
    return true;
}

bool Filler::append(QByteArray &out, const ValuePlace &place)
{
    const bool isJson = place.kind == ValuePlace::Kind::Json;
    const auto text = fill(place.text, place.path, out.size() + (isJson ? 1 : 0), isJson);
    if (!text)
        return false;
    if (isJson)
        out += place.text.startsWith(u'#') ? text->toUtf8() : jsonQuoted(*text);
    else
        out += xmlEscaped(*text, place.kind == ValuePlace::Kind::Attribute);
    return true;
}

QString limitText(qsizetype size, hub::Platform platform)
{
    const hub::PlatformTraits traits = hub::traits(platform);
    return Text::tr("%1 of %2 bytes: too long for %3.")
        .arg(QLocale().toString(size), QLocale().toString(traits.payloadLimit), traits.name);
}

/// The headers without which a push service takes nothing, protocol.md 6.5.
std::optional<Error> headerFault(const hub::Headers &headers, hub::Platform platform)
{
    const QByteArray needed = platform == hub::Platform::Windows ? "X-WNS-Type"
        : platform == hub::Platform::WindowsPhone                ? "X-NotificationClass"
                                                                 : "";
    if (needed.isEmpty() || hub::headerValue(headers, needed))
        return std::nullopt;
    return Error{ Text::tr("A template for %1 needs the header %2.")
                      .arg(hub::traits(platform).name, QString::fromLatin1(needed)),
                  u"template"_s, -1 };
}

} // namespace

base::Result<Properties> Properties::read(const QByteArray &json)
{
    using Type = payload::JsonNode::Type;
    const auto scan = payload::scanJson(json);
    if (!scan.root || scan.root->type != Type::Object) {
        return Error{ Text::tr("A template send needs a JSON object, for example "
                               "`{\"title\": \"Hello\"}`."),
                      u"body"_s, -1 };
    }
    Properties properties;
    for (const payload::JsonMember &member : scan.root->members) {
        if (member.value.type == Type::Object || member.value.type == Type::Array) {
            return Error{ Text::tr("The property %1 is no text. The properties of a template send "
                                   "have no parts.")
                              .arg(member.name),
                          u"body"_s, member.offset };
        }
        properties.m_names.append(member.name);
        const bool isNull = member.value.type == Type::Null;
        properties.m_values.insert(member.name.toLower(),
                                   isNull ? u""_s : QString(member.value.text));
    }
    return properties;
}

std::optional<QString> Properties::value(const QString &name) const
{
    const auto found = m_values.constFind(name.toLower());
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

Rendering render(const hub::RegistrationTemplate &body, hub::Platform platform,
                 const Properties &properties)
{
    Rendering rendering;
    Filler filler(properties, rendering);
    if (!filler.fillBody(body.body.toUtf8()))
        return rendering;
    const bool isJson = !body.body.trimmed().startsWith(u'<');
    for (const hub::Header &header : body.headers) {
        const QString name = QString::fromUtf8(header.name);
        const auto value = filler.fill(QString::fromUtf8(header.value), name, -1, isJson);
        if (!value)
            return rendering;
        rendering.headers.append({ header.name, value->toUtf8(), header.origin });
    }
    rendering.expiry = filler.fill(body.expiry, u"Expiry"_s, -1, isJson).value_or(QString());
    if (!rendering.fault)
        rendering.fault = headerFault(rendering.headers, platform);
    if (!rendering.fault && rendering.payload.size() > hub::traits(platform).payloadLimit)
        rendering.fault = Error{ limitText(rendering.payload.size(), platform), u"template"_s, -1 };
    hub::Headers sent = rendering.headers;
    if (!body.messageType.isEmpty())
        sent.append({ "X-Baidu-Message-Type", body.messageType.toUtf8() });
    if (!rendering.fault)
        rendering.fault = refusal(platform, rendering.payload, sent);
    return rendering;
}

} // namespace audience
