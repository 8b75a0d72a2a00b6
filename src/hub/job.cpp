// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/job.h"

#include "hub/registrationkinds.h"
#include "hub/servicetime.h"
#include "hub/xmltext.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hub::Job)
};

struct TypeRow
{
    Job::Type type;
    QLatin1String name;
    QLatin1String shortName;
};

constexpr std::array TypeRows{
    TypeRow{ Job::Type::Export, QLatin1String("ExportRegistrations"), QLatin1String("export") },
    TypeRow{ Job::Type::ImportCreate, QLatin1String("ImportCreateRegistrations"),
             QLatin1String("import-create") },
    TypeRow{ Job::Type::ImportUpdate, QLatin1String("ImportUpdateRegistrations"),
             QLatin1String("import-update") },
    TypeRow{ Job::Type::ImportDelete, QLatin1String("ImportDeleteRegistrations"),
             QLatin1String("import-delete") },
    TypeRow{ Job::Type::ImportUpsert, QLatin1String("ImportUpsertRegistrations"),
             QLatin1String("import-upsert") },
};

struct StateRow
{
    QLatin1String word;
    Job::State state;
};

constexpr std::array StateRows{
    StateRow{ QLatin1String("Started"), Job::State::Started },
    StateRow{ QLatin1String("Running"), Job::State::Running },
    StateRow{ QLatin1String("Completed"), Job::State::Completed },
    StateRow{ QLatin1String("Failed"), Job::State::Failed },
};

Job::State stateOf(const QString &word)
{
    if (word.isEmpty())
        return Job::State::Started; // the default is not written
    for (const StateRow &row : StateRows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.state;
    }
    return Job::State::Unknown;
}

void writeAddress(QXmlStreamWriter &xml, const QString &name, const base::Secret &address)
{
    if (address.isEmpty())
        return;
    xml.writeStartElement(name);
    xml.writeCDATA(QString::fromUtf8(address.reveal()));
    xml.writeEndElement();
}

bool isAddress(const base::Secret &secret)
{
    const QUrl url(QString::fromUtf8(secret.reveal()));
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// Reads jobs out of an entry or a feed.
class JobReader
{
public:
    explicit JobReader(const QByteArray &bytes)
        : m_xml(xmlText(bytes))
    {
        if (m_xml.readNextStartElement())
            readOuter();
    }

    const QList<Job> &jobs() const { return m_jobs; }
    bool isFeed() const { return m_isFeed; }
    std::optional<Error> fault(const QString &part) const
    {
        if (!m_xml.hasError())
            return {};
        return Error{ Text::tr("The answer is not well formed, line %1, column %2.")
                          .arg(m_xml.lineNumber())
                          .arg(m_xml.columnNumber()),
                      part, m_xml.characterOffset() };
    }

private:
    void readOuter();
    void readOne();
    void readElement(Job &job, const QString &name);
    QMap<QString, QString> readPairs();
    QString text()
    {
        return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }

    QXmlStreamReader m_xml;
    QList<Job> m_jobs;
    bool m_isFeed = false;
    bool m_isKnown = true; ///< The type of the job that is being read.
};

void JobReader::readOuter()
{
    const QString name = m_xml.name().toString();
    m_isFeed = m_isFeed || name == u"feed";
    if (name == u"feed" || name == u"entry" || name == u"content") {
        while (m_xml.readNextStartElement())
            readOuter();
    } else if (name == u"NotificationHubJob") {
        readOne();
    } else {
        m_xml.skipCurrentElement();
    }
}

void JobReader::readOne()
{
    Job job;
    m_isKnown = true;
    while (m_xml.readNextStartElement())
        readElement(job, m_xml.name().toString());
    if (m_isKnown)
        m_jobs.append(job);
}

void JobReader::readElement(Job &job, const QString &name)
{
    if (name == u"InputProperties") {
        job.inputs = readPairs();
        return;
    }
    if (name == u"OutputProperties") {
        job.outputs = readPairs();
        return;
    }
    const QString value = text();
    if (name == u"JobId") {
        job.id = value;
    } else if (name == u"Progress") {
        job.progress = value.toDouble();
    } else if (name == u"Type") {
        const auto type = jobTypeOf(value);
        m_isKnown = bool(type);
        job.type = type ? *type : job.type;
    } else if (name == u"Status") {
        job.stateWord = value;
        job.state = stateOf(value);
    } else if (name == u"OutputContainerUri") {
        job.outputContainer = base::Secret(value.toUtf8());
    } else if (name == u"ImportFileUri") {
        job.importFile = base::Secret(value.toUtf8());
    } else if (name == u"Failure") {
        job.failure = value;
    } else if (name == u"CreatedAt") {
        job.createdAt = serviceTime(value);
    } else if (name == u"UpdatedAt") {
        job.updatedAt = serviceTime(value);
    }
}

QMap<QString, QString> JobReader::readPairs()
{
    QMap<QString, QString> pairs;
    while (m_xml.readNextStartElement()) {
        QString key;
        QString value;
        while (m_xml.readNextStartElement()) {
            const bool isKey = m_xml.name() == u"Key";
            (isKey ? key : value) = text();
        }
        pairs.insert(key, value);
    }
    return pairs;
}

} // namespace

