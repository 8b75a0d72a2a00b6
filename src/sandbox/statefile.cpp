// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/statefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::StateFile)
};

constexpr auto OnlyUser = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject objectOf(const RegisteredTemplate &body)
{
    QJsonArray headers;
    for (const auto &[name, value] : body.headers)
        headers.append(QJsonArray{ QString::fromUtf8(name), QString::fromUtf8(value) });
    return { { u"name"_s, body.name },         { u"body"_s, QString::fromUtf8(body.body) },
             { u"headers"_s, headers },        { u"expiry"_s, body.expiry },
             { u"priority"_s, body.priority }, { u"messageType"_s, body.messageType } };
}

RegisteredTemplate templateOf(const QJsonObject &object)
{
    RegisteredTemplate body;
    body.name = object.value(u"name"_s).toString();
    body.body = object.value(u"body"_s).toString().toUtf8();
    const QJsonArray headers = object.value(u"headers"_s).toArray();
    for (const QJsonValue line : headers) {
        body.headers.append(
            { line.toArray().at(0).toString().toUtf8(), line.toArray().at(1).toString().toUtf8() });
    }
    body.expiry = object.value(u"expiry"_s).toString();
    body.priority = object.value(u"priority"_s).toString();
    body.messageType = object.value(u"messageType"_s).toString();
    return body;
}

QJsonObject objectOf(const Registration &registration)
{
    QJsonObject variables;
    for (auto it = registration.pushVariables.begin(); it != registration.pushVariables.end(); ++it)
        variables.insert(it.key(), it.value());
    QJsonObject object{
        { u"id"_s, registration.id },
        { u"etag"_s, int(registration.etag) },
        { u"platform"_s, hub::traits(registration.platform).format },
        { u"handle"_s, QString::fromUtf8(registration.handle.text) },
        { u"p256dh"_s, QString::fromUtf8(registration.handle.p256dh) },
        { u"auth"_s, QString::fromUtf8(registration.handle.auth) },
        { u"tile"_s, registration.secondaryTile },
        { u"tags"_s, QJsonArray::fromStringList(registration.tags) },
        { u"variables"_s, variables },
        { u"name"_s, registration.deviceName },
    };
    if (registration.body)
        object.insert(u"template"_s, objectOf(*registration.body));
    if (registration.expiry)
        object.insert(u"expiry"_s, registration.expiry->toString(Qt::ISODateWithMs));
    return object;
}

std::optional<Registration> registrationOf(const QJsonObject &object)
{
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    const auto platform = hub::platformOfFormat(text(u"platform"_s));
    if (!platform || *platform == hub::Platform::Template)
        return std::nullopt;
    Registration registration;
    registration.id = text(u"id"_s);
    registration.etag = quint32(object.value(u"etag"_s).toInt(1));
    registration.platform = *platform;
    registration.handle = { text(u"handle"_s).toUtf8(), text(u"p256dh"_s).toUtf8(),
                            text(u"auth"_s).toUtf8() };
    registration.secondaryTile = text(u"tile"_s);
    const QJsonArray tags = object.value(u"tags"_s).toArray();
    for (const QJsonValue tag : tags)
        registration.tags.append(tag.toString());
    const QJsonObject variables = object.value(u"variables"_s).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        registration.pushVariables.insert(it.key(), it->toString());
    registration.deviceName = text(u"name"_s);
    if (object.contains(u"template"_s))
        registration.body = templateOf(object.value(u"template"_s).toObject());
    if (object.contains(u"expiry"_s))
        registration.expiry = QDateTime::fromString(text(u"expiry"_s), Qt::ISODateWithMs);
    return registration;
}

