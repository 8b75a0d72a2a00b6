// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/variables.h"

#include "payload/schemacheck.h"
#include "payload/textmap.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::Variables)
};

const QString UuidName = u"$uuid"_s;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

bool isName(const QByteArray &text)
{
    const QByteArray name = text.startsWith('$') ? text.mid(1) : text;
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameByte);
}

/// Whether \a offset of the JSON text \a json is inside quotes.
class QuoteWatch
{
public:
    explicit QuoteWatch(const QByteArray &json)
        : m_json(json)
    {
    }

    bool isInside(qsizetype offset)
    {
        for (; m_pos < offset; ++m_pos) {
            if (m_json.at(m_pos) == '\\' && m_isInside)
                ++m_pos;
            else if (m_json.at(m_pos) == '"')
                m_isInside = !m_isInside;
        }
        return m_isInside;
    }

private:
    const QByteArray &m_json;
    qsizetype m_pos = 0;
    bool m_isInside = false;
};

QByteArray written(const QString &value, VariableContext context, bool isQuoted)
{
    if (context == VariableContext::Xml)
        return xmlEscaped(value, true);
    if (context != VariableContext::Json || !isQuoted)
        return value.toUtf8();
    const QByteArray literal = jsonLiteral(value);
    return literal.mid(1, literal.size() - 2);
}

} // namespace

QList<VariableUse> variablesIn(const QByteArray &text)
{
    QList<VariableUse> uses;
    for (qsizetype open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", open)) {
        const qsizetype close = text.indexOf("}}", open + 2);
        if (close < 0)
            break;
        const QByteArray name = text.mid(open + 2, close - open - 2).trimmed();
        if (!isName(name)) {
            ++open; // `{{{name}}`: the inner pair may be one
            continue;
        }
        uses.append({ QString::fromUtf8(name), open, close + 2 - open });
        open = close + 2;
    }
    return uses;
}

VariableValues VariableValues::withBuiltIns(int counter)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    VariableValues values;
    values.set(UuidName, QUuid::createUuid().toString(QUuid::WithoutBraces));
    values.set(u"$timestamp"_s, QString::number(now.toSecsSinceEpoch()));
    values.set(u"$isoTime"_s, now.toString(Qt::ISODate));
    values.set(u"$counter"_s, QString::number(counter));
    return values;
}

QString VariableValues::uuid(const QString &place, int index) const
{
    const QString first = value(UuidName).value_or(QString());
    if (place.isEmpty() && index == 0)
        return first;
    const QUuid derived =
        QUuid::createUuidV5(QUuid(first), u"%1/%2"_s.arg(place, QString::number(index)));
    // Written as a random one, as the first is: some apps look at the version.
    QByteArray bytes = derived.toRfc4122();
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x40);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

std::optional<QString> VariableValues::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList VariableValues::names() const
{
    QStringList names = m_values.keys();
    names.sort();
    return names;
}

qsizetype ResolvedText::sourceOffset(qsizetype offset) const
{
    qsizetype shift = 0;
    for (const Piece &piece : pieces) {
        if (offset < piece.offset)
            break;
        if (offset < piece.offset + piece.length)
            return piece.source;
        shift = piece.source + piece.sourceLength - piece.offset - piece.length;
    }
    return offset + shift;
}

bool ResolvedText::touchesValue(qsizetype offset, qsizetype length) const
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
        return piece.offset < offset + length && offset < piece.offset + piece.length;
    });
}

base::Result<ResolvedText> resolveVariables(const QByteArray &text, const VariableValues &values,
                                            VariableContext context, const QString &place)
{
    ResolvedText resolved;
    int uuids = 0;
    QuoteWatch quotes(text);
    qsizetype at = 0;
    for (const VariableUse &use : variablesIn(text)) {
        auto value = values.value(use.name);
        if (!value) {
            return base::Error{ Text::tr("There is no variable `%1`.").arg(use.name), u"variable"_s,
                                use.offset };
        }
        if (use.name == UuidName)
            value = values.uuid(place, uuids++);
        resolved.text += text.mid(at, use.offset - at);
        const QByteArray put = written(*value, context, quotes.isInside(use.offset));
        resolved.pieces.append({ use.offset, use.length, resolved.text.size(), put.size() });
        resolved.text += put;
        at = use.offset + use.length;
    }
    resolved.text += text.mid(at);
    return resolved;
}

QList<Finding> findingsInSource(const QList<Finding> &findings, const ResolvedText &resolved,
                                const QByteArray &source)
{
    if (resolved.pieces.isEmpty())
        return findings;
    const TextMap map(source);
    QList<Finding> moved;
    for (Finding finding : findings) {
        const qsizetype end = resolved.sourceOffset(finding.offset + finding.length);
        const qsizetype offset = resolved.sourceOffset(finding.offset);
        if (finding.length > 0) {
            finding.length = std::max<qsizetype>(1, end - offset);
            finding.offset = offset;
            finding.line = map.lineAt(offset);
            finding.column = map.columnAt(offset);
        }
        if (finding.fix && finding.fix->header.isEmpty()) {
            if (resolved.touchesValue(finding.fix->offset, finding.fix->length)) {
                finding.fix.reset();
            } else {
                const qsizetype fixEnd =
                    resolved.sourceOffset(finding.fix->offset + finding.fix->length);
                finding.fix->offset = resolved.sourceOffset(finding.fix->offset);
                finding.fix->length = fixEnd - finding.fix->offset;
            }
        }
        moved.append(finding);
    }
    return moved;
}

} // namespace payload
