// SPDX-License-Identifier: GPL-3.0-or-later
// Reading registrations, and what is said and shown of them.
#include "console/hubs/hublogin.h"
#include "console/registrations/registrationdetail.h"
#include "console/registrations/registrationmodel.h"
#include "console/registrations/registrationspage.h"
#include "console/style/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;
using fleet::Column;
using fleet::Finder;
using session::RegistrationReader;

namespace {

constexpr qsizetype MostKept = 1000; ///< Rows that stay chosen when the list is made anew.

enum Face { RowsFace, MessageFace, LookupFace };

QString finderTitle(Finder finder)
{
    switch (finder) {
    case Finder::Twice:
        return RegistrationsPage::tr("Registered twice");
    case Finder::Malformed:
        return RegistrationsPage::tr("Malformed");
    case Finder::ShouldBeFcmV1:
        return RegistrationsPage::tr("Should be FCM v1");
    case Finder::EndsSoon:
        return RegistrationsPage::tr("Ends within %1 days").arg(fleet::SoonDays);
    case Finder::Expired:
        return RegistrationsPage::tr("Expired");
    }
    return {};
}

} // namespace

void RegistrationsPage::connectReader()
{
    connect(&m_reader, &RegistrationReader::pageRead, m_model, &RegistrationModel::append);
    connect(&m_reader, &RegistrationReader::stateChanged, this, &RegistrationsPage::onReaderState);
    connect(&m_reader, &RegistrationReader::refused, this, &RegistrationsPage::onRefused);
    connect(&m_reader, &RegistrationReader::waiting, this, [this](int seconds) {
        Q_EMIT statusMessage(
            tr("The hub holds back; it is asked again in %n second(s).", nullptr, seconds));
    });
}

void RegistrationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_readFrom != m_login.session())
        readAgain();
    refreshMark();
    refreshBar();
}

void RegistrationsPage::setNames(DeviceNames &names)
{
    const auto take = [this, &names] { m_model->setNames(names.book()); };
    connect(&names, &DeviceNames::changed, this, take);
    take();
    m_detail->setNames(names);
}

void RegistrationsPage::setDraftSource(std::function<MarkedDraft()> draft)
{
    m_draft = std::move(draft);
    refreshMark();
}

void RegistrationsPage::setRemoved(const QHash<QString, QDateTime> &removed)
{
    m_model->setRemoved(removed);
}

/// Marks who gets the draft as it is now, or says why that is not known.
void RegistrationsPage::refreshMark()
{
    if (!m_draft)
        return;
    const MarkedDraft draft = m_draft();
    m_mark->setText(tr("Mark who gets “%1”").arg(draft.name));
    m_mark->setToolTip(
        draft.request ? tr("Those who get the draft have a tick and come first.")
                      : tr("The draft is not right yet: %1").arg(draft.request.error().message));
    m_mark->setAccessibleDescription(m_mark->toolTip());
    m_mark->setEnabled(bool(draft.request));
    m_mark->show();
    const bool isOn = m_mark->isChecked() && draft.request;
    m_model->setDraft(isOn ? std::optional(*draft.request) : std::nullopt);
    m_table->setColumnHidden(int(Column::Gets), !m_model->isTemplateDraft());
    refreshFoot();
}

void RegistrationsPage::onLoginChanged()
{
    if (m_login.session() == m_readFrom && m_readFrom)
        return refreshBar(); // only its name or colour
    ++m_turn;
    m_batch.drop();
    m_reader.stop();
    m_readFrom = nullptr;
    m_model->clear();
    m_lower->hide();
    m_question->hide();
    if (isVisible())
        readAgain();
    refreshBar();
}

void RegistrationsPage::readAgain()
{
    session::HubSession *session = m_login.session();
    if (!session || m_batch.isRunning())
        return refreshBar();
    ++m_turn;
    m_readFrom = session;
    m_isLookup = m_mayNotList = false;
    m_reader.stop();
    m_model->clear();
    m_detail->setGranted(session->isGranted(hub::Right::Manage) == true
                             ? std::optional(true)
                             : session->isGranted(hub::Right::Listen));
    m_reader.start(*session);
}

void RegistrationsPage::outdate()
{
    if (isVisible())
        readAgain();
    else
        m_readFrom = nullptr;
}

void RegistrationsPage::lookUp()
{
    session::HubSession *session = m_login.session();
    const QString handle = m_lookupHandle->text().trimmed();
    if (!session || handle.isEmpty())
        return;
    m_isLookup = true;
    m_reader.stop();
    m_model->clear();
    m_reader.start(
        *session,
        { hub::RegistrationQuery::ByHandle{ hub::Platform(m_lookupPlatform->currentData().toInt()),
                                            { handle, {}, {} } } });
}

void RegistrationsPage::onReaderState()
{
    using State = RegistrationReader::State;
    const State state = m_reader.state();
    if (state == State::Reading)
        m_rate.start();
    else
        m_rate.stop();
    if (state == State::Finished || state == State::Stopped)
        m_model->settle();
    refreshBar();
}

void RegistrationsPage::onRefused(const hub::Exchange &exchange)
{
    const int status = exchange.response ? exchange.response->status : 0;
    m_mayNotList = !m_isLookup && (status == 401 || status == 403);
    Q_EMIT exchangeArrived(exchange, tr("List of registrations"));
    m_model->settle();
    refreshBar();
}

