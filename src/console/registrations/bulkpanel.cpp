// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/bulkpanel.h"

#include "base/background.h"
#include "base/then.h"
#include "console/registrations/registrationbatch.h"
#include "console/result/exchangereading.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewDelayMs = 150;
constexpr qsizetype MostExamples = 5;
constexpr qsizetype MostRefusalsShown = 5;

QString tagList(const QStringList &tags)
{
    return tags.isEmpty() ? BulkPanel::tr("no tags") : tags.join(u", "_s);
}

} // namespace

BulkPanel::BulkPanel(RegistrationBatch &batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_title(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_count(new QLabel(this))
    , m_examples(new QLabel(this))
    , m_typeLabel(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"bulkPanel"_s);
    m_title->setObjectName(u"bulkTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_count->setObjectName(u"bulkCount"_s);
    m_count->setWordWrap(true);
    m_examples->setObjectName(u"bulkExamples"_s);
    m_examples->setProperty("dim", true);
    m_examples->setTextFormat(Qt::PlainText);
    m_examples->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_typed->setObjectName(u"bulkTyped"_s);
    m_typed->setMaximumWidth(120);
    m_typeLabel->setBuddy(m_typed);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_start->setObjectName(u"bulkStart"_s);
    m_start->setDefault(true);
    m_close->setObjectName(u"bulkClose"_s);
    m_close->setAutoDefault(false);
    setUpFields();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_typeLabel);
    foot->addWidget(m_typed);
    foot->addWidget(m_progress, 1);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QWidget *each : { static_cast<QWidget *>(m_title), m_fields,
                           static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_examples) })
        column->addWidget(each);
    column->addStretch(1);
    column->addLayout(foot);
    m_previewLater.setSingleShot(true);
    m_previewLater.setInterval(PreviewDelayMs);
    connect(&m_previewLater, &QTimer::timeout, this, &BulkPanel::previewNow);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkPanel::refreshStart);
    connect(m_start, &QPushButton::clicked, this, &BulkPanel::start);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_batch.isRunning())
            m_batch.stop();
        else
            Q_EMIT closed();
    });
    connect(&m_batch, &RegistrationBatch::progressed, this, &BulkPanel::showProgress);
    connect(&m_batch, &RegistrationBatch::ended, this, &BulkPanel::showEnd);
}

QLineEdit *BulkPanel::makeTagLine(const QString &objectName, const QString &words)
{
    auto *line = new QLineEdit(m_fields);
    line->setObjectName(objectName);
    line->setAccessibleName(words);
    connect(line, &QLineEdit::textChanged, this, [this] {
        m_changing.clear();
        refreshStart();
        m_previewLater.start();
    });
    return line;
}

void BulkPanel::setUpFields()
{
    m_add = makeTagLine(u"bulkAdd"_s, tr("Tags to add"));
    m_remove = makeTagLine(u"bulkRemove"_s, tr("Tags to remove"));
    m_replace = makeTagLine(u"bulkReplace"_s, tr("Tag to replace"));
    m_with = makeTagLine(u"bulkWith"_s, tr("Tag to put in its place"));
    m_add->setPlaceholderText(tr("Tags, with commas between them"));
    auto *swap = new QHBoxLayout;
    swap->setSpacing(8);
    swap->addWidget(m_replace, 1);
    swap->addWidget(new QLabel(tr("by"), m_fields));
    swap->addWidget(m_with, 1);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(tr("&Add"), m_add);
    form->addRow(tr("&Remove"), m_remove);
    form->addRow(tr("Re&place"), swap);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(swap)))
        label->setBuddy(m_replace);
}

void BulkPanel::ask(Kind kind, const fleet::RegistrationTable &table, std::vector<quint32> rows,
                    bool isProduction)
{
    m_kind = kind;
    m_table = table;
    m_rows = std::move(rows);
    m_changing.clear();
    m_isProduction = isProduction;
    m_isDone = false;
    for (QLineEdit *line : { m_add, m_remove, m_replace, m_with, m_typed })
        line->clear();
    m_fields->setVisible(kind == Kind::Tags);
    m_progress->hide();
    m_close->setText(tr("Cancel"));
    m_start->show();
    const QString number = QLocale().toString(quint64(m_rows.size()));
    switch (kind) {
    case Kind::Tags:
        m_title->setText(tr("Change tags of %1 registrations").arg(number));
        m_start->setText(tr("Change tags"));
        break;
    case Kind::Delete:
        m_title->setText(tr("Delete %1 registrations").arg(number));
        m_start->setText(tr("Delete"));
        break;
    case Kind::Import:
        m_title->setText(tr("Import %1 registrations").arg(number));
        m_start->setText(tr("Import"));
        break;
    }
    const QString needs = tr("Each one is a request and needs the Listen or Manage right.");
    m_start->setToolTip(needs);
    m_start->setAccessibleDescription(needs);
    previewNow();
    QWidget *first = isProduction ? static_cast<QWidget *>(m_typed) : m_close;
    if (kind == Kind::Tags)
        first = m_add;
    first->setFocus(Qt::OtherFocusReason);
}

