// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/whogetsitview.h"

#include "audience/reckoning.h"
#include "base/background.h"
#include "base/then.h"
#include "console/result/tokeninspector.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/whogetsit/renderedview.h"
#include "console/whogetsit/whodelegate.h"
#include "console/whogetsit/whomodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using audience::Audience;

namespace {

constexpr std::chrono::milliseconds Delay{ 60 };
constexpr std::chrono::seconds ClockStep{ 20 };
constexpr qsizetype NamedMatches = 1000; ///< A person reads no more; all are counted.
constexpr qsizetype NamedMisses = 100;

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

WhoGetsItView::WhoGetsItView(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_words(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new WhoModel(this))
    , m_rendered(new RenderedView(this))
    , m_state(new QLabel(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"whoGetsIt"_s);
    m_faces->addWidget(makeMessage());
    m_faces->addWidget(makeList());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_faces, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(makeFoot());
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    m_clock.setInterval(ClockStep);
    connect(&m_delay, &QTimer::timeout, this, &WhoGetsItView::reckon);
    connect(&m_clock, &QTimer::timeout, this, &WhoGetsItView::refreshFoot);
    setNothing(tr("No hub is chosen."), {});
}

QWidget *WhoGetsItView::makeMessage()
{
    m_message->setObjectName(u"whoMessage"_s);
    m_message->setProperty("dim", true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"whoAction"_s);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &WhoGetsItView::readRequested);
    auto *face = new QWidget(this);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch(1);
    return face;
}

QWidget *WhoGetsItView::makeList()
{
    m_count->setObjectName(u"whoCount"_s);
    m_count->setProperty("look", u"page"_s);
    m_words->setObjectName(u"whoWords"_s);
    m_words->setProperty("dim", true);
    m_note->setObjectName(u"whoNote"_s);
    m_note->setProperty("look", u"small"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(12, 0, 12, 6);
    m_list->setObjectName(u"whoView"_s);
    m_list->setAccessibleName(tr("Who gets it"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WhoDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // A link wants one click, a device two.
        if (m_model->nearAt(index.row()))
            open(index);
    });
    connect(m_list, &QListView::activated, this, &WhoGetsItView::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WhoGetsItView::choose);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 4);
    line->setSpacing(8);
    line->addWidget(m_count, 0, Qt::AlignBaseline);
    line->addWidget(m_words, 1, Qt::AlignBaseline);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_rendered);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_rendered->hide();
    auto *face = new QWidget(this);
    face->setBackgroundRole(QPalette::Base); // one sheet with the list
    face->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(split, 1);
    return face;
}

QWidget *WhoGetsItView::makeFoot()
{
    m_state->setObjectName(u"whoState"_s);
    m_state->setProperty("look", u"small"_s);
    m_state->setProperty("dim", true);
    m_state->setTextFormat(Qt::PlainText);
    m_again->setObjectName(u"whoAgain"_s);
    m_again->setFlat(true);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_reading)
            Q_EMIT stopRequested();
        else
            Q_EMIT readRequested();
    });
    auto *foot = new QWidget(this);
    foot->setFixedHeight(28);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 0, 4, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_again);
    return foot;
}

void WhoGetsItView::setRequest(const base::Result<hub::Request> &request)
{
    m_request = request;
    m_delay.start();
}

void WhoGetsItView::setNothing(const QString &message, const QString &action)
{
    m_registrations.clear();
    m_readAt.reset();
    m_reading.reset();
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    reckon();
}

void WhoGetsItView::setReading(qsizetype count)
{
    m_reading = count;
    refresh();
}

void WhoGetsItView::setNames(DeviceNames *names)
{
    m_model->setNames(names);
}

void WhoGetsItView::setRegistrations(const QList<hub::Registration> &registrations,
                                     const QDateTime &at, bool isWhole)
{
    m_reading.reset();
    m_registrations = registrations;
    m_readAt = at;
    m_isWhole = isWhole;
    m_clock.start();
    refreshFoot();
    reckon();
}

/// One reckoning at a time: with a long list a fast hand would fill the threads with old ones.
void WhoGetsItView::reckon()
{
    m_delay.stop();
    m_isStale = m_isReckoning;
    if (m_isReckoning)
        return;
    if (!m_readAt || !m_request || !*m_request) {
        m_audience.reset();
        refresh();
        Q_EMIT audienceChanged();
        return;
    }
    m_isReckoning = true;
    const auto work = [request = **m_request, list = m_registrations] {
        audience::Reckoning reckoning(request, QDateTime::currentDateTimeUtc(),
                                      { NamedMatches, NamedMisses });
        for (const hub::Registration &registration : list)
            reckoning.take(registration);
        return reckoning.result();
    };
    base::then(base::inBackground(work), this,
               [this](const Audience &audience) { take(audience); });
}

