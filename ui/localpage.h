// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/specpage.h"

class QLabel;
class QListWidget;

namespace vedette {

class CameraDevices;

/// The cameras of this computer, as they are plugged and unplugged.
class LocalPage final : public SpecPage
{
    Q_OBJECT

public:
    /// `devices` outlives the page. Those of `taken` are on the wall already and cannot be
    /// chosen.
    LocalPage(CameraDevices &devices, const QList<LocalSpec> &taken, QWidget *parent = nullptr);

    std::optional<CameraSpec> spec() const override;
    bool setSpec(const CameraSpec &spec) override;
    void begin() override;

    bool isEmpty() const;

private:
    void fill();

    CameraDevices &m_devices;
    const QList<LocalSpec> m_taken;
    LocalSpec m_shown; // by setSpec(): its size, rate and format stay
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace vedette
