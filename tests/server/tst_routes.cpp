// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/httprequestparser.h"
#include "core/server/routes.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsFound_data();
    void addressIsFound();
};

void TestRoutes::addressIsFound_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<RouteTarget>("expected");
    QTest::addColumn<QString>("camera");
    const auto row = [](const char *target, RouteTarget expected, const QString &camera = {}) {
        QTest::newRow(target) << QByteArray(target) << expected << camera;
    };
    row("/", RouteTarget::Asset);
    row("/?theme=dark", RouteTarget::Asset);
    row("/?action=nonsense", RouteTarget::Asset);
    row("/?action=stream", RouteTarget::Stream);
    row("/?t=12&action=stream", RouteTarget::Stream);
    row("/?action=snapshot&n=3", RouteTarget::Snapshot);
    row("/stream", RouteTarget::Stream);
    row("/stream?1700000000", RouteTarget::Stream);
    row("/stream.mjpg", RouteTarget::Stream);
    row("/video", RouteTarget::Stream);
    row("/mjpg/video.mjpg?camera=1", RouteTarget::Stream);
    row("/snapshot", RouteTarget::Snapshot);
    row("/snapshot.jpg", RouteTarget::Snapshot);
    row("/shot.jpg", RouteTarget::Snapshot);
    row("/cameras/yard/stream.mjpg", RouteTarget::Stream, u"yard"_s);
    row("/cameras/yard/snapshot.jpg?t=1", RouteTarget::Snapshot, u"yard"_s);
    row("/cameras/y%61rd/snapshot.jpg", RouteTarget::Snapshot, u"yard"_s);
    row("/status", RouteTarget::Status);
    row("/healthz", RouteTarget::Liveness);
    row("/livez", RouteTarget::Liveness);
    row("/readyz", RouteTarget::Readiness);
    row("/style.css", RouteTarget::Asset);
    row("/wall.js", RouteTarget::Asset);
    row("/icon.svg", RouteTarget::Dress);
    row("/signin.css", RouteTarget::Dress);
    row("/sign-in", RouteTarget::SignIn);
    row("/sign-out", RouteTarget::SignIn);
    row("/Stream", RouteTarget::NotFound);
    row("/stream/", RouteTarget::NotFound);
    row("//stream", RouteTarget::NotFound);
    row("/cameras/", RouteTarget::NotFound);
    row("/cameras/yard", RouteTarget::NotFound);
    row("/cameras/stream.mjpg", RouteTarget::NotFound);
    row("/cameras//stream.mjpg", RouteTarget::NotFound);
    row("/cameras/yard/other", RouteTarget::NotFound);
    row("/../wall.js", RouteTarget::NotFound);
}

void TestRoutes::addressIsFound()
{
    QFETCH(QByteArray, target);
    HttpRequestParser parser;
    parser.append("GET " + target + " HTTP/1.0\r\n\r\n");
    QCOMPARE(parser.next(), HttpRequestParser::State::Complete);
    const Route route = routeFor(parser.request());
    QTEST(route.target, "expected");
    QTEST(route.cameraId, "camera");
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
