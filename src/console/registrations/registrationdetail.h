// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/operation.h"
#include "hub/registration.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace console {

class ChangeLines;
class CodeEditor;
class DeviceNames;
class RegistrationForm;

/// Below the table: what a registration is, as a form and as XML, and what saving would change.
class RegistrationDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationDetail(QWidget *parent = nullptr);

    /// What devices are called; \a names outlives the view.
    void setNames(const DeviceNames &names);
    /// What is saved needs this right; absent: nobody knows whether it is granted.
    void setGranted(std::optional<bool> granted);
    /// \a isTwice: another one takes the same messages to the same device.
    void showRegistration(const hub::Registration &registration, bool isTwice);
    void create(const hub::Registration &draft);
    /// Somebody else has changed it: \a theirs beside what is in the fields.
    void showConflict(const hub::Registration &theirs);
    void setBusy(bool isBusy);
    /// A sentence above the buttons: why it cannot be saved.
    void say(const QString &message);

    bool isNew() const { return m_isNew; }
    bool isChanged() const;
    const hub::Registration &original() const { return m_original; }
    void edit(); ///< Puts the focus into the form.
    void save();

Q_SIGNALS:
    void saveRequested(const hub::Registration &registration, bool isNew);
    void sendRequested(const hub::Registration &registration);
    void removeRequested();
    void twinsRequested(const QString &handle);
    void closed(); ///< A new one was given up.

private:
    QWidget *makeFacts();
    QWidget *makeEdit();
    QWidget *makeFoot();
    void fillFacts();
    void fillFields(const hub::Registration &registration);
    void refresh();
    void undo();
    bool isFixed() const; ///< Of an installation: the hub takes no change of it.
    QString hintText(const QString &said) const;
    void switchTab(int tab);
    base::Result<hub::Registration> current() const;

    hub::Registration m_original;
    std::optional<hub::Registration> m_theirs;
    const DeviceNames *m_names = nullptr;
    bool m_isNew = false;
    bool m_isTwice = false;
    bool m_isBusy = false;
    bool m_isFilling = false;
    QString m_said;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_send;
    QPushButton *m_remove;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    RegistrationForm *m_form;
    CodeEditor *m_xml;
    QLabel *m_changeTitle;
    ChangeLines *m_changes;
    QLabel *m_hint;
    QPushButton *m_undo;
    QPushButton *m_save;
};

/// \a registration as XML, an element a line.
QString registrationText(const hub::Registration &registration);

} // namespace console
