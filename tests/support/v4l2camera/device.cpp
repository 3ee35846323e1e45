// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/v4l2camera/device.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <utility>

namespace v4l2camera {

using virtualcamera::Bytes;
using virtualcamera::Format;

namespace {

constexpr std::pair<const char *, std::uint32_t> pixelFormats[] = {
        {"YUY2", V4L2_PIX_FMT_YUYV},
        {"NV12", V4L2_PIX_FMT_NV12},
        {"I420", V4L2_PIX_FMT_YUV420},
        {"JPEG", V4L2_PIX_FMT_MJPEG},
};

std::uint32_t codeOf(const std::string &name)
{
    for (const auto &[format, code] : pixelFormats) {
        if (name == format)
            return code;
    }
    return 0;
}

// Drivers of webcams leave as much room for a JPEG.
unsigned bytesOf(const Format &format)
{
    const unsigned pixels = unsigned(format.width) * unsigned(format.height);
    return format.name == "NV12" || format.name == "I420" ? pixels * 3 / 2 : pixels * 2;
}

unsigned lineBytesOf(const Format &format)
{
    if (format.name == "JPEG")
        return 0;
    return format.name == "YUY2" ? unsigned(format.width) * 2 : unsigned(format.width);
}

unsigned wholePages(unsigned bytes)
{
    const auto page = unsigned(sysconf(_SC_PAGESIZE));
    return (bytes + page - 1) / page * page;
}

// Of what a camera offers one after the other, each thing once.
template <typename T, typename Pick>
std::vector<T> distinct(const std::vector<Format> &formats, Pick pick)
{
    std::vector<T> found;
    for (const Format &format : formats) {
        if (const auto value = pick(format);
            value != T{} && std::find(found.begin(), found.end(), value) == found.end())
            found.push_back(value);
    }
    return found;
}

template <std::size_t Size>
void write(std::uint8_t (&to)[Size], const char *text)
{
    std::snprintf(reinterpret_cast<char *>(to), Size, "%s", text);
}

} // namespace

Device::Device(std::string path)
    : m_path(std::move(path))
    , m_camera(virtualcamera::readCameraFile(m_path).value_or(virtualcamera::CameraFile{}))
    , m_format(m_camera.formats.empty() ? Format{"YUY2", 320, 240, 30} : m_camera.formats.front())
    , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
{
}

Device::~Device()
{
    if (m_memory >= 0)
        close(m_memory);
}

int Device::answer(unsigned request, void *argument)
{
    if (access(m_path.c_str(), F_OK) != 0)
        return ENODEV;
    switch (request) {
    case VIDIOC_QUERYCAP:
        return capability(*static_cast<v4l2_capability *>(argument));
    case VIDIOC_ENUM_FMT:
        return format(*static_cast<v4l2_fmtdesc *>(argument));
    case VIDIOC_ENUM_FRAMESIZES:
        return size(*static_cast<v4l2_frmsizeenum *>(argument));
    case VIDIOC_ENUM_FRAMEINTERVALS:
        return interval(*static_cast<v4l2_frmivalenum *>(argument));
    case VIDIOC_S_FMT:
        return setFormat(*static_cast<v4l2_format *>(argument));
    case VIDIOC_G_PARM:
        return rate(*static_cast<v4l2_streamparm *>(argument));
    case VIDIOC_S_PARM:
        return setRate(*static_cast<v4l2_streamparm *>(argument));
    case VIDIOC_REQBUFS:
        return makeBuffers(*static_cast<v4l2_requestbuffers *>(argument));
    case VIDIOC_QUERYBUF:
        return buffer(*static_cast<v4l2_buffer *>(argument));
    case VIDIOC_QBUF:
        return queue(*static_cast<v4l2_buffer *>(argument));
    case VIDIOC_DQBUF:
        return dequeue(*static_cast<v4l2_buffer *>(argument));
    case VIDIOC_STREAMON:
    case VIDIOC_STREAMOFF:
        return run(request == VIDIOC_STREAMON);
    default: // no input to choose, no brightness to set
        return EINVAL;
    }
}

int Device::capability(v4l2_capability &to) const
{
    to = {};
    write(to.driver, "vedette");
    write(to.card, m_camera.name.c_str());
    write(to.bus_info, "usb-vedette");
    to.device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    to.capabilities = to.device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

int Device::format(v4l2_fmtdesc &to) const
{
    const auto codes = distinct<std::uint32_t>(
            m_camera.formats, [](const Format &format) { return codeOf(format.name); });
    if (to.type != V4L2_BUF_TYPE_VIDEO_CAPTURE || to.index >= codes.size())
        return EINVAL;
    to.pixelformat = codes[to.index];
    to.flags = to.pixelformat == V4L2_PIX_FMT_MJPEG ? V4L2_FMT_FLAG_COMPRESSED : 0;
    return 0;
}

int Device::size(v4l2_frmsizeenum &to) const
{
    using Size = std::pair<int, int>;
    const auto sizes = distinct<Size>(m_camera.formats, [&to](const Format &format) {
        return codeOf(format.name) == to.pixel_format ? Size(format.width, format.height) : Size();
    });
    if (to.index >= sizes.size())
        return EINVAL;
    to.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    to.discrete = {std::uint32_t(sizes[to.index].first), std::uint32_t(sizes[to.index].second)};
    return 0;
}

int Device::interval(v4l2_frmivalenum &to) const
{
    const auto rates = distinct<int>(m_camera.formats, [&to](const Format &format) {
        return codeOf(format.name) == to.pixel_format && unsigned(format.width) == to.width &&
                               unsigned(format.height) == to.height
                       ? format.fps
                       : 0;
    });
    if (to.index >= rates.size())
        return EINVAL;
    to.type = V4L2_FRMIVAL_TYPE_DISCRETE;
    to.discrete = {1, std::uint32_t(rates[to.index])};
    return 0;
}

int Device::setFormat(v4l2_format &to)
{
    if (to.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return EINVAL;
    if (m_camera.busy || m_buffers > 0)
        return EBUSY;
    v4l2_pix_format &pixels = to.fmt.pix;
    const auto wanted = std::find_if(m_camera.formats.begin(), m_camera.formats.end(),
                                     [&pixels](const Format &format) {
                                         return codeOf(format.name) == pixels.pixelformat &&
                                                unsigned(format.width) == pixels.width &&
                                                unsigned(format.height) == pixels.height;
                                     });
    if (wanted != m_camera.formats.end())
        m_format = *wanted;
    pixels.width = unsigned(m_format.width);
    pixels.height = unsigned(m_format.height);
    pixels.pixelformat = codeOf(m_format.name);
    pixels.field = V4L2_FIELD_NONE;
    pixels.bytesperline = lineBytesOf(m_format);
    pixels.sizeimage = bytesOf(m_format);
    pixels.colorspace = V4L2_COLORSPACE_SRGB;
    return 0;
}

int Device::rate(v4l2_streamparm &to) const
{
    if (to.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return EINVAL;
    to.parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    to.parm.capture.timeperframe = {1, std::uint32_t(m_format.fps)};
    return 0;
}

int Device::setRate(v4l2_streamparm &to)
{
    if (to.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return EINVAL;
    const v4l2_fract wanted = to.parm.capture.timeperframe;
    for (const Format &format : m_camera.formats) {
        if (format.name == m_format.name && format.width == m_format.width &&
            format.height == m_format.height && wanted.numerator > 0 &&
            wanted.denominator / wanted.numerator == unsigned(format.fps))
            m_format.fps = format.fps;
    }
    return rate(to);
}

int Device::makeBuffers(v4l2_requestbuffers &to)
{
    if (to.type != V4L2_BUF_TYPE_VIDEO_CAPTURE || to.memory != V4L2_MEMORY_MMAP)
        return EINVAL;
    m_queued.clear();
    if (m_memory >= 0)
        close(std::exchange(m_memory, -1));
    m_buffers = to.count;
    if (m_buffers == 0)
        return 0;
    m_bufferSize = wholePages(bytesOf(m_format));
    m_memory = memfd_create("camera", MFD_CLOEXEC);
    return ftruncate(m_memory, off_t(m_bufferSize) * m_buffers) == 0 ? 0 : errno;
}

int Device::buffer(v4l2_buffer &to) const
{
    if (to.index >= m_buffers)
        return EINVAL;
    to.memory = V4L2_MEMORY_MMAP;
    to.length = m_bufferSize;
    to.m.offset = to.index * m_bufferSize;
    return 0;
}

int Device::queue(const v4l2_buffer &from)
{
    if (from.index >= m_buffers)
        return EINVAL;
    m_queued.push_back(from.index);
    return 0;
}

int Device::dequeue(v4l2_buffer &to)
{
    std::uint64_t ticks = 0;
    if (read(m_timer, &ticks, sizeof ticks) != sizeof ticks)
        return EAGAIN;
    m_ticks += ticks;
    if (m_queued.empty())
        return EAGAIN; // the picture is lost, as when a program is too slow
    to.index = m_queued.front();
    m_queued.pop_front();
    buffer(to);
    const Bytes picture = nextPicture();
    to.bytesused = unsigned(std::min<std::size_t>(picture.size(), m_bufferSize));
    if (pwrite(m_memory, picture.data(), to.bytesused, off_t(to.m.offset)) != to.bytesused)
        return EIO;
    to.sequence = m_sequence++;
    to.field = V4L2_FIELD_NONE;
    to.flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    to.timestamp = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

int Device::run(bool on)
{
    const long interval = on ? 1'000'000'000L / m_format.fps : 0;
    // A rate of one a second is a whole second.
    const timespec time{interval / 1'000'000'000L, interval % 1'000'000'000L};
    const itimerspec timer{time, time};
    m_ticks = 0;
    if (on)
        m_painter = std::make_unique<virtualcamera::Painter>(
                m_format.width, m_format.height, std::uint32_t(std::hash<std::string>{}(m_path)));
    else
        m_queued.clear();
    return timerfd_settime(m_timer, 0, &timer, nullptr) == 0 ? 0 : errno;
}

Bytes Device::nextPicture()
{
    if (m_format.name == "JPEG" && !m_camera.picture.empty()) {
        std::ifstream file(m_camera.picture, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    return m_painter->picture(m_format.name, m_ticks - 1);
}

} // namespace v4l2camera
