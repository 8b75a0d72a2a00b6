// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/tones.h"
#include "session/profile.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal Text = 4.5; // WCAG 2, level AA
constexpr qreal Shape = 3.0;

qreal channel(qreal value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

struct Sheet
{
    QString theme;
    QPalette palette;
    const Tones &tones;
};

void addPair(const Sheet &sheet, const QString &what, const QColor &over, const QColor &under,
             qreal least)
{
    QTest::addRow("%s: %s", qUtf8Printable(sheet.theme), qUtf8Printable(what))
        << over << under << least;
}

QList<std::pair<QString, QColor>> surfaces(const Sheet &sheet)
{
    return { { u"Window"_s, sheet.palette.color(QPalette::Window) },
             { u"Base"_s, sheet.palette.color(QPalette::Base) },
             { u"AlternateBase"_s, sheet.palette.color(QPalette::AlternateBase) },
             { u"Button"_s, sheet.palette.color(QPalette::Button) } };
}

void addPalettePairs(const Sheet &sheet)
{
    for (const auto &[name, ground] : surfaces(sheet)) {
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                 QPalette::Link, QPalette::PlaceholderText })
            addPair(sheet, u"role %1 is readable on %2"_s.arg(int(role)).arg(name),
                    sheet.palette.color(role), ground, Text);
        addPair(sheet, u"edges of controls show on "_s + name, sheet.palette.color(QPalette::Dark),
                ground, Shape);
    }
    const auto role = [&sheet](QPalette::ColorRole r) { return sheet.palette.color(r); };
    addPair(sheet, u"text on a selected row"_s, role(QPalette::HighlightedText),
            role(QPalette::Highlight), Text);
    addPair(sheet, u"secondary text on a selected row"_s, role(QPalette::PlaceholderText),
            role(QPalette::Highlight), Text);
    addPair(sheet, u"text under the pointer"_s, role(QPalette::Text), role(QPalette::Midlight),
            Text);
    addPair(sheet, u"text of tooltips"_s, role(QPalette::ToolTipText), role(QPalette::ToolTipBase),
            Text);
    addPair(sheet, u"text in the sidebar"_s, role(QPalette::Text), sheet.tones.sidebar, Text);
    addPair(sheet, u"secondary text in the sidebar"_s, role(QPalette::PlaceholderText),
            sheet.tones.sidebar, Text);
    addPair(sheet, u"focus ring in the sidebar"_s, role(QPalette::Link), sheet.tones.sidebar,
            Shape);
    addPair(sheet, u"focus ring on a selected row"_s, role(QPalette::Link),
            role(QPalette::Highlight), Shape);
    addPair(sheet, u"text on a chip"_s, role(QPalette::Text), sheet.tones.chip, Text);
}

void addBandPairs(const Sheet &sheet)
{
    const Tones &t = sheet.tones;
    const QList<std::tuple<QString, QColor, QColor>> bands{
        { u"success"_s, t.success, t.successSoft },
        { u"info"_s, t.info, t.infoSoft },
        { u"warning"_s, t.warning, t.warningSoft },
        { u"danger"_s, t.danger, t.dangerSoft },
        { u"unknown"_s, t.unknown, t.unknownSoft },
        { u"production"_s, t.production, t.productionSoft },
        { u"retired"_s, t.retired, t.retiredSoft },
    };
    const QColor text = sheet.palette.color(QPalette::Text);
    for (const auto &[name, mark, band] : bands) {
        addPair(sheet, name + u" as a word on its band"_s, mark, band, Text);
        addPair(sheet, name + u" as a word on Base"_s, mark, sheet.palette.color(QPalette::Base),
                Text);
        addPair(sheet, u"text on the band of "_s + name, text, band, Text);
        addPair(sheet, u"secondary text on the band of "_s + name,
                sheet.palette.color(QPalette::PlaceholderText), band, Text);
    }
    const QColor window = sheet.palette.color(QPalette::Window);
    addPair(sheet, u"label of the filled button"_s, t.onAccent, t.accentFill, Text);
    addPair(sheet, u"the filled button shows on Window"_s, t.accentFill, window, Shape);
    addPair(sheet, u"label of the production button"_s, t.onProduction, t.production, Text);
    addPair(sheet, u"text on an added row"_s, text, t.diffAdded, Text);
    addPair(sheet, u"text on a removed row"_s, text, t.diffRemoved, Text);
    addPair(sheet, u"text on a changed row"_s, text, t.diffChanged, Text);
}

