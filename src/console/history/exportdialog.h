// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace console {

/// What leaves the history, and as what.
struct HistoryExport
{
    enum class Format {
        Lines, ///< JSON lines, which Pushbench imports again.
        Archive, ///< An HTTP archive (HAR), for browsers and other tools.
    };

    Format format = Format::Lines;
    bool chosenOnly = false; ///< Not all that the list has.
    bool hideHandles = false; ///< `<handle-1>` in the place of a device's handle.

    friend bool operator==(const HistoryExport &, const HistoryExport &) = default;
};

/// Asks what is to be exported, before a file is asked for.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a chosen is how many rows are chosen; with several of them they are proposed.
    explicit ExportDialog(int chosen, QWidget *parent = nullptr);

    HistoryExport choice() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const console::HistoryExport &choice);

private:
    QRadioButton *m_lines;
    QRadioButton *m_archive;
    QRadioButton *m_chosen;
    QRadioButton *m_listed;
    QCheckBox *m_hideHandles;
};

} // namespace console
