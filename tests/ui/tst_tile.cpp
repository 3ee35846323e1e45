// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handsource.h"

#include "core/studio/camera.h"
#include "ui/tile.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;
using test::HandSource;

namespace {

constexpr QSize tileSize(320, 180);

bool isGrey(const QColor &colour)
{
    return colour.red() == colour.green() && colour.green() == colour.blue();
}

// Scaling weighs pixels in 7 bits, so that white may become 253.
bool isLike(const QColor &colour, const QColor &wanted)
{
    constexpr int tolerance = 3;
    return qAbs(colour.red() - wanted.red()) <= tolerance &&
           qAbs(colour.green() - wanted.green()) <= tolerance &&
           qAbs(colour.blue() - wanted.blue()) <= tolerance;
}

} // namespace

/// One tile in a window of its own.
class tst_Tile final : public QObject
{
    Q_OBJECT

    QColor middle() { return m_tile->grab().toImage().pixelColor(80, 90); }
    QPushButton *button() { return m_tile->findChild<QPushButton *>(); }
    void showPicture(const QColor &colour);
    /// Gives the camera a small address, and the tile a new start.
    void addSmall();

    QThreadPool m_pool;
    HandSource *m_source = nullptr;
    HandSource *m_small = nullptr;
    std::unique_ptr<Camera> m_camera;
    std::unique_ptr<Tile> m_tile;

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheNewestPicture();
    void keepsThePicturesAspect();
    void aStalePictureIsGreyAndDated();
    void aNewPictureIsLiveAgain();
    void nothingOldIsShownAfterTheWindowWasHidden();
    void cameraRunsOnlyWhileTheTileIsSeen();
    void takesNoMoreThanIsPainted();
    void waitingSaysWhyAndRetries();
    void whatAPersonMustMendIsOffered_data();
    void whatAPersonMustMendIsOffered();
    void whatOnlyTryingAgainCanMendOffersThat();
    void pausedCameraIsStartedByHand();
    void statisticsShowOnDemand();
    void tellsScreenReadersNameAndState();
    void aSmallTileTakesTheSmallAddress();
    void theSmallPictureStaysUntilTheLargeOneIsThere();
    void zoomingTakesTheMainAddress();
    void theMainAddressStandsInForTheSmallOne();
    void theSmallAddressStandsInForTheMainOne();
    void aSmallAddressComesAndGoes();
    void aPausedCameraStartsNeitherAddress();
};

void tst_Tile::init()
{
    auto source = std::make_unique<HandSource>();
    m_source = source.get();
    m_camera = std::make_unique<Camera>(CameraConfig{u"door"_s, u"Door"_s, TestPatternSpec{}},
                                        std::move(source), m_pool);
    m_tile = std::make_unique<Tile>(*m_camera, m_pool);
    m_tile->resize(tileSize);
    m_tile->show();
    m_tile->setWindowSeen(true);
    QVERIFY(m_source->isRunning());
}

void tst_Tile::cleanup()
{
    m_tile.reset();
    m_camera.reset();
}

void tst_Tile::showPicture(const QColor &colour)
{
    m_source->show(colour);
    QTRY_COMPARE(m_tile->state().kind, TileState::Kind::Live);
    QTRY_VERIFY(isLike(middle(), colour));
}

void tst_Tile::addSmall()
{
    m_tile->setWindowSeen(false);
    auto source = std::make_unique<HandSource>();
    m_small = source.get();
    m_camera->setSmall(std::make_unique<Camera>(m_camera->config(), std::move(source), m_pool));
    m_tile->setWindowSeen(true);
}

void tst_Tile::showsTheNewestPicture()
{
    QCOMPARE(m_tile->state().kind, TileState::Kind::Connecting);
    showPicture(Qt::red);
    showPicture(Qt::blue);
    QCOMPARE(m_tile->frameSize(), QSize(160, 90));
}

