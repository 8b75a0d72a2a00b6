// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(compare::Rows)
};

/// Headers by name, in the order of the first occurrence. HTTP lets a repeated name be joined by
/// commas, and means the same by it.
struct HeaderList
{
    explicit HeaderList(const hub::Headers &headers)
    {
        for (const hub::Header &header : headers) {
            const QByteArray key = header.name.toLower();
            const QString value = QString::fromUtf8(header.value);
            if (QString *known = values.contains(key) ? &values[key] : nullptr) {
                *known += u", "_s + value;
                continue;
            }
            names.append(header.name);
            values.insert(key, value);
        }
    }

    std::optional<QString> find(const QByteArray &name) const
    {
        const auto found = values.constFind(name.toLower());
        return found == values.cend() ? std::nullopt : std::optional(*found);
    }

    QList<QByteArray> names;
    QHash<QByteArray, QString> values;
};

void addHeaderList(RowBuilder &rows, const hub::Headers &left, const hub::Headers &right,
                   Place place)
{
    const HeaderList leftList(left);
    const HeaderList rightList(right);
    QList<QByteArray> names = leftList.names;
    for (const QByteArray &name : rightList.names) {
        if (!leftList.find(name))
            names.append(name);
    }
    const bool isAnswer = place == Place::Answer;
    for (const QByteArray &name : names) {
        const QString key =
            (isAnswer ? u"answer "_s : QString()) + QString::fromLatin1(name.toLower());
        Row *row =
            rows.add(key, QString::fromLatin1(name), leftList.find(name), rightList.find(name),
                     { .place = place, .isNameCode = true, .isCode = true });
        if (isAnswer)
            row->note = Wording::tr("of the answer");
    }
}

QString errorText(const hub::Exchange &exchange)
{
    return exchange.errorText.isEmpty() ? Wording::tr("no answer") : exchange.errorText;
}

QString statusText(const hub::Exchange &exchange)
{
    if (exchange.error != hub::TransportError::None || !exchange.response)
        return errorText(exchange);
    const QString reason = QString::fromUtf8(exchange.response->reason).simplified();
    return QString::number(exchange.response->status) + (reason.isEmpty() ? reason : u' ' + reason);
}

std::optional<QString> bodyText(const Subject &subject)
{
    const auto &response = subject.exchange.response;
    if (!response || response->body.isEmpty() || subject.outcome)
        return std::nullopt;
    constexpr qsizetype Shown = 2000;
    return QString::fromUtf8(response->body.left(Shown)).simplified();
}

std::optional<QString> tlsText(const hub::Exchange &exchange)
{
    if (!exchange.tls || exchange.tls->protocol.isEmpty())
        return std::nullopt;
    return exchange.tls->protocol + u", "_s + exchange.tls->cipher;
}

std::optional<QString> certificateText(const hub::Exchange &exchange)
{
    if (!exchange.tls || exchange.tls->chain.isEmpty())
        return std::nullopt;
    const hub::CertificateFacts &own = exchange.tls->chain.first();
    return own.subject + u", "_s + QString::fromLatin1(own.sha256.left(16));
}

QString timeText(const hub::Exchange &exchange)
{
    return Wording::tr("%1 ms").arg(QLocale().toString(std::round(exchange.timings.total), 'f', 0));
}

/// `connect 118, send 1, wait 289`: milliseconds, as far as Qt has told them.
QString phasesText(const hub::Exchange &exchange)
{
    const hub::Timings &timings = exchange.timings;
    QStringList parts;
    const auto add = [&parts](const QString &name, const std::optional<double> &ms) {
        if (ms)
            parts.append(name + u' ' + QLocale().toString(std::round(*ms), 'f', 0));
    };
    // An open connection that was used again has no time of its own.
    if (timings.wait && !timings.connect)
        parts.append(Wording::tr("connection kept from before"));
    add(Wording::tr("name"), timings.lookup);
    add(exchange.tls ? Wording::tr("connect and TLS") : Wording::tr("connect"), timings.connect);
    add(Wording::tr("send"), timings.send);
    add(Wording::tr("wait"), timings.wait);
    add(Wording::tr("receive"), timings.receive);
    return parts.isEmpty() ? Wording::tr("not measured") : parts.join(u", "_s);
}

/// What is measured differs each time, which is no difference.
void addMeasured(RowBuilder &rows, const QString &key, const QString &name, const QString &left,
                 const QString &right)
{
    Row *row = rows.add(key, name, left, right, { .isMain = true }, true);
    row->sign = Sign::Measured;
    --rows.result.count.same;
}

} // namespace

void addHeaders(RowBuilder &rows)
{
    // The section about the target says it already, and by meaning.
    const auto requestHeaders = [&rows](const Subject &subject) {
        hub::Headers headers = subject.exchange.request.headers;
        headers.removeIf([&rows](const hub::Header &header) {
            return rows.common.areSends && header.origin == hub::HeaderOrigin::Target;
        });
        return headers;
    };
    addHeaderList(rows, requestHeaders(rows.left), requestHeaders(rows.right), Place::Request);
    const auto headersOf = [](const Subject &subject) {
        const auto &response = subject.exchange.response;
        return response ? response->headers : hub::Headers();
    };
    addHeaderList(rows, headersOf(rows.left), headersOf(rows.right), Place::Answer);
}

void addTiming(RowBuilder &rows)
{
    const hub::Exchange &left = rows.left.exchange;
    const hub::Exchange &right = rows.right.exchange;
    // The hub writes a tracking id and a date into the phrase of a refusal.
    rows.add(u"status"_s, Wording::tr("Status"), statusText(left), statusText(right),
             { .place = Place::Body, .isMain = true });
    rows.add(u"body"_s, Wording::tr("Answer"), bodyText(rows.left), bodyText(rows.right),
             { .place = Place::Body, .isCode = true });
    rows.add(u"tls"_s, Wording::tr("TLS"), tlsText(left), tlsText(right), { .isCode = true });
    rows.add(u"certificate"_s, Wording::tr("Certificate"), certificateText(left),
             certificateText(right), { .isCode = true });
    addMeasured(rows, u"time"_s, Wording::tr("Time"), timeText(left), timeText(right));
    addMeasured(rows, u"phases"_s, Wording::tr("Phases (ms)"), phasesText(left), phasesText(right));
}

} // namespace compare
