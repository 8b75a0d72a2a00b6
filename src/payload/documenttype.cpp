// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/documenttype.h"

namespace payload {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// Functions return false at the end of the text.
class TypeReader
{
public:
    TypeReader(const QByteArray &bytes, qsizetype offset)
        : m_bytes(bytes)
        , m_start(offset)
        , m_pos(offset)
    {
    }

    std::optional<DocumentType> read();

private:
    bool readDeclarations();
    bool readDeclaration();
    bool readEntity();
    char here() const { return m_pos < m_bytes.size() ? m_bytes.at(m_pos) : '\0'; }
    bool at(QByteArrayView text) const
    {
        return QByteArrayView(m_bytes).sliced(m_pos).startsWith(text);
    }
    bool skipPast(const QByteArray &end)
    {
        const qsizetype found = m_bytes.indexOf(end, m_pos);
        m_pos = found + end.size();
        return found >= 0;
    }
    bool skipQuoted() { return skipPast(QByteArray(1, m_bytes.at(m_pos++))); }
    void skipBlanks()
    {
        while (isBlank(here()))
            ++m_pos;
    }

    const QByteArray &m_bytes;
    qsizetype m_start;
    qsizetype m_pos;
    DocumentType m_type;
};

std::optional<DocumentType> TypeReader::read()
{
    while (here() != '\0') {
        if (here() == '>') {
            m_type.length = m_pos + 1 - m_start;
            return m_type;
        }
        const bool isElsewhere = isQuote(here());
        if (isElsewhere || here() == '[') {
            m_type.hasDeclarations = true;
            if (isElsewhere ? !skipQuoted() : !readDeclarations())
                return std::nullopt;
        } else {
            ++m_pos;
        }
    }
    return std::nullopt;
}

/// From `[` past `]`.
bool TypeReader::readDeclarations()
{
    while (here() != ']') {
        if (here() == '\0' || !readDeclaration())
            return false;
    }
    ++m_pos;
    return true;
}

bool TypeReader::readDeclaration()
{
    if (at("<!--"))
        return skipPast("-->");
    if (at("<?"))
        return skipPast("?>");
    if (at("<!ENTITY"))
        return readEntity();
    if (isQuote(here()))
        return skipQuoted();
    ++m_pos;
    return true;
}

/// `<!ENTITY name "value"` to the end of the value; other forms are left as they are.
bool TypeReader::readEntity()
{
    skipPast("<!ENTITY");
    skipBlanks();
    const qsizetype start = m_pos;
    while (here() != '\0' && here() != '>' && !isBlank(here()))
        ++m_pos;
    const QByteArray name = m_bytes.mid(start, m_pos - start);
    skipBlanks();
    if (!isQuote(here()))
        return true;
    const qsizetype value = m_pos + 1;
    if (!skipQuoted())
        return false;
    // The first declaration of a name is the one that counts.
    if (!m_type.entities.contains(name))
        m_type.entities.insert(name, m_bytes.mid(value, m_pos - 1 - value));
    return true;
}

} // namespace

std::optional<DocumentType> readDocumentType(const QByteArray &bytes, qsizetype offset)
{
    return TypeReader(bytes, offset).read();
}

} // namespace payload
