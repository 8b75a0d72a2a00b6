// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/copyasmenu.h"

#include "base/background.h"
#include "base/then.h"
#include "console/result/secretclipboard.h"
#include "sharing/bundle.h"
#include "sharing/totext.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace console {

using namespace Qt::StringLiterals;
using sharing::Form;

namespace {

/// Whether it takes a while to go through \a exchange for secrets.
bool isLarge(const hub::Exchange &exchange)
{
    constexpr qsizetype AtOnce = 64 * 1024;
    return exchange.request.body.size() > AtOnce
        || (exchange.response && exchange.response->body.size() > AtOnce);
}

} // namespace

CopyAsMenu::CopyAsMenu(SecretClipboard &clipboard, QWidget *parent)
    : QMenu(tr("Copy as"), parent)
    , m_clipboard(clipboard)
{
    setObjectName(u"copyAsMenu"_s);
    setToolTipsVisible(true);
    setUpForms();
    addSeparator();
    m_saveAs = addAction(tr("Save as…"));
    m_saveAs->setObjectName(u"saveAsAction"_s);
    m_saveAs->setToolTip(tr("Any of these forms as a file, without secrets"));
    connect(m_saveAs, &QAction::triggered, this, &CopyAsMenu::askForForm);
    m_bundle = addAction(tr("Save as a bundle…"));
    m_bundle->setObjectName(u"saveBundleAction"_s);
    m_bundle->setToolTip(tr("One file that any browser shows and Pushbench opens again"));
    connect(m_bundle, &QAction::triggered, this, &CopyAsMenu::askForFile);
    addSeparator();
    setUpSwitch();
    refresh();
}

void CopyAsMenu::setUpForms()
{
    for (const Form form : sharing::allForms()) {
        const sharing::FormTraits traits = sharing::traits(form);
        QAction *action = addAction(traits.name);
        action->setObjectName(u"copyAs-"_s + traits.id);
        action->setData(int(form));
        connect(action, &QAction::triggered, this, [this, form] { copyAs(form); });
    }
}

void CopyAsMenu::setUpSwitch()
{
    m_withSecrets = addAction(tr("With secrets"));
    m_withSecrets->setObjectName(u"withSecretsAction"_s);
    m_withSecrets->setCheckable(true);
    connect(m_withSecrets, &QAction::triggered, this, [this](bool isOn) {
        if (isOn && !m_clipboard.hasAssent())
            askForSecrets();
    });
}

void CopyAsMenu::setExchange(const std::optional<hub::Exchange> &exchange,
                             const QString &connection)
{
    m_exchange = exchange;
    m_connection = connection;
    refresh();
}

void CopyAsMenu::refresh()
{
    for (QAction *action : actions()) {
        if (!action->data().isValid())
            continue;
        const Form form = Form(action->data().toInt());
        const auto fault = m_exchange ? sharing::formFault(form, *m_exchange)
                                      : base::Error{ tr("There is nothing to copy yet.") };
        action->setEnabled(!fault);
        action->setToolTip(fault ? fault->message : sharing::traits(form).detail);
    }
    m_saveAs->setEnabled(m_exchange.has_value());
    m_bundle->setEnabled(m_exchange.has_value());
    const bool hasToken = m_exchange && !m_exchange->request.authorization.isEmpty();
    m_withSecrets->setEnabled(hasToken);
    m_withSecrets->setToolTip(hasToken ? tr("Token and device handles as they were sent")
                                       : tr("This exchange was kept without its token."));
}

void CopyAsMenu::copyAs(Form form)
{
    if (!m_exchange)
        return;
    const bool isRevealing = m_withSecrets->isChecked() && m_withSecrets->isEnabled();
    const sharing::Options options{ .secrets = isRevealing ? hub::Reveal::Yes : hub::Reveal::No,
                                    .hideHandles = !isRevealing,
                                    .connection = m_connection };
    const auto write = [form, exchange = *m_exchange, options] {
        return sharing::toText(form, exchange, options);
    };
    // Another exchange may be shown by the time the text is there.
    const base::Secret token = isRevealing ? m_exchange->request.authorization : base::Secret();
    if (!isLarge(*m_exchange))
        return put(write(), token);
    base::then(base::inBackground(write), this,
               [this, token](const base::Result<QString> &text) { put(text, token); });
}

