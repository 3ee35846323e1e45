// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/viewedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class tst_Editor final : public QObject
{
    Q_OBJECT

    const Configuration &configuration() { return m_studio->configuration(); }
    QString add(const QString &name)
    {
        return addCameras(*m_editor, {{TestPatternSpec{}, name}}).value(0);
    }

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Editor> m_editor;

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<Studio>();
        m_history = std::make_unique<History>();
        m_editor = std::make_unique<Editor>(*m_studio, *m_history, 1);
    }
    void cleanup()
    {
        m_editor.reset();
        m_history.reset();
        m_studio.reset();
    }

    void everyChangeIsUndoneAndRedone_data()
    {
        using Change = std::function<void(Editor &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("add") << Change([](Editor &editor) {
            addCameras(editor, {{TestPatternSpec{}}, {TestPatternSpec{}}});
        });
        QTest::newRow("change") << Change([](Editor &editor) {
            changeCamera(editor, u"a"_s, RemoteSpec{QUrl(u"http://cam/"_s), u"u"_s, u"p"_s}, {});
        });
        QTest::newRow("rename") << Change(
                [](Editor &editor) { renameCamera(editor, u"a"_s, u"Gate"_s); });
        QTest::newRow("remove") << Change([](Editor &editor) { removeCamera(editor, u"a"_s); });
        QTest::newRow("picture") << Change([](Editor &editor) {
            changePicture(editor, u"a"_s, {PictureConfig::Fit::Fill, {}, true});
        });
        QTest::newRow("layout") << Change([](Editor &editor) {
            changeLayout(editor, {LayoutConfig::Kind::Grid, 3, 2});
        });
        QTest::newRow("swap") << Change([](Editor &editor) { swapPlaces(editor, u"a"_s, u"b"_s); });
        QTest::newRow("size") << Change([](Editor &editor) { resizeTile(editor, u"a"_s, 2, 2); });
        QTest::newRow("add view") << Change([](Editor &editor) { addView(editor, {}); });
        QTest::newRow("change view") << Change([](Editor &editor) {
            ViewConfig view = editor.view();
            view.name = u"Yard"_s;
            changeView(editor, view);
        });
        QTest::newRow("remove view") << Change([](Editor &editor) { removeView(editor); });
    }
    void everyChangeIsUndoneAndRedone()
    {
        QFETCH(std::function<void(Editor &)>, change);
        add(u"a"_s);
        add(u"b"_s);
        addView(*m_editor, {});
        const Configuration before = configuration();
        change(*m_editor);
        const Configuration after = configuration();
        QVERIFY(after != before);
        QVERIFY(!m_editor->history().undoText().isEmpty());
        m_editor->undo();
        QCOMPARE(configuration(), before);
        m_editor->redo();
        QCOMPARE(configuration(), after);
    }

    void undoLeavesSharingAndTheWindowAlone()
    {
        add(u"a"_s);
        ShareConfig share;
        share.port = 9001;
        changeSharing(*m_studio, share);
        WindowConfig window = configuration().window;
        window.showStatistics = true;
        changeWindow(*m_studio, window);
        m_editor->undo();
        QVERIFY(configuration().cameras.isEmpty());
        QCOMPARE(configuration().share.port, quint16(9001));
        QVERIFY(configuration().window.showStatistics);
    }

    void aStepNamesItsChange()
    {
        add(u"Gate"_s);
        QVERIFY(m_editor->history().undoText().contains(u"Gate"_s));
        removeCamera(*m_editor, configuration().cameras[0].id);
        QVERIFY(m_editor->history().undoText().contains(u"Gate"_s));
        QVERIFY(m_editor->history().undoText() != m_editor->history().redoText());
    }

    void whatChangesNothingIsNoStep()
    {
        const QString id = add(u"a"_s);
        renameCamera(*m_editor, id, u"a"_s);
        removeCamera(*m_editor, u"nobody"_s);
        removeView(*m_editor);
        QCOMPARE(m_editor->history().count(), 1);
    }

    void nothingChangesWhileLocked()
    {
        add(u"a"_s);
        WindowConfig window = configuration().window;
        window.locked = true;
        changeWindow(*m_studio, window);
        const Configuration before = configuration();
        const QSignalSpy refusals(m_editor.get(), &Editor::refused);
        QVERIFY(add(u"b"_s).isEmpty());
        removeCamera(*m_editor, u"a"_s);
        changeLayout(*m_editor, {LayoutConfig::Kind::Grid, 3, 2});
        m_editor->undo();
        QCOMPARE(configuration(), before);
        QCOMPARE(refusals.size(), 4);

        window.locked = false;
        changeWindow(*m_studio, window);
        m_editor->undo();
        QVERIFY(configuration().cameras.isEmpty());
    }

    void tooManyCamerasAreTold()
    {
        const QSignalSpy failures(m_editor.get(), &Editor::failed);
        const QList<NewCamera> many(1001, {RemoteSpec{QUrl(u"http://cam/"_s), {}, {}}, u"x"_s});
        QVERIFY(addCameras(*m_editor, many).isEmpty());
        QCOMPARE(failures.size(), 1);
        QVERIFY(configuration().cameras.isEmpty());
    }

    void aNewCameraComesIntoTheViewThatIsShown()
    {
        add(u"a"_s);
        ViewConfig yard;
        yard.shows = ViewConfig::Shows::Chosen;
        addView(*m_editor, yard);
        add(u"b"_s);
        QCOMPARE(m_editor->view().tiles, QList<TilePlace>{{u"b"_s}});
    }

    void anotherWindowKeepsItsView()
    {
        Configuration wanted = configuration();
        wanted.windows += OpenWindow{2};
        m_studio->apply(wanted);
        Editor other(*m_studio, *m_history, 2);
        addView(*m_editor, {});
        addView(other, {});
        QCOMPARE(m_editor->shownView(), 1);
        QCOMPARE(other.shownView(), 2);
        showView(*m_editor, 0);
        removeView(*m_editor);
        QCOMPARE(m_editor->shownView(), 0);
        QCOMPARE(other.shownView(), 1); // the same view as before
        QCOMPARE(other.view().id, 3);
    }

    void whatOneWindowChangedAnotherUndoes()
    {
        Configuration wanted = configuration();
        wanted.windows += OpenWindow{2};
        m_studio->apply(wanted);
        Editor other(*m_studio, *m_history, 2);
        const QSignalSpy changes(&other, &Editor::historyChanged);
        add(u"a"_s);
        QVERIFY(!changes.isEmpty());
        other.undo();
        QVERIFY(configuration().cameras.isEmpty());
        m_editor->redo();
        QCOMPARE(configuration().cameras.size(), 1);
    }

    void aStepOfAWindowThatIsClosedIsUndone()
    {
        Configuration wanted = configuration();
        wanted.windows += OpenWindow{2};
        m_studio->apply(wanted);
        {
            Editor other(*m_studio, *m_history, 2);
            addView(other, {});
        }
        wanted = configuration();
        wanted.windows.removeLast();
        m_studio->apply(wanted);
        m_editor->undo();
        QCOMPARE(configuration().views.size(), 1);
        QCOMPARE(m_editor->shownView(), 0);
    }

    void aViewThatIsGoneShowsTheFirstAndComesBack()
    {
        Configuration wanted = configuration();
        wanted.windows += OpenWindow{2};
        m_studio->apply(wanted);
        Editor other(*m_studio, *m_history, 2);
        addView(other, {});
        showView(*m_editor, 1);
        removeView(*m_editor);
        QCOMPARE(other.shownView(), 0);
        addView(*m_editor, {}); // not taken for the one that is gone
        QCOMPARE(other.shownView(), 0);
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(other.shownView(), 1);
    }
};

QTEST_MAIN(tst_Editor)
#include "tst_editor.moc"