void tst_Tile::keepsThePicturesAspect()
{
    QSignalSpy changed(m_tile.get(), &Tile::frameSizeChanged);
    m_source->show(Qt::green, {90, 90});
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(isLike(m_tile->grab().toImage().pixelColor(160, 90), Qt::green));
    const QImage shown = m_tile->grab().toImage();
    QVERIFY(!isLike(shown.pixelColor(60, 90), Qt::green));
    QVERIFY(!isLike(shown.pixelColor(260, 90), Qt::green));
}

void tst_Tile::aStalePictureIsGreyAndDated()
{
    showPicture(Qt::red);
    m_tile->refresh(Clock::now() + 4500ms);
    QCOMPARE(m_tile->state().kind, TileState::Kind::Stale);
    QVERIFY2(m_tile->state().title.contains(u"4 s"_s), qPrintable(m_tile->state().title));
    QVERIFY(isGrey(middle()));
}

void tst_Tile::aNewPictureIsLiveAgain()
{
    showPicture(Qt::red);
    m_tile->refresh(Clock::now() + 10s);
    QVERIFY(isGrey(middle()));
    showPicture(Qt::green);
}

void tst_Tile::nothingOldIsShownAfterTheWindowWasHidden()
{
    showPicture(Qt::red);
    m_tile->setWindowSeen(false);
    m_tile->setWindowSeen(true);
    QVERIFY(!isLike(middle(), Qt::red));
    QCOMPARE(m_tile->state().kind, TileState::Kind::Connecting);
}

void tst_Tile::cameraRunsOnlyWhileTheTileIsSeen()
{
    m_tile->hide();
    QVERIFY(!m_source->isRunning());
    m_tile->show();
    QVERIFY(m_source->isRunning());
    m_tile->setWindowSeen(false);
    QVERIFY(!m_source->isRunning());
    m_tile->setWindowSeen(true);
    QVERIFY(m_source->isRunning());
    m_tile.reset();
    QVERIFY(!m_source->isRunning());
}

void tst_Tile::takesNoMoreThanIsPainted()
{
    showPicture(Qt::red);
    m_tile->setUpdatesEnabled(false);
    for (int n = 0; n < 20; ++n) {
        m_source->show(Qt::blue);
        QTest::qWait(5); // lets whatever is decoded be taken
    }
    QVERIFY(m_camera->stats().frames >= 21);
    m_source->show(Qt::green);
    m_tile->setUpdatesEnabled(true);
    QTRY_VERIFY(isLike(middle(), Qt::green));
    m_tile->setStatisticsShown(true);
    m_tile->refresh(Clock::now());
    QVERIFY(m_tile->statistics().contains(u" dropped"_s));
    QVERIFY2(!m_tile->statistics().contains(u"\n0 dropped"_s), qPrintable(m_tile->statistics()));
}

void tst_Tile::waitingSaysWhyAndRetries()
{
    m_source->say(
            {SourceState::Waiting, {ErrorCode::HttpStatus, u"503 Busy"_s}, Clock::now() + 9s});
    QCOMPARE(m_tile->state().kind, TileState::Kind::Waiting);
    QVERIFY(m_tile->state().sentence.contains(u"503 Busy"_s));
    QVERIFY(button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_source->retries(), 1);
}

void tst_Tile::whatAPersonMustMendIsOffered_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("no password") << ErrorCode::AuthenticationNeeded << u"Sign in…"_s;
    QTest::newRow("wrong password") << ErrorCode::AuthenticationRefused << u"Sign in…"_s;
    QTest::newRow("untrusted") << ErrorCode::CertificateUntrusted << u"Show certificate…"_s;
    QTest::newRow("changed") << ErrorCode::CertificateChanged << u"Show certificate…"_s;
    QTest::newRow("not a camera") << ErrorCode::NotACamera << u"Change…"_s;
    QTest::newRow("no address") << ErrorCode::InvalidAddress << u"Change…"_s;
    QTest::newRow("redirects") << ErrorCode::TooManyRedirects << u"Change…"_s;
}

