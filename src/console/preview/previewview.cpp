// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preview/previewview.h"

#include "base/then.h"
#include "console/preview/picturedecoder.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;

namespace {

constexpr qreal Margin = 12;
constexpr qreal Gap = 10;

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_load(new QPushButton(viewport()))
{
    setObjectName(u"previewView"_s);
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAutoFillBackground(false);
    m_load->setObjectName(u"loadPicturesButton"_s);
    m_load->setAutoDefault(false);
    m_load->hide();
    connect(m_load, &QPushButton::clicked, this,
            [this] { Q_EMIT picturesRequested(missingPictures()); });
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
    for (const PreviewLoss &loss : m_losses)
        sentences.append(loss.sentence);
    if (m_preview.outcome == Preview::Outcome::Shown && m_preview.dropped.isEmpty()
        && m_losses.empty())
        sentences.append(tr("Nothing is left out."));
    return sentences.join(u'\n');
}

/// A null image for what is not there (yet).
QImage PreviewView::pictureAt(const QString &address)
{
    const auto known = m_pictures.constFind(address);
    if (known != m_pictures.constEnd())
        return *known;
    const QUrl url(address);
    if (url.isLocalFile()) {
        m_pictures.insert(address, QImage());
        base::then(decodePictureFile(url.toLocalFile()), this,
                   [this, address](const QImage &picture) { setPicture(address, picture); });
    }
    return {};
}

void PreviewView::setPicture(const QString &address, const QImage &picture)
{
    m_pictures.insert(address, picture);
    arrange();
    viewport()->update();
}

QStringList PreviewView::missingPictures() const
{
    QStringList missing;
    if (!m_fault.isEmpty())
        return missing;
    for (const QString &address : payload::pictureAddresses(m_preview)) {
        const QString scheme = QUrl(address).scheme();
        if ((scheme == u"https" || scheme == u"http") && !m_pictures.contains(address))
            missing.append(address);
    }
    return missing;
}

/// The button under the words at \a y, if there is something to load; where the content ends.
qreal PreviewView::placeButton(qreal y)
{
    const QStringList missing = missingPictures();
    m_load->setVisible(!missing.isEmpty());
    m_buttonTop = y + Gap;
    if (missing.isEmpty())
        return y;
    QStringList hosts;
    for (const QString &address : missing)
        hosts.append(QUrl(address).host());
    hosts.removeDuplicates();
    m_load->setText(tr("Load %n picture(s)", nullptr, int(missing.size())));
    m_load->setToolTip(tr("Asks %1; its owner sees that you did.").arg(hosts.join(u", "_s)));
    m_load->resize(m_load->sizeHint());
    return m_buttonTop + m_load->height();
}

void PreviewView::scrollContentsBy(int, int)
{
    m_load->move(int(Margin), int(m_buttonTop) - verticalScrollBar()->value());
    viewport()->update();
}

void PreviewView::arrange()
{
    const qreal width = viewport()->width() - 2 * Margin;
    qreal y = Margin;
    m_scenes.clear();
    m_losses.clear();
    if (m_fault.isEmpty() && !m_surface.isNull() && width > 0) {
        const int faces = std::max<int>(1, int(m_preview.faces.size()));
        for (const bool isDark : { false, true }) {
            qreal x = Margin;
            qreal rowHeight = 0;
            for (int face = 0; face < faces; ++face) {
                const PreviewLook look{ .isDark = isDark,
                                        .family = {},
                                        .pictures = [this](const QString &address) {
                                            return pictureAt(address);
                                        } };
                const PreviewScene scene(m_preview, m_surface, look, face);
                for (const PreviewLoss &loss : scene.losses()) {
                    if (std::find(m_losses.begin(), m_losses.end(), loss) == m_losses.end())
                        m_losses.push_back(loss);
                }
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
    const int height = int(std::ceil(placeButton(m_wordsRect.bottom()) + Margin));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    scrollContentsBy(0, 0);
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
