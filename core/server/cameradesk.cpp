// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/cameradesk.h"

#include "core/server/clientconnection.h"

#include <algorithm>

namespace vedette {

namespace {

HttpResponse snapshotResponse(const PublishedFrame &frame)
{
    HttpHeaders headers = noCacheHeaders();
    headers.append({"X-Timestamp", frame.timestamp()});
    return {200, "image/jpeg", headers, frame.jpeg()};
}

/// Says what there is without waking the camera.
HttpResponse snapshotHead()
{
    HttpResponse head{200, "image/jpeg", noCacheHeaders(), {}};
    head.hasLength = false;
    return head;
}

HttpResponse noCamera()
{
    return textResponse(503, "No camera is shared at the moment. Try again later.",
                        {{"Retry-After", "10"}});
}

HttpResponse noPicture()
{
    return textResponse(503, "The camera gives no picture now. See /status, and try again.",
                        {{"Retry-After", "5"}});
}

/// Names those there are: a viewer may take one of them.
HttpResponse tooManyRenditions(const CameraShare &camera)
{
    QByteArrayList queries;
    for (const auto &rendition : camera.renditions())
        queries.append('?' + rendition->wish().query());
    return textResponse(503,
                        "This camera is sent in " + QByteArray::number(queries.size()) +
                                " other sizes and qualities already, and in no more at a time. "
                                "Take one of them (" +
                                queries.join(", ") +
                                "), leave out width, height and quality, or try again later.",
                        {{"Retry-After", "10"}});
}

} // namespace

CameraDesk::CameraDesk(const ShareOptions &options, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_pool(pool)
{
}

void CameraDesk::setCameras(const QList<SharedCamera> &cameras)
{
    std::vector<std::unique_ptr<CameraShare>> list;
    for (const SharedCamera &camera : cameras) {
        Q_ASSERT(camera.channel);
        list.push_back(take(camera));
    }
    // What is left over is shared no more.
    std::swap(m_cameras, list);
    for (const auto &camera : list) {
        if (camera) {
            camera->disconnect(this);
            camera->hangUp();
        }
    }
    Q_EMIT viewersChanged();
}

void CameraDesk::forgetPictures(const QString &id)
{
    if (CameraShare *camera = find(id))
        camera->forgetPictures();
}

void CameraDesk::setStatus(const QString &id, const CameraStatusInfo &status)
{
    if (CameraShare *camera = find(id))
        camera->setStatus(status);
}

void CameraDesk::setStandIn(const QString &id, const Frame &jpeg)
{
    if (CameraShare *camera = find(id))
        camera->setStandIn(jpeg);
}

void CameraDesk::tick(Clock::time_point now)
{
    for (const auto &camera : m_cameras)
        camera->tick(now);
}

void CameraDesk::close()
{
    for (const auto &camera : m_cameras)
        camera->stopWanting();
}

void CameraDesk::serve(const Route &route, const HttpRequest &request, ClientConnection &connection)
{
    CameraShare *camera = find(route.cameraId);
    if (!camera && route.cameraId.isEmpty()) {
        connection.answer(noCamera());
    } else if (!camera) {
        connection.answer(
                textResponse(404, "There is no camera of that name. The cameras are at /."));
    } else if (const ParsedWish parsed = parseViewerWish(request); !parsed.problem.isEmpty()) {
        connection.answer(textResponse(400, parsed.problem));
    } else if (route.target == RouteTarget::Stream) {
        if (request.method == "HEAD")
            connection.answerStreamHead();
        else
            serveStream(*camera, parsed.wish, request, connection);
    } else if (request.method == "HEAD") {
        connection.answer(snapshotHead());
    } else {
        serveSnapshot(*camera, parsed.wish, connection);
    }
}

void CameraDesk::serveStream(CameraShare &camera, const ViewerWish &wish,
                             const HttpRequest &request, ClientConnection &connection)
{
    const auto style = partStyleFor(request.header("user-agent"), request.header("accept"));
    if (Publication *publication = camera.publication(wish.picture))
        connection.startStream(*publication, {camera.camera().id, style, wish.period});
    else
        connection.answer(tooManyRenditions(camera));
}

void CameraDesk::serveSnapshot(CameraShare &camera, const ViewerWish &wish,
                               ClientConnection &connection) const
{
    const auto take = [&connection](const PublishedFrame *frame) {
        connection.answer(frame ? snapshotResponse(*frame) : noPicture());
    };
    const auto maxAge = wish.maxAge.value_or(m_options.timings.fresh);
    if (!camera.whenFresh(wish.picture, maxAge, &connection, take))
        connection.answer(tooManyRenditions(camera));
}

/// A camera that is sent in too many sizes already comes as it is: the wall needs all of them.
void CameraDesk::serveWall(const HttpRequest &request, ClientConnection &connection) const
{
    const ParsedWish parsed = parseViewerWish(request);
    const QByteArray list = request.queryItem("cameras");
    const QByteArrayList ids = list.split(',');
    QList<WallClient::Camera> cameras;
    for (const auto &camera : m_cameras) {
        const QString &id = camera->camera().id;
        if (!parsed.problem.isEmpty() || (!list.isNull() && !ids.contains(id.toLatin1())))
            continue;
        Publication *publication = camera->publication(parsed.wish.picture);
        cameras += {id, publication ? publication : camera->publication({})};
    }
    if (!parsed.problem.isEmpty())
        connection.answer(textResponse(400, parsed.problem));
    else if (m_cameras.empty())
        connection.answer(noCamera());
    else if (cameras.isEmpty())
        connection.answer(
                textResponse(404, "None of these cameras is shared. The cameras are at /."));
    else if (request.method == "HEAD")
        connection.answerStreamHead();
    else
        connection.startWall(cameras, parsed.wish.period);
}

/// An empty id means the first camera.
CameraShare *CameraDesk::find(const QString &id) const
{
    const auto it = std::find_if(m_cameras.begin(), m_cameras.end(), [&id](const auto &camera) {
        return id.isEmpty() || camera->camera().id == id;
    });
    return it == m_cameras.end() ? nullptr : it->get();
}

/// The one that is there already, with its viewers, or a new one.
std::unique_ptr<CameraShare> CameraDesk::take(const SharedCamera &camera)
{
    for (auto &share : m_cameras) {
        if (share && share->camera().id == camera.id && share->camera().channel == camera.channel) {
            share->setName(camera.name);
            return std::move(share);
        }
    }
    auto share = std::make_unique<CameraShare>(camera, m_options, m_pool, this);
    connect(share.get(), &CameraShare::viewersChanged, this, &CameraDesk::viewersChanged);
    connect(share.get(), &CameraShare::wantedChanged, this,
            [this, id = camera.id](bool wanted) { Q_EMIT demandChanged(id, wanted); });
    return share;
}

} // namespace vedette
