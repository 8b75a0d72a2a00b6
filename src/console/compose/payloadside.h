// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/drafts/draft.h"
#include "hub/notification.h"
#include "payload/finding.h"
#include "payload/template.h"
#include "payload/variables.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QComboBox;

namespace Ui {
class PayloadSide;
}

namespace console {

class HeaderModel;

/// The editor's half of the composer: payload and extra headers of one platform and kind, the
/// templates for it, its size, and what is wrong with it.
class PayloadSide : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadSide(QWidget *parent = nullptr);
    ~PayloadSide() override;

    /// Shows \a content; undo goes back to \a earlierTexts, oldest first, and not to what the
    /// editor had before.
    void setContent(hub::Platform platform, std::optional<hub::PayloadKind> kind,
                    const DraftContent &content, const QStringList &earlierTexts = {});
    DraftContent content() const;
    std::optional<hub::PayloadKind> kind() const { return m_kind; }

    /// Puts \a one, which is for the platform and kind shown, in place of the payload. Can be
    /// undone.
    void useTemplate(const payload::Template &one);
    /// Puts \a payload in place of the text, as an edit that can be undone.
    void replacePayload(const QByteArray &payload);
    /// Where the form finds templates of the user.
    void setTemplatesFolder(const QString &folder) { m_templatesFolder = folder; }

    /// What is to be sent, or what is wrong with a header.
    base::Result<hub::Notification> notification() const;

    /// Looks at the payload as it is now, if that is not done yet.
    void checkNow();
    /// As of the last look at the payload; at most a moment behind the typing.
    const QList<payload::Finding> &findings() const { return m_findings; }

    void mend(); ///< The chosen problem, else the first that can be mended.
    void goToFinding(int step); ///< 1: the next one from the caret, -1: the one before.
    /// The names that `{{name}}` may have, and their values.
    void setVariables(const payload::VariableValues &values);
    const payload::VariableValues &variables() const { return m_variables; }
    /// The sets to choose from in the bar's menu, and the chosen one.
    void setVariableSets(const QStringList &names, const QString &chosen);

    void focusPayload();
    /// `Line 5, column 12`, for the status bar.
    QString caretText() const;

Q_SIGNALS:
    void changed(); ///< Payload, headers or findings.
    void galleryRequested();
    void variableSetChosen(const QString &name);
    void variablesRequested(); ///< The dialog.
    void convertRequested(); ///< From GCM to FCM v1.
    void secretRefused(); ///< A key was about to be pasted into the payload.
    void kindChosen(hub::PayloadKind kind);
    void caretMoved();
    void statusMessage(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitBar();
    int widthOfBar() const;
    void showBar(bool hasWords, bool hasSize, bool hasButtons);
    void setUpTabs();
    void setUpKinds();
    void setUpHeaders();
    void refreshKinds();
    void refreshRetired();
    void refreshHeaderCount();
    void followTemplate();
    base::Result<payload::ResolvedText> resolvedPayload() const;
    void applyFix(const payload::Fix &fix);
    void check();
    QString goodNews() const;

    std::unique_ptr<Ui::PayloadSide> m_ui;
    QButtonGroup *m_kinds;
    QComboBox *m_kindList; ///< Instead of the buttons, where these have no room.
    HeaderModel *m_headers;
    hub::Platform m_platform = hub::Platform::Windows;
    std::optional<hub::PayloadKind> m_kind;
    QList<payload::Finding> m_findings;
    QString m_templateId;
    payload::VariableValues m_variables;
    QString m_templatesFolder;
    QList<int> m_room; ///< What the bar was laid out for last.
    QTimer m_checkLater;
};

} // namespace console
