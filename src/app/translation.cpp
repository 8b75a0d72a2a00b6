// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslation(QCoreApplication &application)
{
    const QString wanted = qEnvironmentVariable("PUSHBENCH_LANGUAGE");
    const QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    if (!wanted.isEmpty())
        QLocale::setDefault(locale);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too is a translation: it has the plurals that the sources do not. The one that was
    // installed last is asked first.
    install(application, QLocale(QLocale::English), u"pushbench"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English)
        install(application, locale, u"pushbench"_s, u":/i18n"_s);
}

} // namespace app
