// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/tokenreport.h"

#include <QFrame>

class QFormLayout;

namespace console {

/// What a handle is, as a popup: what it looks like, how long it is, which characters are odd, and
/// which of the known registrations have it. Closes by Escape or a click elsewhere.
class TokenInspector : public QFrame
{
    Q_OBJECT

public:
    /// Without a \a platform it says for which ones the handle fits.
    TokenInspector(const QString &handle, std::optional<hub::Platform> platform,
                   const QList<hub::Registration> &registrations, QWidget *parent = nullptr);

    /// Opens below \a place, which is on the screen, and stays on that screen.
    void openAt(const QPoint &place);

private:
    void addRow(QFormLayout &form, const QString &label, const QString &text, const char *name);
    QString lengthText() const;
    QString oddText() const;
    QString fitText() const;
    QString usesText() const;

    audience::TokenReport m_report;
};

} // namespace console
