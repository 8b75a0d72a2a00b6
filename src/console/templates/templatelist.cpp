// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/templates/templatelist.h"

#include "console/preview/previewscene.h"
#include "console/style/fonts.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QPainter>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Template;

namespace {

constexpr int TitleHeight = 40;
constexpr int Room = 8;

const Template &templateAt(const QAbstractItemModel &model, int row)
{
    return static_cast<const TemplateListModel &>(model).templates().at(row);
}

bool hasAllWords(const Template &one, const QString &words)
{
    const QString text = (QStringList{ one.title, one.description, one.id, one.category,
                                       hub::traits(one.platform).name }
                          + one.keywords)
                             .join(u' ');
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

hub::Notification notificationOf(const Template &one)
{
    hub::Notification notification;
    notification.platform = one.platform;
    notification.payload = one.payload;
    notification.kind = one.kind;
    notification.headers = one.headers;
    return notification;
}

QList<Template> allTemplates(const QString &folder, QStringList *faults)
{
    QList<Template> all = payload::builtInTemplates();
    if (folder.isEmpty())
        return all;
    const QList<Template> own = payload::templatesIn(folder, faults);
    QSet<QString> ids;
    for (const Template &one : own)
        ids.insert(one.id);
    all.removeIf([&](const Template &one) { return ids.contains(one.id); });
    return own + all;
}

TemplateListModel::TemplateListModel(const QList<Template> &templates, QObject *parent)
    : QAbstractListModel(parent)
    , m_templates(templates)
{
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_templates.size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    const Template &one = m_templates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::ToolTipRole:
        return one.description;
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3").arg(one.title, hub::traits(one.platform).name, one.description);
    default:
        return {};
    }
}

void TemplateFilter::setWanted(const Wanted &wanted)
{
    m_wanted = wanted;
    invalidate();
    sort(m_wanted.ids ? 0 : -1); // recent ones have an order of their own
}

bool TemplateFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Template &one = templateAt(*sourceModel(), row);
    return (!m_wanted.platform || one.platform == *m_wanted.platform)
        && (m_wanted.category.isEmpty() || one.category == m_wanted.category)
        && (!m_wanted.ids || m_wanted.ids->contains(one.id)) && (!m_wanted.onlyOwn || one.isOwn)
        && hasAllWords(one, m_wanted.words);
}

bool TemplateFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto place = [this](const QModelIndex &index) {
        return m_wanted.ids->indexOf(templateAt(*sourceModel(), index.row()).id);
    };
    return place(left) < place(right);
}

QPixmap TemplateDelegate::picture(const Template &one, qreal ratio) const
{
    const bool isDark = themeOf(QPalette()) == Theme::Dark;
    const QString key = u"%1 %2 %3"_s.arg(one.id).arg(isDark).arg(ratio);
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd())
        return *known;
    const hub::Notification notification = notificationOf(one);
    const QList<payload::PreviewSurface> surfaces = payload::previewSurfaces(notification);
    const QString surface = surfaces.isEmpty() ? QString() : surfaces.first().name;
    const payload::Preview preview = payload::previewOf(notification, surface, tr("App name"));
    const PreviewLook look{ .isDark = isDark, .family = {}, .pictures = {} };
    const PreviewScene scene(preview, surface, look, int(preview.faces.size()) - 1);
    QPixmap pixmap(Picture * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(previewTones(isDark).wallpaper);
    QPainter painter(&pixmap);
    const qreal scale = std::min({ 1.0, Picture.width() / scene.size().width(),
                                   std::max(0.62, Picture.height() / scene.size().height()) });
    const QSizeF size = scene.size() * scale;
    // A tall one shows its upper part.
    painter.translate((Picture.width() - size.width()) / 2,
                      std::max(0.0, (Picture.height() - size.height()) / 2));
    painter.scale(scale, scale);
    scene.paint(painter);
    return *m_pictures.insert(key, pixmap);
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const Template &one = templateAt(*proxy->sourceModel(), proxy->mapToSource(index).row());
    const QRect cell = option.rect.adjusted(Room / 2, Room / 2, -Room / 2, -Room / 2);
    const QRect place(cell.topLeft(), Picture);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawPixmap(place, picture(one, painter->device()->devicePixelRatioF()));
    drawBox(*painter, place.adjusted(-1, -1, 1, 1),
            { .edge = isChosen ? option.palette.color(QPalette::Link)
                               : option.palette.color(QPalette::Mid),
              .width = isChosen ? 2 : 1,
              .radius = 4 });
    const QRect line(cell.left(), place.bottom() + 6, cell.width(), 20);
    drawBadge(*painter, QRect(line.left(), line.top() + 2, BadgeSize.width(), BadgeSize.height()),
              hub::traits(one.platform).badge);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(isChosen ? scaled(option.font, textsize::Body, true) : option.font);
    const QRect words = line.adjusted(BadgeSize.width() + 8, 0, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(one.title, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { Picture.width() + 2 * Room, Picture.height() + TitleHeight };
}

} // namespace console
