// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/templates/templategallery.h"

#include "console/preview/previewview.h"
#include "console/style/badgeicon.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/marks.h"
#include "console/style/setting.h"
#include "console/templates/templateform.h"
#include "console/templates/templatelist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using payload::Template;

namespace {

const Setting<QStringList> FavouriteIds{ u"templates/favourites"_s };
const Setting<QStringList> RecentIds{ u"templates/recent"_s };
constexpr qsizetype MaxRecent = 24;
constexpr QSize UsualSize(1360, 760); ///< Three pictures side by side.
constexpr int LeastMargin = 24; ///< Of the window that is seen round the gallery.
constexpr int CountWidth = 44;
constexpr int SideWidth = 372;
constexpr qsizetype MaxFaults = 3; ///< That are named; the others are counted.

/// What a row of the categories stands for.
enum CategoryRole { KindRole = Qt::UserRole, PlatformRole, CategoryNameRole };
enum class CategoryKind { All, Favourites, Recent, Own, Platform };

QTreeWidgetItem *addRow(QTreeWidget *tree, QTreeWidgetItem *parent, const QString &title,
                        qsizetype count, CategoryKind kind)
{
    const QStringList texts{ title, QString::number(count) };
    auto *item = parent ? new QTreeWidgetItem(parent, texts) : new QTreeWidgetItem(tree, texts);
    item->setData(0, KindRole, int(kind));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::AccessibleTextRole,
                  TemplateGallery::tr("%1, %n template(s)", nullptr, int(count)).arg(title));
    return item;
}

} // namespace

