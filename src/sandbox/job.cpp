// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/job.h"

#include "sandbox/registrationxml.h"

#include <QHash>
#include <QUuid>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Job::Type> &types()
{
    static const QHash<QString, Job::Type> Types{
        { u"ExportRegistrations"_s, Job::Type::Export },
        { u"ImportCreateRegistrations"_s, Job::Type::Create },
        { u"ImportUpdateRegistrations"_s, Job::Type::Update },
        { u"ImportDeleteRegistrations"_s, Job::Type::Delete },
        { u"ImportUpsertRegistrations"_s, Job::Type::Upsert },
    };
    return Types;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// The prefix is the one of the recorded answers; the JavaScript client looks for it by letter.
void writeOutput(QXmlStreamWriter &xml, const Job &job)
{
    if (job.outputPath.isEmpty())
        return;
    xml.writeStartElement(u"OutputProperties"_s);
    xml.writeAttribute(u"xmlns:d3p1"_s,
                       u"http://schemas.microsoft.com/2003/10/Serialization/Arrays"_s);
    for (const auto &[key, value] : { std::pair{ u"OutputFilePath"_s, job.outputPath },
                                      std::pair{ u"FailedFilePath"_s, job.failedPath } }) {
        xml.writeStartElement(u"d3p1:KeyValueOfstringstring"_s);
        xml.writeTextElement(u"d3p1:Key"_s, key);
        xml.writeTextElement(u"d3p1:Value"_s, value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter &xml, const Job &job)
{
    xml.writeStartElement(u"NotificationHubJob"_s);
    writeServiceNamespaces(xml);
    xml.writeTextElement(u"JobId"_s, job.id);
    xml.writeTextElement(u"Progress"_s, QString::number(job.progress));
    xml.writeTextElement(u"Type"_s, types().key(job.type));
    // Started is the default, which the service does not write.
    if (job.status == Job::Status::Running)
        xml.writeTextElement(u"Status"_s, u"Running"_s);
    else if (job.isOver())
        xml.writeTextElement(u"Status"_s,
                             job.status == Job::Status::Completed ? u"Completed"_s : u"Failed"_s);
    xml.writeTextElement(u"OutputContainerUri"_s, job.outputContainer);
    if (!job.importFile.isEmpty())
        xml.writeTextElement(u"ImportFileUri"_s, job.importFile);
    if (!job.failure.isEmpty())
        xml.writeTextElement(u"Failure"_s, job.failure);
    writeOutput(xml, job);
    xml.writeTextElement(u"CreatedAt"_s, timeText(job.createdAt));
    xml.writeTextElement(u"UpdatedAt"_s, timeText(job.updatedAt));
    xml.writeEndElement();
}

Refusal invalid()
{
    return Refusal{ 400, u"The supplied notificationhub job payload is invalid."_s };
}

} // namespace

std::variant<Job, Refusal> readJob(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    Job job;
    bool hasType = false;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == u"Type"_s) {
            const QString type = xml.readElementText().trimmed();
            hasType = types().contains(type);
            job.type = types().value(type);
        } else if (name == u"OutputContainerUri"_s) {
            job.outputContainer = xml.readElementText().trimmed();
        } else if (name == u"ImportFileUri"_s) {
            job.importFile = xml.readElementText().trimmed();
        } else if (name != u"entry"_s && name != u"content"_s && name != u"NotificationHubJob"_s) {
            xml.skipCurrentElement();
        }
    }
    const bool needsFile = job.type != Job::Type::Export;
    if (xml.hasError() || !hasType || job.outputContainer.isEmpty()
        || (needsFile && job.importFile.isEmpty()))
        return invalid();
    return job;
}

QByteArray jobEntry(const Job &job, const QString &address, bool isRoot)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"entry"_s);
    if (isRoot)
        xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2005/Atom"_s);
    xml.writeTextElement(u"id"_s, address);
    xml.writeStartElement(u"title"_s);
    xml.writeAttribute(u"type"_s, u"text"_s);
    xml.writeCharacters(job.id);
    xml.writeEndElement();
    xml.writeTextElement(u"published"_s, timeText(job.createdAt));
    xml.writeTextElement(u"updated"_s, timeText(job.updatedAt));
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"application/xml"_s);
    writeDescription(xml, job);
    xml.writeEndElement();
    xml.writeEndElement();
    return body;
}

QString newJobId(const QDateTime &now)
{
    // Hundreds of nanoseconds since the year 1, taken from the last ones of the year 9999.
    const qint64 ticks = (now.toMSecsSinceEpoch() + 62'135'596'800'000) * 10'000;
    return QString::number(3'155'378'975'999'999'999 - ticks)
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace sandbox
