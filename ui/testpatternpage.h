// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/specpage.h"

class QComboBox;

namespace vedette {

/// The moving picture that needs no camera.
class TestPatternPage final : public SpecPage
{
    Q_OBJECT

public:
    explicit TestPatternPage(QWidget *parent = nullptr);

    std::optional<CameraSpec> spec() const override;
    bool setSpec(const CameraSpec &spec) override;
    void begin() override;

private:
    QComboBox *m_size;
    QComboBox *m_fps;
};

} // namespace vedette
