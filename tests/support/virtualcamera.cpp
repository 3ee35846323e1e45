// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera.h"

#include "core/capture/counterstrip.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QSaveFile>

#include <atomic>

#ifdef Q_OS_LINUX
#include <unistd.h>
#include <vector>
#endif

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderVariable = "VEDETTE_TEST_CAMERAS";

QString pixelsName(VirtualCamera::Pixels pixels)
{
    switch (pixels) {
    case VirtualCamera::Pixels::Yuy2:
        return u"YUY2"_s;
    case VirtualCamera::Pixels::Nv12:
        return u"NV12"_s;
    case VirtualCamera::Pixels::I420:
        return u"I420"_s;
    case VirtualCamera::Pixels::Jpeg:
        break;
    }
    return u"JPEG"_s;
}

VirtualCameras::Way possible(VirtualCameras::Way way)
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/multimedia"_s);
    return plugins.entryList({u"*gstreamer*"_s}).isEmpty() ? VirtualCameras::Way::V4l2 : way;
}

// What a program loads first is settled when it starts.
void startAnewWith([[maybe_unused]] const QByteArray &library)
{
#ifdef Q_OS_LINUX
    if (qgetenv("LD_PRELOAD").contains(library))
        return;
    qputenv("LD_PRELOAD", library);
#ifdef __SANITIZE_ADDRESS__
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0");
#endif
    QFile file(u"/proc/self/cmdline"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the command line");
    QList<QByteArray> words = file.readAll().split('\0');
    words.removeLast();
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv("/proc/self/exe", arguments.data());
    qFatal("cannot be started anew");
#endif
}

VirtualCameras::Way prepared(VirtualCameras::Way way)
{
    if (way == VirtualCameras::Way::V4l2)
        startAnewWith(VEDETTE_TEST_V4L2CAMERA);
    return way;
}

} // namespace

VirtualCameras::VirtualCameras(Way way)
    : m_way(prepared(possible(way)))
{
    if (!m_folder.isValid())
        qFatal("no folder for virtual cameras");
    qputenv(folderVariable, QFile::encodeName(m_folder.path()));
    if (m_way == Way::V4l2) {
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
        return;
    }
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    qputenv("GST_PLUGIN_PATH", VEDETTE_TEST_PLUGINS);
    qputenv("GST_REGISTRY", QFile::encodeName(m_folder.filePath(u"registry"_s)));
    // The machine's own cameras would be listed too.
    qputenv("GST_PLUGIN_FEATURE_RANK",
            "v4l2deviceprovider:NONE,pipewiredeviceprovider:NONE,libcameraprovider:NONE");
}

VirtualCameras::~VirtualCameras() = default;

VirtualCamera::VirtualCamera(const QString &name, const QList<Format> &formats)
{
    plug(name, formats);
}

VirtualCamera::~VirtualCamera()
{
    unplug();
}

void VirtualCamera::plug(const QString &name, const QList<Format> &formats)
{
    static std::atomic<int> serial = 0;
    unplug();
    m_name = name;
    m_formats = formats;
    m_path = u"%1/%2.camera"_s.arg(qEnvironmentVariable(folderVariable)).arg(serial++);
    write();
}

void VirtualCamera::plug(const QString &name, Pixels pixels, QSize size, int fps)
{
    plug(name, {{pixels, size, fps}});
}

void VirtualCamera::unplug()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

void VirtualCamera::setPicture(const QString &path)
{
    m_picture = path;
    if (!m_path.isEmpty())
        write();
}

void VirtualCamera::setBusy(bool busy)
{
    m_busy = busy;
    if (!m_path.isEmpty())
        write();
}

void VirtualCamera::write() const
{
    QString text =
            u"[camera]\nname=%1\nbusy=%2\nformats="_s.arg(m_name, m_busy ? u"true"_s : u"false"_s);
    for (const Format &format : m_formats)
        text += u"%1 %2x%3@%4;"_s.arg(pixelsName(format.pixels))
                        .arg(format.size.width())
                        .arg(format.size.height())
                        .arg(format.fps);
    if (!m_picture.isEmpty())
        text += u"\npicture="_s + m_picture;
    // Written under another name and renamed, so that nobody reads half a file.
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8() + '\n') < 0 || !file.commit())
        qFatal("cannot write %s", qPrintable(m_path));
}

std::optional<quint32> readCounter(const QImage &image)
{
    return counterstrip::read(image.width(), image.height(),
                              [&image](int x, int y) { return qGray(image.pixel(x, y)) >= 128; });
}

std::optional<quint32> readCounter(const QVideoFrame &frame)
{
    QVideoFrame mapped = frame;
    if (!mapped.map(QVideoFrame::ReadOnly))
        return {};
    int step = 1;
    int offset = 0;
    switch (mapped.pixelFormat()) {
    case QVideoFrameFormat::Format_YUYV:
        step = 2;
        break;
    case QVideoFrameFormat::Format_UYVY:
        step = 2;
        offset = 1;
        break;
    default:
        break;
    }
    const uchar *bits = mapped.bits(0);
    const int stride = mapped.bytesPerLine(0);
    const auto number = counterstrip::read(mapped.width(), mapped.height(), [=](int x, int y) {
        return bits[qsizetype(y) * stride + qsizetype(x) * step + offset] >= 128;
    });
    mapped.unmap();
    return number;
}

std::optional<quint32> readCounter(const Frame &frame)
{
    if (frame.isJpeg())
        return readCounter(QImage::fromData(frame.jpeg(), "JPEG"));
    if (frame.isRaw())
        return readCounter(frame.raw());
    return {};
}

} // namespace vedette
