// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every control in the look of the program, for comparing with the drawings:
//     console_gallery [picture.png]
// With a file name it saves a picture of itself there and ends. PUSHBENCH_THEME chooses the theme.
#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/marklabel.h"
#include "console/style/marks.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/strokes.h"
#include "console/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStyleOption>
#include <QTabBar>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

/// A push button in a state that needs a hand on the mouse otherwise.
class PosedButton : public QPushButton
{
public:
    PosedButton(const QString &text, QStyle::State pose, bool isDefault = false)
        : QPushButton(text)
        , m_pose(pose)
        , m_default(isDefault)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state |= m_pose;
        if (m_default)
            option.features |= QStyleOptionButton::DefaultButton;
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    }

private:
    QStyle::State m_pose;
    bool m_default;
};

/// A line edit that looks as if it had the focus.
class PosedField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        drawFocusRing(painter, rect());
    }
};

class Painted : public QWidget
{
public:
    Painted(QSize size, std::function<void(QPainter &, const QRect &)> paint)
        : m_paint(std::move(paint))
    {
        setFixedHeight(size.height());
        if (size.width() > 0)
            setFixedWidth(size.width());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, rect());
    }

private:
    std::function<void(QPainter &, const QRect &)> m_paint;
};

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("look", u"caption"_s);
    label->setProperty("dim", true);
    label->setMinimumHeight(24);
    return label;
}

QWidget *row(const QList<QWidget *> &widgets, int spacing = 8)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
    layout->addStretch();
    return line;
}

QPushButton *button(const QString &text, const char *property = nullptr, bool isDefault = false)
{
    auto *result = new QPushButton(text);
    result->setAutoDefault(false);
    result->setDefault(isDefault);
    if (property)
        result->setProperty(property, true);
    return result;
}

QWidget *buttons()
{
    auto *disabled = button(u"Disabled"_s);
    disabled->setEnabled(false);
    return row({ button(u"Normal"_s), new PosedButton(u"Hover"_s, QStyle::State_MouseOver),
                 new PosedButton(u"Pressed"_s, QStyle::State_Sunken),
                 new PosedButton(u"Focus"_s, QStyle::State_HasFocus), disabled });
}

QWidget *filledButtons()
{
    auto *send = button(u"Send test"_s, nullptr, true);
    send->setIcon(inkIcon(u"send"_s));
    send->setProperty("segment", u"first"_s);
    auto *menu = new QToolButton;
    menu->setArrowType(Qt::DownArrow);
    menu->setProperty("accent", true);
    menu->setProperty("segment", u"last"_s);
    menu->setFixedSize(28, 32);
    auto *joined = row({ send, menu }, 0);
    auto *production = button(u"Send to production"_s, "production");
    production->setIcon(inkIcon(u"send"_s));
    auto *flat = button(u"Flat"_s);
    flat->setFlat(true);
    flat->setIcon(inkIcon(u"copy"_s));
    auto *search = new QToolButton;
    search->setIcon(inkIcon(u"search"_s));
    auto *expression = new QToolButton;
    expression->setIcon(inkIcon(u"expression"_s));
    expression->setCheckable(true);
    expression->setChecked(true);
    auto *framed = new QToolButton;
    framed->setProperty("framed", true);
    framed->setText(u"Templates"_s);
    framed->setIcon(inkIcon(u"template"_s));
    framed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    framed->setMenu(new QMenu(framed));
    framed->setPopupMode(QToolButton::InstantPopup);
    auto *disabled = new PosedButton(u"Held"_s, QStyle::State_None, true);
    disabled->setEnabled(false);
    return row({ joined, new PosedButton(u"Focus"_s, QStyle::State_HasFocus, true), production,
                 flat, search, expression, framed, disabled });
}

QWidget *fields()
{
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    auto *error = new QLineEdit(u"sb:/missing"_s);
    error->setProperty("error", true);
    auto *combo = new QComboBox;
    combo->addItems({ u"alert"_s, u"background"_s });
    auto *spin = new QSpinBox;
    spin->setRange(0, 4096);
    spin->setSuffix(u" s"_s);
    auto *disabled = new QLineEdit(u"Disabled"_s);
    disabled->setEnabled(false);
    for (QWidget *field : QList<QWidget *>{ empty, error, disabled })
        field->setFixedWidth(130);
    auto *focused = new PosedField(u"Focus"_s);
    focused->setFixedWidth(120);
    return row({ empty, focused, error, combo, spin, disabled });
}

QWidget *segments()
{
    QList<QWidget *> parts;
    const std::array names{ u"first"_s, u"middle"_s, u"last"_s };
    const std::array texts{ u"Toast"_s, u"Tile"_s, u"Badge"_s };
    for (size_t i = 0; i < names.size(); ++i) {
        auto *part = new QToolButton;
        part->setText(texts[i]);
        part->setCheckable(true);
        part->setChecked(i == 0);
        part->setProperty("segment", names[i]);
        parts.append(part);
    }
    return row(parts, 0);
}

