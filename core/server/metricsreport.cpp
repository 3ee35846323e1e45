// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/metricsreport.h"

#include "core/server/camerashare.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace vedette {

namespace {

using Cameras = std::vector<std::unique_ptr<CameraShare>>;
using Value = std::function<std::optional<double>(const CameraShare &)>;

/// A label's value: a backslash, a quote and a line's end are written otherwise.
QByteArray label(const QString &text)
{
    return text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray number(double value)
{
    constexpr double exact = 9007199254740992; // whole numbers are, below
    if (value == std::floor(value) && value < exact)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray head(QByteArrayView name, QByteArrayView type, QByteArrayView help)
{
    return "# HELP " + name.toByteArray() + ' ' + help.toByteArray() + "\n# TYPE " +
           name.toByteArray() + ' ' + type.toByteArray() + '\n';
}

QByteArray ofEach(const Cameras &cameras, QByteArrayView name, QByteArrayView type,
                  QByteArrayView help, const Value &value)
{
    QByteArray text = head(name, type, help);
    for (const auto &camera : cameras) {
        if (const auto known = value(*camera))
            text += name.toByteArray() + "{camera=\"" + label(camera->camera().id) + "\"} " +
                    number(*known) + '\n';
    }
    return text;
}

std::optional<double> ageOf(const CameraShare &camera)
{
    const Clock::time_point newest = camera.status().newest;
    if (newest == Clock::time_point())
        return std::nullopt;
    return std::max(0.0, std::chrono::duration<double>(Clock::now() - newest).count());
}

/// Only of cameras that are published.
Value ofPublished(double (*value)(const PublishedInfo &))
{
    return [value](const CameraShare &camera) -> std::optional<double> {
        const auto &published = camera.status().published;
        return published ? std::optional(value(*published)) : std::nullopt;
    };
}

} // namespace

QByteArray metricsReport(const QString &version, Clock::duration uptime, qsizetype viewers,
                         const Cameras &cameras)
{
    QByteArray text = head("vedette_build_info", "gauge", "The version of Vedette.") +
                      "vedette_build_info{version=\"" + label(version) + "\"} 1\n" +
                      head("vedette_uptime_seconds", "gauge", "Since sharing began.") +
                      "vedette_uptime_seconds " +
                      number(std::chrono::duration<double>(uptime).count()) + '\n' +
                      head("vedette_viewers", "gauge", "Streams that are being watched.") +
                      "vedette_viewers " + number(double(viewers)) + '\n' +
                      head("vedette_camera_info", "gauge", "The name of a shared camera.");
    for (const auto &camera : cameras)
        text += "vedette_camera_info{camera=\"" + label(camera->camera().id) + "\",name=\"" +
                label(camera->camera().name) + "\"} 1\n";
    text += ofEach(cameras, "vedette_camera_live", "gauge", "1 while the camera gives pictures.",
                   [](const CameraShare &camera) {
                       return camera.status().state == QLatin1String("live") ? 1.0 : 0.0;
                   });
    text += ofEach(cameras, "vedette_camera_frames_total", "counter", "Pictures that came.",
                   [](const CameraShare &camera) { return double(camera.status().frames); });
    text += ofEach(cameras, "vedette_camera_dropped_frames_total", "counter",
                   "Pictures that came and were replaced by newer ones before they were used.",
                   [](const CameraShare &camera) {
                       return double(camera.status().dropped + camera.camera().channel->dropped());
                   });
    text += ofEach(cameras, "vedette_camera_picture_age_seconds", "gauge",
                   "Since the newest picture was captured.", ageOf);
    text += ofEach(cameras, "vedette_camera_viewers", "gauge", "Who watches this camera.",
                   [](const CameraShare &camera) { return double(camera.viewerCount()); });
    text += ofEach(cameras, "vedette_camera_published", "gauge",
                   "1 while a media server takes the camera, 0 while it should and does not.",
                   ofPublished([](const PublishedInfo &info) { return info.isTaken ? 1.0 : 0.0; }));
    text += ofEach(cameras, "vedette_camera_published_frames_total", "counter",
                   "Pictures that were sent to the media server.",
                   ofPublished([](const PublishedInfo &info) { return double(info.frames); }));
    text += ofEach(cameras, "vedette_camera_published_bytes_total", "counter",
                   "Bytes of video that were sent to the media server.",
                   ofPublished([](const PublishedInfo &info) { return double(info.bytes); }));
    text += ofEach(
            cameras, "vedette_camera_published_dropped_frames_total", "counter",
            "Pictures that came and were replaced by newer ones before they were sent there.",
            ofPublished([](const PublishedInfo &info) { return double(info.dropped); }));
    return text;
}

} // namespace vedette
