// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/bodypane.h"

#include "base/then.h"
#include "console/bodytext.h"
#include "console/bodyview.h"
#include "console/inkicon.h"
#include "payload/encoding.h"

#include "ui_bodypane.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace console {

using namespace Qt::StringLiterals;

BodyPane::BodyPane(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BodyPane>())
    , m_forms(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_ui->view->setObjectName(name);
    m_ui->view->setAccessibleName(accessibleName);
    m_ui->wrapButton->setIcon(inkIcon(u"wrap"_s));
    m_ui->noticeMark->setMark(Mark::Note);
    m_ui->empty->setBackgroundRole(QPalette::Base);
    setFocusProxy(m_ui->view);
    setUpForms();
    connect(m_ui->view, &BodyView::noticeChanged, this, &BodyPane::refreshNotice);
    connect(m_ui->loadAllButton, &QPushButton::clicked, m_ui->view, &BodyView::loadAll);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &BodyPane::saveAs);
    connect(m_ui->wrapButton, &QToolButton::toggled, this, [this](bool on) {
        m_ui->view->setWrapMode(on ? QsciScintilla::WrapCharacter : QsciScintilla::WrapNone);
    });
}

BodyPane::~BodyPane() = default;

void BodyPane::setUpForms()
{
    m_forms->addButton(m_ui->prettyButton, int(Form::Pretty));
    m_forms->addButton(m_ui->rawButton, int(Form::Raw));
    m_forms->addButton(m_ui->hexButton, int(Form::Hex));
    connect(m_forms, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            showForm();
    });
}

BodyPane::Form BodyPane::form() const
{
    return Form(m_forms->checkedId());
}

void BodyPane::setForm(Form form)
{
    m_forms->button(int(form))->setChecked(true);
}

void BodyPane::setBody(const QByteArray &body, const Facts &facts)
{
    m_body = body;
    m_facts = facts;
    m_ui->size->setText(facts.caption);
    m_ui->empty->setText(facts.emptyText);
    for (QAbstractButton *button : m_forms->buttons())
        button->setEnabled(!body.isEmpty());
    m_ui->wrapButton->setEnabled(!body.isEmpty());
    // What is no text is read as bytes first.
    if (payload::firstInvalidUtf8(body) >= 0 && form() != Form::Hex)
        setForm(Form::Hex);
    else
        showForm();
}

void BodyPane::showForm()
{
    ++m_number;
    m_prettyNotice.clear();
    m_ui->faces->setCurrentWidget(m_body.isEmpty() ? m_ui->emptyFace : m_ui->textFace);
    if (m_body.isEmpty()) {
        m_ui->view->setBody({}, EditorLanguage::Plain);
    } else if (form() == Form::Hex) {
        m_ui->view->setBody(hexText(m_body.left(BodyView::ShownAtFirst)), EditorLanguage::Plain);
        m_ui->view->loadAll();
    } else if (form() == Form::Raw) {
        showText(m_body, true);
    } else {
        showPretty();
    }
    refreshNotice();
}

void BodyPane::showPretty()
{
    if (m_body.size() < PrettyInThread) {
        const auto pretty = prettyText(m_body);
        showText(pretty.value_or(m_body), !pretty);
        return;
    }
    // The raw text stands there until the pretty one is ready.
    showText(m_body, true);
    m_prettyNotice = tr("Laying out the text.");
    QPromise<std::optional<QByteArray>> promise;
    promise.start();
    base::then(promise.future(), this,
               [this, number = m_number](const std::optional<QByteArray> &pretty) {
                   if (number != m_number)
                       return;
                   m_prettyNotice.clear();
                   showText(pretty.value_or(m_body), !pretty);
                   refreshNotice();
               });
    // QThreadPool wants a function that can be copied.
    auto shared = std::make_shared<QPromise<std::optional<QByteArray>>>(std::move(promise));
    QThreadPool::globalInstance()->start([shared, body = m_body] {
        shared->addResult(prettyText(body));
        shared->finish();
    });
}

void BodyPane::showText(const QByteArray &text, bool isBody)
{
    m_ui->view->setBody(text, languageOf(text));
    if (isBody && form() == Form::Pretty && languageOf(text) != EditorLanguage::Plain
        && m_body.size() < PrettyInThread)
        m_prettyNotice = tr("It breaks off or has a mistake, so it is shown as it came.");
}

void BodyPane::refreshNotice()
{
    QStringList sentences;
    if (!m_facts.notice.isEmpty())
        sentences.append(m_facts.notice);
    const bool isHexCut = form() == Form::Hex && m_body.size() > BodyView::ShownAtFirst;
    if (isHexCut) {
        sentences.append(tr("The first 1 MB of %1.")
                             .arg(locale().formattedDataSize(m_body.size(), 1,
                                                             QLocale::DataSizeTraditionalFormat)));
    }
    if (form() == Form::Hex && payload::firstInvalidUtf8(m_body) >= 0)
        sentences.append(tr("Not text in UTF-8. Pretty and Raw show it as Latin-1."));
    if (form() != Form::Hex && !m_ui->view->notice().isEmpty())
        sentences.append(m_ui->view->notice());
    if (!m_prettyNotice.isEmpty())
        sentences.append(m_prettyNotice);
    m_ui->notice->setText(sentences.join(u' '));
    m_ui->loadAllButton->setVisible(m_ui->view->isCut());
    m_ui->saveButton->setVisible(m_body.size() > BodyView::ShownAtFirst);
    m_ui->noticeLine->setVisible(!sentences.isEmpty());
}

void BodyPane::saveAs()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the body"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &BodyPane::save);
    dialog->open();
}

void BodyPane::save(const QString &path)
{
    QSaveFile file(path);
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(m_body) == m_body.size() && file.commit();
    Q_EMIT statusMessage(isSaved ? tr("Saved %1.").arg(path)
                                 : tr("The body was not saved. %1").arg(file.errorString()));
}

} // namespace console
