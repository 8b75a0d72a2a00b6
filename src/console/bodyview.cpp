// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/bodyview.h"

#include "payload/encoding.h"

#include <QLocale>

namespace console {

BodyView::BodyView(QWidget *parent)
    : CodeEditor(parent)
{
    setReadOnly(true);
    setCaretLineVisible(false);
    setMarginWidth(MarkColumn, 0);
    // Tab moves on, as there is nothing to write it into.
    setWrapMode(WrapNone);
}

void BodyView::setBody(const QByteArray &body, EditorLanguage language)
{
    m_body = body;
    m_isUtf8 = payload::firstInvalidUtf8(body) < 0;
    setLanguage(language);
    showFirst(ShownAtFirst);
}

void BodyView::loadAll()
{
    showFirst(m_body.size());
}

void BodyView::showFirst(qsizetype size)
{
    m_isCut = m_body.size() > size;
    if (m_isCut && m_isUtf8) {
        // Not in the middle of a character.
        while (size > 0 && (m_body[size] & '\xC0') == '\x80')
            --size;
    }
    const QByteArray part = m_body.first(std::min(size, m_body.size()));
    setBytes(m_isUtf8 ? part : QString::fromLatin1(part).toUtf8());
    SendScintilla(SCI_GOTOPOS, 0UL);
    Q_EMIT noticeChanged();
}

QString BodyView::notice() const
{
    QStringList sentences;
    if (!m_isUtf8)
        sentences.append(tr("Not text in UTF-8. It is shown as Latin-1."));
    if (m_isCut) {
        sentences.append(tr("The first 1 MB of %1.")
                             .arg(QLocale().formattedDataSize(m_body.size(), 1,
                                                              QLocale::DataSizeTraditionalFormat)));
    }
    if (const qsizetype nuls = m_body.count('\0'))
        sentences.append(tr("It holds %n NUL byte(s).", nullptr, int(nuls)));
    return sentences.join(u' ');
}

} // namespace console
