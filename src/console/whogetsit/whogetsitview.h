// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/audience.h"
#include "hub/request.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace console {

class DeviceNames;
class RenderedView;
class WhoModel;

/// Who gets the draft, before it is sent: the conditions with their counts, then those who match or
/// the closest misses. It works on the registrations that it is given and asks for them by
/// readRequested(); what it works out, it works out in a thread.
class WhoGetsItView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int OldAfterMinutes = 5;

    explicit WhoGetsItView(QWidget *parent = nullptr);

    /// The draft as it would be sent, or why it cannot be.
    void setRequest(const base::Result<hub::Request> &request);

    /// There are no registrations yet: \a message says so, \a action is what can be done about it,
    /// empty for nothing.
    void setNothing(const QString &message, const QString &action);
    /// They are being read, so many have come.
    void setReading(qsizetype count);
    /// Those read at \a at (UTC); \a isWhole says that there are no more of them.
    /// What devices are called; \a names outlives the view.
    void setNames(DeviceNames *names);
    void setRegistrations(const QList<hub::Registration> &registrations, const QDateTime &at,
                          bool isWhole);

    const QList<hub::Registration> &registrations() const { return m_registrations; }
    bool hasRegistrations() const { return m_readAt.has_value(); }
    /// Nothing before the first registrations, or while the draft is not right.
    const std::optional<audience::Audience> &audience() const { return m_audience; }

Q_SIGNALS:
    void readRequested();
    void stopRequested();
    void audienceChanged();
    /// The tag \a wanted of the draft should be \a found.
    void tagChosen(const QString &wanted, const QString &found);

private:
    enum Face { MessageFace, ListFace };

    QWidget *makeMessage();
    QWidget *makeList();
    QWidget *makeFoot();
    void reckon();
    void take(const audience::Audience &audience);
    void refresh();
    void refreshFoot();
    QString note() const;
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);

    std::optional<base::Result<hub::Request>> m_request;
    QList<hub::Registration> m_registrations;
    std::optional<QDateTime> m_readAt;
    bool m_isWhole = true;
    std::optional<qsizetype> m_reading;
    std::optional<audience::Audience> m_audience;
    bool m_isReckoning = false;
    bool m_isStale = false; ///< The draft or the list changed while it was being worked out.
    QTimer m_delay; ///< Between a keystroke and the reckoning.
    QTimer m_clock; ///< Tells that the list is old.

    QStackedWidget *m_faces;
    QLabel *m_message;
    QPushButton *m_action;
    QLabel *m_count;
    QLabel *m_words;
    QLabel *m_note;
    QListView *m_list;
    WhoModel *m_model;
    RenderedView *m_rendered;
    QLabel *m_state;
    QPushButton *m_again;
};

} // namespace console
