// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// Each system's own word for "do not keep this"; the others do not know it and pass over it.
void markAsSecret(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, "secret");
    data.setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    const QString windows = u"application/x-qt-windows-mime;value=\"%1\""_s;
    const QByteArray zero(4, '\0'); // a DWORD
    data.setData(windows.arg(u"ExcludeClipboardContentFromMonitorProcessing"_s), "1");
    data.setData(windows.arg(u"CanIncludeInClipboardHistory"_s), zero);
    data.setData(windows.arg(u"CanUploadToCloudClipboard"_s), zero);
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds lifetime)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_digest.isEmpty() || isOurs())
            return;
        m_digest.clear();
        m_timer.stop();
        Q_EMIT cleared();
    });
}

SecretClipboard::~SecretClipboard()
{
    // The promise to take it away would otherwise end with the program.
    blockSignals(true);
    clear();
}

void SecretClipboard::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    markAsSecret(*data);
    m_digest = digestOf(text);
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_digest.isEmpty())
        return;
    const bool wasOurs = isOurs();
    m_digest.clear();
    if (wasOurs)
        QGuiApplication::clipboard()->clear();
    Q_EMIT cleared();
}

int SecretClipboard::secondsLeft() const
{
    return m_timer.isActive() ? (m_timer.remainingTime() + 999) / 1000 : 0;
}

bool SecretClipboard::isOurs() const
{
    return digestOf(QGuiApplication::clipboard()->text()) == m_digest;
}

} // namespace console