void BulkPanel::previewNow()
{
    m_previewLater.stop();
    ++m_turn;
    if (m_kind != Kind::Tags)
        return previewRows();
    const auto added = fleet::readTags(m_add->text());
    const auto removed = fleet::readTags(m_remove->text());
    const auto replaced = fleet::readTags(m_replace->text());
    const auto with = fleet::readTags(m_with->text());
    for (const auto *each : { &added, &removed, &replaced, &with }) {
        if (!*each)
            return showPreview(each->error().message, {});
    }
    if (replaced->size() > 1 || with->size() > 1)
        return showPreview(tr("Only one tag can be replaced, by one other."), {});
    m_edit = { .replaced = replaced->value(0),
               .replacement = with->value(0),
               .removed = *removed,
               .added = *added };
    if (m_edit.isEmpty())
        return showPreview(tr("Say which tags to add, to remove or to replace."), {});
    const auto work = [table = m_table, rows = m_rows, edit = m_edit] {
        return fleet::previewTags(table, rows, edit);
    };
    base::then(base::inBackground(work), this,
               [this, turn = m_turn](const fleet::TagPreview &preview) {
                   if (turn == m_turn)
                       take(preview);
               });
}

void BulkPanel::take(const fleet::TagPreview &preview)
{
    m_changing = preview.rows;
    const QLocale locale;
    QStringList said{ tr("%1 of %2 change.")
                          .arg(locale.toString(quint64(preview.rows.size())),
                               locale.toString(quint64(m_rows.size()))) };
    if (preview.same > 0)
        said.append(tr("%1 are as wanted already.").arg(locale.toString(preview.same)));
    if (preview.ofInstallations > 0)
        said.append(tr("%1 belong to installations and are left out.")
                        .arg(locale.toString(preview.ofInstallations)));
    if (preview.tooMany > 0)
        said.append(tr("%1 would have more than %2 tags and are left out.")
                        .arg(locale.toString(preview.tooMany))
                        .arg(fleet::TagEdit::MaxTags));
    QStringList examples;
    for (const auto &example : preview.examples)
        examples.append(
            u"%1:  %2  →  %3"_s.arg(shortHandle(QString::fromUtf8(m_table.handle(example.row))),
                                    tagList(example.before), tagList(example.after)));
    showPreview(said.join(u' '), examples);
}

/// What is deleted or imported is the rows as they are.
void BulkPanel::previewRows()
{
    m_changing = m_rows;
    QStringList examples;
    for (size_t i = 0; i < m_rows.size() && qsizetype(i) < MostExamples; ++i) {
        const hub::Registration registration = m_table.at(m_rows[i]);
        examples.append(u"%1:  %2,  %3"_s.arg(shortHandle(registration.handle.text),
                                              hub::traits(registration.platform).name,
                                              tagList(registration.tags)));
    }
    if (m_rows.size() > size_t(MostExamples))
        examples.append(u"…"_s);
    showPreview(m_kind == Kind::Delete
                    ? tr("Their devices get no more messages until they register again. This "
                         "cannot be taken back here; export them first to be able to.")
                    : tr("Those with an id overwrite the registration of that id, the others are "
                         "created. Expiry and ETag in the file do not count."),
                examples);
}

void BulkPanel::showPreview(const QString &count, const QStringList &examples)
{
    m_count->setText(count);
    m_examples->setText(examples.join(u'\n'));
    const QString number = QString::number(m_changing.size());
    m_typeLabel->setText(tr("PRODUCTION: type %1 to go on").arg(number));
    m_typed->setAccessibleName(m_typeLabel->text());
    refreshStart();
}

void BulkPanel::refreshStart()
{
    const bool mustType =
        m_isProduction && !m_changing.empty() && !m_batch.isRunning() && !m_isDone;
    m_typeLabel->setVisible(mustType);
    m_typed->setVisible(mustType);
    const bool isTyped = m_typed->text().trimmed() == QString::number(m_changing.size());
    m_start->setProperty("production", m_isProduction);
    m_start->setEnabled(!m_changing.empty() && (!mustType || isTyped) && !m_batch.isRunning());
}

void BulkPanel::start()
{
    const std::vector<quint32> rows = m_changing;
    m_fields->hide();
    m_start->hide();
    m_close->setText(tr("Stop"));
    m_close->setFocus();
    m_progress->setRange(0, int(rows.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_examples->clear();
    m_count->setText(tr("The first ones are under way."));
    Q_EMIT startRequested(rows);
    refreshStart();
}

void BulkPanel::showProgress()
{
    const QLocale locale;
    m_progress->setValue(int(m_batch.done() + m_batch.refused()));
    m_count->setText(
        tr("%1 of %2 done, %3 refused.")
            .arg(locale.toString(m_batch.done()), locale.toString(m_batch.total()),
                 locale.toString(m_batch.refused()))
        + (m_batch.waitSeconds() > 0
               ? u' ' + tr("The hub holds back; going on in %1 s.").arg(m_batch.waitSeconds())
               : QString()));
}

void BulkPanel::showEnd()
{
    m_isDone = true;
    const QLocale locale;
    const quint32 left = m_batch.total() - m_batch.done() - m_batch.refused();
    QString said = tr("%1 done, %2 refused.")
                       .arg(locale.toString(m_batch.done()), locale.toString(m_batch.refused()));
    if (left > 0)
        said += u' ' + tr("Stopped; %1 were not touched.").arg(locale.toString(left));
    m_count->setText(said);
    QStringList refusals;
    for (const auto &refusal :
         m_batch.refusals().first(std::min(MostRefusalsShown, m_batch.refusals().size())))
        refusals.append(u"%1:  %2"_s.arg(
            shortHandle(QString::fromUtf8(m_table.handle(refusal.row))), refusal.why));
    if (m_batch.refused() > quint32(refusals.size()))
        refusals.append(
            tr("and %1 more")
                .arg(locale.toString(quint32(m_batch.refused() - quint32(refusals.size())))));
    m_examples->setText(refusals.join(u'\n'));
    m_progress->hide();
    m_start->hide();
    m_typeLabel->hide();
    m_typed->hide();
    m_close->setText(tr("Close"));
}

} // namespace console
