// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/editorlexers.h"

#include "console/style/fonts.h"
#include "console/style/tones.h"
#include "console/text/httplexer.h"
#include "console/text/qsci.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

namespace console {

namespace {

struct StyleRow
{
    EditorLanguage language;
    int style;
    QColor EditorTones::*tone;
    bool italic = false;
};

// Styles that do not stand here have the colour of plain text.
constexpr StyleRow Styles[]{
    { EditorLanguage::Json, QsciLexerJSON::Number, &EditorTones::number },
    { EditorLanguage::Json, QsciLexerJSON::String, &EditorTones::string },
    { EditorLanguage::Json, QsciLexerJSON::UnclosedString, &EditorTones::string },
    { EditorLanguage::Json, QsciLexerJSON::EscapeSequence, &EditorTones::string },
    { EditorLanguage::Json, QsciLexerJSON::IRI, &EditorTones::string },
    { EditorLanguage::Json, QsciLexerJSON::IRICompact, &EditorTones::string },
    { EditorLanguage::Json, QsciLexerJSON::Property, &EditorTones::key },
    { EditorLanguage::Json, QsciLexerJSON::Keyword, &EditorTones::keyword },
    { EditorLanguage::Json, QsciLexerJSON::KeywordLD, &EditorTones::keyword },
    { EditorLanguage::Json, QsciLexerJSON::Operator, &EditorTones::punctuation },
    { EditorLanguage::Json, QsciLexerJSON::CommentLine, &EditorTones::comment, true },
    { EditorLanguage::Json, QsciLexerJSON::CommentBlock, &EditorTones::comment, true },
    { EditorLanguage::Xml, QsciLexerHTML::Tag, &EditorTones::keyword },
    { EditorLanguage::Xml, QsciLexerHTML::UnknownTag, &EditorTones::keyword },
    { EditorLanguage::Xml, QsciLexerHTML::XMLTagEnd, &EditorTones::keyword },
    { EditorLanguage::Xml, QsciLexerHTML::XMLStart, &EditorTones::punctuation },
    { EditorLanguage::Xml, QsciLexerHTML::XMLEnd, &EditorTones::punctuation },
    { EditorLanguage::Xml, QsciLexerHTML::Attribute, &EditorTones::key },
    { EditorLanguage::Xml, QsciLexerHTML::UnknownAttribute, &EditorTones::key },
    { EditorLanguage::Xml, QsciLexerHTML::HTMLDoubleQuotedString, &EditorTones::string },
    { EditorLanguage::Xml, QsciLexerHTML::HTMLSingleQuotedString, &EditorTones::string },
    { EditorLanguage::Xml, QsciLexerHTML::HTMLValue, &EditorTones::string },
    { EditorLanguage::Xml, QsciLexerHTML::HTMLNumber, &EditorTones::number },
    { EditorLanguage::Xml, QsciLexerHTML::OtherInTag, &EditorTones::punctuation },
    { EditorLanguage::Xml, QsciLexerHTML::Entity, &EditorTones::number },
    { EditorLanguage::Xml, QsciLexerHTML::CDATA, &EditorTones::string },
    { EditorLanguage::Xml, QsciLexerHTML::HTMLComment, &EditorTones::comment, true },
    { EditorLanguage::Http, HttpLexer::Method, &EditorTones::variable },
    { EditorLanguage::Http, HttpLexer::Version, &EditorTones::punctuation },
    { EditorLanguage::Http, HttpLexer::Status, &EditorTones::number },
    { EditorLanguage::Http, HttpLexer::HeaderName, &EditorTones::keyword },
    { EditorLanguage::Http, HttpLexer::Colon, &EditorTones::punctuation },
};

} // namespace

QString languageName(EditorLanguage language)
{
    switch (language) {
    case EditorLanguage::Plain:
        return QCoreApplication::translate("console::CodeEditor", "Plain text");
    case EditorLanguage::Json:
        return QStringLiteral("JSON");
    case EditorLanguage::Xml:
        return QStringLiteral("XML");
    case EditorLanguage::Http:
        return QStringLiteral("HTTP");
    }
    Q_UNREACHABLE();
}

QsciLexer *makeLexer(EditorLanguage language, QObject *parent)
{
    switch (language) {
    case EditorLanguage::Plain:
        return nullptr;
    case EditorLanguage::Json: {
        auto *lexer = new QsciLexerJSON(parent);
        lexer->setFoldCompact(false);
        // Half-typed text is in this style for a moment; the findings tell what is wrong with it.
        lexer->setHighlightComments(true);
        return lexer;
    }
    case EditorLanguage::Xml: {
        auto *lexer = new QsciLexerXML(parent);
        lexer->setFoldCompact(false);
        return lexer;
    }
    case EditorLanguage::Http:
        return new HttpLexer(parent);
    }
    Q_UNREACHABLE();
}

void colourLexer(QsciLexer &lexer, EditorLanguage language)
{
    const QPalette palette = QGuiApplication::palette();
    const QFont font = monoFont();
    lexer.setDefaultFont(font);
    lexer.setDefaultColor(palette.color(QPalette::Text));
    lexer.setDefaultPaper(palette.color(QPalette::Base));
    lexer.setFont(font, -1);
    lexer.setColor(palette.color(QPalette::Text), -1);
    lexer.setPaper(palette.color(QPalette::Base), -1);
    lexer.setEolFill(false, -1);
    QFont italic = font;
    italic.setItalic(true);
    for (const StyleRow &row : Styles) {
        if (row.language != language)
            continue;
        lexer.setColor(tones().editor.*row.tone, row.style);
        if (row.italic)
            lexer.setFont(italic, row.style);
    }
}

} // namespace console
