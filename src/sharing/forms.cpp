// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/forms.h"

#include <QCoreApplication>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Form)
};

} // namespace

const QList<Form> &allForms()
{
    using enum Form;
    static const QList<Form> Forms{ Form::Text, Markdown, Curl,       Python,   CSharp, JavaScript,
                                    Java,       Php,      PowerShell, HttpFile, Cli,    Har };
    return Forms;
}

FormTraits traits(Form form)
{
    switch (form) {
    case Form::Text:
        return { .form = form,
                 .id = u"text"_s,
                 .name = Text::tr("Whole exchange"),
                 .detail = Text::tr("Request and response as text"),
                 .extension = u"txt"_s,
                 .language = u"http"_s };
    case Form::Markdown:
        return { .form = form,
                 .id = u"markdown"_s,
                 .name = u"Markdown"_s,
                 .detail = Text::tr("For a bug report"),
                 .extension = u"md"_s,
                 .language = u"markdown"_s };
    case Form::Curl:
        return { .form = form,
                 .id = u"curl"_s,
                 .name = u"cURL"_s,
                 .detail = Text::tr("For bash and zsh"),
                 .extension = u"sh"_s,
                 .language = u"bash"_s,
                 .isCode = true };
    case Form::Python:
        return { .form = form,
                 .id = u"python"_s,
                 .name = u"Python"_s,
                 .detail = u"requests"_s,
                 .extension = u"py"_s,
                 .language = u"python"_s,
                 .isCode = true };
    case Form::CSharp:
        return { .form = form,
                 .id = u"csharp"_s,
                 .name = u"C#"_s,
                 .detail = u"HttpClient"_s,
                 .extension = u"cs"_s,
                 .language = u"csharp"_s,
                 .isCode = true };
    case Form::JavaScript:
        return { .form = form,
                 .id = u"javascript"_s,
                 .name = u"JavaScript"_s,
                 .detail = u"fetch"_s,
                 .extension = u"mjs"_s,
                 .language = u"javascript"_s,
                 .isCode = true };
    case Form::Java:
        return { .form = form,
                 .id = u"java"_s,
                 .name = u"Java"_s,
                 .detail = u"java.net.http"_s,
                 .extension = u"java"_s,
                 .language = u"java"_s,
                 .isCode = true };
    case Form::Php:
        return { .form = form,
                 .id = u"php"_s,
                 .name = u"PHP"_s,
                 .detail = u"curl"_s,
                 .extension = u"php"_s,
                 .language = u"php"_s,
                 .isCode = true };
    case Form::PowerShell:
        return { .form = form,
                 .id = u"powershell"_s,
                 .name = u"PowerShell"_s,
                 .detail = u"Invoke-WebRequest"_s,
                 .extension = u"ps1"_s,
                 .language = u"powershell"_s,
                 .isCode = true,
                 .byteOrderMark = true };
    case Form::HttpFile:
        return { .form = form,
                 .id = u"http"_s,
                 .name = u".http"_s,
                 .detail = Text::tr("For the REST clients of VS Code and JetBrains"),
                 .extension = u"http"_s,
                 .language = u"http"_s,
                 .isCode = true };
    case Form::Cli:
        return { .form = form,
                 .id = u"cli"_s,
                 .name = u"pushbench-cli"_s,
                 .detail = Text::tr("For bash and zsh"),
                 .extension = u"sh"_s,
                 .language = u"bash"_s,
                 .isCode = true };
    case Form::Har:
        return { .form = form,
                 .id = u"har"_s,
                 .name = u"HAR"_s,
                 .detail = Text::tr("HTTP archive 1.2, for browsers and proxies"),
                 .extension = u"har"_s,
                 .language = u"json"_s };
    }
    Q_UNREACHABLE();
}

base::Result<Form> formOfId(const QString &id)
{
    QStringList known;
    for (const Form form : allForms()) {
        known.append(traits(form).id);
        if (known.last() == id)
            return form;
    }
    return base::Error{
        Text::tr("There is no form “%1”. Known are %2.").arg(id.left(40), known.join(u", "_s)),
        u"form"_s, 0
    };
}

QByteArray fileOf(Form form, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return traits(form).byteOrderMark ? "\xEF\xBB\xBF" + bytes : bytes;
}

} // namespace sharing
