// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/processingconfig.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace vedette {

/// The words and the clock that are written into pictures. Thread: main.
class OverlayForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OverlayForm(QWidget *parent = nullptr);

    OverlayConfig overlay() const;
    void setOverlay(const OverlayConfig &overlay);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_text;
    QComboBox *m_stamp;
    QComboBox *m_corner;
    QSpinBox *m_height;
};

} // namespace vedette
