// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// Cameras and views that go out of the window as a file, and come in.
class tst_Exchange final : public QObject
{
    Q_OBJECT

    void act(const char *name) { m_window->findChild<QAction *>(QLatin1String(name))->trigger(); }
    /// Answers the dialog for a file that is open.
    void choose(const QString &dialog, const QString &path);
    QString write(const QByteArray &content);
    QString answer();

    QTemporaryDir m_dir;
    std::unique_ptr<Studio> m_studio;
    History m_history;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init();
    void cleanup();
    void passwordsAreLeftOutUnlessTheyAreWanted_data();
    void passwordsAreLeftOutUnlessTheyAreWanted();
    void anImportIsOneStepThatCanBeUndone();
    void whatIsLeftOutIsNamed();
    void aFileOfAnotherProgramIsRefused();
};

void tst_Exchange::init()
{
    m_studio = std::make_unique<Studio>();
    m_window = std::make_unique<MainWindow>(*m_studio, m_history);
    m_window->show();
}

void tst_Exchange::cleanup()
{
    m_window.reset();
    m_history.clear();
    m_studio.reset();
}

void tst_Exchange::choose(const QString &name, const QString &path)
{
    auto *dialog = m_window->findChild<QFileDialog *>(name);
    QVERIFY(dialog);
    dialog->setDirectory(m_dir.path());
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

QString tst_Exchange::write(const QByteArray &content)
{
    QFile file(m_dir.filePath(u"in.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QString tst_Exchange::answer()
{
    const auto bars = m_window->findChildren<MessageBar *>();
    return bars.isEmpty() ? QString() : bars.last()->text();
}

void tst_Exchange::passwordsAreLeftOutUnlessTheyAreWanted_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("are");
    QTest::newRow("without") << u"withoutPasswords"_s << false;
    QTest::newRow("with") << u"withPasswords"_s << true;
}

void tst_Exchange::passwordsAreLeftOutUnlessTheyAreWanted()
{
    QFETCH(QString, button);
    Configuration configuration;
    configuration.cameras +=
            newCamera(RemoteSpec{QUrl(u"http://127.0.0.1:9/video"_s), u"me"_s, u"topsecret"_s}, {},
                      u"Gate"_s);
    m_studio->apply(configuration);
    act("export");
    auto *pressed = m_window->findChild<QPushButton *>(button);
    QVERIFY(pressed);
    pressed->click();
    const QString path = m_dir.filePath(button);
    choose(u"exportFile"_s, path);
    QFile file(path + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Gate"));
    QTEST(content.contains("topsecret"), "are");
    QVERIFY2(answer().contains(button), qPrintable(answer()));
}

void tst_Exchange::anImportIsOneStepThatCanBeUndone()
{
    const QString path = write(R"({"format": "vedette-cameras", "version": 1,
        "cameras": [{"id": "a", "name": "A", "source": {"kind": "local", "id": "1"}},
                    {"id": "b", "name": "B", "source": {"kind": "local", "id": "2"}}],
        "views": [{"name": "W", "shows": "chosen", "tiles": [{"camera": "a"}]}]})");
    act("import");
    choose(u"importFile"_s, path);
    QCOMPARE(m_studio->cameras().size(), 2);
    QCOMPARE(m_studio->configuration().views.size(), 2);
    act("undo");
    QVERIFY(m_studio->cameras().isEmpty());
    QCOMPARE(m_studio->configuration().views.size(), 1);
}

void tst_Exchange::whatIsLeftOutIsNamed()
{
    const QString path = write(R"({"format": "vedette-cameras", "version": 2,
        "cameras": [{"id": "a", "name": "A", "source": {"kind": "local", "id": "1"}},
                    {"id": "b", "name": "Barn", "source": {"kind": "telescope"}},
                    {"id": "c", "name": "Cellar"}]})");
    act("import");
    choose(u"importFile"_s, path);
    QCOMPARE(m_studio->cameras().size(), 1);
    for (const auto &words : {u"Barn"_s, u"Cellar"_s, u"newer Vedette"_s, u"1 camera"_s})
        QVERIFY2(answer().contains(words), qPrintable(answer()));
}

void tst_Exchange::aFileOfAnotherProgramIsRefused()
{
    const QString path = write("{\"cameras\": []}");
    act("import");
    choose(u"importFile"_s, path);
    QVERIFY2(answer().contains(path), qPrintable(answer()));
    QVERIFY(m_studio->cameras().isEmpty());
}

QTEST_MAIN(tst_Exchange)
#include "tst_exchange.moc"