void RegistrationsPage::applyQuery()
{
    m_searchLater.stop();
    fleet::Query query = m_model->query();
    query.text = m_search->text().trimmed();
    query.grouping = fleet::Grouping(m_group->currentData().toInt());
    query.finder.reset();
    for (int i = 0; i < fleet::FinderCount; ++i) {
        if (m_finders.at(i)->isChecked())
            query.finder = Finder(i);
    }
    m_model->setQuery(query);
}

/// Lists what has \a text, without a finder; empty: everything.
void RegistrationsPage::showOnly(const QString &text)
{
    for (QPushButton *button : std::as_const(m_finders))
        button->setChecked(false);
    m_search->setText(text);
    applyQuery();
}

void RegistrationsPage::refreshBar()
{
    using State = RegistrationReader::State;
    const QLocale locale;
    const QString read = locale.toString(m_reader.count());
    const State state = m_reader.state();
    const bool isBusy = state == State::Reading || state == State::Waiting;
    const bool isHalf =
        state == State::Stopped || (state == State::Refused && m_reader.count() > 0);
    m_loading->setVisible(m_login.session() && (isBusy || isHalf));
    if (isBusy)
        m_loadingText->setText(
            tr("%1 read, %2 a second.").arg(read, locale.toString(qint64(m_reader.perSecond()))));
    else
        m_loadingText->setText(tr("%1 read, there are more.").arg(read));
    m_loadingButton->setText(isBusy ? tr("Stop") : tr("Go on"));
    const quint32 all = m_model->table().count();
    const bool isWhole = m_model->shownCount() == all;
    m_count->setText(
        all == 0 ? QString()
            : isWhole
            ? locale.toString(all)
            : tr("%1 of %2").arg(locale.toString(m_model->shownCount()), locale.toString(all)));
    Q_EMIT countChanged(all);
    refreshFace();
    refreshFoot();
}

/// A finder with nothing found is not shown.
void RegistrationsPage::refreshFinders()
{
    const QLocale locale;
    bool isAny = false;
    for (int i = 0; i < fleet::FinderCount; ++i) {
        QPushButton *button = m_finders.at(i);
        const quint32 count = m_model->findings().count(Finder(i));
        const bool isShown = count > 0 || button->isChecked();
        button->setText(u"%1  %2"_s.arg(finderTitle(Finder(i)), locale.toString(count)));
        button->setVisible(isShown);
        isAny = isAny || isShown;
    }
    m_finderCaption->setVisible(isAny);
    m_finderBar->setVisible(isAny || (m_draft && m_model->table().count() > 0));
    refreshFoot();
}

void RegistrationsPage::refreshFace()
{
    using State = RegistrationReader::State;
    const bool isEmpty = m_model->rowCount() == 0;
    const State state = m_reader.state();
    QString message;
    if (!m_login.session())
        message = m_login.message().toHtmlEscaped();
    else if (m_model->table().count() > 0 && isEmpty && !m_model->isArranging())
        message = m_search->text().isEmpty()
            ? tr("Nothing is left of it. <a href=\"clear\">Show all</a>")
            : tr("Nothing fits “%1”. <a href=\"clear\">Clear the filter</a>")
                  .arg(m_search->text().toHtmlEscaped());
    else if (state == State::Finished && m_model->table().count() == 0)
        message = m_isLookup
            ? tr("Nothing is registered with this handle. <a href=\"again\">Look up another</a>")
            : tr("No device is registered here yet. A device registers through your app or your "
                 "server.<br><a href=\"register\">Register one by hand</a> · "
                 "<a href=\"sandbox\">Try it in the sandbox</a>");
    else if (state == State::Refused && isEmpty)
        message = tr("The hub did not answer with its registrations; the result below says why. "
                     "<a href=\"again\">Read again</a>");
    const bool isLookup = m_mayNotList && isEmpty && m_login.session() && !m_isLookup;
    m_message->setText(message);
    m_faces->setCurrentIndex(isLookup ? LookupFace : message.isEmpty() ? RowsFace : MessageFace);
    m_add->setEnabled(m_login.session());
    m_again->setEnabled(m_login.session() && !m_batch.isRunning());
}

void RegistrationsPage::refreshFoot()
{
    const size_t chosen = chosenRows().size();
    m_chosenCount->setText(
        chosen == 0 ? tr("Choose one to see and change it, several to change them at once.")
                    : tr("%n chosen", nullptr, int(chosen)));
    const bool isMarked = m_draft && m_mark->isChecked() && m_mark->isEnabled();
    m_gettingCount->setText(isMarked ? tr("%n would get it", nullptr, int(m_model->gettingCount()))
                                     : QString());
}

void RegistrationsPage::keepChosen()
{
    m_kept = chosenRows();
    if (qsizetype(m_kept.size()) > MostKept)
        m_kept.clear();
}

void RegistrationsPage::chooseAgain()
{
    QItemSelection selection;
    for (const quint32 row : m_kept) {
        if (row >= m_model->table().rowCount())
            continue;
        const QModelIndex index = m_model->indexOf(row);
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(fleet::ColumnCount - 1));
    }
    m_kept.clear();
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.first().topLeft();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first.siblingAtColumn(int(Column::Handle)));
}

} // namespace console
