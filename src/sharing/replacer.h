// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace sharing {

/// What a mark has to look like where it is put.
enum class Escape { None, Xml };

/// Replaces many texts by their marks in one walk, so that a thousand handles in a long body take
/// no longer than a few.
class Replacer
{
public:
    /// Texts of fewer characters identify nothing and are left alone.
    static constexpr int MinLength = 3;
    /// Shorter ones are replaced as whole words only; else the handle `abc` would eat a part of
    /// `abcd`.
    static constexpr int WordLength = 8;

    /// Each form in which \a text occurs on the wire (as it is, in JSON, XML, HTML and addresses)
    /// becomes \a mark. Case does not count, for hubs and proxies change it. What was added first
    /// wins.
    void add(const QByteArray &text, const QByteArray &mark);

    QByteArray replaced(const QByteArray &text, Escape escape) const;

    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        QByteArray text; ///< Lower case.
        QByteArray mark;
    };

    const Entry *entryAt(const QByteArray &lowered, qsizetype at) const;

    QList<Entry> m_entries;
    QHash<quint16, QList<qsizetype>> m_byStart; ///< By the first two bytes, longest text first.
    QHash<QByteArray, qsizetype> m_byText;
};

} // namespace sharing
