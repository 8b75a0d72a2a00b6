// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/text/codeeditor.h"
#include "payload/finding.h"
#include "payload/variables.h"

#include <QByteArray>

#include <optional>

namespace console {

/// The editor of a payload. It works on bytes: what is typed and loaded is what is sent, without
/// a byte order mark or line ends of its own. New lines end in LF.
class PayloadEditor : public CodeEditor
{
    Q_OBJECT

public:
    explicit PayloadEditor(QWidget *parent = nullptr);

    QByteArray payload() const { return bytes(); }

    /// Loads \a payload as a new text, without undo. Bytes that are not UTF-8 are refused and
    /// leave the text as it is; the offset of the error is the first such byte.
    std::optional<base::Error> setPayload(const QByteArray &payload);

    /// Loads \a payload as the last of the texts \a earlier, oldest first, to which undo goes back.
    std::optional<base::Error> setPayload(const QByteArray &payload, const QStringList &earlier);

    /// The same as an edit that can be undone, for templates and tools.
    std::optional<base::Error> replacePayload(const QByteArray &payload);

    /// Tints `{{name}}` in the text, and says its value under the pointer.
    void setVariables(const payload::VariableValues &values);

    /// Makes the change of \a fix to the text, as one step for undo.
    void applyFix(const payload::Fix &fix);

    /// Underlines \a findings and marks their lines. They must have been made from payload().
    void setFindings(const QList<payload::Finding> &findings);
    const QList<payload::Finding> &findings() const { return m_findings; }

    /// Moves the caret to \a finding and into view, gives the editor the focus, and tells screen
    /// readers what is wrong.
    void goToFinding(const payload::Finding &finding);

Q_SIGNALS:
    /// A connection string with its key was pasted; it is not in the text.
    void secretRefused();
    /// At each change of the text, also by setPayload().
    void payloadChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;
    void renewColours() override;

private:
    void renewMarks();
    void underline(const payload::Finding &finding);
    QString messageAt(const QPoint &position) const;

    void tintVariables();
    QString variableAt(long offset) const;

    QList<payload::Finding> m_findings;
    payload::VariableValues m_variables;
};

} // namespace console
