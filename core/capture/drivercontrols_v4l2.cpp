// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devicenodes.h"
#include "core/capture/platform.h"
#include "core/capture/v4l2controls.h"

#include <QCameraDevice>

#include <cerrno>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace vedette {

namespace {

class OpenNode final
{
public:
    explicit OpenNode(const QString &path)
        : m_descriptor(::open(path.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~OpenNode()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(OpenNode)

    bool isOpen() const { return m_descriptor >= 0; }
    int call(unsigned long request, void *argument) const
    {
        while (::ioctl(m_descriptor, request, argument) != 0)
            if (errno != EINTR)
                return errno;
        return 0;
    }
    // A camera has further nodes of the same name, for what goes along with its pictures.
    bool givesPictures() const
    {
        v4l2_capability capability{};
        if (call(VIDIOC_QUERYCAP, &capability) != 0)
            return false;
        const quint32 can = capability.capabilities & V4L2_CAP_DEVICE_CAPS
                                    ? capability.device_caps
                                    : capability.capabilities;
        return can & (V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_VIDEO_CAPTURE_MPLANE);
    }

private:
    int m_descriptor;
};

std::shared_ptr<OpenNode> openNode(const QString &path)
{
    auto node = std::make_shared<OpenNode>(path);
    return node->isOpen() && node->givesPictures() ? node : nullptr;
}

// GStreamer's ids tell nothing of the node: the name does, if one camera alone has it.
std::shared_ptr<OpenNode> nodeOf(const QCameraDevice &device)
{
    if (platformOf(device) == CameraPlatform::V4l2)
        return openNode(QString::fromUtf8(device.id()));
    std::shared_ptr<OpenNode> only;
    const QStringList paths = nodesNamed(device.description());
    for (const QString &path : paths) {
        auto node = openNode(path);
        if (node && only)
            return nullptr;
        if (node)
            only = std::move(node);
    }
    return only;
}

} // namespace

std::unique_ptr<DeviceControls> driverControls(const QCameraDevice &device)
{
    const auto node = nodeOf(device);
    if (!node)
        return nullptr;
    return std::make_unique<V4l2Controls>([node](unsigned long request, void *argument) {
        return node->call(request, argument);
    });
}

} // namespace vedette
