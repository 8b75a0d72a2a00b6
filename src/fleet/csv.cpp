// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace fleet {

using namespace Qt::StringLiterals;

namespace {

/// Goes through a text character by character and collects records.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }

    base::Result<QList<CsvRecord>> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_isQuoted)
                takeQuoted(m_text.at(m_at));
            else
                takePlain(m_text.at(m_at));
        }
        if (m_isQuoted)
            return base::Error{ QCoreApplication::translate(
                                    "fleet::RegistrationFile",
                                    "Line %1: a quotation mark opens and is never closed.")
                                    .arg(m_quoteLine),
                                u"quote"_s };
        endRecord();
        return m_records;
    }

private:
    void takeQuoted(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            m_field += c;
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_field += c;
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    void takePlain(QChar c)
    {
        if (c == u'"' && m_field.isEmpty()) {
            m_isQuoted = true;
            m_quoteLine = m_line;
        } else if (c == u',') {
            endField();
        } else if (c == u'\n') {
            endRecord();
            ++m_line;
            m_record.line = m_line;
        } else if (c != u'\r') {
            m_field += c;
        }
    }

    void endField()
    {
        m_record.fields.append(m_field);
        m_field.clear();
    }

    void endRecord()
    {
        endField();
        if (m_record.fields.size() > 1 || !m_record.fields.first().isEmpty())
            m_records.append(m_record);
        m_record = {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QList<CsvRecord> m_records;
    CsvRecord m_record;
    QString m_field;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_isQuoted = false;
};

QString csvField(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (isPlain)
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return QString(u'"' + quoted + u'"');
}

} // namespace

base::Result<QList<CsvRecord>> readCsv(const QString &text)
{
    return CsvReader(text).read();
}

QString csvRecord(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(u',');
}

} // namespace fleet
