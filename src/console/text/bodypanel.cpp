// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/bodypanel.h"

#include "base/background.h"
#include "base/then.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/segmentbar.h"
#include "console/text/bodyview.h"
#include "console/text/hexview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString link(const QString &target, const QString &title)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target, title.toHtmlEscaped());
}

} // namespace

BodyPanel::BodyPanel(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_size(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_forms(new SegmentBar(tr("Form of the body"),
                             { { tr("Pretty"), objectName + u"Pretty"_s },
                               { tr("Raw"), objectName + u"Raw"_s },
                               { tr("Hex"), objectName + u"Hex"_s } },
                             this))
    , m_wrap(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_views(new QStackedWidget(this))
    , m_view(new BodyView(this))
    , m_hex(new HexView(this))
{
    m_notice->setObjectName(objectName + u"Notice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::RichText);
    m_notice->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_notice->setContentsMargins(12, 6, 12, 6);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(name);
    m_hex->setObjectName(objectName + u"Bytes"_s);
    m_hex->setAccessibleName(tr("%1, bytes").arg(name));
    m_views->addWidget(m_view);
    m_views->addWidget(m_hex);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(objectName));
    column->addWidget(new Hairline(this));
    column->addWidget(m_notice);
    column->addWidget(m_views, 1);
    column->addStretch();
    connect(m_forms, &SegmentBar::chosen, this, [this](int form) {
        m_liked = Form(form);
        showForm();
    });
    connect(m_view, &BodyView::shownChanged, this, [this] {
        refreshNotice();
        Q_EMIT textChanged();
    });
    connect(m_notice, &QLabel::linkActivated, this, &BodyPanel::onLink);
}

QWidget *BodyPanel::makeHead(const QString &objectName)
{
    m_size->setProperty("dim", true);
    m_size->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_wrap->setObjectName(objectName + u"Wrap"_s);
    m_wrap->setCheckable(true);
    m_wrap->setIcon(inkIcon(u"wrap"_s));
    m_wrap->setAccessibleName(tr("Wrap lines"));
    m_wrap->setToolTip(tr("Wrap lines (Alt+Z)"));
    m_save->setObjectName(objectName + u"Save"_s);
    m_save->setIcon(inkIcon(u"export"_s));
    m_save->setAccessibleName(tr("Save the body as…"));
    m_save->setToolTip(tr("Save the body as…"));
    connect(m_wrap, &QToolButton::toggled, this, [this](bool on) {
        if (isVisible())
            wrapText();
        Q_EMIT wrapChanged(on);
    });
    connect(m_save, &QToolButton::clicked, this, &BodyPanel::save);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(4);
    row->addWidget(m_size, 1);
    row->addWidget(m_wrap);
    row->addWidget(m_save);
    row->addWidget(m_forms);
    return head;
}

BodyPanel::Reading BodyPanel::read(const QByteArray &body)
{
    Reading reading{ factsOf(body), body, {} };
    // UTF-16 can be set out, though it is no UTF-8.
    const QByteArray pretty = prettyBody(body);
    if (!reading.facts.isUtf8)
        reading.raw = QString::fromLatin1(body).toUtf8();
    reading.pretty = !reading.facts.isUtf8 && pretty == body ? reading.raw : pretty;
    if (factsOf(reading.pretty).isUtf8)
        return reading;
    reading.pretty = QString::fromLatin1(reading.pretty).toUtf8();
    return reading;
}

void BodyPanel::setBody(const QByteArray &body, const QString &notice, qsizetype faultAt)
{
    m_body = body;
    m_outerNotice = notice;
    m_faultAt = faultAt;
    m_size->setText(tr("Body, %n byte(s)", nullptr, int(body.size())));
    const int turn = ++m_turn;
    if (body.size() <= ReadAtOnce)
        return take(read(body));
    m_isReading = true;
    m_reading = {};
    m_view->setText({}, EditorLanguage::Plain);
    m_hex->setBytes({});
    refreshNotice();
    base::then(base::inBackground([body] { return read(body); }), this,
               [this, turn](const Reading &reading) {
                   if (turn == m_turn)
                       take(reading);
               });
}

void BodyPanel::take(const Reading &reading)
{
    m_isReading = false;
    m_reading = reading;
    const bool isText = reading.facts.isUtf8 || m_faultAt >= 0;
    m_forms->setCurrent(int(m_faultAt >= 0 ? Form::Raw : isText ? m_liked : Form::Hex));
    showForm();
}

BodyPanel::Form BodyPanel::form() const
{
    return Form(m_forms->current());
}

void BodyPanel::setForm(Form form)
{
    m_liked = form;
    m_forms->setCurrent(int(form));
    showForm();
}

bool BodyPanel::isWrapped() const
{
    return m_wrap->isChecked();
}

void BodyPanel::setWrapped(bool wrapped)
{
    m_wrap->setChecked(wrapped);
}

/// Breaking the lines of a large text anew takes its time, so only of one that is looked at.
void BodyPanel::wrapText()
{
    const auto mode = isWrapped() ? QsciScintilla::WrapWord : QsciScintilla::WrapNone;
    if (m_view->wrapMode() != mode)
        m_view->setWrapMode(mode);
}

void BodyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wrapText();
}

void BodyPanel::showForm()
{
    const bool isHex = form() == Form::Hex;
    m_views->setCurrentIndex(isHex ? 1 : 0);
    m_views->setVisible(!m_body.isEmpty());
    m_wrap->setEnabled(!isHex);
    m_save->setEnabled(!m_body.isEmpty());
    if (isHex) {
        m_view->setText({}, EditorLanguage::Plain);
        m_hex->setBytes(m_body);
    } else {
        m_hex->setBytes({});
        m_view->setText(form() == Form::Pretty ? m_reading.pretty : m_reading.raw,
                        m_reading.facts.language);
        m_view->markFault(form() == Form::Raw ? m_faultAt : -1);
    }
    refreshNotice();
    Q_EMIT textChanged();
}

QStringList BodyPanel::notices() const
{
    QStringList sentences;
    const auto add = [&](const QString &sentence) { sentences.append(sentence.toHtmlEscaped()); };
    if (!m_outerNotice.isEmpty())
        add(m_outerNotice);
    if (m_isReading)
        add(tr("Reading %1…").arg(sizeText(m_body.size())));
    if (m_isReading || m_body.isEmpty())
        return sentences;
    if (!m_reading.facts.isUtf8)
        add(tr("Not text in UTF-8. Pretty and Raw show it as Latin-1."));
    if (const qsizetype nuls = m_reading.facts.nuls)
        add(tr("It holds %n NUL byte(s), shown as ␀.", nullptr, int(nuls)));
    if (form() == Form::Hex)
        return sentences;
    if (m_view->hasBrokenLines())
        add(tr("Very long lines are shown in pieces; copies and files have them whole."));
    if (m_view->isCut()) {
        add(tr("The first 1 MB of %1.").arg(sizeText(m_view->wholeSize())));
        sentences.append(link(u"all"_s, tr("Load all")) + u" · "_s
                         + link(u"save"_s, tr("Save as…")));
    } else if (m_view->isLoading()) {
        add(tr("Loading…"));
    }
    return sentences;
}

void BodyPanel::refreshNotice()
{
    const QString words = notices().join(u' ');
    if (m_notice->text() != words)
        m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void BodyPanel::onLink(const QString &link)
{
    if (link == u"all")
        m_view->loadAll();
    else
        save();
}

void BodyPanel::save()
{
    const QString ending = m_reading.facts.language == EditorLanguage::Xml ? u"xml"_s
        : m_reading.facts.language == EditorLanguage::Json                 ? u"json"_s
        : m_reading.facts.isUtf8                                           ? u"txt"_s
                                                                           : u"bin"_s;
    auto *dialog = new QFileDialog(this, tr("Save the body"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"body."_s + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(m_body) == m_body.size() && file.commit();
        Q_EMIT statusMessage(
            saved ? tr("Saved %1 in %2.").arg(sizeText(m_body.size()), path)
                  : tr("The body was not saved in %1: %2.").arg(path, file.errorString()));
    });
    dialog->open();
}

SearchText BodyPanel::searchText() const
{
    if (m_isReading || m_body.isEmpty())
        return {};
    if (form() == Form::Hex)
        return { m_body, true };
    return { m_view->shownText(), false };
}

void BodyPanel::addHits(const QList<SearchHit> &hits)
{
    if (form() == Form::Hex)
        m_hex->addHits(hits);
    else
        m_view->addHits(hits);
}

void BodyPanel::clearHits()
{
    m_hex->clearHits();
    m_view->clearHits();
}

void BodyPanel::showHit(const SearchHit &hit)
{
    if (form() == Form::Hex)
        m_hex->select(hit.offset, hit.length);
    else
        m_view->showHit(hit);
}

} // namespace console