QByteArray lineOf(const StateChange &change)
{
    QJsonObject line;
    if (const auto *registration = std::get_if<Registration>(&change)) {
        line.insert(u"registration"_s, objectOf(*registration));
    } else if (const auto *removed = std::get_if<RemovedRegistration>(&change)) {
        line.insert(u"removed"_s, removed->id);
        line.insert(u"gone"_s, removed->isGone);
    } else if (const auto *installation = std::get_if<QJsonObject>(&change)) {
        line.insert(u"installation"_s, *installation);
    } else {
        line.insert(u"removedInstallation"_s, std::get<RemovedInstallation>(change).id);
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StateChange> changeOf(const QByteArray &text)
{
    const QJsonObject line = QJsonDocument::fromJson(text).object();
    if (line.contains(u"registration"_s)) {
        const auto read = registrationOf(line.value(u"registration"_s).toObject());
        return read ? std::optional<StateChange>(*read) : std::nullopt;
    }
    if (line.contains(u"removed"_s))
        return RemovedRegistration{ line.value(u"removed"_s).toString(),
                                    line.value(u"gone"_s).toBool() };
    if (line.contains(u"installation"_s))
        return line.value(u"installation"_s).toObject();
    if (line.contains(u"removedInstallation"_s))
        return RemovedInstallation{ line.value(u"removedInstallation"_s).toString() };
    return std::nullopt;
}

base::Error fault(const QString &text)
{
    return base::Error{ text, u"state"_s, -1 };
}

} // namespace

StateFile::StateFile(const QString &path)
    : m_file(path)
{
}

/// Beside the file that a link leads to, so that each name of it meets the same lock.
std::optional<base::Error> StateFile::lock()
{
    const QString path = QFileInfo(m_file).canonicalFilePath() + u".lock"_s;
    m_lock = std::make_unique<QLockFile>(path);
    m_lock->setStaleLockTime(0); // However long it runs; one whose process is gone does not count.
    if (m_lock->tryLock())
        return {};
    if (m_lock->error() != QLockFile::LockFailedError)
        return fault(Text::tr("The sandbox cannot make the file %1, which keeps others from %2. "
                              "Name a file in a folder that you may write to.")
                         .arg(path, m_file.fileName()));
    return fault(Text::tr("%1 is in use by another sandbox. End that one, or name another file.")
                     .arg(m_file.fileName()));
}

base::Result<std::shared_ptr<StateFile>> StateFile::open(
    const QString &path, const std::function<void(const StateChange &)> &take)
{
    std::shared_ptr<StateFile> state(new StateFile(path));
    QFile &file = state->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return fault(
            Text::tr("The sandbox cannot open its file %1: %2.").arg(path, file.errorString()));
    }
    if (auto error = state->lock())
        return std::move(*error);
    file.setPermissions(OnlyUser);
    QFile reading(path);
    [[maybe_unused]] const bool open = reading.open(QIODevice::ReadOnly);
    qint64 end = 0; // of the last whole line
    while (!reading.atEnd()) {
        const QByteArray line = reading.readLine();
        if (!line.endsWith('\n'))
            break;
        const auto change = changeOf(line);
        if (!change) {
            return fault(
                Text::tr("Line %1 of %2 is not one that the sandbox wrote. Name another file, or "
                         "delete this one to begin anew.")
                    .arg(state->m_lines + 1)
                    .arg(path));
        }
        take(*change);
        ++state->m_lines;
        end = reading.pos();
    }
    if (!file.resize(end) || !file.seek(end))
        return fault(
            Text::tr("The sandbox cannot write its file %1: %2.").arg(path, file.errorString()));
    return state;
}

void StateFile::write(const StateChange &change)
{
    if (m_failed)
        return;
    const QByteArray line = lineOf(change);
    ++m_lines;
    m_failed = m_file.write(line) != line.size();
    if (m_failed) {
        qWarning("sandbox: %s: %s. Registrations are no longer kept.",
                 qPrintable(m_file.fileName()), qPrintable(m_file.errorString()));
    }
}

void StateFile::rewrite(
    const std::function<void(const std::function<void(const StateChange &)> &)> &each)
{
    QSaveFile fresh(m_file.fileName());
    if (!fresh.open(QIODevice::WriteOnly))
        return; // The old lines say the same.
    fresh.setPermissions(OnlyUser);
    qint64 lines = 0;
    each([&](const StateChange &change) {
        fresh.write(lineOf(change));
        ++lines;
    });
    m_file.close();
    if (fresh.commit())
        m_lines = lines;
    m_failed = !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

} // namespace sandbox
