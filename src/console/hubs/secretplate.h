// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace console {

/// Draws the grey plate that stands for a secret in a text, as one character of it.
class SecretPlate : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int ObjectType = QTextFormat::UserObject + 1;

    using QObject::QObject;

    /// The format of the character: what the plate says, and the number of the secret, which is
    /// kept elsewhere.
    static QTextCharFormat format(const QString &text, int number);
    /// The number in \a format; 0 when it is not the format of a plate.
    static int number(const QTextFormat &format);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace console
