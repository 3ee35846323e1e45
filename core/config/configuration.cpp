// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"

#include "core/base/errordetail.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCameras = 1000;
constexpr qsizetype maxViews = 100;
constexpr qsizetype maxIdLength = 40;

int lowestFree(const QSet<int> &taken)
{
    int id = 1;
    while (taken.contains(id))
        ++id;
    return id;
}

Error validate(const QList<OpenWindow> &windows)
{
    if (windows.isEmpty() || windows.size() > maxWindows)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("windows: 1 to %1").arg(maxWindows)};
    QSet<int> ids;
    for (const OpenWindow &window : windows) {
        if (window.id < 1 || window.id > maxViewId || ids.contains(window.id))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("window id: 1 to %1, only once").arg(maxViewId)};
        ids.insert(window.id);
    }
    return {};
}

} // namespace

bool isCameraId(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,62}\\z"_s);
    return form.match(text).hasMatch();
}

Error validate(const Configuration &configuration)
{
    if (configuration.cameras.size() > maxCameras)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("cameras: at most %1").arg(maxCameras)};
    QSet<QString> ids;
    for (const CameraConfig &camera : configuration.cameras) {
        if (!isCameraId(camera.id))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("camera id: small letters, digits and dashes")};
        if (ids.contains(camera.id))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("camera id: %1 only once").arg(camera.id)};
        ids.insert(camera.id);
        if (Error error = validate(camera.spec))
            return error;
        if (Error error = validate(camera.processing))
            return error;
    }
    QSet<QString> published;
    for (const PublishConfig &publish : configuration.published) {
        if (Error error = validate(publish))
            return error;
        if (published.contains(publish.camera))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("publish: %1 only once").arg(publish.camera)};
        published.insert(publish.camera);
    }
    if (configuration.views.isEmpty() || configuration.views.size() > maxViews)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("views: 1 to %1").arg(maxViews)};
    QSet<int> viewIds;
    for (const ViewConfig &view : configuration.views) {
        if (Error error = validate(view))
            return error;
        if (viewIds.contains(view.id))
            return {ErrorCode::InvalidValue, ErrorDetail::tr("view id: %1 only once").arg(view.id)};
        viewIds.insert(view.id);
    }
    if (Error error = validate(configuration.windows))
        return error;
    if (Error error = validate(configuration.snapshots))
        return error;
    if (Error error = validate(configuration.events))
        return error;
    if (Error error = validate(configuration.update))
        return error;
    return validate(configuration.share);
}

OpenWindow *findWindow(Configuration &configuration, int id)
{
    const auto found = std::find_if(configuration.windows.begin(), configuration.windows.end(),
                                    [id](const OpenWindow &window) { return window.id == id; });
    return found == configuration.windows.end() ? nullptr : &*found;
}

const OpenWindow *findWindow(const Configuration &configuration, int id)
{
    const auto found = std::find_if(configuration.windows.begin(), configuration.windows.end(),
                                    [id](const OpenWindow &window) { return window.id == id; });
    return found == configuration.windows.end() ? nullptr : &*found;
}

int shownView(const Configuration &configuration, int window)
{
    const OpenWindow *open = findWindow(configuration, window);
    for (int index = 0; open && index < configuration.views.size(); ++index)
        if (configuration.views[index].id == open->view)
            return index;
    return 0;
}

int freeViewId(const Configuration &configuration)
{
    QSet<int> taken;
    for (const ViewConfig &view : configuration.views)
        taken.insert(view.id);
    for (const OpenWindow &window : configuration.windows)
        taken.insert(window.view);
    return lowestFree(taken);
}

int freeWindowId(const Configuration &configuration)
{
    QSet<int> taken;
    for (const OpenWindow &window : configuration.windows)
        taken.insert(window.id);
    return lowestFree(taken);
}

QStringList cameraIds(const QList<CameraConfig> &cameras)
{
    QStringList ids;
    for (const CameraConfig &camera : cameras)
        ids += camera.id;
    return ids;
}

QString freeCameraId(const QString &name, const QList<CameraConfig> &cameras)
{
    QString base;
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            base += c;
        else if (!c.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base = base.left(maxIdLength);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"camera"_s;

    QSet<QString> taken;
    for (const CameraConfig &camera : cameras)
        taken.insert(camera.id);
    QString id = base;
    for (int n = 2; taken.contains(id); ++n)
        id = u"%1-%2"_s.arg(base).arg(n);
    return id;
}

CameraConfig newCamera(const CameraSpec &spec, const QList<CameraConfig> &cameras,
                       const QString &name)
{
    const QString chosen = name.trimmed().isEmpty() ? suggestedName(spec) : name.trimmed();
    return {freeCameraId(chosen, cameras), chosen, spec};
}

} // namespace vedette
