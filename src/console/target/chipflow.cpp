// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/chipflow.h"

#include "console/target/chippainting.h"

#include <algorithm>

namespace console {

namespace {

/// Hands out places from left to right, line by line.
class Line
{
public:
    Line(int width, int height)
        : m_width(width)
        , m_height(height)
    {
    }

    QRect place(int width)
    {
        const int fitting = std::min(width, m_width);
        if (m_x > 0 && m_x + fitting > m_width) {
            m_x = 0;
            ++m_line;
        }
        const QRect rect(m_x, m_line * (m_height + ChipLineGap), fitting, m_height);
        m_x += fitting + ChipGap;
        return rect;
    }

    int lines() const { return m_line + 1; }

private:
    int m_width;
    int m_height;
    int m_x = 0;
    int m_line = 0;
};

} // namespace

ChipFlow flowOf(const ChipFlowInput &input)
{
    ChipFlow flow;
    Line line(std::max(1, input.width), chipHeight(input.font));
    for (qsizetype i = 0; i <= input.pieces.size(); ++i) {
        if (i == input.gap)
            flow.edit = line.place(input.editWidth);
        if (i < input.pieces.size())
            flow.pieces.append(line.place(pieceWidth(input.pieces.at(i), input.font)));
    }
    if (input.gap == input.pieces.size())
        flow.edit.setRight(std::max(flow.edit.right(), input.width - 1));
    flow.lines = line.lines();
    return flow;
}

int linesHeight(int lines, const QFont &font)
{
    return lines * chipHeight(font) + (lines - 1) * ChipLineGap;
}

} // namespace console
