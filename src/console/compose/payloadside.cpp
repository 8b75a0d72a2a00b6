// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/payloadside.h"

#include "console/drafts/headermodel.h"
#include "console/style/inkicon.h"
#include "console/templates/templatelist.h"
#include "payload/template.h"
#include "payload/textmap.h"
#include "payload/validate.h"

#include "ui_payloadside.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum Tab { PayloadTab, HeadersTab, FormTab };

/// Checking waits for a pause in the typing; a payload far over every limit waits longer, since
/// the look at it is felt.
int delayFor(qsizetype bytes)
{
    constexpr qsizetype Large = 256 * 1024;
    return bytes > Large ? 600 : 80;
}

EditorLanguage editorLanguage(hub::Platform platform, std::optional<hub::PayloadKind> kind)
{
    if (kind == hub::PayloadKind::Raw)
        return EditorLanguage::Plain;
    return hub::traits(platform).language == hub::PayloadLanguage::Xml ? EditorLanguage::Xml
                                                                       : EditorLanguage::Json;
}

} // namespace

PayloadSide::PayloadSide(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PayloadSide>())
    , m_kinds(new QButtonGroup(this))
    , m_kindList(new QComboBox(this))
    , m_headers(new HeaderModel(this))
{
    m_ui->setupUi(this);
    m_ui->templatesButton->setIcon(inkIcon(u"template"_s));
    connect(m_ui->templatesButton, &QToolButton::clicked, this, &PayloadSide::galleryRequested);
    connect(m_ui->templateForm, &TemplateForm::payloadEdited, m_ui->payloadEditor,
            &PayloadEditor::replacePayload);
    connect(m_ui->templateForm, &TemplateForm::restartRequested, this, [this](const QString &id) {
        for (const payload::Template &one : allTemplates(m_templatesFolder)) {
            if (one.id == id)
                useTemplate(one);
        }
    });
    m_ui->variablesButton->setIcon(inkIcon(u"variable"_s));
    setVariableSets({}, {});
    setUpTabs();
    setUpKinds();
    setUpHeaders();
    m_checkLater.setSingleShot(true);
    connect(&m_checkLater, &QTimer::timeout, this, &PayloadSide::check);
    connect(m_ui->payloadEditor, &PayloadEditor::payloadChanged, this, [this] {
        m_checkLater.start(delayFor(m_ui->payloadEditor->length()));
        Q_EMIT changed();
    });
    connect(m_ui->payloadEditor, &PayloadEditor::cursorPositionChanged, this,
            &PayloadSide::caretMoved);
    connect(m_ui->problemLine, &ProblemLine::activated, m_ui->payloadEditor,
            &PayloadEditor::goToFinding);
    connect(m_ui->retiredNote, &QLabel::linkActivated, this, &PayloadSide::convertRequested);
    connect(m_ui->payloadEditor, &PayloadEditor::secretRefused, this, &PayloadSide::secretRefused);
    connect(m_ui->problemLine, &ProblemLine::fixRequested, this, &PayloadSide::applyFix);
}

PayloadSide::~PayloadSide() = default;

void PayloadSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void PayloadSide::setUpTabs()
{
    m_ui->composerTabs->setDrawBase(false);
    m_ui->composerTabs->setExpanding(false);
    m_ui->composerTabs->setUsesScrollButtons(false);
    m_ui->composerTabs->setElideMode(Qt::ElideNone);
    m_ui->composerTabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_ui->composerTabs->addTab(tr("Payload"));
    m_ui->composerTabs->addTab(tr("Headers"));
    m_ui->composerTabs->addTab(tr("Form"));
    connect(m_ui->composerTabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->composerStack->setCurrentIndex(tab);
        followTemplate();
    });
}

void PayloadSide::setUpHeaders()
{
    QTableView *table = m_ui->headerTable;
    table->setModel(m_headers);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setColumnWidth(HeaderModel::OnColumn, 44);
    table->setColumnWidth(HeaderModel::NameColumn, 280);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *remove = new QShortcut(QKeySequence::Delete, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this, table] {
        QModelIndexList rows = table->selectionModel()->selectedRows();
        std::reverse(rows.begin(), rows.end()); // from the end, so that the others keep their place
        for (const QModelIndex &row : std::as_const(rows))
            m_headers->removeRow(row.row());
    });
    connect(m_headers, &HeaderModel::refused, this, &PayloadSide::statusMessage);
    connect(m_headers, &HeaderModel::rowsInserted, this, &PayloadSide::refreshHeaderCount);
    connect(m_headers, &HeaderModel::rowsRemoved, this, &PayloadSide::refreshHeaderCount);
    connect(m_headers, &HeaderModel::dataChanged, this, &PayloadSide::refreshHeaderCount);
    connect(m_headers, &HeaderModel::modelReset, this, &PayloadSide::refreshHeaderCount);
}

