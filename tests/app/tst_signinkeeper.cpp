// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memory.h"
#include "app/signinkeeper.h"
#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace vedette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

/// A key store that answers when the test says so.
class HandStore final : public KeyStore
{
public:
    void read(const QString &key, std::function<void(const Result<QString> &)> then) override
    {
        questions.append([this, key, then] {
            if (locked || !secrets.contains(key))
                then({ErrorCode::KeyStoreFailed, u"locked"_s});
            else
                then(secrets.value(key));
        });
    }
    void write(const QString &key, const QString &secret,
               std::function<void(const Error &)> then) override
    {
        questions.append([this, key, secret, then] {
            if (!locked)
                secrets.insert(key, secret);
            then(locked ? Error{ErrorCode::KeyStoreFailed, u"locked"_s} : Error());
        });
    }
    void remove(const QString &key) override { secrets.remove(key); }

    void answer()
    {
        for (const auto &question : std::exchange(questions, {}))
            question();
    }

    bool locked = false;
    QHash<QString, QString> secrets;
    QList<std::function<void()>> questions;
};

class SinkThatTakesAll final : public FrameSink
{
public:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &) override {}
};

} // namespace

class TestSignInKeeper final : public QObject
{
    Q_OBJECT

    /// The program from its start to its end, without its window.
    struct Run
    {
        Run(const QString &folder, KeyStore *keyStore,
            SignInKeeper::Mode mode = SignInKeeper::Mode::Full)
            : store(folder)
            , loaded(store.load())
        {
            Launch launch;
            launch.configuration = loaded.configuration;
            studio.apply(loaded.configuration);
            keeper.emplace(studio, keyStore, loaded, mode);
            memory.emplace(studio, store, loaded, launch, *keeper);
        }
        RemoteSpec camera(int index = 0)
        {
            return std::get<RemoteSpec>(studio.configuration().cameras[index].spec);
        }
        void add(const RemoteSpec &spec, const QString &name)
        {
            Configuration wanted = studio.configuration();
            wanted.cameras += newCamera(spec, wanted.cameras, name);
            studio.apply(wanted);
        }

        ConfigStore store;
        ConfigStore::Loaded loaded;
        Studio studio;
        std::optional<SignInKeeper> keeper;
        std::optional<Memory> memory;
    };

