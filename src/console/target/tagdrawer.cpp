// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/tagdrawer.h"

#include "console/style/inkicon.h"
#include "console/style/markicon.h"
#include "console/style/setting.h"
#include "console/target/tagcompleter.h"
#include "console/target/tagtree.h"
#include "hub/tagverdict.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int DrawerHeight = 300;

/// One a line: the name, a tab and the expression; an expression alone is its own name.
const Setting<QStringList> SavedTargets{ u"compose/targets"_s };
constexpr qsizetype MaxSaved = 100;

struct SavedTarget
{
    QString name;
    QString expression;
};

SavedTarget savedTarget(const QString &line)
{
    return { line.section(u'\t', 0, 0), line.section(u'\t', -1) };
}

QSet<QString> tagsOf(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    return { words.begin(), words.end() };
}

bool isOrOnly(const hub::TagNode &node)
{
    return node.kind == hub::TagNode::Kind::Tag
        || (node.kind == hub::TagNode::Kind::Or
            && std::all_of(node.operands.begin(), node.operands.end(),
                           [](const auto &one) { return isOrOnly(*one); }));
}

} // namespace

TagDrawer::TagDrawer(QWidget *parent)
    : QWidget(parent)
    , m_tree(new TagTree(this))
    , m_text(new QLineEdit(this))
    , m_limits(new QLabel(this))
    , m_tags(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_clauses(new QListWidget(this))
    , m_saved(new QComboBox(this))
    , m_forget(new QToolButton(this))
    , m_known(new QStringListModel(this))
{
    setObjectName(u"tagDrawer"_s);
    setAccessibleName(tr("Tag builder"));
    setFixedHeight(DrawerHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(makeBuilder(), 3);
    row->addWidget(makeTruth(), 2);
    connect(m_tree, &TagTree::edited, this, [this](const QString &expression) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(expression);
        refresh();
        Q_EMIT edited(expression);
    });
    connect(m_text, &QLineEdit::textEdited, this, &TagDrawer::takeText);
    connect(m_tags, &QLineEdit::textChanged, this, &TagDrawer::refreshTruth);
    refresh();
    refreshSaved();
}

QWidget *TagDrawer::makeBuilder()
{
    auto *box = new QWidget(this);
    auto *add = new QToolButton(box);
    add->setText(tr("Add"));
    add->setAccessibleName(tr("Add to the expression"));
    add->setToolTip(tr("Add to the expression (Insert)"));
    add->setIcon(inkIcon(u"plus"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setProperty("framed", true);
    auto *menu = new QMenu(add);
    menu->addAction(tr("Tag"), m_tree, [this] { m_tree->addTag(); });
    menu->addAction(tr("Installation id"), m_tree,
                    [this] { m_tree->addPrefixed(u"$InstallationId:"_s); });
    menu->addAction(tr("User id"), m_tree, [this] { m_tree->addPrefixed(u"$UserId:"_s); });
    menu->addAction(tr("Group"), m_tree, [this] { m_tree->addGroup(); });
    add->setMenu(menu);
    m_saved->setObjectName(u"savedTargets"_s);
    m_saved->setAccessibleName(tr("Saved targets"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *keep = new QPushButton(tr("Save"), box);
    keep->setObjectName(u"saveTargetButton"_s);
    keep->setAutoDefault(false);
    keep->setToolTip(tr("Save this expression to use it again"));
    connect(keep, &QPushButton::clicked, this, &TagDrawer::save);
    connect(m_saved, &QComboBox::activated, this, [this](int index) {
        m_forget->setEnabled(index > 0);
        if (index > 0) {
            setExpression(m_saved->itemData(index).toString());
            Q_EMIT edited(m_saved->itemData(index).toString());
        }
    });
    m_forget->setObjectName(u"forgetTargetButton"_s);
    m_forget->setIcon(inkIcon(u"delete"_s));
    m_forget->setAccessibleName(tr("Delete the saved target"));
    m_forget->setToolTip(tr("Delete the saved target"));
    connect(m_forget, &QToolButton::clicked, this, &TagDrawer::forget);
    m_text->setObjectName(u"expressionEdit"_s);
    m_text->setAccessibleName(tr("Expression"));
    m_text->setPlaceholderText(u"news && !(muted || beta)"_s);
    auto *completer = new TagCompleter(*m_known, m_text);
    m_text->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagDrawer::takeText);
    m_tree->setItemDelegate(new TagItemDelegate(*m_known, m_tree));
    m_limits->setObjectName(u"tagLimits"_s);
    m_limits->setProperty("dim", true);
    m_limits->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(add);
    head->addStretch(1);
    head->addWidget(m_saved, 1);
    head->addWidget(m_forget);
    head->addWidget(keep);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_text);
    column->addWidget(m_limits);
    return box;
}

QWidget *TagDrawer::makeTruth()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Would a device with these tags get it?"), box);
    title->setProperty("look", u"subject"_s);
    title->setBuddy(m_tags);
    m_tags->setObjectName(u"truthTags"_s);
    m_tags->setAccessibleName(tr("Tags of a device"));
    m_tags->setPlaceholderText(tr("Tags, with blanks between them"));
    m_answer->setObjectName(u"truthAnswer"_s);
    m_answer->setWordWrap(true);
    m_clauses->setObjectName(u"truthClauses"_s);
    m_clauses->setAccessibleName(tr("Parts of the expression"));
    m_clauses->setFrameShape(QFrame::NoFrame);
    auto *close = new QToolButton(box);
    close->setIcon(inkIcon(u"close"_s));
    close->setAccessibleName(tr("Close the tag builder"));
    close->setToolTip(tr("Close the tag builder (Esc)"));
    connect(close, &QToolButton::clicked, this, &TagDrawer::closeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_tags);
    column->addWidget(m_answer);
    column->addWidget(m_clauses, 1);
    return box;
}

void TagDrawer::setSettings(QSettings *settings)
{
    m_settings = settings;
    refreshSaved();
}

void TagDrawer::setExpression(const QString &expression)
{
    // What comes back from the To row is the text that is being typed, perhaps without its last
    // blank: the caret stays, and so does the blank.
    if (m_text->text().trimmed() != expression.trimmed()) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(expression);
    }
    followText(expression);
    refresh();
}

/// The groups follow as soon as the text can be read; until then they stay.
void TagDrawer::followText(const QString &text)
{
    const auto read = hub::TagExpression::parse(text);
    const auto shown = hub::TagExpression::parse(m_tree->expression());
    if (text.trimmed().isEmpty() || (read && !(shown && *read == *shown)))
        m_tree->setExpression(text);
}

void TagDrawer::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

QString TagDrawer::expression() const
{
    return m_text->text();
}

void TagDrawer::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void TagDrawer::takeText(const QString &text)
{
    followText(text);
    refresh();
    Q_EMIT edited(text);
}

void TagDrawer::refresh()
{
    const QString text = m_text->text();
    const auto expression = hub::TagExpression::parse(text);
    if (text.trimmed().isEmpty()) {
        m_limits->setText(tr("An expression has at most %1 tags, with “or” alone %2; a tag has at "
                             "most %3 characters.")
                              .arg(hub::TagExpression::MaxTags)
                              .arg(hub::TagExpression::MaxTagsOrOnly)
                              .arg(hub::TagExpression::MaxTagLength));
    } else if (!expression) {
        m_limits->setText(expression.error().message);
    } else {
        const QStringList tags = expression->tags();
        qsizetype longest = 0;
        for (const QString &tag : tags)
            longest = std::max(longest, tag.size());
        const int limit = isOrOnly(expression->root()) ? hub::TagExpression::MaxTagsOrOnly
                                                       : hub::TagExpression::MaxTags;
        m_limits->setText(tr("%1 of %2 tags · longest %3 of %4")
                              .arg(tags.size())
                              .arg(limit)
                              .arg(longest)
                              .arg(hub::TagExpression::MaxTagLength));
    }
    refreshTruth();
}

void TagDrawer::refreshTruth()
{
    m_clauses->clear();
    const auto expression = hub::TagExpression::parse(m_text->text());
    if (!expression) {
        m_answer->setText(m_text->text().trimmed().isEmpty()
                              ? tr("Without an expression everyone gets it.")
                              : tr("The expression is not complete."));
        return;
    }
    const hub::TagVerdict verdict = hub::explain(*expression, tagsOf(m_tags->text()));
    m_answer->setText(verdict.sentence);
    for (const hub::TagClause &clause : verdict.clauses) {
        const Mark mark = clause.holds ? Mark::Done : Mark::Refused;
        auto *item = new QListWidgetItem(markIcon(mark), clause.text, m_clauses);
        QFont font = m_clauses->font();
        font.setBold(clause.decides);
        item->setFont(font);
        item->setData(Qt::AccessibleTextRole,
                      clause.holds ? tr("%1, holds").arg(clause.text)
                                   : tr("%1, does not hold").arg(clause.text));
    }
}

void TagDrawer::refreshSaved()
{
    m_saved->clear();
    m_saved->addItem(tr("Saved targets"));
    for (const QString &line : m_settings ? SavedTargets.in(*m_settings) : QStringList()) {
        const SavedTarget saved = savedTarget(line);
        m_saved->addItem(saved.name, saved.expression);
        m_saved->setItemData(m_saved->count() - 1, saved.expression, Qt::ToolTipRole);
    }
    m_saved->setEnabled(m_saved->count() > 1);
    m_forget->setEnabled(m_saved->currentIndex() > 0);
}

/// Forgets the chosen one; the expression stays as it is.
void TagDrawer::forget()
{
    const int row = m_saved->currentIndex() - 1;
    if (!m_settings || row < 0)
        return;
    QStringList saved = SavedTargets.in(*m_settings);
    saved.removeAt(row);
    SavedTargets.set(*m_settings, saved);
    refreshSaved();
}

void TagDrawer::save()
{
    if (!m_settings || !hub::TagExpression::parse(m_text->text()))
        return;
    const QString expression = m_text->text().trimmed();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"targetNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the target"));
    dialog->setLabelText(tr("Name of “%1”").arg(expression));
    dialog->setTextValue(m_saved->currentIndex() > 0 ? m_saved->currentText() : expression);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, expression](const QString &name) { saveAs(name, expression); });
    dialog->open();
}

/// In place of the one of that name, and first in the list.
void TagDrawer::saveAs(const QString &typed, const QString &expression)
{
    const QString name = typed.simplified().isEmpty() ? expression : typed.simplified();
    QStringList saved = SavedTargets.in(*m_settings);
    saved.removeIf([&](const QString &line) { return savedTarget(line).name == name; });
    saved.prepend(name + u'\t' + expression);
    SavedTargets.set(*m_settings, saved.mid(0, MaxSaved));
    refreshSaved();
    m_saved->setCurrentIndex(1);
    m_forget->setEnabled(true);
}

void TagDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace console
