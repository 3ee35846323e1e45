// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace vedette {

/// `text` as a QR code (ISO/IEC 18004): a pixel for each module, black on white, with the margin of
/// four modules that readers need. Null when the text is empty or too long for one.
QImage qrCode(const QString &text);

/// Shows a text as a QR code for the camera of a phone: black on white in a dark theme too.
/// Thread: main.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_code;
};

} // namespace vedette
