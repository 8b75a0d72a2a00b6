// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/registrationkinds.h"
#include "hub/registrationxml.h"
#include "hub/servicetime.h"
#include "hub/xmltext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

const QString &descriptionWord()
{
    static const QString word = u"RegistrationDescription"_s;
    return word;
}

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements);
}

QMap<QString, QString> readPushVariables(const QString &text)
{
    QMap<QString, QString> variables;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        variables.insert(it.key(), it.value().toVariant().toString());
    return variables;
}

Headers readHeaders(QXmlStreamReader &xml)
{
    Headers headers;
    while (xml.readNextStartElement()) {
        Header header;
        while (xml.readNextStartElement()) {
            const bool isName = xml.name() == u"Header";
            (isName ? header.name : header.value) = textOf(xml).trimmed().toUtf8();
        }
        headers.append(header);
    }
    return headers;
}

/// Reads descriptions out of whatever surrounds them.
class DescriptionReader
{
    Q_DECLARE_TR_FUNCTIONS(hub::RegistrationXml)
public:
    explicit DescriptionReader(const QByteArray &bytes)
        : m_xml(xmlText(bytes))
    {
    }

    RegistrationPage read()
    {
        // Once only: past the root's end, Qt 6.4 reports a document that was cut.
        if (m_xml.readNextStartElement())
            readOuter();
        return std::move(m_page);
    }

    /// What kept the text from being read to its end.
    std::optional<Error> fault(const QString &part) const
    {
        if (!m_xml.hasError())
            return {};
        return Error{ tr("The answer is not well formed, line %1, column %2.")
                          .arg(m_xml.lineNumber())
                          .arg(m_xml.columnNumber()),
                      part, m_xml.characterOffset() };
    }
    /// The name of the outermost element.
    const QString &root() const { return m_root; }

private:
    void readOuter();
    void readDescription(const QString &kindName);
    void readElement(Registration &registration, const RegistrationKind &kind);
    bool readHead(Registration &registration, QStringView name);
    bool readHandle(Registration &registration, const RegistrationKind &kind, QStringView name);
    void readTemplate(RegistrationTemplate &body, QStringView name);

    QXmlStreamReader m_xml;
    QString m_root;
    RegistrationPage m_page;
};

void DescriptionReader::readOuter()
{
    const QString name = m_xml.name().toString();
    if (m_root.isEmpty())
        m_root = name;
    if (name == u"feed" || name == u"entry" || name == u"content") {
        while (m_xml.readNextStartElement())
            readOuter();
    } else if (name == descriptionWord()) {
        const QString type =
            m_xml.attributes().value(QLatin1String(SchemaNamespace), "type"_L1).toString();
        readDescription(type.section(u':', -1));
    } else if (name.endsWith(descriptionWord())) {
        readDescription(name);
    } else {
        m_xml.skipCurrentElement();
    }
}

void DescriptionReader::readDescription(const QString &kindName)
{
    static const QString templateWord = u"Template"_s;
    QString word = kindName.chopped(kindName.endsWith(descriptionWord()) ? descriptionWord().size()
                                                                         : qsizetype(0));
    const bool isTemplate = word.endsWith(templateWord);
    if (isTemplate)
        word.chop(templateWord.size());
    for (const RegistrationKind &kind : RegistrationKinds) {
        if (word.compare(kind.word, Qt::CaseInsensitive) != 0)
            continue;
        Registration registration;
        registration.platform = kind.platform;
        if (isTemplate)
            registration.body = RegistrationTemplate();
        while (m_xml.readNextStartElement())
            readElement(registration, kind);
        m_page.registrations.append(registration);
        return;
    }
    m_page.unknownKinds.append(kindName);
    m_xml.skipCurrentElement();
}

void DescriptionReader::readElement(Registration &registration, const RegistrationKind &kind)
{
    const QString name = m_xml.name().toString();
    if (readHead(registration, name) || readHandle(registration, kind, name))
        return;
    if (registration.body)
        readTemplate(*registration.body, name);
    else
        m_xml.skipCurrentElement();
}

