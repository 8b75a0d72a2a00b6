// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/template.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QToolButton;
class QTreeWidget;

namespace console {

class PreviewView;
class TemplateFilter;
class TemplateForm;
class TemplateListModel;

/// All ready payloads with their previews: by platform and category, favourites, the last used
/// ones and the user's own; with a search. The parameters of the chosen one can be filled in at
/// once. Files of the user's that cannot be read are named.
class TemplateGallery : public QDialog
{
    Q_OBJECT

public:
    /// \a folder is the user's own, \a settings keep favourites and what was used; both may be
    /// none. Opens with the templates of \a platform.
    TemplateGallery(const QString &folder, QSettings *settings, hub::Platform platform,
                    QWidget *parent = nullptr);
    ~TemplateGallery() override;

    int shownCount() const;

Q_SIGNALS:
    /// \a one has the payload as it was filled in.
    void chosen(const payload::Template &one, bool sendAtOnce);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUp();
    void fillCategories(hub::Platform platform);
    void onCategory();
    void onCurrent();
    void setPayload(const QByteArray &payload);
    void sayFaults(const QStringList &faults);
    void toggleFavourite();
    void use(bool sendAtOnce);
    const payload::Template *current() const;

    QSettings *m_settings;
    QString m_folder;
    TemplateListModel *m_model;
    TemplateFilter *m_filter;
    QLineEdit *m_search;
    QTreeWidget *m_categories;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_description;
    QLabel *m_faults;
    TemplateForm *m_form;
    PreviewView *m_preview;
    QToolButton *m_favourite;
    QPushButton *m_use;
    QByteArray m_payload; ///< Of the chosen one, as it is filled in.
};

} // namespace console
