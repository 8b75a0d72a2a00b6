// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/targetvariables.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(console::TargetVariables)
};

/// Says where the unknown variable \a offset bytes into \a text stands.
Error unknownVariable(const QByteArray &text, qsizetype offset, const QString &part)
{
    const QString name = payload::variablesIn(text.mid(offset)).value(0).name;
    const QString before = QString::fromUtf8(text.left(offset));
    const qsizetype line = before.count(u'\n');
    const qsizetype column = before.size() - (before.lastIndexOf(u'\n') + 1);
    const QString message = part == u"handles"
        ? Text::tr("There is no variable `%1`, in line %2 at character %3.")
              .arg(name, QString::number(line + 1), QString::number(column + 1))
        : Text::tr("There is no variable `%1`, at character %2.").arg(name).arg(column + 1);
    // The two keys of a browser stand beside the handle: which one it is has to be said.
    const bool isKey = part == u"P256DH" || part == u"Auth";
    return Error{ isKey ? part + u": "_s + message : message, part, before.size() };
}

} // namespace

base::Result<TargetDraft> resolvedTarget(const TargetDraft &draft,
                                         const payload::VariableValues &values)
{
    struct Field
    {
        QString kind;
        QString part;
        QString TargetDraft::*text;
    };
    static const QList<Field> fields{ { u"tags"_s, u"tags"_s, &TargetDraft::tags },
                                      { u"device"_s, u"handle"_s, &TargetDraft::handle },
                                      { u"device"_s, u"P256DH"_s, &TargetDraft::p256dh },
                                      { u"device"_s, u"Auth"_s, &TargetDraft::auth },
                                      { u"batch"_s, u"handles"_s, &TargetDraft::handles } };
    TargetDraft resolved = draft;
    for (const Field &field : fields) {
        if (field.kind != draft.kind)
            continue;
        const QByteArray text = (draft.*field.text).toUtf8();
        const auto filled =
            payload::resolveVariables(text, values, payload::VariableContext::Plain, field.part);
        if (!filled)
            return unknownVariable(text, filled.error().offset, field.part);
        resolved.*field.text = QString::fromUtf8(filled->text);
    }
    return resolved;
}

QString filledIn(const QString &text, const payload::VariableValues &values)
{
    const auto filled = payload::resolveVariables(text.toUtf8(), values,
                                                  payload::VariableContext::Plain, u"handle"_s);
    return filled ? QString::fromUtf8(filled->text) : text;
}

} // namespace console
