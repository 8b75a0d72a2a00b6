// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace hub {

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
    /// The same for a secret, which is also looked for inside Base64.
    void addSecret(const QByteArray &text, const QByteArray &mark);

    QByteArray replaced(const QByteArray &text, Escape escape) const;

    bool isEmpty() const { return m_marks.isEmpty(); }

private:
    struct Match
    {
        qsizetype length = 0;
        QByteArray mark;
    };

    void addWriting(const QByteArray &writing, const QByteArray &mark);
    std::optional<Match> matchAt(const QByteArray &lowered, qsizetype at) const;

    QHash<QByteArray, QByteArray> m_marks; ///< By the text in lower case.
    /// The lengths of the texts that begin with these two bytes, longest first: handles differ in
    /// their ends, not in their lengths.
    QHash<quint16, QList<qsizetype>> m_lengths;
};

} // namespace hub
