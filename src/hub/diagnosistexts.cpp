// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/diagnosistexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

static void initHubResources()
{
    Q_INIT_RESOURCE(hub);
}

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Severity Severities[]{ Severity::Ok,      Severity::Info,      Severity::Warning,
                                 Severity::Refused, Severity::Throttled, Severity::Unknown };

Severity severityOf(const QString &name)
{
    const auto found = std::find_if(std::begin(Severities), std::end(Severities),
                                    [&](Severity s) { return severityName(s) == name; });
    return found == std::end(Severities) ? Severity::Info : *found;
}

RefusalRule readRule(const QJsonObject &object)
{
    RefusalRule rule;
    for (const QJsonValue status : object.value(u"status").toArray())
        rule.statuses.append(status.toInt());
    for (const QJsonValue fragment : object.value(u"contains").toArray())
        rule.contains.append(fragment.toString());
    for (const QJsonValue fragment : object.value(u"without").toArray())
        rule.without.append(fragment.toString());
    for (const QJsonValue subject : object.value(u"about").toArray())
        rule.about.append(subject.toString());
    rule.needsRetryAfter = object.value(u"retryAfter").toBool();
    rule.needsListenOnlyRule = object.value(u"listenOnly").toBool();
    return rule;
}

QList<DiagnosisText> readTexts()
{
    initHubResources();
    QFile file(u":/hub/diagnoses.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<DiagnosisText> texts;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        DiagnosisText text{ severityOf(object.value(u"mark").toString()),
                            object.value(u"code").toString(),
                            object.value(u"headline").toString(),
                            object.value(u"headlineOne").toString(),
                            object.value(u"detail").toString(),
                            object.value(u"hint").toString(),
                            {} };
        for (const QJsonValue rule : object.value(u"when").toArray())
            text.rules.append(readRule(rule.toObject()));
        texts.append(text);
    }
    return texts;
}

const QRegularExpression &blank()
{
    static const QRegularExpression pattern(u"\\{([a-z]+)\\}"_s);
    return pattern;
}

/// \a text without the sentences that have a blank with nothing to fill it.
QString withoutEmptySentences(const QString &text, const Blanks &blanks)
{
    static const QRegularExpression sentence(u".+?(?:\\.(?= )|$)\\s*"_s);
    QString result;
    for (auto sentences = sentence.globalMatch(text); sentences.hasNext();) {
        const QString piece = sentences.next().captured();
        bool isWhole = true;
        for (auto matches = blank().globalMatch(piece); matches.hasNext();) {
            if (blanks.value(matches.next().captured(1)).isEmpty())
                isWhole = false;
        }
        if (isWhole)
            result += piece;
    }
    return result;
}

QString filled(const QString &text, const Blanks &blanks)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = blank().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += blanks.value(match.captured(1), u"–"_s);
        copied = match.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result.trimmed();
}

QString translated(const QString &source)
{
    // The empty text stands for the catalogue's own head.
    return source.isEmpty() ? QString()
                            : QCoreApplication::translate("data", source.toUtf8().constData());
}

} // namespace

const QList<DiagnosisText> &diagnosisTexts()
{
    static const QList<DiagnosisText> texts = readTexts();
    return texts;
}

Diagnosis fill(const QString &code, const Blanks &blanks, const QStringList &evidence)
{
    const QList<DiagnosisText> &texts = diagnosisTexts();
    const auto text = std::find_if(texts.begin(), texts.end(), [&](const DiagnosisText &candidate) {
        return candidate.code == code;
    });
    Q_ASSERT(text != texts.end());
    const bool isOne = blanks.value(u"n"_s) == u"1" && !text->headlineOne.isEmpty();
    return { text->severity,
             code,
             filled(translated(isOne ? text->headlineOne : text->headline), blanks),
             filled(withoutEmptySentences(translated(text->detail), blanks), blanks),
             filled(withoutEmptySentences(translated(text->hint), blanks), blanks),
             evidence };
}

} // namespace hub
