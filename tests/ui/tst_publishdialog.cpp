// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishmodule.h"
#include "core/studio/camera.h"
#include "core/studio/publishing.h"
#include "core/studio/studio.h"
#include "tests/support/rawserver.h"
#include "ui/publishdialog.h"
#include "ui/publishtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

class TestPublishDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<PublishDialog> m_dialog;

    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString state() const { return find<QLabel>("state")->text(); }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<Studio>();
        Configuration configuration;
        configuration.cameras += newCamera(TestPatternSpec{{320, 240}, 20}, {}, u"Door"_s);
        m_studio->apply(configuration);
        m_dialog = std::make_unique<PublishDialog>(*m_studio, *m_studio->cameras().constFirst());
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_studio.reset();
    }

    void onlyAnAddressOfAMediaServerWillDo()
    {
        if (publishingProblem())
            QSKIP("it was built without");
        QVERIFY(!find<QPushButton>("toggle")->isEnabled());
        QTest::keyClicks(find<QLineEdit>("url"), u"http://host/x"_s);
        QVERIFY(!find<QPushButton>("toggle")->isEnabled());
        QCOMPARE(state(), publishTrouble({ErrorCode::InvalidAddress, {}}));
        find<QLineEdit>("url")->setText(u" rtmp://host/live/door "_s);
        QVERIFY(find<QPushButton>("toggle")->isEnabled());
    }

    void publishesAndStops()
    {
        if (publishingProblem())
            QSKIP("it was built without");
        RawServer silent([](QTcpSocket &, const QByteArray &) {});
        const QString url = u"rtmp://127.0.0.1:%1/live/door"_s.arg(silent.port());
        find<QLineEdit>("url")->setText(url);
        find<QSpinBox>("kilobits")->setValue(800);
        find<QSpinBox>("fps")->setValue(12);
        QTest::keyClick(find<QLineEdit>("url"), Qt::Key_Return);
        const QList<PublishConfig> wanted{{u"door"_s, url, true, 800, 12}};
        QCOMPARE(m_studio->configuration().published, wanted);
        QVERIFY(m_studio->publishing().status(u"door"_s));
        QVERIFY(!find<QLineEdit>("url")->isEnabled());
        QVERIFY(!state().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(silent.connections(), 1, 10'000);

        // Another window finds it as it is.
        const PublishDialog other(*m_studio, *m_studio->cameras().constFirst());
        QCOMPARE(other.findChild<QLineEdit *>(u"url"_s)->text(), url);
        QCOMPARE(other.findChild<QSpinBox *>(u"kilobits"_s)->value(), 800);

        find<QPushButton>("toggle")->click();
        QVERIFY(!m_studio->publishing().status(u"door"_s));
        QVERIFY(find<QLineEdit>("url")->isEnabled());
        QCOMPARE(find<QLineEdit>("url")->text(), url); // for the next time
        QVERIFY(!m_studio->configuration().published.first().enabled);
    }

    void saysWhyItIsTriedAgain()
    {
        if (publishingProblem())
            QSKIP("it was built without");
        RawServer gone([](QTcpSocket &, const QByteArray &) {});
        gone.shutDown();
        find<QLineEdit>("url")->setText(u"rtmp://127.0.0.1:%1/live/door"_s.arg(gone.port()));
        find<QPushButton>("toggle")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
                state().contains(publishTrouble({ErrorCode::ConnectionRefused, {}})), 10'000);
    }

    void closesWithTheCamera()
    {
        QPointer<PublishDialog> dialog(
                new PublishDialog(*m_studio, *m_studio->cameras().constFirst(), m_dialog.get()));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        m_studio->apply({});
        QTRY_VERIFY(!dialog);
        QVERIFY(!m_dialog->isVisible());
    }

    void saysThatItLacksWhatIsNeeded()
    {
        QTemporaryDir empty;
        const QByteArray before = qgetenv("VEDETTE_MODULES");
        qputenv("VEDETTE_MODULES", empty.path().toLocal8Bit());
        {
            const PublishDialog dialog(*m_studio, *m_studio->cameras().constFirst());
            QCOMPARE(dialog.findChild<QLabel *>(u"state"_s)->text(),
                     publishTrouble({ErrorCode::PublishingAbsent, {}}));
            QVERIFY(!dialog.findChild<QLineEdit *>(u"url"_s)->isEnabled());
            QVERIFY(!dialog.findChild<QPushButton *>(u"toggle"_s)->isEnabled());
        }
        qputenv("VEDETTE_MODULES", before);
    }
};

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
