// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/payloadeditor.h"

#include "console/style/marks.h"
#include "console/style/tones.h"
#include "payload/encoding.h"
#include "payload/pasteas.h"

#include <QHelpEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace console {

using namespace Qt::StringLiterals;
using payload::Finding;

namespace {

constexpr int MarkExtent = 14;
constexpr int VariableIndicator = 11; ///< After those of the severities.

struct SeverityRow
{
    Finding::Severity severity;
    int number; ///< Of the marker and of the indicator; a higher marker is drawn on top.
    Mark mark;
};

constexpr std::array Severities{
    SeverityRow{ Finding::Severity::Hint, 8, Mark::Note },
    SeverityRow{ Finding::Severity::Warning, 9, Mark::Look },
    SeverityRow{ Finding::Severity::Error, 10, Mark::Refused },
};

int numberOf(Finding::Severity severity)
{
    for (const SeverityRow &row : Severities) {
        if (row.severity == severity)
            return row.number;
    }
    Q_UNREACHABLE();
}

QImage markImage(Mark mark, qreal ratio)
{
    QImage image(qRound(MarkExtent * ratio), qRound(MarkExtent * ratio), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    drawMark(painter, QRectF(0, 0, MarkExtent, MarkExtent), mark);
    return image;
}

std::optional<base::Error> utf8Fault(const QByteArray &bytes)
{
    const qsizetype offset = payload::firstInvalidUtf8(bytes);
    if (offset < 0)
        return std::nullopt;
    return base::Error{ PayloadEditor::tr("This is not text in UTF-8: byte %1 does not fit. The "
                                          "editor would change what is sent.")
                            .arg(offset + 1),
                        u"payload"_s, offset };
}

} // namespace

PayloadEditor::PayloadEditor(QWidget *parent)
    : CodeEditor(parent)
{
    setObjectName(u"payloadEditor"_s);
    setAccessibleName(tr("Payload"));
    setAccessibleDescription(tr("Tab writes a tab; F6 leaves the editor."));
    for (const SeverityRow &row : Severities) {
        SendScintilla(SCI_INDICSETSTYLE, static_cast<unsigned long>(row.number),
                      long(INDIC_SQUIGGLEPIXMAP));
    }
    SendScintilla(SCI_INDICSETSTYLE, static_cast<unsigned long>(VariableIndicator),
                  long(INDIC_ROUNDBOX));
    SendScintilla(SCI_INDICSETALPHA, static_cast<unsigned long>(VariableIndicator), 50L);
    SendScintilla(SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(VariableIndicator), 0L);
    renewMarks();
    connect(this, &QsciScintilla::textChanged, this, &PayloadEditor::tintVariables);
    connect(this, &QsciScintilla::textChanged, this, &PayloadEditor::payloadChanged);
}

std::optional<base::Error> PayloadEditor::setPayload(const QByteArray &payload)
{
    if (const auto fault = utf8Fault(payload))
        return fault;
    setFindings({});
    setBytes(payload);
    return std::nullopt;
}

std::optional<base::Error> PayloadEditor::setPayload(const QByteArray &payload,
                                                     const QStringList &earlier)
{
    if (earlier.isEmpty())
        return setPayload(payload);
    if (const auto fault = utf8Fault(payload))
        return fault;
    {
        const QSignalBlocker blocker(this); // of all these texts only the last one counts
        setPayload(earlier.first().toUtf8());
        for (qsizetype i = 1; i < earlier.size(); ++i)
            replacePayload(earlier.at(i).toUtf8());
    }
    return replacePayload(payload);
}

std::optional<base::Error> PayloadEditor::replacePayload(const QByteArray &payload)
{
    if (const auto fault = utf8Fault(payload))
        return fault;
    setFindings({});
    SendScintilla(SCI_BEGINUNDOACTION);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(payload.size()), payload.constData());
    SendScintilla(SCI_ENDUNDOACTION);
    return std::nullopt;
}

QByteArray PayloadEditor::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    if (payload::recognise(source->text()).kind == payload::Pasted::Kind::ConnectionString) {
        // A payload goes out in the open, and drafts are files: a key has no business in one.
        auto *self = const_cast<PayloadEditor *>(this);
        QMetaObject::invokeMethod(self, &PayloadEditor::secretRefused, Qt::QueuedConnection);
        return {};
    }
    return CodeEditor::fromMimeData(source, rectangular);
}