/// \a token is the one that \a text may hold; empty when it holds none.
void CopyAsMenu::put(const base::Result<QString> &text, const base::Secret &token)
{
    if (!text) {
        Q_EMIT failed(text.error().message);
        return;
    }
    const QString count = QLocale().toString(text->size());
    // Not every form has a place for the token. The reveal answers for what was just asked for.
    if (!token.isEmpty() && text->contains(QString::fromLatin1(token.reveal()))) {
        m_clipboard.copy(*text);
        Q_EMIT copied(tr("Copied with secrets, %1 characters. They are removed from the clipboard "
                         "after %2 s.")
                          .arg(count, QString::number(m_clipboard.lifetime().count() / 1000)));
    } else {
        QApplication::clipboard()->setText(*text);
        Q_EMIT copied(tr("Copied without secrets, %1 characters").arg(count));
    }
}

void CopyAsMenu::askForSecrets()
{
    m_withSecrets->setChecked(false);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Copy with secrets"),
                                tr("The copy will hold a key that can send to this hub. It is "
                                   "removed from the clipboard after 60 s."),
                                QMessageBox::NoButton, parentWidget());
    box->setObjectName(u"secretsQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Copy with secrets"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(tr("Without secrets"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_clipboard.giveAssent();
        m_withSecrets->setChecked(true);
    });
    box->open();
}

void CopyAsMenu::askForFile()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Save as a bundle"));
    dialog->setObjectName(u"bundleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Bundles (*.html)"));
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(proposedName(u"html"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &CopyAsMenu::saveBundle);
    dialog->open();
}

QString CopyAsMenu::proposedName(const QString &extension) const
{
    const QDateTime at = m_exchange->startedAt.toLocalTime();
    return u"pushbench-%1.%2"_s.arg(at.toString(u"yyyy-MM-dd-HHmmss"_s), extension);
}

void CopyAsMenu::askForForm()
{
    QList<Form> forms;
    QStringList filters;
    for (const Form form : sharing::allForms()) {
        if (sharing::formFault(form, *m_exchange))
            continue;
        const sharing::FormTraits traits = sharing::traits(form);
        forms.append(form);
        filters.append(u"%1 (*.%2)"_s.arg(traits.name, traits.extension));
    }
    auto *dialog = new QFileDialog(parentWidget(), tr("Save as"));
    dialog->setObjectName(u"saveAsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto formOf = [forms, filters](const QString &filter) {
        return forms.at(std::max<qsizetype>(0, filters.indexOf(filter)));
    };
    const auto follow = [this, dialog, formOf](const QString &filter) {
        dialog->setDefaultSuffix(sharing::traits(formOf(filter)).extension);
        dialog->selectFile(proposedName(dialog->defaultSuffix()));
    };
    connect(dialog, &QFileDialog::filterSelected, this, follow);
    follow(filters.first());
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, formOf](const QString &path) {
        saveAs(formOf(dialog->selectedNameFilter()), path);
    });
    dialog->open();
}

void CopyAsMenu::saveAs(Form form, const QString &path)
{
    if (!m_exchange)
        return;
    const auto write = [form, exchange = *m_exchange, connection = m_connection] {
        return sharing::toText(form, exchange, { .connection = connection });
    };
    const auto save = [this, form, path](const base::Result<QString> &text) {
        if (text)
            saveBytes(path, sharing::fileOf(form, *text));
        else
            Q_EMIT failed(text.error().message);
    };
    if (!isLarge(*m_exchange))
        return save(write());
    base::then(base::inBackground(write), this, save);
}

void CopyAsMenu::saveBundle(const QString &path)
{
    if (!m_exchange)
        return;
    const auto write = [exchange = *m_exchange] {
        return sharing::toBundle(sharing::bundleOf(exchange, {}, QDateTime::currentDateTimeUtc()));
    };
    if (!isLarge(*m_exchange))
        return saveBytes(path, write());
    base::then(base::inBackground(write), this,
               [this, path](const QByteArray &bytes) { saveBytes(path, bytes); });
}

void CopyAsMenu::saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        Q_EMIT copied(tr("Saved without secrets as %1").arg(QDir::toNativeSeparators(path)));
    } else {
        Q_EMIT failed(tr("It was not saved: %1 cannot be written (%2).")
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
}

} // namespace console