template<typename Button>
Button *checked(const QString &text, bool on, const char *property = nullptr)
{
    auto *result = new Button(text);
    result->setAutoExclusive(false);
    result->setChecked(on);
    if (property)
        result->setProperty(property, true);
    return result;
}

QWidget *choices()
{
    return row({ segments(), checked<QCheckBox>(u"On"_s, true), checked<QCheckBox>(u"Off"_s, false),
                 checked<QRadioButton>(u"This"_s, true), checked<QRadioButton>(u"That"_s, false),
                 checked<QCheckBox>(u"Test send"_s, true, "switch"),
                 checked<QCheckBox>(QString(), false, "switch") });
}

constexpr std::array allMarks{ Mark::Done,    Mark::Note,    Mark::Look,
                               Mark::Refused, Mark::Unknown, Mark::Wait,
                               Mark::Running, Mark::NotYet,  Mark::Production };

QWidget *marks()
{
    QList<QWidget *> parts;
    for (const Mark mark : allMarks) {
        parts.append(new MarkLabel(mark, 16));
        parts.append(new QLabel(markName(mark)));
    }
    for (const int extent : { 14, 20, 28 })
        parts.append(new MarkLabel(Mark::Unknown, extent));
    return row(parts, 7);
}

QWidget *bands()
{
    auto *all = new Painted({ 0, 6 * 32 + 5 }, [](QPainter &painter, const QRect &rect) {
        const Tones &tone = tones();
        const std::array<std::tuple<Mark, QColor, QString>, 6> rows{ {
            { Mark::Done, tone.successSoft, u"Accepted, 2 devices took it"_s },
            { Mark::Note, tone.infoSoft, u"Accepted. Delivery is not known yet"_s },
            { Mark::Look, tone.warningSoft, u"Accepted, but nobody matched"_s },
            { Mark::Refused, tone.dangerSoft, u"Refused: the key does not fit the rule"_s },
            { Mark::Unknown, tone.unknownSoft, u"No answer. It may have been delivered"_s },
            { Mark::Production, tone.productionSoft, u"Orders is production"_s },
        } };
        int y = 0;
        for (const auto &[mark, ground, text] : rows) {
            if (mark == Mark::Production) {
                drawHatch(painter, QRect(0, y, rect.width(), 5));
                y += 5;
            }
            painter.fillRect(QRect(0, y, rect.width(), 32), ground);
            drawMark(painter, QRectF(12, y + 8, 16, 16), mark);
            painter.setFont(scaled(QApplication::font(), textsize::Title, true));
            painter.drawText(QRect(40, y, 500, 32), Qt::AlignVCenter, text);
            y += 32;
        }
    });
    return all;
}

QWidget *badges()
{
    return new Painted({ 0, 20 }, [](QPainter &painter, const QRect &) {
        int x = 0;
        for (const BadgeTone &badge : tones().badges) {
            drawBadge(painter, QRect(x, 2, 32, 16), badge.code);
            x += 40;
        }
        for (const QColor &colour : tones().hubs) {
            drawBox(painter, QRect(x, 4, 12, 12), { .ground = colour, .radius = 3 });
            x += 20;
        }
    });
}

QPixmap badgePixmap(const QString &code)
{
    QPixmap pixmap(BadgeSize * qApp->devicePixelRatio());
    pixmap.setDevicePixelRatio(qApp->devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawBadge(painter, QRect({}, BadgeSize), code);
    return pixmap;
}

QWidget *tabs()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    auto *drafts = new QTabBar;
    drafts->setProperty("drafts", true);
    drafts->setDocumentMode(true);
    drafts->setTabsClosable(true);
    drafts->setFixedHeight(40);
    drafts->addTab(u"Order ready"_s);
    drafts->addTab(u"Silent refresh"_s);
    layout->addWidget(drafts);
    auto *platforms = new QTabBar;
    platforms->setDocumentMode(true);
    platforms->setFixedHeight(38);
    platforms->setIconSize(BadgeSize);
    for (const auto &[code, name] : QList<std::pair<QString, QString>>{
             { u"WNS"_s, u"Windows"_s }, { u"APN"_s, u"Apple"_s }, { u"FCM"_s, u"Android"_s } })
        platforms->addTab(QIcon(badgePixmap(code)), name);
    platforms->setCurrentIndex(1);
    layout->addWidget(platforms);
    auto *editor = new QTabBar;
    editor->setDocumentMode(true);
    editor->setFixedHeight(40);
    editor->addTab(u"Payload"_s);
    editor->addTab(u"Headers"_s);
    editor->addTab(u"Form"_s);
    editor->setTabData(1, u"3"_s);
    layout->addWidget(editor);
    return column;
}

