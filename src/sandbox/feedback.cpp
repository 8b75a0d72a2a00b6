// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/feedback.h"

#include "sandbox/installation.h"
#include "sandbox/registrationxml.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QXmlStreamWriter>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const Registration &registration, const Delivery &delivery)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"PnsFeedback"_s);
    xml.writeAttribute(u"xmlns:i"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeAttribute(u"xmlns"_s, serviceNamespace());
    xml.writeTextElement(u"FeedbackTime"_s, delivery.at.toUTC().toString(Qt::ISODate));
    // Dead tokens of FCM v1 have no better name there (protocol.md 3.9).
    const bool isFcm = registration.platform == hub::Platform::FcmV1;
    xml.writeTextElement(u"NotificationSystemError"_s,
                         isFcm ? u"UnknownError"_s : machineName(delivery.result));
    xml.writeTextElement(u"Platform"_s, hub::traits(registration.platform).format);
    xml.writeTextElement(u"PnsHandle"_s, QString::fromUtf8(registration.handle.text));
    xml.writeTextElement(u"RegistrationId"_s, registration.id);
    if (const QString id = installationOf(registration); !id.isEmpty())
        xml.writeTextElement(u"InstallationId"_s, id);
    xml.writeTextElement(u"NotificationId"_s, delivery.notificationId);
    xml.writeEndElement();
    // The service declares utf-16 and writes UTF-8.
    return "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + text.toUtf8() + '\n';
}

} // namespace

std::optional<QString> Feedback::containerUrl() const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return std::nullopt;
    return QUrl::fromLocalFile(m_folder).toString(QUrl::FullyEncoded);
}

void Feedback::add(const Registration &registration, const Delivery &delivery) const
{
    if (!containerUrl())
        return;
    QFile file(m_folder + u'/' + delivery.at.toUTC().toString(u"MMddyyyy"_s));
    // Feedback that the disk does not take is lost, as the real one may be: it is a hint.
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(lineOf(registration, delivery));
}

} // namespace sandbox
