// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobcalls.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QByteArray EntryType = "application/atom+xml; type=entry; charset=utf-8";

auto firstOpen(const std::list<Job> &jobs)
{
    return std::find_if(jobs.begin(), jobs.end(), [](const Job &job) { return !job.isOver(); });
}

/// Whether \a path, of which the end need not be there yet, is below \a root when all links are
/// followed.
bool leadsBelow(const QString &root, const QString &path)
{
    QFileInfo place(path);
    while (!place.exists()) {
        if (place.isSymLink())
            return false; // Where to will only be seen when something is made there.
        place.setFile(place.path());
    }
    return QString(place.canonicalFilePath() + u'/').startsWith(root + u'/');
}

} // namespace

JobCalls::JobCalls(const Replies &replies, const HubOptions &options, Registry &registry,
                   std::function<QString()> newId)
    : m_replies(replies)
    , m_options(options)
    , m_registry(registry)
    , m_newId(std::move(newId))
{
}

/// Where \a address leads on this machine; nothing if that is not below the data folder.
std::optional<QString> JobCalls::placeOf(const QString &address) const
{
    // What a real container has behind its name, the signature, has no meaning here.
    const QString plain = address.section(u'?', 0, 0);
    const bool isUrl = plain.startsWith(u"file:"_s);
    if (!isUrl && plain.contains(u"://"_s))
        return std::nullopt;
    const QString root = QDir(m_options.dataFolder).canonicalPath();
    const QString path = QDir::cleanPath(isUrl ? QUrl(plain).toLocalFile() : root + u'/' + plain);
    const QString given = QDir::cleanPath(QDir(m_options.dataFolder).absolutePath());
    for (const QString &folder : { root, given }) {
        if (!folder.isEmpty() && path.startsWith(folder + u'/') && leadsBelow(root, path))
            return path;
    }
    return std::nullopt;
}

QString JobCalls::addressOf(const Call &call, const Job &job) const
{
    return QString::fromLatin1(m_replies.address(call, u"jobs/"_s + job.id));
}

Answer JobCalls::submit(const Call &call)
{
    const auto result = readJob(call.body);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return m_replies.refuse(*refusal);
    Job job = std::get<Job>(result);
    if (!placeOf(job.outputContainer) || (!job.importFile.isEmpty() && !placeOf(job.importFile))) {
        return m_replies.refuse(400,
                                u"The supplied notificationhub job payload is invalid. In the "
                                "sandbox a container is a folder below %1, named by its file: "
                                "address or by its name."_s.arg(m_options.dataFolder));
    }
    if (m_jobs.size() >= MaxJobs) {
        const auto over = std::find_if(m_jobs.begin(), m_jobs.end(), std::mem_fn(&Job::isOver));
        if (over == m_jobs.end())
            return m_replies.refuse(403, u"The quota of jobs is used up."_s);
        m_jobs.erase(over);
    }
    job.createdAt = m_replies.now();
    job.updatedAt = job.createdAt;
    job.id = newJobId(job.createdAt);
    m_jobs.push_back(job);
    const QString address = addressOf(call, job);
    return Answer{ 201,
                   { { "Content-Type", EntryType }, { "Location", address.toLatin1() } },
                   jobEntry(job, address, true) };
}

Answer JobCalls::get(const Call &call, const QString &id) const
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [&id](const Job &other) { return other.id == id; });
    if (job == m_jobs.end())
        return m_replies.refuse(404, QString());
    return Answer{ 200,
                   { { "Content-Type", EntryType } },
                   jobEntry(*job, addressOf(call, *job), true) };
}

Answer JobCalls::list(const Call &call) const
{
    const QString self = QString::fromLatin1(m_replies.address(call, u"jobs"_s));
    QByteArray body = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\">"
                      "Jobs</title><id>"
        + self.toHtmlEscaped().toLatin1() + "</id><updated>"
        + m_replies.now().toString(Qt::ISODate).toLatin1() + "</updated>";
    for (const Job &job : m_jobs)
        body += jobEntry(job, addressOf(call, job), false);
    body += "</feed>";
    return Answer{ 200,
                   { { "Content-Type", "application/atom+xml; type=feed; charset=utf-8" } },
                   body };
}

bool JobCalls::hasWork() const
{
    return firstOpen(m_jobs) != m_jobs.end();
}

void JobCalls::work()
{
    const auto open = std::find_if_not(m_jobs.begin(), m_jobs.end(), std::mem_fn(&Job::isOver));
    if (open == m_jobs.end())
        return;
    if (!m_run) {
        const QString folder = m_options.name + u'/' + open->id;
        open->outputPath = folder + u"/Output.txt"_s;
        open->failedPath = folder + u"/Failed.txt"_s;
        const JobRun::Places places{
            placeOf(open->outputContainer.section(u'?', 0, 0) + u'/' + folder).value_or(QString()),
            open->importFile.isEmpty() ? QString() : placeOf(open->importFile).value_or(QString())
        };
        m_run = std::make_unique<JobRun>(*open, places, m_registry, m_newId);
    }
    m_run->work(m_replies.now());
    if (open->isOver())
        m_run.reset();
}

} // namespace sandbox