QWidget *views()
{
    auto *table = new QTableWidget(8, 3);
    table->setHorizontalHeaderLabels({ u"Device"_s, u"Result"_s, u"In the hub now"_s });
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < table->rowCount(); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(inkIcon(u"device"_s), u"Lab iPhone SE"_s));
        table->setItem(i, 1, new QTableWidgetItem(u"Accepted by Apple"_s));
        table->setItem(i, 2, new QTableWidgetItem(u"Registered"_s));
    }
    table->selectRow(1);
    table->setFixedHeight(150);
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({ u"Header"_s, u"Value"_s });
    auto *parent = new QTreeWidgetItem(tree, { u"Content-Type"_s, u"application/json"_s });
    new QTreeWidgetItem(parent, { u"child"_s, u"value"_s });
    parent->setExpanded(true);
    parent->setSelected(true);
    auto *text = new QPlainTextEdit(u"A text editor"_s);
    auto *splitter = new QSplitter;
    splitter->addWidget(table);
    splitter->addWidget(tree);
    splitter->addWidget(text);
    splitter->setSizes({ 420, 240, 160 });
    return splitter;
}

QMenu *fileMenu(QWidget *parent)
{
    auto *menu = new QMenu(u"&File"_s, parent);
    menu->addAction(inkIcon(u"plus"_s), u"&New draft"_s, QKeySequence(u"Ctrl+N"_s), [] {});
    menu->addAction(inkIcon(u"export"_s), u"Export…"_s);
    menu->addSeparator();
    QAction *wrap = menu->addAction(u"Wrap lines"_s);
    wrap->setCheckable(true);
    wrap->setChecked(true);
    menu->addAction(u"Disabled"_s)->setEnabled(false);
    menu->addMenu(u"Open recent"_s)->addAction(u"Orders"_s);
    menu->setActiveAction(menu->actions().first());
    return menu;
}

QWidget *menus()
{
    auto *menu = fileMenu(nullptr);
    menu->ensurePolished();
    menu->adjustSize();
    auto *picture = new QLabel;
    picture->setPixmap(menu->grab());
    auto *tip = new Painted({ 140, 28 }, [](QPainter &painter, const QRect &rect) {
        QStyleOption option;
        option.rect = rect;
        option.palette = QApplication::palette();
        QApplication::style()->drawPrimitive(QStyle::PE_PanelTipLabel, &option, &painter);
        painter.setPen(option.palette.color(QPalette::ToolTipText));
        painter.drawText(rect, Qt::AlignCenter, u"Copy  Ctrl+C"_s);
    });
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(35);
    progress->setFixedWidth(120);
    return row({ picture, tip, progress });
}

QWidget *iconSheet()
{
    return new Painted({ 0, 48 }, [](QPainter &painter, const QRect &) {
        int x = 0;
        for (const QString &name :
             { u"pushbench"_s, u"schedule"_s, u"hub"_s, u"key"_s, u"history"_s, u"settings"_s,
               u"eye-off"_s, u"variable"_s, u"wire"_s, u"throttled"_s, u"session-only"_s,
               u"certificate"_s }) {
            inkIcon(name).paint(&painter, QRect(x, 4, 16, 16));
            inkIcon(name).paint(&painter, QRect(x, 22, 24, 24));
            x += 36;
        }
        inkIcon(u"app"_s).paint(&painter, QRect(x, 0, 48, 48));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Theme theme = systemTheme();
    QApplication::setStyle(new PushbenchStyle);
    applyTheme(theme);
    QWidget window;
    window.setWindowTitle(u"Gallery"_s);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(16, 0, 16, 16);
    auto *bar = new QMenuBar;
    bar->setNativeMenuBar(false);
    bar->addMenu(fileMenu(bar));
    for (const QString &name : { u"&Edit"_s, u"&View"_s, u"&Hub"_s })
        bar->addMenu(name);
    layout->addWidget(bar);
    for (const auto &[title, part] : QList<std::pair<QString, QWidget *>>{
             { u"Buttons"_s, buttons() },
             { {}, filledButtons() },
             { u"Fields"_s, fields() },
             { u"Choices"_s, choices() },
             { u"Marks, each with a shape of its own"_s, marks() },
             { u"Verdict bands"_s, bands() },
             { u"Platform badges and hub colours"_s, badges() },
             { u"Tabs"_s, tabs() },
             { u"Views"_s, views() },
             { u"Menu, tooltip, progress"_s, menus() },
             { u"Icons"_s, iconSheet() } }) {
        if (!title.isEmpty())
            layout->addWidget(caption(title));
        layout->addWidget(part);
    }
    window.resize(900, window.sizeHint().height());
    window.show();
    if (argc < 2)
        return QApplication::exec();
    QTimer::singleShot(200, &window, [&] {
        const bool saved = window.grab().save(QString::fromLocal8Bit(argv[1]));
        std::printf("%s\n", saved ? "saved" : "not saved");
        QApplication::exit(saved ? 0 : 1);
    });
    return QApplication::exec();
}
