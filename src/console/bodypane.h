// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <memory>

class QButtonGroup;

namespace Ui {
class BodyPane;
}

namespace console {

/// A body with its size, shown Pretty, Raw or as Hex, and a line that says what is odd about it.
class BodyPane : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Pretty, Raw, Hex };

    /// What is known of a body beside its bytes.
    struct Facts
    {
        QString caption; ///< `236 bytes, as sent`
        QString emptyText; ///< Stands there when there are no bytes.
        QString notice; ///< What is odd about it; may be empty.
    };

    /// From this size on the pretty form is made outside the GUI thread.
    static constexpr qsizetype PrettyInThread = 64 * 1024;

    /// \a name is the object name of the text, \a accessibleName is its name for screen readers.
    BodyPane(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    ~BodyPane() override;

    void setBody(const QByteArray &body, const Facts &facts);

    Form form() const;
    void setForm(Form form);

Q_SIGNALS:
    void statusMessage(const QString &message);

private:
    void setUpForms();
    void showForm();
    void showPretty();
    void showText(const QByteArray &text, bool isBody);
    void refreshNotice();
    void saveAs();
    void save(const QString &path);

    std::unique_ptr<Ui::BodyPane> m_ui;
    QButtonGroup *m_forms;
    QByteArray m_body;
    Facts m_facts;
    QString m_prettyNotice; ///< Why there is no pretty form.
    int m_number = 0; ///< Of the latest wish for a pretty form; earlier answers are dropped.
};

} // namespace console
