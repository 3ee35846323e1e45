// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/sourcefactory.h"

#include "core/capture/localcamera.h"
#include "core/capture/testpattern.h"
#include "core/play/webconnection.h"
#include "core/stream/streamreader.h"
#include "core/studio/awaitedsource.h"

namespace vedette {

namespace {

struct SourceMaker
{
    CameraDevices &devices;
    WorkerThread &net;

    std::unique_ptr<Source> operator()(const LocalSpec &spec) const
    {
        return std::make_unique<LocalCamera>(
                LocalCameraOptions{
                        {spec.id, spec.name}, spec.size, spec.fps, pixelFormatNamed(spec.format)},
                devices);
    }
    std::unique_ptr<Source> operator()(const RemoteSpec &spec) const
    {
        if (spec.awaitsSignIn)
            return std::make_unique<AwaitedSource>();
        StreamTimes times;
        times.snapshot = spec.snapshotInterval;
        return std::make_unique<StreamReader>(
                RemoteAddress{spec.url, spec.user, spec.password, spec.trustedCertificate},
                net.thread(), connectTo, times);
    }
    std::unique_ptr<Source> operator()(const TestPatternSpec &spec) const
    {
        return std::make_unique<TestPattern>(TestPatternOptions{spec.size, spec.fps});
    }
};

} // namespace

std::unique_ptr<Source> makeSource(const CameraSpec &spec, CameraDevices &devices,
                                   WorkerThread &net)
{
    return std::visit(SourceMaker{devices, net}, spec);
}

} // namespace vedette
