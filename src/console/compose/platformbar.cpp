// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/platformbar.h"

#include "console/style/badgeicon.h"
#include "console/style/inkicon.h"
#include "console/style/marks.h"
#include "console/style/tabpainting.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Tells how wide a tab wants to be; how wide it is says less, since a row that is too short for
/// all of them squeezes each.
class PlatformTabs : public QTabBar
{
public:
    using QTabBar::QTabBar;
    using QTabBar::tabSizeHint;

protected:
    // Else a row that was short once stays so: the hint of the whole adds up the squeezed tabs.
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

PlatformBar::PlatformBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new PlatformTabs(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
    , m_oneMessage(new QToolButton(this))
{
    m_tabs->setObjectName(u"platformBar"_s);
    m_tabs->setAccessibleName(tr("Platform"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tabs->setDrawBase(false);
    m_tabs->setIconSize(BadgeSize);
    m_more->setObjectName(u"platformMore"_s);
    m_more->setAccessibleName(tr("More platforms"));
    m_more->setToolTip(tr("More platforms"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_oneMessage);
    addTabs();
    addMenu();
    addOneMessage();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        distribute();
        Q_EMIT platformChanged(platform());
    });
}

void PlatformBar::addTabs()
{
    for (const hub::Platform platform : hub::allPlatforms()) {
        const hub::PlatformTraits traits = hub::traits(platform);
        const int index = m_tabs->addTab(badgeIcon(traits.badge), traits.name);
        m_tabs->setTabToolTip(index, tr("%1, sent as format “%2”").arg(traits.name, traits.format));
    }
}

void PlatformBar::addOneMessage()
{
    const QString words = tr("One message, all platforms");
    m_oneMessage->setObjectName(u"oneMessageButton"_s);
    m_oneMessage->setText(words);
    m_oneMessage->setAccessibleName(words);
    m_oneMessage->setToolTip(tr("Write it once, and see what each platform makes of it"));
    m_oneMessage->setIcon(inkIcon(u"duplicate"_s));
    m_oneMessage->setAutoRaise(true);
    connect(m_oneMessage, &QToolButton::clicked, this, &PlatformBar::oneMessageRequested);
}

void PlatformBar::addMenu()
{
    auto *group = new QActionGroup(m_menu);
    for (const hub::Platform platform : hub::allPlatforms()) {
        const hub::PlatformTraits traits = hub::traits(platform);
        QAction *action = m_menu->addAction(traits.name);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, platform] { setPlatform(platform); });
    }
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        for (int i = 0; i < m_tabs->count(); ++i) {
            m_menu->actions().at(i)->setVisible(!m_tabs->isTabVisible(i));
            m_menu->actions().at(i)->setChecked(i == m_tabs->currentIndex());
        }
    });
}

hub::Platform PlatformBar::platform() const
{
    return hub::allPlatforms().at(m_tabs->currentIndex());
}

void PlatformBar::setPlatform(hub::Platform platform)
{
    const int index = int(hub::allPlatforms().indexOf(platform));
    m_tabs->setTabVisible(index, true); // a hidden tab cannot become the current one
    m_tabs->setCurrentIndex(index);
}

void PlatformBar::setFilled(const QSet<hub::Platform> &platforms)
{
    bool isChanged = false;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const hub::Platform platform = hub::allPlatforms().at(i);
        const bool isFilled = platforms.contains(platform);
        if (m_tabs->tabData(i).toString().isEmpty() != isFilled)
            continue;
        isChanged = true;
        const QString name = hub::traits(platform).name;
        m_tabs->setTabData(i, isFilled ? QString(TabDot) : QString());
        m_tabs->setAccessibleTabName(i, isFilled ? tr("%1, written").arg(name) : name);
        m_tabs->setTabText(i, m_tabs->tabText(i)); // lays the tabs out anew
    }
    if (isChanged)
        distribute();
}

QSize PlatformBar::minimumSizeHint() const
{
    return { 240, m_tabs->sizeHint().height() };
}

int PlatformBar::widthOf(int index) const
{
    return static_cast<PlatformTabs *>(m_tabs)->tabSizeHint(index).width();
}

/// Shows as many tabs as fit, the current one always, and names in the button what is left.
void PlatformBar::distribute()
{
    if (m_tabs->count() == 0)
        return;
    const QSignalBlocker blocker(m_tabs);
    const QMargins margins = layout()->contentsMargins();
    m_oneMessage->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // The widest words that the button may get are not known before the tabs are.
    int more = 0;
    for (const QString &words : { tr("Retired"), tr("%n more", nullptr, m_tabs->count()) }) {
        m_more->setText(words);
        more = std::max(more, m_more->sizeHint().width());
    }
    int room = width() - margins.left() - margins.right() - more - m_oneMessage->sizeHint().width()
        - layout()->count() * layout()->spacing() - 8;
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabVisible(i, true);
    int shown = widthOf(m_tabs->currentIndex());
    room -= shown;
    int hidden = 0;
    bool onlyRetired = true;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (i == m_tabs->currentIndex())
            continue;
        const bool retired = hub::traits(hub::allPlatforms().at(i)).retired;
        const int width = widthOf(i);
        const bool fits = !retired && width <= room;
        if (fits) {
            room -= width;
            shown += width;
        } else {
            onlyRetired &= retired;
        }
        hidden += !fits;
        if (!fits)
            m_tabs->setTabVisible(i, false);
    }
    m_tabs->setFixedWidth(shown); // its own hint may still be that of the tabs before
    m_more->setVisible(hidden > 0);
    m_more->setText(onlyRetired ? tr("Retired") : tr("%n more", nullptr, hidden));
    // The words never push a platform away.
    m_oneMessage->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->sizeHint().width() > width())
        m_oneMessage->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void PlatformBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    distribute();
}

void PlatformBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_tabs->update();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        distribute();
}

} // namespace console
