// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTreeView;

namespace console {

class CollectionModel;
class EmptyView;
class PreviewView;

/// The folder of drafts as a tree, and beside it what the chosen one is.
class CollectionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionsPage(QSettings &settings, QWidget *parent = nullptr);

    QString folder() const { return m_folder; }
    void setFolder(const QString &folder);

    /// Sends what is chosen.
    void send();

Q_SIGNALS:
    void openRequested(const QString &path);
    void sendRequested(const QString &path);
    /// The open draft is to be kept in \a folder; empty: wherever the user says.
    void saveRequested(const QString &folder);
    /// A file or a whole folder has another path.
    void moved(const QString &from, const QString &to);
    void statusMessage(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeEmptyFace();
    QWidget *makeSummary();
    void setUpTree();
    void chooseFolder();
    void newFolder();
    void duplicate();
    void remove();
    void showMenu(const QPoint &at);
    void refreshFace();
    void refreshSummary();
    QString currentPath() const;
    QString currentFolder() const;

    QSettings &m_settings;
    QString m_folder;
    CollectionModel *m_model;
    QStackedWidget *m_faces;
    QTreeView *m_tree;
    QLabel *m_path = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_summary = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    PreviewView *m_preview = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace console
