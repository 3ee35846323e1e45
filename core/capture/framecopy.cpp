// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/framecopy.h"

#include "core/capture/platform.h"
#include "core/codec/jpegtrim.h"

#include <QCameraDevice>
#include <QLibraryInfo>
#include <QVersionNumber>

#include <algorithm>
#include <cstring>

namespace vedette {

namespace {

/// Maps a frame for as long as it lives.
class Mapping final
{
public:
    Mapping(const QVideoFrame &frame, QVideoFrame::MapMode mode)
        : m_frame(frame)
        , m_ok(m_frame.map(mode))
    {
    }
    ~Mapping()
    {
        if (m_ok)
            m_frame.unmap();
    }
    Q_DISABLE_COPY_MOVE(Mapping)

    bool ok() const { return m_ok; }

private:
    QVideoFrame m_frame; // the same frame, also when the other handle is moved from
    bool m_ok;
};

void copyPlane(const QVideoFrame &from, QVideoFrame &to, int plane)
{
    const qsizetype fromStride = from.bytesPerLine(plane);
    const qsizetype toStride = to.bytesPerLine(plane);
    if (fromStride <= 0 || toStride <= 0)
        return;
    const uchar *source = from.bits(plane);
    uchar *target = to.bits(plane);
    const qsizetype rows =
            std::min(from.mappedBytes(plane) / fromStride, to.mappedBytes(plane) / toStride);
    if (fromStride == toStride) {
        std::memcpy(target, source, size_t(rows * toStride));
        return;
    }
    for (qsizetype row = 0; row < rows; ++row)
        std::memcpy(target + row * toStride, source + row * fromStride,
                    size_t(std::min(fromStride, toStride)));
}

std::optional<Frame> jpegFrame(const QVideoFrame &frame, Clock::time_point captured,
                               quint64 sequence)
{
    const Mapping mapping(frame, QVideoFrame::ReadOnly);
    if (!mapping.ok())
        return {};
    Result<QByteArray> jpeg = trimmedJpeg(QByteArrayView(frame.bits(0), frame.mappedBytes(0)));
    if (!jpeg)
        return {};
    return Frame::fromJpeg(std::move(jpeg).value(), frame.size(), captured, sequence);
}

} // namespace

FrameOwnership ownershipOf(const QCameraDevice &device)
{
    // GStreamer's frames keep their buffers alive, as all frames do from Qt 6.8 on.
    return platformOf(device) == CameraPlatform::GStreamer ||
                           QLibraryInfo::version() >= QVersionNumber(6, 8)
                   ? FrameOwnership::Ours
                   : FrameOwnership::Borrowed;
}

QVideoFrame copyFrame(const QVideoFrame &frame)
{
    const Mapping reading(frame, QVideoFrame::ReadOnly);
    if (!reading.ok())
        return {};
    QVideoFrame copy(frame.surfaceFormat());
    const Mapping writing(copy, QVideoFrame::WriteOnly);
    if (!writing.ok())
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        copyPlane(frame, copy, plane);
    copy.setStartTime(frame.startTime());
    copy.setEndTime(frame.endTime());
    copy.setMirrored(frame.mirrored());
    copy.setRotationAngle(frame.rotationAngle());
    return copy;
}

std::optional<Frame> toFrame(const QVideoFrame &frame, FrameOwnership ownership,
                             Clock::time_point captured, quint64 sequence)
{
    if (!frame.isValid() || frame.size().isEmpty())
        return {};
    if (frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg)
        return jpegFrame(frame, captured, sequence);
    if (ownership == FrameOwnership::Ours)
        return Frame::fromRaw(frame, captured, sequence);
    QVideoFrame copy = copyFrame(frame);
    if (!copy.isValid())
        return {};
    return Frame::fromRaw(std::move(copy), captured, sequence);
}

} // namespace vedette