void PayloadEditor::setVariables(const payload::VariableValues &values)
{
    m_variables = values;
}

void PayloadEditor::tintVariables()
{
    const QByteArray text = payload();
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(VariableIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, long(text.size()));
    for (const payload::VariableUse &use : payload::variablesIn(text)) {
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(use.offset),
                      long(use.length));
    }
}

/// The value of the variable at \a offset, as a sentence; empty when there is none.
QString PayloadEditor::variableAt(long offset) const
{
    for (const payload::VariableUse &use : payload::variablesIn(payload())) {
        if (offset < use.offset || offset >= use.offset + use.length)
            continue;
        const auto value = m_variables.value(use.name);
        return value ? tr("%1 is now “%2”.").arg(use.name, *value) : QString();
    }
    return {};
}

void PayloadEditor::applyFix(const payload::Fix &fix)
{
    SendScintilla(SCI_BEGINUNDOACTION);
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(fix.offset),
                  long(fix.offset + fix.length));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(fix.text.size()),
                  fix.text.constData());
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(fix.offset + fix.text.size()));
    SendScintilla(SCI_ENDUNDOACTION);
}

void PayloadEditor::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    const long length = SendScintilla(SCI_GETLENGTH);
    for (const SeverityRow &row : Severities) {
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(row.number));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
        SendScintilla(SCI_MARKERDELETEALL, static_cast<unsigned long>(row.number));
    }
    for (const Finding &finding : findings)
        underline(finding);
}

/// A finding without a length is about the payload as a whole and has no place in the text.
void PayloadEditor::underline(const Finding &finding)
{
    const long textLength = SendScintilla(SCI_GETLENGTH);
    if (finding.length <= 0 || finding.offset >= textLength)
        return;
    const auto start = static_cast<unsigned long>(finding.offset);
    const long length = std::min<long>(long(finding.length), textLength - long(finding.offset));
    const int number = numberOf(finding.severity);
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(number));
    SendScintilla(SCI_INDICATORFILLRANGE, start, length);
    SendScintilla(SCI_MARKERADD,
                  static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, start)),
                  long(number));
}

void PayloadEditor::goToFinding(const Finding &finding)
{
    const long end = SendScintilla(SCI_GETLENGTH);
    const auto position =
        static_cast<unsigned long>(std::clamp<long>(long(finding.offset), 0, end));
    SendScintilla(SCI_ENSUREVISIBLE,
                  static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, position)));
    SendScintilla(SCI_GOTOPOS, position);
    setAccessibleDescription(
        tr("Line %1, column %2: %3 F6 leaves the editor.")
            .arg(QString::number(finding.line), QString::number(finding.column), finding.message));
    setFocus(Qt::OtherFocusReason);
}

bool PayloadEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), messageAt(help->pos()), viewport());
        return true;
    }
    return CodeEditor::viewportEvent(event);
}

/// What the findings under the pointer say: on the text itself, in a margin of the whole line.
QString PayloadEditor::messageAt(const QPoint &position) const
{
    int margins = 0;
    for (const int margin : { NumberColumn, MarkColumn, FoldColumn })
        margins += marginWidth(margin);
    const bool isMargin = position.x() < margins;
    const long offset = isMargin
        ? SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(position.x()),
                        long(position.y()))
        : SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(position.x()),
                        long(position.y()));
    if (offset < 0)
        return {};
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset));
    QStringList messages;
    if (const QString value = isMargin ? QString() : variableAt(offset); !value.isEmpty())
        messages.append(value);
    for (const Finding &finding : m_findings) {
        const bool isHere = isMargin
            ? finding.line - 1 == line
            : finding.offset <= offset && offset < finding.offset + finding.length;
        if (finding.length > 0 && isHere)
            messages.append(finding.message);
    }
    return messages.join(u'\n');
}

void PayloadEditor::renewColours()
{
    CodeEditor::renewColours();
    renewMarks();
}

void PayloadEditor::renewMarks()
{
    constexpr qreal ratio = 1; // as in CodeEditor::renewFoldMarks()
    SendScintilla(SCI_RGBAIMAGESETSCALE, static_cast<unsigned long>(qRound(ratio * 100)));
    SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(VariableIndicator),
                  tones().editor.variable);
    for (const SeverityRow &row : Severities) {
        SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(row.number),
                      markColour(row.mark));
        markerDefine(markImage(row.mark, ratio), row.number);
    }
}

} // namespace console