    QByteArray files() const
    {
        QByteArray all;
        for (const QString &name : {u"vedette.json"_s, u"secrets.json"_s}) {
            QFile file(m_folder + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    void startKeyring();

    const RemoteSpec m_gate{QUrl(u"http://127.0.0.1:9/gate"_s), u"guard"_s, u"topsecret"_s};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QProcess m_bus;
    QProcess m_keyring;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"settings"_s);
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void whatTheStoreTakesLeavesTheFile()
    {
        HandStore store;
        {
            Run run(m_folder, &store);
            run.add(m_gate, u"Gate"_s);
            QTRY_VERIFY(files().contains("topsecret")); // until the store has it
            store.answer();
            QTRY_VERIFY(!files().contains("topsecret"));
            QVERIFY(!files().contains("guard"));
            QCOMPARE(store.secrets.size(), 1);
            QCOMPARE(run.camera(), m_gate);
        }
        Run again(m_folder, &store);
        QVERIFY(again.camera().awaitsSignIn);
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        QCOMPARE(again.camera(), m_gate);
        QVERIFY(!files().contains("topsecret"));
    }

    void aPasswordInTheFileIsMovedAtTheNextStart()
    {
        HandStore store;
        Configuration before;
        before.cameras += newCamera(m_gate, {}, u"Gate"_s);
        QVERIFY(!ConfigStore(m_folder).save(before));
        Run run(m_folder, &store);
        QCOMPARE(run.camera(), m_gate);
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        QTRY_VERIFY(!files().contains("topsecret"));
    }

    void theCameraConnectsWhenItsPasswordArrives()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        HandStore store;
        {
            Run run(m_folder, &store);
            run.add({server.url(), u"guard"_s, u"topsecret"_s}, u"Gate"_s);
            QTRY_COMPARE(store.questions.size(), 1);
            store.answer();
        }
        Run run(m_folder, &store);
        SinkThatTakesAll sink;
        Camera *camera = run.studio.cameras().constFirst();
        camera->addSink(sink);
        QTRY_COMPARE(store.questions.size(), 1);
        QCOMPARE(camera->status().state, SourceState::Connecting);
        QCOMPARE(server.connections(), 0);
        store.answer();
        QTRY_COMPARE(server.connections(), 1);
        camera->removeSink(sink);
    }

    void nothingIsLostWhenTheStoreRefuses()
    {
        HandStore store;
        store.locked = true;
        {
            Run run(m_folder, &store);
            const QSignalSpy refusals(&*run.keeper, &SignInKeeper::refused);
            run.add(m_gate, u"Gate"_s);
            run.add({QUrl(u"http://127.0.0.1:9/yard"_s), u"guard"_s, u"other"_s}, u"Yard"_s);
            QTRY_COMPARE(store.questions.size(), 2);
            store.answer();
            QCOMPARE(refusals.size(), 1); // told once
        }
        QVERIFY(files().contains("topsecret"));
        Run again(m_folder, &store);
        const QSignalSpy refusals(&*again.keeper, &SignInKeeper::refused);
        QCOMPARE(again.camera(), m_gate);
        QTRY_COMPARE(store.questions.size(), 2); // it is tried again
        store.answer();
        QVERIFY(refusals.isEmpty()); // there is nothing new to tell
        QVERIFY(files().contains("topsecret"));
    }

    void withoutAStoreTheFileHasIt()
    {
        {
            Run run(m_folder, nullptr);
            const QSignalSpy refusals(&*run.keeper, &SignInKeeper::refused);
            run.add(m_gate, u"Gate"_s);
            QTRY_COMPARE(refusals.size(), 1);
        }
        Run again(m_folder, nullptr);
        QCOMPARE(again.camera(), m_gate);
    }

    void aStoreThatIsLockedIsAskedAgainAtTheNextStart()
    {
        HandStore store;
        {
            Run run(m_folder, &store);
            run.add(m_gate, u"Gate"_s);
            QTRY_COMPARE(store.questions.size(), 1);
            store.answer();
        }
        store.locked = true;
        {
            Run run(m_folder, &store);
            const QSignalSpy missing(&*run.keeper, &SignInKeeper::missing);
            QTRY_COMPARE(store.questions.size(), 1);
            store.answer();
            QCOMPARE(missing.size(), 1);
            QVERIFY(!run.camera().awaitsSignIn);
            QVERIFY(run.camera().password.isEmpty());
            run.add({QUrl(u"http://127.0.0.1:9/b"_s), {}, {}}, u"B"_s); // something is saved
        }
        store.locked = false;
        Run run(m_folder, &store);
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        QCOMPARE(run.camera(), m_gate);
    }

    void anotherPasswordTakesTheOldOnesPlace()
    {
        HandStore store;
        Run run(m_folder, &store);
        run.add(m_gate, u"Gate"_s);
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        Configuration wanted = run.studio.configuration();
        std::get<RemoteSpec>(wanted.cameras[0].spec).password = u"another"_s;
        run.studio.apply(wanted);
        QTRY_VERIFY(files().contains("another"));
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        QTRY_VERIFY(!files().contains("another"));
        QCOMPARE(store.secrets.size(), 1);
        QVERIFY(store.secrets.begin()->contains(u"another"_s));
    }

    void aRemovedCameraLeavesNothingBehindAndCanComeBack()
    {
        HandStore store;
        Run run(m_folder, &store);
        run.add(m_gate, u"Gate"_s);
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        const Configuration before = run.studio.configuration();
        Configuration wanted = before;
        wanted.cameras.clear();
        run.studio.apply(wanted);
        QTRY_VERIFY(store.secrets.isEmpty());
        run.studio.apply(before); // as an undo does
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        QCOMPARE(store.secrets.size(), 1);
    }

    void anUndoToBeforeThePasswordCameFindsIt()
    {
        HandStore store;
        {
            Run run(m_folder, &store);
            run.add(m_gate, u"Gate"_s);
            QTRY_COMPARE(store.questions.size(), 1);
            store.answer();
        }
        Run run(m_folder, &store);
        const Configuration awaiting = run.studio.configuration();
        QTRY_COMPARE(store.questions.size(), 1);
        store.answer();
        QCOMPARE(run.camera(), m_gate);
        run.studio.apply(awaiting);
        QTRY_COMPARE(run.camera(), m_gate);
        QVERIFY(store.questions.isEmpty());
    }

    void readingOnlyMovesNothing()
    {
        HandStore store;
        Configuration before;
        before.cameras += newCamera(m_gate, {}, u"Gate"_s);
        QVERIFY(!ConfigStore(m_folder).save(before));
        Run run(m_folder, &store, SignInKeeper::Mode::ReadOnly);
        run.add({QUrl(u"http://127.0.0.1:9/b"_s), u"u"_s, u"p"_s}, u"B"_s);
        QTRY_VERIFY(files().contains("9/b"));
        QVERIFY(store.questions.isEmpty());
        QVERIFY(files().contains("topsecret"));
    }

    void theSystemsOwnStoreKeepsSecrets();
};

// A Secret Service on a bus of its own, unlocked.
void TestSignInKeeper::startKeyring()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(patience));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    qputenv("XDG_DATA_HOME", m_dir->path().toLocal8Bit());
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("open sesame");
    m_keyring.closeWriteChannel();
    const auto isThere = [] {
        QProcess ask;
        ask.start(u"dbus-send"_s,
                  {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s,
                   u"/"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                   u"string:org.freedesktop.secrets"_s});
        return ask.waitForFinished() && ask.readAll().contains("true");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

void TestSignInKeeper::theSystemsOwnStoreKeepsSecrets()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    const auto store = makeSystemKeyStore();
    if (!store)
        QSKIP("built without QtKeychain");
    startKeyring();
    {
        Run run(m_folder, store.get());
        const QSignalSpy refusals(&*run.keeper, &SignInKeeper::refused);
        run.add(m_gate, u"Gate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!run.keeper->keep(run.studio.configuration()).cameras.isEmpty() ||
                                         !refusals.isEmpty(),
                                 patience);
        QVERIFY(refusals.isEmpty());
        QTRY_VERIFY(!files().contains("topsecret"));
    }
    {
        Run run(m_folder, store.get());
        QVERIFY(run.camera().awaitsSignIn);
        QTRY_COMPARE_WITH_TIMEOUT(run.camera(), m_gate, patience);
        Configuration wanted = run.studio.configuration();
        wanted.cameras.clear();
        run.studio.apply(wanted);
        QTRY_VERIFY(!files().contains("gate"));
    }
}

QTEST_GUILESS_MAIN(TestSignInKeeper)
#include "tst_signinkeeper.moc"
