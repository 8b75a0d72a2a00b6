// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/tokeninspector.h"

#include "console/style/fonts.h"
#include "console/style/marklabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using audience::HandleUse;

namespace {

constexpr int Width = 460; // a registration id on one line
constexpr qsizetype NamedUses = 6;
constexpr qsizetype NamedOdd = 5;

QString useText(const HandleUse &use)
{
    const hub::Registration &registration = use.registration;
    const QString kind = registration.body
        ? TokenInspector::tr("template %1").arg(registration.body->name)
        : TokenInspector::tr("native");
    const QString text =
        u"%1, %2, %3"_s.arg(registration.id, hub::traits(registration.platform).name, kind);
    switch (use.likeness) {
    case HandleUse::Likeness::Same:
        return text;
    case HandleUse::Likeness::OtherCase:
        return TokenInspector::tr("%1, written in another case").arg(text);
    case HandleUse::Likeness::WithBlanks:
        return TokenInspector::tr("%1, with blanks round it").arg(text);
    }
    Q_UNREACHABLE();
}

} // namespace

TokenInspector::TokenInspector(const QString &handle, std::optional<hub::Platform> platform,
                               const QList<hub::Registration> &registrations, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_report(audience::inspectHandle(handle, platform, registrations))
{
    setObjectName(u"tokenInspector"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Token inspector"));
    setFixedWidth(Width);
    auto *mark =
        new MarkLabel(m_report.fits && m_report.odd.isEmpty() ? Mark::Done : Mark::Look, 16, this);
    auto *title = new QLabel(platform ? payload::handleWord(*platform) : tr("Handle"), this);
    title->setProperty("look", u"subject"_s);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"tokenCopy"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this, handle] {
        QApplication::clipboard()->setText(handle);
        close();
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto *text = new QPlainTextEdit(handle, this);
    text->setObjectName(u"tokenText"_s);
    text->setAccessibleName(title->text());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(scaled(monoFont(), textsize::Small));
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFixedHeight(4 * text->fontMetrics().lineSpacing() + 12);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    addRow(*form, tr("Shape"), m_report.looksLike, "tokenLooksLike");
    addRow(*form, tr("Length"), lengthText(), "tokenLength");
    addRow(*form, tr("Odd"), oddText(), "tokenOdd");
    addRow(*form, tr("Fits"), fitText(), "tokenFits");
    addRow(*form, tr("Used by"), usesText(), "tokenUses");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(text);
    column->addLayout(form);
}

void TokenInspector::addRow(QFormLayout &form, const QString &label, const QString &text,
                            const char *name)
{
    if (text.isEmpty())
        return;
    auto *value = new QLabel(text, this);
    value->setObjectName(QLatin1String(name));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *caption = new QLabel(label, this);
    caption->setProperty("dim", true);
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    caption->setBuddy(value);
    form.addRow(caption, value);
}

QString TokenInspector::lengthText() const
{
    return tr("%n character(s)", nullptr, int(m_report.length));
}

QString TokenInspector::oddText() const
{
    QStringList parts;
    for (const audience::OddCharacter &odd : m_report.odd.mid(0, NamedOdd))
        parts.append(tr("character %1: %2").arg(QLocale().toString(odd.offset + 1), odd.name));
    const qsizetype rest = m_report.odd.size() - parts.size();
    if (rest > 0)
        parts.append(tr("and %n more", nullptr, int(rest)));
    return parts.join(u'\n');
}

QString TokenInspector::fitText() const
{
    QStringList formats;
    for (const audience::FormatFit &fit : m_report.fitting)
        formats.append(hub::traits(fit.platform).format);
    return formats.isEmpty() ? tr("no format that is known by its handles") : formats.join(u", "_s);
}

QString TokenInspector::usesText() const
{
    if (m_report.uses.isEmpty())
        return tr("no registration that was read");
    QStringList parts;
    for (const HandleUse &use : m_report.uses.mid(0, NamedUses))
        parts.append(useText(use));
    if (m_report.uses.size() > NamedUses)
        parts.append(tr("and %n more", nullptr, int(m_report.uses.size() - NamedUses)));
    if (m_report.isRegisteredTwice())
        parts.append(tr("It is registered twice, so it may get messages twice."));
    return parts.join(u'\n');
}

void TokenInspector::openAt(const QPoint &place)
{
    adjustSize();
    const QScreen *screen = parentWidget() ? parentWidget()->screen() : this->screen();
    const QRect room = screen->availableGeometry();
    const int left =
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width()));
    const bool fitsBelow = place.y() + height() <= room.bottom();
    const int top = fitsBelow ? place.y() : std::max(room.top(), room.bottom() - height());
    move(left, top);
    show();
}

} // namespace console