void PayloadSide::setContent(hub::Platform platform, std::optional<hub::PayloadKind> kind,
                             const DraftContent &content, const QStringList &earlierTexts)
{
    m_platform = platform;
    m_kind = kind;
    m_ui->payloadEditor->setLanguage(editorLanguage(platform, kind));
    m_headers->setRows(content.headers);
    m_ui->payloadEditor->setPayload(content.payload.toUtf8(), earlierTexts);
    refreshKinds();
    refreshRetired();
    m_templateId = content.templateId;
    followTemplate();
    check();
}

DraftContent PayloadSide::content() const
{
    return { QString::fromUtf8(m_ui->payloadEditor->payload()), m_headers->rows(), m_templateId };
}

base::Result<payload::ResolvedText> PayloadSide::resolvedPayload() const
{
    using Context = payload::VariableContext;
    const bool isRaw = m_kind == hub::PayloadKind::Raw;
    const bool isXml = hub::traits(m_platform).language == hub::PayloadLanguage::Xml;
    return payload::resolveVariables(m_ui->payloadEditor->payload(), m_variables,
                                     isRaw       ? Context::Plain
                                         : isXml ? Context::Xml
                                                 : Context::Json);
}

void PayloadSide::setVariables(const payload::VariableValues &values)
{
    if (values == m_variables)
        return;
    m_variables = values;
    m_ui->payloadEditor->setVariables(values);
    m_checkLater.start(0);
}

base::Result<hub::Notification> PayloadSide::notification() const
{
    const auto headers = m_headers->headers();
    if (!headers)
        return headers.error();
    const auto resolved = resolvedPayload();
    if (!resolved)
        return resolved.error();
    hub::Notification notification{ m_platform, resolved->text, std::nullopt, *headers };
    for (qsizetype i = 0; i < notification.headers.size(); ++i) {
        hub::Header &header = notification.headers[i];
        const auto value = payload::resolveVariables(
            header.value, m_variables, payload::VariableContext::Plain, u"header/%1"_s.arg(i));
        if (!value) {
            return base::Error{ tr("Header %1, character %2: %3")
                                    .arg(QString::fromUtf8(header.name))
                                    .arg(value.error().offset + 1)
                                    .arg(value.error().message),
                                u"header"_s, i };
        }
        if (auto fault = hub::headerValueFault(QString::fromUtf8(value->text),
                                               QString::fromUtf8(header.name)))
            return *fault; // a value of a variable may hold what cannot be typed
        header.value = value->text;
    }
    // What the root says needs no word of the user's; what contradicts it is the user's choice.
    if (m_kind && hub::readKindFromPayload(m_platform, notification.payload).kind != m_kind
        && hub::readKind(notification).source != hub::KindReading::Source::Header)
        notification.kind = m_kind;
    return notification;
}

void PayloadSide::refreshRetired()
{
    const bool isGcm = m_platform == hub::Platform::Gcm;
    m_ui->retiredNote->setVisible(hub::traits(m_platform).retired);
    m_ui->retiredNote->setText(
        isGcm ? tr("Google switched this off in 2024. <a href=\"convert\">Convert to FCM v1</a>")
              : tr("Microsoft ended this service; sends are refused by it. You can still test your "
                   "code against the sandbox."));
}

void PayloadSide::useTemplate(const payload::Template &one)
{
    m_templateId = one.id;
    m_ui->payloadEditor->replacePayload(one.payload);
    QList<HeaderModel::Row> rows;
    for (const hub::Header &header : one.headers)
        rows.append({ true, QString::fromUtf8(header.name), QString::fromUtf8(header.value) });
    if (!rows.isEmpty())
        m_headers->setRows(rows);
    followTemplate();
    check();
    Q_EMIT statusMessage(tr("Replaced by “%1”. Ctrl+Z brings the text back.").arg(one.title));
    focusPayload();
}

void PayloadSide::replacePayload(const QByteArray &payload)
{
    m_templateId.clear();
    if (const auto fault = m_ui->payloadEditor->replacePayload(payload))
        Q_EMIT statusMessage(fault->message);
    followTemplate();
    check();
}

/// The form shows the parameters of the template that the content began with.
void PayloadSide::followTemplate()
{
    if (m_ui->composerTabs->currentIndex() != FormTab)
        return; // worked out when it is looked at
    std::optional<payload::Template> found;
    for (const payload::Template &one : allTemplates(m_templatesFolder)) {
        if (one.id == m_templateId)
            found = one;
    }
    m_ui->templateForm->setTemplate(found);
    m_ui->templateForm->setPayload(m_ui->payloadEditor->payload());
}

