// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/virtualcamera/camerafile.h"
#include "tests/support/virtualcamera/painter.h"

#include <deque>
#include <linux/videodev2.h>
#include <memory>
#include <string>
#include <vector>

namespace v4l2camera {

/// One opening of a camera that is a file: what a program asks of it by ioctl(), answered as a UVC
/// driver does. Its descriptor is a timer, so that it becomes readable whenever a picture is due;
/// its buffers are in a memory file. As one that is unplugged, it says ENODEV when its file is
/// gone. Not safe for use in several threads at once.
class Device final
{
public:
    explicit Device(std::string path);
    ~Device();
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    int descriptor() const { return m_timer; } ///< closed by the program
    int memory() const { return m_memory; }    ///< what its buffers are mapped from; -1 without any

    /// 0, or what errno is to be.
    int answer(unsigned request, void *argument);

private:
    int capability(v4l2_capability &to) const;
    int format(v4l2_fmtdesc &to) const;
    int size(v4l2_frmsizeenum &to) const;
    int interval(v4l2_frmivalenum &to) const;
    int setFormat(v4l2_format &to);
    int rate(v4l2_streamparm &to) const;
    int setRate(v4l2_streamparm &to);
    int makeBuffers(v4l2_requestbuffers &to);
    int buffer(v4l2_buffer &to) const;
    int queue(const v4l2_buffer &from);
    int dequeue(v4l2_buffer &to);
    int run(bool on);
    virtualcamera::Bytes nextPicture();

    std::string m_path;
    virtualcamera::CameraFile m_camera;
    virtualcamera::Format m_format;
    int m_timer;
    int m_memory = -1;
    unsigned m_bufferSize = 0;
    unsigned m_buffers = 0;
    std::deque<unsigned> m_queued;
    std::unique_ptr<virtualcamera::Painter> m_painter;
    std::uint64_t m_ticks = 0;
    unsigned m_sequence = 0;
};

} // namespace v4l2camera