QString jobTypeName(Job::Type type)
{
    for (const TypeRow &row : TypeRows) {
        if (row.type == type)
            return row.name;
    }
    Q_UNREACHABLE();
}

base::Result<Job::Type> jobTypeOf(const QString &name)
{
    QStringList names;
    for (const TypeRow &row : TypeRows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0
            || name.compare(row.shortName, Qt::CaseInsensitive) == 0)
            return row.type;
        names.append(row.shortName);
    }
    return Error{
        Text::tr("“%1” is no type of a job. They are %2.").arg(name.left(40), names.join(u", "_s)),
        u"type"_s, 0
    };
}

bool isFinal(Job::State state)
{
    return state == Job::State::Completed || state == Job::State::Failed;
}

std::optional<Error> jobFault(const Job &job)
{
    if (!isAddress(job.outputContainer)) {
        return Error{ Text::tr("The address of the output container is missing or none. The hub "
                               "writes there; it needs a signature to read, write and list."),
                      u"outputContainer"_s, 0 };
    }
    if (job.type != Job::Type::Export && !isAddress(job.importFile)) {
        return Error{ Text::tr(
                          "The address of the file to import is missing or none. The hub reads "
                          "it; it needs a signature to read."),
                      u"importFile"_s, 0 };
    }
    return {};
}

base::Secret toXml(const Job &job)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"entry"_s);
    xml.writeDefaultNamespace(QLatin1String(AtomNamespace));
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"application/xml"_s);
    xml.writeStartElement(u"NotificationHubJob"_s);
    xml.writeNamespace(QLatin1String(SchemaNamespace), u"i"_s);
    xml.writeDefaultNamespace(QLatin1String(ServiceNamespace));
    xml.writeTextElement(u"Type"_s, jobTypeName(job.type));
    writeAddress(xml, u"OutputContainerUri"_s, job.outputContainer);
    writeAddress(xml, u"ImportFileUri"_s, job.importFile);
    xml.writeEndDocument();
    return base::Secret(bytes.trimmed());
}

base::Result<Job> readJob(const QByteArray &entry)
{
    const JobReader reader(entry);
    if (const auto fault = reader.fault(u"job"_s))
        return *fault;
    if (reader.jobs().isEmpty())
        return Error{ Text::tr("There is no job in the answer."), u"job"_s, 0 };
    return reader.jobs().first();
}

base::Result<QList<Job>> readJobs(const QByteArray &feed)
{
    const JobReader reader(feed);
    if (const auto fault = reader.fault(u"jobs"_s))
        return *fault;
    if (!reader.isFeed())
        return Error{ Text::tr("The answer is not a feed of jobs."), u"jobs"_s, 0 };
    return reader.jobs();
}

base::Result<base::Secret> feedbackAddress(const Exchange &exchange)
{
    const base::Secret address(isAccepted(exchange) ? exchange.response->body.trimmed()
                                                    : QByteArray());
    if (!isAddress(address)) {
        return Error{ Text::tr("The answer is not the address of a container."), u"feedback"_s, 0 };
    }
    return address;
}

} // namespace hub
