// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codec/picturescaling.h"
#include "core/codec/yuvpicture.h"
#include "core/codec/yuvscaling.h"

#include <QImage>

#include <utility>
#include <variant>

namespace vedette {

/// A decoded picture for whoever draws it: an image, or planes where that costs less. A value,
/// as they are.
class DrawablePicture final
{
public:
    /// No picture at all.
    DrawablePicture() = default;
    /// Of Format_RGB32.
    explicit DrawablePicture(QImage image)
        : m_content(std::move(image))
    {
    }
    explicit DrawablePicture(YuvPicture planes)
        : m_content(std::move(planes))
    {
    }

    bool isNull() const
    {
        return std::visit([](const auto &content) { return content.isNull(); }, m_content);
    }

    /// Pixels.
    QSize size() const
    {
        return std::visit([](const auto &content) { return content.size(); }, m_content);
    }

    /// Of Format_RGB32; made anew at each call where there are planes.
    QImage toImage() const
    {
        const auto *image = std::get_if<QImage>(&m_content);
        return image ? *image : imageOf(std::get<YuvPicture>(m_content));
    }

    /// As scaleOnto() of an image.
    bool scaleOnto(uchar *canvas, qsizetype bytesPerLine, QRect place, QRect clip) const
    {
        return std::visit(
                [&](const auto &content) {
                    return vedette::scaleOnto(content, canvas, bytesPerLine, place, clip);
                },
                m_content);
    }

    /// What it holds, if that is of this kind; it is null then.
    template <typename Content>
    Content take()
    {
        auto *content = std::get_if<Content>(&m_content);
        return content ? std::exchange(*content, {}) : Content();
    }

private:
    std::variant<QImage, YuvPicture> m_content;
};

} // namespace vedette
