// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/rendering.h"

#include <QPlainTextEdit>

namespace console {

/// What a template makes of the draft for one device. Properties that the draft does not have
/// stand in it as plates with their names, where nothing will stand in the message.
class RenderedView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RenderedView(QWidget *parent = nullptr);

    void setRendering(const audience::Rendering &rendering);
};

} // namespace console
