// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/forms.h"

#include <QCoreApplication>

#include <array>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Form)
};

struct Row
{
    Form form;
    const char *id;
    const char *name;
    const char *detail;
    const char *extension;
    const char *language;
    bool isCode = true;
    bool byteOrderMark = false;
};

/// Names of languages and libraries are the same everywhere; tr() gives them back as they are.
constexpr std::array Rows{
    Row{ Form::Text, "text", QT_TRANSLATE_NOOP("sharing::Form", "Whole exchange"),
         QT_TRANSLATE_NOOP("sharing::Form", "Request and response as text"), "txt", "http", false },
    Row{ Form::Markdown, "markdown", "Markdown",
         QT_TRANSLATE_NOOP("sharing::Form", "For a bug report"), "md", "markdown", false },
    Row{ Form::Curl, "curl", "cURL", QT_TRANSLATE_NOOP("sharing::Form", "For bash and zsh"), "sh",
         "bash" },
    Row{ Form::Python, "python", "Python", "requests", "py", "python" },
    Row{ Form::CSharp, "csharp", "C#", "HttpClient", "cs", "csharp" },
    Row{ Form::JavaScript, "javascript", "JavaScript", "fetch", "mjs", "javascript" },
    Row{ Form::Java, "java", "Java", "java.net.http", "java", "java" },
    Row{ Form::Php, "php", "PHP", "curl", "php", "php" },
    Row{ Form::PowerShell, "powershell", "PowerShell", "Invoke-WebRequest", "ps1", "powershell",
         true, true },
    Row{ Form::HttpFile, "http", ".http",
         QT_TRANSLATE_NOOP("sharing::Form", "For the REST clients of VS Code and JetBrains"),
         "http", "http" },
    Row{ Form::Cli, "cli", "pushbench-cli", QT_TRANSLATE_NOOP("sharing::Form", "For bash and zsh"),
         "sh", "bash" },
    Row{ Form::Har, "har", "HAR",
         QT_TRANSLATE_NOOP("sharing::Form", "HTTP archive 1.2, for browsers and proxies"), "har",
         "json", false },
};

} // namespace

const QList<Form> &allForms()
{
    static const QList<Form> Forms = [] {
        QList<Form> forms;
        for (const Row &row : Rows)
            forms.append(row.form);
        return forms;
    }();
    return Forms;
}

FormTraits traits(Form form)
{
    for (const Row &row : Rows) {
        if (row.form == form) {
            return { form,
                     QLatin1String(row.id),
                     Text::tr(row.name),
                     Text::tr(row.detail),
                     QLatin1String(row.extension),
                     QLatin1String(row.language),
                     row.isCode,
                     row.byteOrderMark };
        }
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
