// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/exchangejson.h"
#include "hub/job.h"
#include "hub/management.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hub::Job;

namespace {

const QByteArray Container = "https://acc.blob.core.windows.net/out?sv=1&sig=topsecret";
const QByteArray File = "https://acc.blob.core.windows.net/in/regs.txt?sv=1&sig=topsecret";

QByteArray answer(const QByteArray &status)
{
    return R"(<entry xmlns="http://www.w3.org/2005/Atom"><content type="application/xml"><NotificationHubJob xmlns="http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"><JobId>2518-a</JobId><Progress>100.0</Progress><Type>ExportRegistrations</Type>)"
        + status
        + R"(<OutputContainerUri>https://acc/out?sig=x</OutputContainerUri><OutputProperties xmlns:d="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><d:KeyValueOfstringstring><d:Key>OutputFilePath</d:Key><d:Value>ns//hub/2518-a/Output.txt</d:Value></d:KeyValueOfstringstring></OutputProperties><CreatedAt>2026-11-24T10:00:00Z</CreatedAt></NotificationHubJob></content></entry>)";
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentOfTheSpecification();
    void readsAnAnswer();
    void noStatusMeansStarted();
    void aFeedIsRead();
    void whatIsNoJobIsAnError();
    void typesHaveTwoNames();
    void faultsAreNamed();
    void theSignaturesAreNotKept();
    void theFeedbackAddressIsASecret();
};

void TestJob::writesTheDocumentOfTheSpecification()
{
    Job job;
    job.type = Job::Type::ImportCreate;
    job.outputContainer = base::Secret(Container);
    job.importFile = base::Secret(File);
    const QByteArray xml = hub::toXml(job).reveal();
    const QByteArray expected =
        "<Type>ImportCreateRegistrations</Type><OutputContainerUri><![CDATA[" + Container
        + "]]></OutputContainerUri><ImportFileUri><![CDATA[" + File
        + "]]></ImportFileUri></NotificationHubJob></content></entry>";
    QVERIFY2(xml.endsWith(expected), xml.constData());
}

void TestJob::readsAnAnswer()
{
    const auto job = hub::readJob(answer("<Status>Completed</Status>"));
    QVERIFY(job);
    QCOMPARE(job->id, u"2518-a"_s);
    QCOMPARE(job->type, Job::Type::Export);
    QCOMPARE(job->state, Job::State::Completed);
    QVERIFY(hub::isFinal(job->state));
    QCOMPARE(job->progress, 100.0);
    QCOMPARE(job->outputs.value(u"OutputFilePath"_s), u"ns//hub/2518-a/Output.txt"_s);
    QCOMPARE(job->createdAt, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
    QVERIFY(!job->updatedAt);
}

void TestJob::noStatusMeansStarted()
{
    const auto job = hub::readJob(answer({}));
    QVERIFY(job);
    QCOMPARE(job->state, Job::State::Started);
    QCOMPARE(hub::readJob(answer("<Status>Dreaming</Status>"))->state, Job::State::Unknown);
}

void TestJob::aFeedIsRead()
{
    QByteArray other = answer({});
    other.replace("ExportRegistrations", "Polish");
    const auto jobs = hub::readJobs("<feed>" + answer({}) + other + answer({}) + "</feed>");
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 2);
    QVERIFY(hub::readJobs("<feed/>")->isEmpty());
}

void TestJob::whatIsNoJobIsAnError()
{
    for (const QByteArray &text : { QByteArray(), QByteArray("x"), QByteArray("<entry/>") }) {
        QCOMPARE(hub::readJob(text).error().part, u"job"_s);
        QCOMPARE(hub::readJobs(text).error().part, u"jobs"_s);
    }
}

void TestJob::typesHaveTwoNames()
{
    QCOMPARE(*hub::jobTypeOf(u"import-upsert"_s), Job::Type::ImportUpsert);
    QCOMPARE(*hub::jobTypeOf(u"importdeleteregistrations"_s), Job::Type::ImportDelete);
    QCOMPARE(hub::jobTypeOf(u"import"_s).error().part, u"type"_s);
}

void TestJob::faultsAreNamed()
{
    Job job;
    QCOMPARE(hub::jobFault(job)->part, u"outputContainer"_s);
    job.outputContainer = base::Secret(Container);
    QVERIFY(!hub::jobFault(job));
    job.type = Job::Type::ImportUpdate;
    QCOMPARE(hub::jobFault(job)->part, u"importFile"_s);
    job.importFile = base::Secret(File);
    QVERIFY(!hub::jobFault(job));
}

void TestJob::theSignaturesAreNotKept()
{
    Job job;
    job.outputContainer = base::Secret(Container);
    const auto address = hub::HubAddress::make(QUrl(u"https://ns.example/"_s), u"news"_s);
    const auto token = hub::SasToken::sign(u"x"_s, u"rule"_s, base::Secret("key"), 1);
    hub::Exchange exchange;
    exchange.request = hub::toHttp(hub::submitJob(hub::toXml(job).reveal()), *address, token);
    QVERIFY(exchange.request.body.contains("topsecret"));
    QVERIFY(!hub::withoutSecrets(exchange).request.body.contains("topsecret"));
}

void TestJob::theFeedbackAddressIsASecret()
{
    hub::Exchange exchange;
    QCOMPARE(hub::feedbackAddress(exchange).error().part, u"feedback"_s);
    exchange.response = hub::HttpResponse{ .status = 200, .body = Container + "\r\n" };
    QCOMPARE(hub::feedbackAddress(exchange)->reveal(), Container);
    exchange.response->body = "hello";
    QVERIFY(!hub::feedbackAddress(exchange));
}

QTEST_APPLESS_MAIN(TestJob)
#include "tst_job.moc"
