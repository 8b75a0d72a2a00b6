// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/fcmconverter.h"

#include <QDialog>

namespace console {

/// A legacy GCM payload beside what it becomes in FCM v1, with the differences marked, and the list
/// of what had to change.
class ConvertDialog : public QDialog
{
    Q_OBJECT

public:
    ConvertDialog(const QByteArray &before, const payload::FcmConversion &conversion,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QByteArray &payload); ///< "Take over": it goes to the Android platform.
};

} // namespace console
