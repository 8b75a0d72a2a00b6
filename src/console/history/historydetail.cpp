// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/historydetail.h"

#include "console/history/historymodel.h"
#include "console/preview/previewview.h"
#include "console/result/exchangereading.h"
#include "console/style/inkicon.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int SaveDelayMs = 600;
constexpr int NoteHeight = 64;

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_open(new QPushButton(inkIcon(u"compose"_s), tr("Open in the composer"), this))
    , m_resend(new QPushButton(inkIcon(u"resend"_s), tr("Send again as it was"), this))
    , m_pin(new QPushButton(inkIcon(u"pin"_s), tr("Pin"), this))
    , m_remove(new QPushButton(inkIcon(u"delete"_s), tr("Delete"), this))
    , m_label(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_preview(new PreviewView(this))
{
    setObjectName(u"historyDetail"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setProperty("dim", true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    const QList<QPushButton *> all{ m_open, m_resend, m_pin, m_remove };
    const QStringList names{ u"openSendButton"_s, u"resendButton"_s, u"pinSendButton"_s,
                             u"deleteSendButton"_s };
    for (qsizetype i = 0; i < all.size(); ++i) {
        all.at(i)->setObjectName(names.at(i));
        all.at(i)->setAutoDefault(false);
        buttons->addWidget(all.at(i));
    }
    buttons->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &HistoryDetail::openRequested);
    connect(m_resend, &QPushButton::clicked, this, &HistoryDetail::resendRequested);
    connect(m_pin, &QPushButton::clicked, this, &HistoryDetail::pinRequested);
    connect(m_remove, &QPushButton::clicked, this, &HistoryDetail::removeRequested);
    setUpWords();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Note"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
}

/// Words are kept a moment after the typing, and when another row is shown.
void HistoryDetail::setUpWords()
{
    m_label->setObjectName(u"historyLabel"_s);
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("A name to find it by"));
    m_note->setObjectName(u"historyNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you want to remember of it"));
    m_note->setFixedHeight(NoteHeight);
    m_note->setTabChangesFocus(true);
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(SaveDelayMs);
    const auto later = [this] {
        if (!m_isFilling)
            m_saveLater.start();
    };
    connect(m_label, &QLineEdit::textChanged, this, later);
    connect(m_note, &QPlainTextEdit::textChanged, this, later);
    connect(m_label, &QLineEdit::editingFinished, this, &HistoryDetail::saveWords);
    connect(&m_saveLater, &QTimer::timeout, this, &HistoryDetail::saveWords);
}

void HistoryDetail::saveWords()
{
    m_saveLater.stop();
    const QString label = m_label->text().trimmed();
    const QString note = m_note->toPlainText();
    const history::HistoryRow before = m_row;
    m_row.label = label;
    m_row.note = note;
    if (label != before.label)
        Q_EMIT labelEdited(before.id, label);
    if (note != before.note)
        Q_EMIT noteEdited(before.id, note);
}

void HistoryDetail::hideEvent(QHideEvent *event)
{
    saveWords();
    QWidget::hideEvent(event);
}

void HistoryDetail::setRow(const history::HistoryRow &row, const hub::Exchange *exchange)
{
    const bool isSame = row.id == m_row.id;
    if (!isSame)
        saveWords();
    m_isFilling = true;
    m_row = row;
    m_title->setText(historyTitle(row));
    const QString when = QLocale().toString(row.startedAt.toLocalTime(), QLocale::ShortFormat);
    QStringList facts{ tr("%1, %2").arg(row.hub.name, when) };
    if (row.targetKind != history::TargetKind::None)
        facts.append(tr("To %1").arg(historyTarget(row)));
    if (exchange)
        facts.append(u"%1, %2"_s.arg(statusText(*exchange), durationText(row.duration)));
    m_facts->setText(facts.join(u'\n'));
    m_pin->setText(row.pinned ? tr("Unpin") : tr("Pin"));
    if (!isSame || (!m_label->hasFocus() && !m_note->hasFocus())) {
        m_label->setText(row.label);
        if (m_note->toPlainText() != row.note)
            m_note->setPlainText(row.note);
    }
    m_isFilling = false;
    const bool isSend = exchange && exchange->meant;
    m_open->setEnabled(isSend);
    m_resend->setEnabled(isSend);
    m_preview->setVisible(isSend);
    if (isSend) {
        const hub::Notification &notification = exchange->meant->notification;
        const auto surfaces = payload::previewSurfaces(notification);
        m_preview->setNotification(notification,
                                   surfaces.isEmpty() ? u""_s : surfaces.first().name);
    }
}

} // namespace console