void tst_Tile::whatAPersonMustMendIsOffered()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, text);
    QSignalSpy asked(m_tile.get(), &Tile::changeRequested);
    m_tile->resize(480, 270);
    m_source->say({SourceState::Failed, {code, {}}, {}});
    QCOMPARE(m_tile->state().kind, TileState::Kind::Failed);
    QVERIFY(button()->isVisible());
    QCOMPARE(button()->text(), text);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_source->retries(), 0);
}

void tst_Tile::pausedCameraIsStartedByHand()
{
    m_tile.reset();
    m_camera->pause({ErrorCode::EndedWhileStarting, {}});
    m_tile = std::make_unique<Tile>(*m_camera, m_pool);
    m_tile->resize(tileSize);
    m_tile->show();
    m_tile->setWindowSeen(true);
    QVERIFY(!m_source->isRunning());
    QCOMPARE(m_tile->state().kind, TileState::Kind::Paused);
    QVERIFY(m_tile->state().sentence.contains(u"ended"_s));
    QCOMPARE(button()->text(), u"Start"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_source->isRunning());
    showPicture(Qt::red);
    QCOMPARE(m_source->retries(), 0);
}

void tst_Tile::whatOnlyTryingAgainCanMendOffersThat()
{
    QSignalSpy asked(m_tile.get(), &Tile::changeRequested);
    m_source->say({SourceState::Failed, {ErrorCode::FrameTooLarge, {}}, {}});
    QCOMPARE(button()->text(), u"Retry now"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(m_source->retries(), 1);
}

void tst_Tile::statisticsShowOnDemand()
{
    showPicture(Qt::red);
    QVERIFY(m_tile->statistics().isEmpty());
    const QImage without = m_tile->grab().toImage();
    m_tile->setStatisticsShown(true);
    QVERIFY(m_tile->statistics().contains(u"160 × 90"_s));
    QVERIFY(m_tile->grab().toImage() != without);
    m_tile->setStatisticsShown(false);
    QCOMPARE(m_tile->grab().toImage(), without);
}

void tst_Tile::tellsScreenReadersNameAndState()
{
    QCOMPARE(m_tile->accessibleName(), u"Door"_s);
    m_camera->rename(u"Gate"_s);
    QCOMPARE(m_tile->accessibleName(), u"Gate"_s);
    showPicture(Qt::red);
    QCOMPARE(m_tile->accessibleDescription(), u"Live"_s);
}

void tst_Tile::aSmallTileTakesTheSmallAddress()
{
    addSmall();
    QVERIFY(m_small->isRunning());
    QVERIFY(!m_source->isRunning());
    ProcessingConfig processing;
    processing.mirrored = true;
    m_camera->setProcessing(processing);
    QCOMPARE(m_camera->small()->config().processing, processing);
    m_camera->setProcessing({});
    m_small->say({SourceState::Live, {}, {}});
    m_small->show(Qt::red, {320, 180});
    QTRY_COMPARE(m_tile->state().kind, TileState::Kind::Live);
    QTRY_VERIFY(isLike(middle(), Qt::red));
    QCOMPARE(m_camera->status().state, SourceState::Live);
    QCOMPARE(m_camera->stats().size, QSize(320, 180));
    QVERIFY(m_camera->shown().pictures > 0);
    m_tile->resize(300, 200); // much the same
    QVERIFY(!m_source->isRunning());
}

void tst_Tile::theSmallPictureStaysUntilTheLargeOneIsThere()
{
    addSmall();
    m_small->say({SourceState::Live, {}, {}});
    m_small->show(Qt::red, {320, 180});
    QTRY_COMPARE(m_tile->state().kind, TileState::Kind::Live);
    QTRY_VERIFY(isLike(middle(), Qt::red));

    m_tile->resize(1280, 720);
    QVERIFY(m_source->isRunning());
    QVERIFY(m_small->isRunning());
    QVERIFY(isLike(middle(), Qt::red));
    m_source->say({SourceState::Connecting, {}, {}});
    QCOMPARE(m_tile->state().kind, TileState::Kind::Live);
    m_small->show(Qt::green, {320, 180}); // it goes on
    QTRY_VERIFY(isLike(middle(), Qt::green));
    m_source->say({SourceState::Live, {}, {}});
    m_source->show(Qt::blue, {1280, 720});
    QTRY_VERIFY(!m_small->isRunning());
    QTRY_VERIFY(isLike(middle(), Qt::blue));
    QCOMPARE(m_tile->state().kind, TileState::Kind::Live);
    QTRY_COMPARE(m_tile->pictureSize(), QSize(1280, 720));

    m_tile->resize(tileSize);
    QVERIFY(m_small->isRunning());
    QVERIFY(m_source->isRunning());
    QVERIFY(isLike(middle(), Qt::blue));
    m_small->show(Qt::red, {320, 180});
    QTRY_VERIFY(!m_source->isRunning());
    QTRY_VERIFY(isLike(middle(), Qt::red));
    m_tile->setWindowSeen(false);
    QVERIFY(!m_small->isRunning());
}

void tst_Tile::zoomingTakesTheMainAddress()
{
    addSmall();
    m_small->show(Qt::red, {320, 180});
    QTRY_COMPARE(m_tile->frameSize(), QSize(320, 180));
    m_tile->zoomBy(4, {160, 90});
    QVERIFY(m_source->isRunning());
    m_tile->resetZoom(); // before the first picture
    QVERIFY(!m_source->isRunning());
    QVERIFY(m_small->isRunning());
}

void tst_Tile::theMainAddressStandsInForTheSmallOne()
{
    addSmall();
    m_small->say({SourceState::Waiting, {ErrorCode::HttpStatus, u"503"_s}, Clock::now() + 9s});
    QVERIFY(m_source->isRunning());
    m_source->say({SourceState::Live, {}, {}});
    m_source->show(Qt::blue);
    QTRY_COMPARE(m_tile->state().kind, TileState::Kind::Live);
    QTRY_VERIFY(isLike(middle(), Qt::blue));
    QVERIFY(m_small->isRunning()); // tries on
    m_small->say({SourceState::Live, {}, {}});
    m_small->show(Qt::red, {320, 180});
    QTRY_VERIFY(!m_source->isRunning());
    QTRY_VERIFY(isLike(middle(), Qt::red));
}

void tst_Tile::theSmallAddressStandsInForTheMainOne()
{
    addSmall();
    m_tile->resize(1600, 900);
    QVERIFY(m_source->isRunning());
    m_source->show(Qt::blue, {1280, 720});
    QTRY_VERIFY(isLike(middle(), Qt::blue));
    m_source->say({SourceState::Failed, {ErrorCode::AuthenticationNeeded, {}}, {}});
    QCOMPARE(m_tile->state().kind, TileState::Kind::Failed);
    QVERIFY(m_small->isRunning());
    m_small->say({SourceState::Live, {}, {}});
    m_small->show(Qt::red, {320, 180});
    QTRY_VERIFY(isLike(middle(), Qt::red));
    QCOMPARE(m_tile->state().kind, TileState::Kind::Live);
}

void tst_Tile::aSmallAddressComesAndGoes()
{
    showPicture(Qt::blue);
    auto source = std::make_unique<HandSource>();
    m_small = source.get();
    m_camera->setSmall(std::make_unique<Camera>(m_camera->config(), std::move(source), m_pool));
    QVERIFY(m_small->isRunning());
    m_small->show(Qt::red, {320, 180});
    QTRY_VERIFY(isLike(middle(), Qt::red));
    QVERIFY(!m_source->isRunning());
    m_camera->setSmall(nullptr);
    QVERIFY(m_source->isRunning());
    showPicture(Qt::green);
}

void tst_Tile::aPausedCameraStartsNeitherAddress()
{
    m_tile.reset();
    m_camera->pause({ErrorCode::EndedWhileStarting, {}});
    m_tile = std::make_unique<Tile>(*m_camera, m_pool);
    m_tile->resize(tileSize);
    m_tile->show();
    addSmall();
    QCOMPARE(m_tile->state().kind, TileState::Kind::Paused);
    QVERIFY(!m_source->isRunning() && !m_small->isRunning());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_small->isRunning());
}

QTEST_MAIN(tst_Tile)
#include "tst_tile.moc"
