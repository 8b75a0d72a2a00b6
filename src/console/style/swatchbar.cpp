// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/swatchbar.h"

#include "console/style/strokes.h"
#include "console/style/tones.h"
#include "session/profile.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace console {

namespace {

class Swatch : public QAbstractButton
{
public:
    Swatch(std::size_t index, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_index(index)
    {
        setCheckable(true);
        setToolTip(name);
        setAccessibleName(name);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override { return { 26, 26 }; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QRectF square = QRectF(rect()).adjusted(5, 5, -5, -5);
        drawBox(painter, square, { .ground = tones().hubs.at(m_index), .radius = 3 });
        if (isChecked()) // the choice and the focus move together; the focus is the thicker ring
            drawBox(painter, QRectF(rect()),
                    { .edge = tones().accentFill, .width = hasFocus() ? 3 : 2, .radius = 5 });
    }

private:
    std::size_t m_index;
};

} // namespace

SwatchBar::SwatchBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    const QString names[]{ tr("Blue"),   tr("Green"), tr("Violet"), tr("Orange"),
                           tr("Yellow"), tr("Rose"),  tr("Grey") };
    static_assert(std::size(names) == session::ProfileColours.size());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (std::size_t i = 0; i < session::ProfileColours.size(); ++i) {
        auto *swatch = new Swatch(i, names[i], this);
        m_group->addButton(swatch, int(i));
        row->addWidget(swatch);
    }
    m_group->button(0)->setChecked(true);
    setAccessibleName(tr("Colour"));
}

QString SwatchBar::colour() const
{
    return session::ProfileColours.at(std::size_t(m_group->checkedId()));
}

void SwatchBar::setColour(const QString &colour)
{
    const auto &all = session::ProfileColours;
    const auto at = std::find(all.begin(), all.end(), colour);
    m_group->button(at == all.end() ? 0 : int(at - all.begin()))->setChecked(true);
}

} // namespace console
