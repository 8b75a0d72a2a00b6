// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/request.h"
#include "sandbox/devicestates.h"
#include "sandbox/faultdeck.h"

#include <QListView>

#include <memory>

class QMenu;

namespace console {

class DeviceWallModel;
class WallFilter;

/// The virtual devices as pictures, with all that can be done to one of them. The page and the
/// dock beside the composer show the same model.
class DeviceWallList : public QListView
{
    Q_OBJECT

public:
    static constexpr int Everywhere = -1;

    /// \a model outlives the list.
    explicit DeviceWallList(DeviceWallModel &model, QWidget *parent = nullptr);
    ~DeviceWallList() override;

    /// Only those with \a text in their name or a tag, and of \a platform unless it is Everywhere.
    void filter(const QString &text, int platform);
    /// The devices with these handles come first.
    void raise(const QSet<QString> &handles);

Q_SIGNALS:
    void sendRequested(const hub::Request &request, const QString &deviceName);
    void faultRequested(sandbox::FaultKind kind, const QString &deviceName);
    void statusMessage(const QString &message);

private:
    int sourceRow(const QModelIndex &index) const;
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void fillMenu(QMenu &menu, int row);
    void addState(QMenu &menu, int row, sandbox::DeviceState state, const QString &words,
                  const QString &back);
    void copyHandle(int row);
    void sendTo(int row);

    DeviceWallModel &m_model;
    std::unique_ptr<WallFilter> m_filter;
};

} // namespace console
