// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/previewview.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;

namespace {

constexpr qreal Margin = 12;
constexpr qreal Gap = 10;
constexpr int LargestPicture = 800; ///< Pixels of a side; larger ones are read smaller.

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"previewView"_s);
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAutoFillBackground(false);
}

void PreviewView::setNotification(const hub::Notification &notification, const QString &surface)
{
    const Preview preview = payload::previewOf(notification, surface, tr("App name"));
    if (preview == m_preview && surface == m_surface && m_fault.isEmpty() && !m_scenes.empty())
        return;
    m_preview = preview;
    m_surface = surface;
    m_fault.clear();
    arrange();
    setAccessibleDescription(words());
    viewport()->update();
}

void PreviewView::showFault(const QString &message)
{
    if (m_fault == message)
        return;
    m_fault = message;
    m_scenes.clear();
    arrange();
    setAccessibleDescription(message);
    viewport()->update();
}

QString PreviewView::words() const
{
    if (!m_fault.isEmpty())
        return m_fault;
    QStringList sentences;
    if (!m_preview.reasonText.isEmpty() && !m_preview.faces.empty())
        sentences.append(m_preview.reasonText);
    sentences += m_preview.notes;
    if (m_preview.outcome == Preview::Outcome::Shown && m_preview.dropped.isEmpty())
        sentences.append(tr("Nothing is left out."));
    return sentences.join(u'\n');
}

/// A file on this machine, scaled down; a null image for everything else.
QImage PreviewView::localPicture(const QString &address)
{
    const QUrl url(address);
    if (!url.isLocalFile())
        return {};
    const auto known = m_pictures.constFind(address);
    if (known != m_pictures.constEnd())
        return *known;
    QImageReader reader(url.toLocalFile());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > LargestPicture)
        reader.setScaledSize(size.scaled(LargestPicture, LargestPicture, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    m_pictures.insert(address, image);
    return image;
}

void PreviewView::arrange()
{
    const qreal width = viewport()->width() - 2 * Margin;
    qreal y = Margin;
    m_scenes.clear();
    if (m_fault.isEmpty() && !m_surface.isNull() && width > 0) {
        const int faces = std::max<int>(1, int(m_preview.faces.size()));
        for (const bool isDark : { false, true }) {
            qreal x = Margin;
            qreal rowHeight = 0;
            for (int face = 0; face < faces; ++face) {
                const PreviewLook look{ .isDark = isDark,
                                        .family = {},
                                        .pictures = [this](const QString &address) {
                                            return localPicture(address);
                                        } };
                const PreviewScene scene(m_preview, m_surface, look, face);
                // Small ones stand side by side; a wide one is scaled down to the room there is.
                const QSizeF full = scene.size();
                const qreal scale = std::min(1.0, width / full.width());
                if (x > Margin && x + full.width() > Margin + width) {
                    x = Margin;
                    y += rowHeight + Gap;
                    rowHeight = 0;
                }
                const QRectF rect(x, y, full.width() * scale, full.height() * scale);
                m_scenes.push_back({ scene, rect });
                x += rect.width() + Gap;
                rowHeight = std::max(rowHeight, rect.height());
            }
            y += rowHeight + Gap;
        }
    }
    const QRectF room(Margin, y, std::max(40.0, width), 1e6);
    const QRectF needed = fontMetrics().boundingRect(room.toRect(), Qt::TextWordWrap, words());
    m_wordsRect = QRectF(room.topLeft(), QSizeF(room.width(), needed.height()));
    const int height = int(std::ceil(m_wordsRect.bottom() + Margin));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    painter.translate(0, -verticalScrollBar()->value());
    for (const Placed &placed : m_scenes) {
        painter.save();
        painter.translate(placed.rect.topLeft());
        const qreal scale = placed.rect.width() / placed.scene.size().width();
        painter.scale(scale, scale);
        placed.scene.paint(painter);
        painter.restore();
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(m_wordsRect, Qt::TextWordWrap, words());
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

} // namespace console