void addEditorPairs(const Sheet &sheet)
{
    const EditorTones &e = sheet.tones.editor;
    const QList<std::pair<QString, QColor>> inks{
        { u"key"_s, e.key },
        { u"string"_s, e.string },
        { u"number"_s, e.number },
        { u"keyword"_s, e.keyword },
        { u"punctuation"_s, e.punctuation },
        { u"comment"_s, e.comment },
        { u"variable"_s, e.variable },
    };
    const QColor base = sheet.palette.color(QPalette::Base);
    for (const auto &[name, ink] : inks) {
        addPair(sheet, u"editor: "_s + name, ink, base, Text);
        addPair(sheet, u"editor: selected "_s + name, ink, sheet.palette.color(QPalette::Highlight),
                Text);
        addPair(sheet, u"editor: "_s + name + u" in the caret's line"_s, ink, e.currentLine, Text);
    }
    addPair(sheet, u"editor: line number"_s, e.lineNumber, base, Text);
}

void addBadgePairs(const Sheet &sheet)
{
    for (const BadgeTone &badge : sheet.tones.badges)
        addPair(sheet, u"badge "_s + badge.code, badge.text, badge.ground, Text);
    for (qsizetype i = 0; i < qsizetype(sheet.tones.hubs.size()); ++i) {
        const QString name = QString(session::ProfileColours.at(size_t(i)));
        // Beside the hub's name always, hence decoration; but it should not vanish either.
        addPair(sheet, u"hub colour "_s + name, sheet.tones.hubs.at(size_t(i)), sheet.tones.sidebar,
                2.2);
    }
}

} // namespace

class TestTones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pairsHaveEnoughContrast_data()
    {
        QTest::addColumn<QColor>("over");
        QTest::addColumn<QColor>("under");
        QTest::addColumn<qreal>("least");
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            const Sheet sheet{ theme == Theme::Light ? u"light"_s : u"dark"_s, paletteFor(theme),
                               tonesFor(theme) };
            addPalettePairs(sheet);
            addBandPairs(sheet);
            addEditorPairs(sheet);
            addBadgePairs(sheet);
        }
    }
    void pairsHaveEnoughContrast()
    {
        QFETCH(QColor, over);
        QFETCH(QColor, under);
        QFETCH(qreal, least);
        const qreal found = contrast(over, under);
        QVERIFY2(found >= least,
                 qUtf8Printable(u"%1 on %2 has %3"_s.arg(over.name(), under.name()).arg(found)));
    }

    void theFormulaGivesTheKnownExtremes()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(Qt::red, Qt::red) - 1) < 0.01);
    }

    void tonesFollowTheApplicationsPalette()
    {
        QGuiApplication::setPalette(paletteFor(Theme::Dark));
        QCOMPARE(&tones(), &tonesFor(Theme::Dark));
        QGuiApplication::setPalette(paletteFor(Theme::Light));
        QCOMPARE(&tones(), &tonesFor(Theme::Light));
    }

    void aWindowInTheBackgroundKeepsItsSelection()
    {
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            const QPalette palette = paletteFor(theme);
            QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                     palette.color(QPalette::Active, QPalette::Highlight));
        }
    }

    void anUnknownBadgeIsDrawnInNeutralTones()
    {
        QCOMPARE(tonesFor(Theme::Light).badge(u"???"_s).code, u"APN"_s);
        QCOMPARE(tonesFor(Theme::Light).badge(u"TPL"_s).code, u"TPL"_s);
    }
};

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
