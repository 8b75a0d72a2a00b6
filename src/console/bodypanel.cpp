// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/bodypanel.h"

#include "console/bodyview.h"
#include "console/hairline.h"
#include "hub/xmltext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PrettyLimit = 1024 * 1024;
constexpr qsizetype HexLimit = 256 * 1024;

QByteArray prettyXml(const QByteArray &body)
{
    QXmlStreamReader reader(hub::xmlText(body));
    QByteArray result;
    QXmlStreamWriter writer(&result);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        reader.readNext();
        // White space between elements is what the formatting replaces.
        if (!reader.isWhitespace() && !reader.hasError()
            && reader.tokenType() != QXmlStreamReader::StartDocument
            && reader.tokenType() != QXmlStreamReader::EndDocument)
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? body : result.trimmed();
}

EditorLanguage languageOf(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    if (start.startsWith('<'))
        return EditorLanguage::Xml;
    return start.startsWith('{') || start.startsWith('[') ? EditorLanguage::Json
                                                          : EditorLanguage::Plain;
}

} // namespace

QByteArray prettyBody(const QByteArray &body)
{
    if (body.size() > PrettyLimit)
        return body;
    if (languageOf(body) == EditorLanguage::Xml)
        return prettyXml(body);
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return json.isNull() ? body : json.toJson(QJsonDocument::Indented).trimmed();
}

QByteArray hexBody(const QByteArray &body)
{
    QByteArray text;
    const qsizetype end = std::min(body.size(), HexLimit);
    for (qsizetype at = 0; at < end; at += 16) {
        const QByteArray piece = body.mid(at, 16);
        QByteArray shown = piece;
        for (char &c : shown)
            c = c < 32 || c == 127 ? '.' : c;
        for (char &c : shown)
            c = static_cast<unsigned char>(c) > 127 ? '.' : c;
        text += QByteArray::number(at, 16).rightJustified(8, '0') + "  "
            + piece.toHex(' ').leftJustified(47) + "  " + shown + '\n';
    }
    return text;
}

BodyPanel::BodyPanel(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_size(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_forms(new QButtonGroup(this))
    , m_view(new BodyView(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(0);
    m_size->setProperty("dim", true);
    row->addWidget(m_size, 1);
    const QStringList titles{ tr("Pretty"), tr("Raw"), tr("Hex") };
    for (int i = 0; i < titles.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setProperty("segment", i == 0 ? u"first"_s : i == 1 ? u"middle"_s : u"last"_s);
        button->setCheckable(true);
        button->setText(titles.at(i));
        button->setChecked(i == 0);
        m_forms->addButton(button, i);
        row->addWidget(button);
    }
    m_notice->setWordWrap(true);
    m_notice->setProperty("dim", true);
    m_notice->setContentsMargins(12, 6, 12, 6);
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(this));
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    connect(m_forms, &QButtonGroup::idClicked, this, &BodyPanel::refresh);
    connect(m_view, &BodyView::noticeChanged, this, &BodyPanel::refreshNotice);
    connect(m_notice, &QLabel::linkActivated, m_view, &BodyView::loadAll);
}

void BodyPanel::setBody(const QByteArray &body, const QString &notice)
{
    m_body = body;
    m_outerNotice = notice;
    m_size->setText(tr("Body, %n byte(s)", nullptr, int(body.size())));
    refresh();
}

void BodyPanel::refresh()
{
    switch (Form(m_forms->checkedId())) {
    case Form::Pretty:
        m_view->setBody(prettyBody(m_body), languageOf(m_body));
        break;
    case Form::Raw:
        m_view->setBody(m_body, languageOf(m_body));
        break;
    case Form::Hex:
        m_view->setBody(hexBody(m_body), EditorLanguage::Plain);
        break;
    }
    refreshNotice();
}

void BodyPanel::refreshNotice()
{
    QStringList notices{ m_outerNotice.toHtmlEscaped(), m_view->notice().toHtmlEscaped() };
    if (m_view->isCut())
        notices.append(u"<a href=\"all\">%1</a>"_s.arg(tr("Load all")));
    m_notice->setText(notices.join(u' ').trimmed());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

} // namespace console