TemplateGallery::TemplateGallery(const QString &folder, QSettings *settings, hub::Platform platform,
                                 QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_folder(folder)
    , m_model(nullptr)
    , m_filter(new TemplateFilter(this))
    , m_search(new QLineEdit(this))
    , m_categories(new QTreeWidget(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_title(new QLabel(this))
    , m_description(new QLabel(this))
    , m_faults(new QLabel(this))
    , m_form(new TemplateForm(this))
    , m_preview(new PreviewView(this))
    , m_favourite(new QToolButton(this))
    , m_use(new QPushButton(tr("Use it"), this))
{
    setObjectName(u"templateGallery"_s);
    setWindowTitle(tr("Templates"));
    QStringList faults;
    m_model = new TemplateListModel(allTemplates(folder, &faults), this);
    sayFaults(faults);
    const int room = parent ? parent->window()->width() - 2 * LeastMargin : UsualSize.width();
    resize(std::min(UsualSize.width(), room), UsualSize.height());
    m_filter->setSourceModel(m_model);
    setUp();
    fillCategories(platform);
    m_search->setFocus();
}

TemplateGallery::~TemplateGallery() = default;

void TemplateGallery::setUp()
{
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setPlaceholderText(tr("Search all templates"));
    m_search->setAccessibleName(tr("Search all templates"));
    m_search->setClearButtonEnabled(true);
    m_categories->setObjectName(u"templateCategories"_s);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setColumnCount(2);
    m_categories->setHeaderHidden(true);
    m_categories->setFixedWidth(232);
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setIndentation(16);
    m_categories->header()->setStretchLastSection(false);
    m_categories->header()->setMinimumSectionSize(CountWidth);
    m_categories->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_categories->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_categories->setColumnWidth(1, CountWidth);
    m_categories->setIconSize(BadgeSize);
    m_categories->setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TemplateDelegate(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("dim", true);
    m_empty->hide();
    m_title->setProperty("look", u"title"_s);
    m_title->setWordWrap(true);
    m_description->setWordWrap(true);
    m_favourite->setIcon(inkIcon(u"pin"_s));
    m_favourite->setCheckable(true);
    m_favourite->setAccessibleName(tr("Favourite"));
    m_favourite->setToolTip(tr("Favourite"));
    m_use->setObjectName(u"useTemplateButton"_s);
    m_use->setDefault(true);
    m_use->setToolTip(tr("Use it (Enter); Ctrl+Enter uses it and sends"));

    auto *side = new QWidget(this);
    side->setFixedWidth(SideWidth);
    auto *detail = new QVBoxLayout(side);
    detail->setContentsMargins(16, 12, 16, 12);
    detail->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_favourite, 0, Qt::AlignTop);
    detail->addLayout(head);
    detail->addWidget(m_description);
    detail->addWidget(m_form, 1);
    detail->addWidget(m_preview, 1);
    detail->addWidget(m_use);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(8, 0, 8, 0);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_categories);
    row->addLayout(middle, 1);
    row->addWidget(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 0, 8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 12, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_faults);
    column->addWidget(new Hairline(this));
    column->addLayout(row, 1);

    connect(m_search, &QLineEdit::textChanged, this, &TemplateGallery::onCategory);
    connect(m_categories, &QTreeWidget::currentItemChanged, this, &TemplateGallery::onCategory);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplateGallery::onCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { use(false); });
    connect(m_use, &QPushButton::clicked, this, [this] { use(false); });
    connect(m_favourite, &QToolButton::clicked, this, &TemplateGallery::toggleFavourite);
    connect(m_form, &TemplateForm::payloadEdited, this, &TemplateGallery::setPayload);
    connect(m_form, &TemplateForm::restartRequested, this, &TemplateGallery::onCurrent);
}

void TemplateGallery::sayFaults(const QStringList &faults)
{
    m_faults->setObjectName(u"templateFaults"_s);
    m_faults->setWordWrap(true);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_faults->setVisible(!faults.isEmpty());
    QStringList lines{ tr("%n of your templates cannot be read and is not shown.", nullptr,
                          int(faults.size())) };
    lines += faults.mid(0, MaxFaults);
    if (faults.size() > MaxFaults)
        lines.append(tr("… and %n more.", nullptr, int(faults.size() - MaxFaults)));
    m_faults->setText(lines.join(u'\n'));
}

/// The form has written \a payload; the preview follows.
void TemplateGallery::setPayload(const QByteArray &payload)
{
    m_payload = payload;
    const Template *one = current();
    if (!one)
        return m_preview->showFault({});
    hub::Notification notification = notificationOf(*one);
    notification.payload = payload;
    const QList<payload::PreviewSurface> surfaces = payload::previewSurfaces(notification);
    m_preview->setNotification(notification, surfaces.isEmpty() ? u""_s : surfaces.first().name);
}

void TemplateGallery::fillCategories(hub::Platform platform)
{
    const QList<Template> &all = m_model->templates();
    const auto own =
        std::count_if(all.begin(), all.end(), [](const Template &t) { return t.isOwn; });
    const QStringList favourites = m_settings ? FavouriteIds.in(*m_settings) : QStringList();
    const QStringList recent = m_settings ? RecentIds.in(*m_settings) : QStringList();
    addRow(m_categories, nullptr, tr("All"), all.size(), CategoryKind::All);
    addRow(m_categories, nullptr, tr("Favourites"), favourites.size(), CategoryKind::Favourites);
    addRow(m_categories, nullptr, tr("Last used"), recent.size(), CategoryKind::Recent);
    addRow(m_categories, nullptr, tr("Mine"), own, CategoryKind::Own);
    for (const hub::Platform one : hub::allPlatforms()) {
        QMap<QString, qsizetype> counts;
        QStringList order;
        qsizetype sum = 0;
        for (const Template &entry : all) {
            if (entry.platform != one)
                continue;
            ++sum;
            if (!counts.contains(entry.category))
                order.append(entry.category);
            ++counts[entry.category];
        }
        const hub::PlatformTraits traits = hub::traits(one);
        auto *item = addRow(m_categories, nullptr, traits.name, sum, CategoryKind::Platform);
        item->setIcon(0, badgeIcon(traits.badge));
        item->setData(0, PlatformRole, int(one));
        for (const QString &category : std::as_const(order)) {
            if (category.isEmpty())
                continue;
            auto *child = addRow(m_categories, item, category, counts.value(category),
                                 CategoryKind::Platform);
            child->setData(0, PlatformRole, int(one));
            child->setData(0, CategoryNameRole, category);
        }
        if (one == platform) {
            item->setExpanded(true);
            m_categories->setCurrentItem(item);
        }
    }
}

void TemplateGallery::onCategory()
{
    const QTreeWidgetItem *item = m_categories->currentItem();
    TemplateFilter::Wanted wanted;
    wanted.words = m_search->text();
    // A search goes through all of them: what is looked for is rarely where one is.
    if (item && wanted.words.trimmed().isEmpty()) {
        switch (CategoryKind(item->data(0, KindRole).toInt())) {
        case CategoryKind::All:
            break;
        case CategoryKind::Favourites:
            wanted.ids = m_settings ? FavouriteIds.in(*m_settings) : QStringList();
            break;
        case CategoryKind::Recent:
            wanted.ids = m_settings ? RecentIds.in(*m_settings) : QStringList();
            break;
        case CategoryKind::Own:
            wanted.onlyOwn = true;
            break;
        case CategoryKind::Platform:
            wanted.platform = hub::Platform(item->data(0, PlatformRole).toInt());
            wanted.category = item->data(0, CategoryNameRole).toString();
            break;
        }
    }
    m_filter->setWanted(wanted);
    const bool isEmpty = m_filter->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(
        !wanted.words.trimmed().isEmpty() ? tr("Nothing for “%1”.").arg(wanted.words.trimmed())
            : wanted.onlyOwn ? tr("Put your own templates here as files: %1").arg(m_folder)
                             : tr("Nothing here yet."));
    m_list->setCurrentIndex(m_filter->index(0, 0));
    onCurrent();
}

int TemplateGallery::shownCount() const
{
    return m_filter->rowCount();
}

const Template *TemplateGallery::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model->templates().at(index.row()) : nullptr;
}

