// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/templatelanguage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr int MaxNameLength = 120; // protocol.md 6

bool isNameCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u < 128 && (c.isLetterOrNumber() || u == '_');
}

/// One pass over one value: reads and evaluates at once.
class Evaluator
{
public:
    /// Without \a properties it is only read.
    Evaluator(const QString &text, const Properties *properties)
        : m_text(text)
        , m_properties(properties)
    {
    }

    base::Result<Expansion> run();

private:
    struct Reference
    {
        QString name;
        std::optional<QString> fallback;
        std::optional<int> length;
    };

    bool readComposite();
    bool readToken();
    bool readLiteral();
    bool readReference(bool alone);
    bool readName(Reference &reference);
    bool readFallback(Reference &reference);
    bool readLength(Reference &reference);
    bool apply(QChar sign, const Reference &reference, qsizetype start);

    QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void skipBlanks()
    {
        while (here().isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        skipBlanks();
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }
    bool fail(const QString &message, qsizetype offset)
    {
        if (!m_error)
            m_error = Error{ message, u"template"_s, offset };
        return false;
    }

    const QString &m_text;
    const Properties *m_properties; ///< Null: what they are is not known yet.
    qsizetype m_at = 0;
    Expansion m_result;
    std::optional<Error> m_error;
};

base::Result<Expansion> Evaluator::run()
{
    // Only the first character decides (rule 2), so "Hi $(name)" stays as it is.
    if (m_text.isEmpty() || !u"$.%#{"_s.contains(m_text.front()))
        return Expansion{ m_text };
    const bool read = m_text.front() == u'{' ? readComposite() : readReference(true);
    if (read && m_at < m_text.size())
        fail(u"Something follows the end of the expression."_s, m_at);
    if (m_error)
        return *m_error;
    return m_result;
}

bool Evaluator::readComposite()
{
    ++m_at;
    do {
        if (!readToken())
            return false;
    } while (take(u'+'));
    if (!take(u'}'))
        return fail(u"Expected `+` or `}` here."_s, m_at);
    return true;
}

bool Evaluator::readToken()
{
    skipBlanks();
    if (here() == u'\'' || here() == u'"')
        return readLiteral();
    if (here() == u'#')
        return fail(u"`#(…)` is not allowed inside braces."_s, m_at);
    return readReference(false);
}

bool Evaluator::readLiteral()
{
    const qsizetype start = m_at;
    const QChar quote = m_text.at(m_at++);
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c != quote) {
            m_result.text += c;
        } else if (here() == quote) {
            m_result.text += quote; // doubled
            ++m_at;
        } else {
            constexpr qsizetype LeastToken = 3; // protocol.md 6, rule 2
            return m_at - start >= LeastToken
                || fail(u"An empty text is no part of an expression."_s, start);
        }
    }
    return fail(u"The text that begins here is not closed."_s, start);
}

bool Evaluator::readReference(bool alone)
{
    const qsizetype start = m_at;
    const QChar sign = here();
    if (sign.isNull() || !u"$.%#"_s.contains(sign) || m_text.mid(m_at + 1, 1) != u"("_s)
        return fail(u"Expected a reference such as `$(name)` here."_s, start);
    m_at += 2;
    Reference reference;
    if (!readName(reference) || !readFallback(reference) || !readLength(reference))
        return false;
    if (alone ? here() != u')' : !QStringView(m_text).sliced(m_at).startsWith(u')'))
        return fail(u"Expected `)` here."_s, m_at);
    ++m_at;
    return apply(sign, reference, start);
}

bool Evaluator::readName(Reference &reference)
{
    skipBlanks();
    const qsizetype start = m_at;
    while (isNameCharacter(here()))
        ++m_at;
    reference.name = m_text.mid(start, m_at - start).toLower();
    if (reference.name.isEmpty())
        return fail(u"Expected the name of a property here."_s, start);
    if (reference.name.size() > MaxNameLength)
        return fail(u"A name has %1 characters at most."_s.arg(MaxNameLength), start);
    skipBlanks();
    return true;
}

bool Evaluator::readFallback(Reference &reference)
{
    if (here() != u':')
        return true;
    const qsizetype start = m_at++;
    if (here() != u'{')
        return fail(u"A default stands in braces: `$(name:{text})`."_s, m_at);
    ++m_at;
    QString text;
    while (m_at < m_text.size()) {
        QChar c = m_text.at(m_at++);
        if (c == u'}') {
            reference.fallback = text;
            skipBlanks();
            return true;
        }
        if (c == u'\\' && (here() == u'}' || here() == u'\\'))
            c = m_text.at(m_at++);
        text += c;
    }
    return fail(u"The default that begins here is not closed."_s, start);
}

bool Evaluator::readLength(Reference &reference)
{
    if (here() != u',')
        return true;
    ++m_at;
    skipBlanks();
    const qsizetype start = m_at;
    while (here() >= u'0' && here() <= u'9')
        ++m_at;
    bool isNumber = false;
    reference.length = m_text.mid(start, m_at - start).toInt(&isNumber);
    if (!isNumber)
        return fail(u"Expected a whole number of characters here."_s, start);
    skipBlanks();
    return true;
}

bool Evaluator::apply(QChar sign, const Reference &reference, qsizetype start)
{
    if (sign == u'.' && !reference.length)
        return fail(u"`.(name, n)` needs the number of characters."_s, start);
    if ((sign == u'%' || sign == u'#') && reference.length)
        return fail(u"`%1(…)` takes no number of characters."_s.arg(sign), start);
    if (!m_properties) {
        m_result.isNumber = sign == u'#';
        return true;
    }
    QString value = m_properties->value(reference.name, reference.fallback.value_or(QString()));
    if (sign == u'$') {
        if (reference.length)
            value.truncate(*reference.length);
    } else if (sign == u'.') {
        const int length = *reference.length;
        if (value.size() > length)
            value = QString(value.left(qMax(0, length - 3)) + u"..."_s).left(length);
    } else if (sign == u'%') {
        value = QString::fromLatin1(QUrl::toPercentEncoding(value));
    } else {
        bool isNumber = false;
        value.toDouble(&isNumber);
        // The text goes into JSON as it is, so it must be what JSON calls a number.
        isNumber =
            isNumber && !QJsonDocument::fromJson(QByteArray("[" + value.toUtf8() + "]")).isNull();
        if (!isNumber)
            return fail(u"The property %1 is not a number."_s.arg(reference.name), start);
        m_result.isNumber = true;
    }
    m_result.text += value;
    return true;
}

} // namespace

base::Result<Properties> readProperties(const QByteArray &json)
{
    const auto refuse = [](const QString &message) { return Error{ message, u"body"_s, -1 }; };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(u"The body is not a JSON object."_s);
    Properties properties;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() || it->isArray()) {
            return refuse(
                u"The property %1 is not a text; the object must be flat."_s.arg(it.key()));
        }
        properties.insert(it.key().toLower(), it->toVariant().toString());
    }
    return properties;
}

base::Result<Expansion> expandValue(const QString &value, const Properties &properties)
{
    return Evaluator(value, &properties).run();
}

std::optional<Error> valueFault(const QString &value)
{
    const auto read = Evaluator(value, nullptr).run();
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace sandbox
