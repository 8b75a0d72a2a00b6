// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "sharing/forms.h"

#include <QMenu>

#include <optional>

namespace console {

class SecretClipboard;

/// Copies the exchange that is shown, in any form, or saves it as a bundle (interface.md 3.2).
///
/// Copies have neither secrets nor handles, until "With secrets" is switched on, which asks once a
/// session. What then holds a token goes by way of the SecretClipboard.
class CopyAsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CopyAsMenu(SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// \a connection is the saved hub's name, for the command line; may be empty. Without an
    /// exchange everything is disabled.
    void setExchange(const std::optional<hub::Exchange> &exchange, const QString &connection = {});

    void copyAs(sharing::Form form);
    /// Writes \a form without secrets and handles, whatever the switch says.
    void saveAs(sharing::Form form, const QString &path);
    /// Writes the bundle; a file that is there is replaced only once the new one is whole.
    void saveBundle(const QString &path);

Q_SIGNALS:
    void copied(const QString &message); ///< For the status bar: what was copied or saved.
    void failed(const QString &message);

private:
    void put(const base::Result<QString> &text, const base::Secret &token);
    void saveBytes(const QString &path, const QByteArray &bytes);
    void setUpForms();
    void setUpSwitch();
    void refresh();
    void askForSecrets();
    void askForFile();
    void askForForm();
    QString proposedName(const QString &extension) const;

    SecretClipboard &m_clipboard;
    std::optional<hub::Exchange> m_exchange;
    QString m_connection;
    QAction *m_bundle;
    QAction *m_saveAs;
    QAction *m_withSecrets;
};

} // namespace console
