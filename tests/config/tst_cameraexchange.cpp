// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/cameraexchange.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

Configuration sample()
{
    Configuration configuration;
    QList<CameraConfig> &cameras = configuration.cameras;
    RemoteSpec gate{QUrl(u"http://cam/gate?a=%20b"_s), u"guard"_s, u"topsecret"_s};
    gate.smallUrl = QUrl(u"http://cam/small"_s);
    gate.trustedCertificate = QByteArray(32, 'c');
    cameras += newCamera(gate, cameras, u"Gate"_s);
    cameras += newCamera(LocalSpec{u"3"_s, u"Webcam"_s}, cameras);
    cameras += newCamera(TestPatternSpec{{320, 240}, 12.5}, cameras);
    cameras[0].picture = {PictureConfig::Fit::Fill, PictureConfig::Turn::Left, true};
    ViewConfig yard{5, u"Yard"_s, ViewConfig::Shows::Chosen};
    yard.tiles = {{cameras[1].id, 2, 1}, {cameras[0].id}};
    configuration.views += yard;
    return configuration;
}

} // namespace

class TestCameraExchange final : public QObject
{
    Q_OBJECT

    QString write(const QByteArray &content)
    {
        const QString path = m_dir.filePath(u"file.json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void whatIsExportedComesBack()
    {
        const QString path = m_dir.filePath(u"all.json"_s);
        QVERIFY(!exportCameras(path, sample(), Passwords::Included));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto file = readCameraFile(path);
        QVERIFY(file);
        QVERIFY(file->problems.isEmpty());
        const Merged result = merged({}, *file);
        QCOMPARE(result.cameras, 3);
        QCOMPARE(result.views, 1); // the one of all cameras is there
        QVERIFY(!validate(result.configuration));
        QCOMPARE(result.configuration.cameras, sample().cameras);
        QCOMPARE(result.configuration.views[1].tiles, sample().views[1].tiles);
    }

    void passwordsAreLeftOutUnlessTheyAreWanted()
    {
        const QString path = m_dir.filePath(u"plain.json"_s);
        QVERIFY(!exportCameras(path, sample(), Passwords::LeftOut));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("topsecret"));
        const auto read = readCameraFile(path);
        QVERIFY(read);
        QCOMPARE(std::get<RemoteSpec>(read->cameras[0].spec).user, u"guard"_s);
    }

    void whatIsThereComesNoSecondTime()
    {
        const QString path = m_dir.filePath(u"again.json"_s);
        QVERIFY(!exportCameras(path, sample(), Passwords::Included));
        const auto file = readCameraFile(path);
        QVERIFY(file);
        const Merged result = merged(sample(), *file);
        QCOMPARE(result.known, 3);
        QCOMPARE(result.configuration, sample());
    }

    void viewsNameTheCamerasThatWereHere()
    {
        const QString path = m_dir.filePath(u"views.json"_s);
        QVERIFY(!exportCameras(path, sample(), Passwords::Included));
        Configuration here;
        here.cameras += newCamera(TestPatternSpec{}, {}, u"Gate"_s); // takes the id
        here.cameras += newCamera(RemoteSpec{QUrl(u"http://cam/gate?a=%20b"_s), {}, {}},
                                  here.cameras, u"My gate"_s);
        const Merged result = merged(here, readCameraFile(path).value());
        const QList<CameraConfig> &cameras = result.configuration.cameras;
        QCOMPARE(cameras.size(), 4);
        QCOMPARE(cameras[1].name, u"My gate"_s);
        QCOMPARE(std::get<RemoteSpec>(cameras[1].spec).password, u"topsecret"_s); // it had none
        QCOMPARE(result.configuration.views[1].tiles,
                 (QList<TilePlace>{{cameras[2].id, 2, 1}, {cameras[1].id}}));
        QVERIFY(!validate(result.configuration));
    }

    void badFilesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("other JSON") << QByteArray("{\"cameras\": []}");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ');
    }
    void badFilesAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, content);
        const QString path = write(content);
        const Error error = readCameraFile(path).error();
        QCOMPARE(error.code, ErrorCode::FileUnreadable);
        QVERIFY(error.detail.startsWith(path + u": "_s));
        QVERIFY(readCameraFile(m_dir.filePath(u"nowhere"_s)).error());
        QVERIFY(readCameraFile(m_dir.path()).error());
    }

    void whatCannotBeIsLeftOutAndTold()
    {
        const auto file = readCameraFile(write(R"({"format": "vedette-cameras", "version": 1,
            "cameras": [7, {"id": "a", "name": "A", "source": {"kind": "local", "id": "1"}},
                        {"id": "a", "name": "twice", "source": {"kind": "local", "id": "2"}},
                        {"id": "b", "name": "B", "source": {"kind": "remote", "url": "ftp:b"}}],
            "views": [null, {"name": "V", "dwell": -1},
                      {"name": "W", "shows": "chosen",
                       "tiles": [{"camera": "a"}, {"camera": "nobody"}]}]})"));
        QVERIFY(file);
        QCOMPARE(file->cameras.size(), 1);
        QVERIFY(file->problems.size() >= 4);
        const Merged result = merged({}, *file);
        QVERIFY(!validate(result.configuration));
        QCOMPARE(result.configuration.views.last().tiles, QList<TilePlace>{{u"a"_s}});
    }

    void twoCamerasOfTheFileAtOnePlaceAreOne()
    {
        const auto file = readCameraFile(write(R"({"format": "vedette-cameras",
            "cameras": [{"id": "a", "source": {"kind": "local", "id": "1"}},
                        {"id": "b", "source": {"kind": "local", "id": "1"}}],
            "views": [{"name": "W", "shows": "chosen",
                       "tiles": [{"camera": "a"}, {"camera": "b"}]}]})"));
        QVERIFY(file);
        const Merged result = merged({}, *file);
        QCOMPARE(result.configuration.cameras.size(), 1);
        QVERIFY(!validate(result.configuration));
    }

    void whatCannotBeWrittenIsTold()
    {
        QCOMPARE(exportCameras(m_dir.filePath(u"no/folder.json"_s), {}, Passwords::LeftOut).code,
                 ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestCameraExchange)
#include "tst_cameraexchange.moc"