void PayloadSide::refreshHeaderCount()
{
    const qsizetype count = m_headers->rows().size();
    m_ui->composerTabs->setTabData(HeadersTab, count == 0 ? QString() : QString::number(count));
    m_ui->composerTabs->setAccessibleTabName(HeadersTab, tr("Headers, %n", nullptr, int(count)));
    m_ui->composerTabs->setTabText(HeadersTab, m_ui->composerTabs->tabText(HeadersTab));
    fitBar();
    m_checkLater.start(0);
    Q_EMIT changed();
}

void PayloadSide::checkNow()
{
    if (m_checkLater.isActive())
        check();
}

void PayloadSide::check()
{
    m_checkLater.stop();
    const auto read = notification();
    const QByteArray source = m_ui->payloadEditor->payload();
    const auto resolved = resolvedPayload();
    m_findings = read && resolved
        ? payload::findingsInSource(payload::validate(*read), *resolved, source)
        : QList<payload::Finding>();
    if (!resolved) {
        const payload::VariableUse use =
            payload::variablesIn(source.mid(resolved.error().offset)).value(0);
        m_findings.append(payload::TextMap(source).finding(
            payload::Finding::Severity::Error, u"variable-unknown"_s, resolved.error().offset,
            use.length, resolved.error().message));
    } else if (!read) {
        m_findings.append(payload::Finding{ .severity = payload::Finding::Severity::Error,
                                            .rule = u"header"_s,
                                            .message = read.error().message });
    }
    m_ui->payloadEditor->setFindings(m_findings);
    m_ui->problemLine->setFindings(m_findings, goodNews());
    if (m_ui->composerTabs->currentIndex() == FormTab)
        m_ui->templateForm->setPayload(m_ui->payloadEditor->payload());
    m_ui->byteMeter->setBytes(resolved ? resolved->text.size() : source.size(),
                              hub::traits(m_platform).payloadLimit);
    fitBar();
    Q_EMIT changed();
}

QString PayloadSide::goodNews() const
{
    const auto read = notification();
    if (!read)
        return read.error().message;
    const hub::Headers types = hub::kindHeaders(*read);
    if (types.isEmpty())
        return tr("Valid for %1").arg(hub::traits(m_platform).name);
    const QString line = QString::fromUtf8(types.first().name + ": " + types.first().value);
    switch (hub::readKind(*read).source) {
    case hub::KindReading::Source::Root:
        return tr("%1, read from the root element").arg(line);
    case hub::KindReading::Source::Header:
        return tr("%1, set in your headers").arg(line);
    default:
        return tr("%1, chosen by you").arg(line);
    }
}

void PayloadSide::mend()
{
    check(); // the places must be those of the text as it is now
    const payload::Finding *finding = m_ui->problemLine->mendable();
    if (finding)
        applyFix(payload::Fix(*finding->fix));
    else
        Q_EMIT statusMessage(tr("There is no problem here that has an obvious mend."));
}

void PayloadSide::applyFix(const payload::Fix &fix)
{
    if (fix.header.isEmpty()) {
        m_ui->payloadEditor->applyFix(fix);
    } else {
        QList<HeaderModel::Row> rows = m_headers->rows();
        rows.removeIf([&](const HeaderModel::Row &row) {
            return row.name.compare(fix.header, Qt::CaseInsensitive) == 0;
        });
        rows.append({ true, fix.header, fix.headerValue });
        m_headers->setRows(rows);
    }
    check();
    Q_EMIT statusMessage(fix.header.isEmpty()
                             ? tr("Mended. Ctrl+Z takes it back.")
                             : tr("The header %1 is set to %2.").arg(fix.header, fix.headerValue));
}

void PayloadSide::goToFinding(int step)
{
    m_ui->composerTabs->setCurrentIndex(PayloadTab);
    if (step > 0)
        m_ui->problemLine->next();
    else
        m_ui->problemLine->previous();
}

void PayloadSide::focusPayload()
{
    m_ui->composerTabs->setCurrentIndex(PayloadTab);
    m_ui->payloadEditor->setFocus(Qt::ShortcutFocusReason);
}

QString PayloadSide::caretText() const
{
    int line = 0;
    int column = 0;
    m_ui->payloadEditor->getCursorPosition(&line, &column);
    return tr("Line %1, column %2").arg(line + 1).arg(column + 1);
}

} // namespace console