void TemplateGallery::onCurrent()
{
    const Template *one = current();
    m_use->setEnabled(one != nullptr);
    m_favourite->setVisible(one && m_settings);
    m_title->setText(one ? one->title : QString());
    m_description->setText(one ? one->description : QString());
    // The form says what the template is for, so it is not said twice.
    const bool hasForm = one && !one->parameters.isEmpty();
    m_form->setVisible(hasForm);
    m_description->setVisible(!hasForm);
    m_form->setTemplate(hasForm ? std::optional(*one) : std::nullopt);
    if (hasForm)
        m_form->setPayload(one->payload);
    setPayload(one ? one->payload : QByteArray());
    if (!one)
        return;
    if (m_settings)
        m_favourite->setChecked(FavouriteIds.in(*m_settings).contains(one->id));
}

void TemplateGallery::toggleFavourite()
{
    const Template *one = current();
    if (!one || !m_settings)
        return;
    QStringList favourites = FavouriteIds.in(*m_settings);
    if (favourites.removeAll(one->id) == 0)
        favourites.append(one->id);
    FavouriteIds.set(*m_settings, favourites);
    m_categories->topLevelItem(1)->setText(1, QString::number(favourites.size()));
    m_favourite->setChecked(favourites.contains(one->id));
}

void TemplateGallery::use(bool sendAtOnce)
{
    const Template *found = current();
    if (!found)
        return;
    Template one = *found;
    one.payload = m_payload;
    if (m_settings) {
        QStringList recent = RecentIds.in(*m_settings);
        recent.removeAll(one.id);
        recent.prepend(one.id);
        RecentIds.set(*m_settings, recent.mid(0, MaxRecent));
    }
    accept();
    Q_EMIT chosen(one, sendAtOnce);
}

void TemplateGallery::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isMove = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isEnter)
        return use(event->modifiers().testFlag(Qt::ControlModifier));
    if (isMove && m_search->hasFocus() && m_list->isVisible())
        return m_list->setFocus(Qt::TabFocusReason);
    QDialog::keyPressEvent(event);
}

} // namespace console
