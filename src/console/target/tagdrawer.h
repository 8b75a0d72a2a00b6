// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSettings;
class QStringListModel;
class QToolButton;

namespace console {

class TagTree;

/// The builder of tag expressions under the To row: groups at the left and the expression as text,
/// two views of one thing; at the right whether a device with certain tags would get it.
class TagDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit TagDrawer(QWidget *parent = nullptr);

    /// Where targets are saved by name; none by default.
    void setSettings(QSettings *settings);

    /// Shows \a expression; while it cannot be read, the groups stay as they were. An empty one
    /// clears them.
    void setExpression(const QString &expression);
    QString expression() const;
    /// The tags that are offered while typing.
    void setKnownTags(const QStringList &tags);
    void focusTree();

Q_SIGNALS:
    void edited(const QString &expression); ///< By the user.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBuilder();
    QWidget *makeTruth();
    void takeText(const QString &text);
    void refresh();
    void refreshTruth();
    void refreshSaved();
    void followText(const QString &text);
    void save();
    void saveAs(const QString &typed, const QString &expression);
    void forget();

    QSettings *m_settings = nullptr;
    TagTree *m_tree;
    QLineEdit *m_text;
    QLabel *m_limits;
    QLineEdit *m_tags; ///< Of the device that is asked about.
    QLabel *m_answer;
    QListWidget *m_clauses;
    QComboBox *m_saved; ///< After the first item, one a saved target; its data the expression.
    QToolButton *m_forget;
    QStringListModel *m_known;
};

} // namespace console
