// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/textsearch.h"

#include <functional>
#include <utility>

namespace console {

/// What a search bar can look through. A widget that is one tells its texts and shows the hits.
class Searchable
{
public:
    Searchable() = default;
    virtual ~Searchable() = default;
    Q_DISABLE_COPY_MOVE(Searchable)

    /// What is shown, all of it. Hits name their text by its number in this list.
    virtual QList<SearchText> searchTexts() const = 0;
    /// Marks further hits; they come in order and may be many.
    virtual void addHits(const QList<SearchHit> &hits) = 0;
    virtual void clearHits() = 0;
    /// Brings \a hit into view, and stands out from the others.
    virtual void showHit(const SearchHit &hit) = 0;

    /// \a call is called when the texts have become other ones, so that hits are void.
    void onTextsChanged(std::function<void()> call) { m_changed = std::move(call); }

protected:
    void textsChanged() const
    {
        if (m_changed)
            m_changed();
    }

private:
    std::function<void()> m_changed;
};

} // namespace console