bool DescriptionReader::readHead(Registration &registration, QStringView name)
{
    if (name == u"ETag") {
        registration.etag = textOf(m_xml).trimmed();
    } else if (name == u"ExpirationTime") {
        registration.expiresAt = expiryOf(textOf(m_xml).trimmed());
    } else if (name == u"RegistrationId") {
        registration.id = textOf(m_xml).trimmed();
    } else if (name == u"Tags") {
        const QString text = textOf(m_xml);
        for (const QString &tag : text.split(u',', Qt::SkipEmptyParts))
            registration.tags.append(tag.trimmed());
    } else if (name == u"PushVariables") {
        registration.pushVariables = readPushVariables(textOf(m_xml));
    } else {
        return false;
    }
    return true;
}

bool DescriptionReader::readHandle(Registration &registration, const RegistrationKind &kind,
                                   QStringView name)
{
    PushHandle &handle = registration.handle;
    if (kind.platform == Platform::Baidu && (name == u"BaiduUserId" || name == u"BaiduChannelId")) {
        // Either may come first: the JavaScript client writes the channel before the user.
        const QString text = textOf(m_xml).trimmed();
        const bool isUser = name == u"BaiduUserId";
        const QString other = handle.text.isEmpty() ? u"-"_s : handle.text;
        handle.text = isUser ? QString(text + other) : QString(other + text);
    } else if (name == kind.handle) {
        handle.text = textOf(m_xml).trimmed();
    } else if (name == u"P256DH") {
        handle.p256dh = textOf(m_xml).trimmed();
    } else if (name == u"Auth") {
        handle.auth = textOf(m_xml).trimmed();
    } else if (name == u"SecondaryTileName") {
        registration.secondaryTile = textOf(m_xml).trimmed();
    } else {
        return false;
    }
    return true;
}

void DescriptionReader::readTemplate(RegistrationTemplate &body, QStringView name)
{
    if (name == u"BodyTemplate")
        body.body = textOf(m_xml);
    else if (name == u"TemplateName")
        body.name = textOf(m_xml);
    else if (name == u"Expiry")
        body.expiry = textOf(m_xml);
    else if (name == u"Priority")
        body.priority = textOf(m_xml);
    else if (name == u"MessageType")
        body.messageType = textOf(m_xml);
    else if (name == u"WnsHeaders" || name == u"MpnsHeaders" || name == u"ApnsHeaders")
        body.headers = readHeaders(m_xml);
    else
        m_xml.skipCurrentElement();
}

QString tr(const char *text)
{
    return QCoreApplication::translate("hub::RegistrationXml", text);
}

} // namespace

base::Result<Registration> readRegistration(const QByteArray &entry)
{
    const QString part = u"registration"_s;
    DescriptionReader reader(entry);
    const RegistrationPage page = reader.read();
    if (const auto fault = reader.fault(part))
        return *fault;
    if (!page.registrations.isEmpty())
        return page.registrations.first();
    if (!page.unknownKinds.isEmpty()) {
        return Error{ tr(QT_TRANSLATE_NOOP("hub::RegistrationXml",
                                           "“%1” is a kind of registration that Pushbench does "
                                           "not know."))
                          .arg(page.unknownKinds.first().left(80)),
                      part, 0 };
    }
    return Error{ tr(QT_TRANSLATE_NOOP("hub::RegistrationXml",
                                       "The root is “%1”, and there is no registration in it."))
                      .arg(reader.root().left(80)),
                  part, 0 };
}

base::Result<RegistrationPage> readRegistrations(const QByteArray &feed)
{
    const QString part = u"registrations"_s;
    DescriptionReader reader(feed);
    RegistrationPage page = reader.read();
    if (const auto fault = reader.fault(part))
        return *fault;
    if (reader.root() != u"feed" && page == RegistrationPage()) {
        return Error{ tr(QT_TRANSLATE_NOOP("hub::RegistrationXml",
                                           "The root is “%1”, not a feed of registrations."))
                          .arg(reader.root().left(80)),
                      part, 0 };
    }
    return page;
}

} // namespace hub