void WhoGetsItView::take(const Audience &audience)
{
    m_isReckoning = false;
    if (m_isStale)
        return reckon();
    const bool isSame = m_audience == audience;
    m_audience = audience;
    if (!isSame)
        m_model->setAudience(audience);
    refresh();
    Q_EMIT audienceChanged();
}

void WhoGetsItView::refresh()
{
    const bool isList = m_readAt && m_audience;
    m_faces->setCurrentIndex(isList ? ListFace : MessageFace);
    if (m_readAt && m_request && !*m_request) {
        m_message->setText(m_request->error().message);
        m_action->hide();
    }
    if (m_reading && !m_readAt) {
        m_message->setText(tr("Reading the registrations of this hub …"));
        m_action->hide();
    }
    if (isList) {
        const Audience &audience = *m_audience;
        m_count->setText(
            audience.isDirect
                ? number(audience.handles)
                : tr("%1 of %2").arg(number(audience.matched), number(audience.total)));
        m_words->setText(audience.isDirect
                             ? tr("handle(s) get this", nullptr, int(audience.handles))
                             : tr("would get this"));
        m_count->setAccessibleName(audience::summary(audience));
        m_note->setText(note());
        m_note->setVisible(!m_note->text().isEmpty());
        choose(m_list->currentIndex());
    }
    refreshFoot();
}

/// What the counts alone do not tell.
QString WhoGetsItView::note() const
{
    const Audience &audience = *m_audience;
    QStringList lines;
    if (audience.propertiesFault)
        lines.append(audience.propertiesFault->message);
    if (audience.isTest && audience.matched - audience.twins > Audience::MaxTestDevices)
        lines.append(tr("A test send goes to 10 of them, chosen by chance."));
    if (audience.twins > 0)
        lines.append(tr("%n have a handle that is there twice and are skipped.", nullptr,
                        int(audience.twins)));
    if (audience.incomplete > 0)
        lines.append(
            tr("%n have a template that misses properties.", nullptr, int(audience.incomplete)));
    if (audience.faulty > 0)
        lines.append(
            tr("%n have a template that gives nothing usable.", nullptr, int(audience.faulty)));
    if (!audience.unread.isEmpty())
        lines.append(tr("No template asks for %1.").arg(audience.unread.join(u", "_s)));
    if (audience.unregistered > 0)
        lines.append(tr("%n of the handles are not registered here. They are sent to all the same.",
                        nullptr, int(audience.unregistered)));
    return lines.join(u'\n');
}

void WhoGetsItView::refreshFoot()
{
    m_again->setVisible(m_reading || m_readAt);
    m_again->setText(m_reading ? tr("Stop") : tr("Read again"));
    m_again->setIcon(m_reading ? QIcon() : inkIcon(u"refresh"_s));
    if (m_reading)
        return m_state->setText(tr("%1 read …").arg(number(*m_reading)));
    if (!m_readAt)
        return m_state->clear();
    const qint64 minutes = m_readAt->secsTo(QDateTime::currentDateTimeUtc()) / 60;
    const QString time = QLocale().toString(m_readAt->toLocalTime().time(), QLocale::ShortFormat);
    if (!m_isWhole) {
        m_state->setText(
            tr("Only the first %1 were read, at %2").arg(number(m_registrations.size()), time));
    } else if (minutes >= OldAfterMinutes) {
        m_state->setText(tr("Read %n minute(s) ago, may be out of date", nullptr, int(minutes)));
    } else {
        m_state->setText(tr("Read from the hub at %1").arg(time));
    }
}

/// Shows what the chosen device's template makes of the draft.
void WhoGetsItView::choose(const QModelIndex &index)
{
    const audience::Match *match = index.isValid() ? m_model->matchAt(index.row()) : nullptr;
    const bool hasTemplate = match && match->registration.body && m_request && *m_request;
    if (hasTemplate) {
        const auto properties = audience::Properties::read((*m_request)->notification.payload);
        if (properties)
            m_rendered->setRendering(audience::render(*match->registration.body,
                                                      match->registration.platform, *properties));
        else
            m_rendered->setPlainText(properties.error().message);
    }
    m_rendered->setVisible(hasTemplate);
}

void WhoGetsItView::open(const QModelIndex &index)
{
    if (const audience::NearTag *near = m_model->nearAt(index.row()))
        return Q_EMIT tagChosen(near->wanted, near->found);
    const hub::Registration *registration = m_model->registrationAt(index.row());
    if (!registration)
        return;
    auto *inspector = new TokenInspector(registration->handle.text, registration->platform,
                                         m_registrations, this);
    inspector->openAt(m_list->mapToGlobal(m_list->visualRect(index).bottomLeft()));
}

} // namespace console
