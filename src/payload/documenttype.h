// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace payload {

/// `<!DOCTYPE …>` of an XML document.
struct DocumentType
{
    qsizetype length = 0; ///< In bytes, to past the `>`.
    bool hasDeclarations = false; ///< Between brackets, or at an address.
    QHash<QByteArray, QByteArray> entities; ///< Name to value as it is written; the document's own.
};

/// The document type that begins at \a offset of \a bytes, which checkXml() has found no error in.
/// Of its declarations only entities with a value of their own are read: no others change what the
/// elements are.
std::optional<DocumentType> readDocumentType(const QByteArray &bytes, qsizetype offset);

} // namespace payload
