// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobrun.h"

#include "sandbox/registrationreader.h"
#include "sandbox/registrationxml.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamWriter>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxLine = 1 << 20;

/// One registration as a line: its breaks become references. In CDATA there are none, so there one
/// stands between two sections of it.
QByteArray lineOf(const Registration &registration)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    writeDescription(xml, registration);
    QByteArray line;
    bool isData = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        // Elsewhere than at its ends these are escaped, or cut in two by the writer.
        if (QByteArrayView(text).sliced(at).startsWith("<![CDATA["))
            isData = true;
        else if (QByteArrayView(text).sliced(at).startsWith("]]>"))
            isData = false;
        if (c != '\r' && c != '\n') {
            line += c;
            continue;
        }
        const QByteArray reference = c == '\r' ? "&#13;" : "&#10;";
        line += isData ? "]]>" + reference + "<![CDATA[" : reference;
    }
    return line + '\n';
}

} // namespace

JobRun::JobRun(Job &job, const Places &places, Registry &registry, std::function<QString()> newId)
    : m_job(job)
    , m_places(places)
    , m_registry(registry)
    , m_newId(std::move(newId))
    , m_output(places.output + u"/Output.txt"_s)
    , m_failed(places.output + u"/Failed.txt"_s)
    , m_import(places.import)
{
}

void JobRun::work(const QDateTime &now)
{
    if (m_job.status == Job::Status::Started)
        start();
    if (m_job.status == Job::Status::Running)
        m_job.type == Job::Type::Export ? exportSlice() : importSlice();
    m_job.updatedAt = now;
}

void JobRun::start()
{
    m_job.status = Job::Status::Running;
    const bool opened = !m_places.output.isEmpty() && QDir().mkpath(m_places.output)
        && m_output.open(QIODevice::WriteOnly) && m_failed.open(QIODevice::WriteOnly);
    const QFileInfo import(m_places.import);
    if (!opened)
        fail(u"The output container cannot be written."_s);
    else if (import.exists() && !import.isFile()) // To open a pipe would be to wait for ever.
        fail(u"The import file cannot be read: it is no file"_s);
    else if (m_job.type != Job::Type::Export && !m_import.open(QIODevice::ReadOnly))
        fail(u"The import file cannot be read: %1"_s.arg(m_import.errorString()));
}

void JobRun::fail(const QString &reason)
{
    m_job.status = Job::Status::Failed;
    m_job.failure = reason;
}

void JobRun::finish()
{
    const bool written = m_output.flush() && m_failed.flush();
    m_output.close();
    m_failed.close();
    if (!written)
        return fail(u"The output container cannot be written."_s);
    m_job.status = Job::Status::Completed;
    m_job.progress = 100;
}

void JobRun::exportSlice()
{
    const auto &store = m_registry.store();
    const QList<quint32> rows = store.index().all().rowsFrom(m_row, Slice);
    for (const quint32 row : rows)
        m_output.write(lineOf(store.at(row)));
    m_done += rows.size();
    if (rows.size() < Slice)
        return finish();
    m_row = rows.last() + 1;
    m_job.progress = qMin(99.0, 100.0 * double(m_done) / store.count());
}

void JobRun::importSlice()
{
    for (int count = 0; count < Slice; ++count) {
        if (m_import.atEnd())
            return finish();
        const QByteArray line = m_import.readLine(MaxLine).trimmed();
        if (line.isEmpty())
            continue;
        // The reason behind the line, after a tab: ours, what the service writes is not known.
        if (const auto reason = importLine(line))
            m_failed.write(line + '\t' + reason->toUtf8() + '\n');
    }
    m_job.progress =
        qMin(99.0, 100.0 * double(m_import.pos()) / double(qMax(qint64(1), m_import.size())));
}

std::optional<QString> JobRun::importLine(const QByteArray &line)
{
    auto result = readRegistration(line);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refusal->detail;
    return apply(std::get<Registration>(std::move(result)));
}

std::optional<QString> JobRun::apply(Registration registration)
{
    using enum Job::Type;
    const auto row =
        registration.id.isEmpty() ? std::nullopt : m_registry.store().rowOfId(registration.id);
    if ((m_job.type == Update || m_job.type == Delete) && !row)
        return u"There is no registration '%1'."_s.arg(registration.id.left(80));
    if (m_job.type == Delete) {
        m_registry.remove(*row);
    } else if (row && m_job.type != Create) {
        registration.etag = m_registry.store().at(*row).etag + 1;
        m_registry.replace(*row, registration);
    } else {
        if (registration.id.isEmpty() || m_job.type == Create)
            registration.id = m_newId();
        registration.etag = 1;
        m_registry.add(registration);
    }
    m_output.write(lineOf(registration));
    return std::nullopt;
}

} // namespace sandbox
