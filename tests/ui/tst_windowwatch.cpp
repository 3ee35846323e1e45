// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/onxserver.h"
#include "ui/windowwatch.h"

#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

/// On a virtual X server, since only a real window system covers windows.
class tst_WindowWatch final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    WindowWatch *m_watch = nullptr;

private Q_SLOTS:
    void init();
    void shownWindowIsSeen();
    void hiddenWindowIsNotSeen();
    void minimisedWindowIsNotSeen();
    void coveredWindowIsNotSeen();
    void partlyCoveredWindowIsSeen();
};

void tst_WindowWatch::init()
{
    m_window = std::make_unique<QWidget>();
    m_watch = new WindowWatch(m_window.get());
    m_window->setGeometry(100, 100, 300, 200);
    QVERIFY(!m_watch->isSeen());
    m_window->show();
    QTRY_VERIFY(m_watch->isSeen());
}

void tst_WindowWatch::shownWindowIsSeen()
{
    QVERIFY(m_watch->isSeen());
}

void tst_WindowWatch::hiddenWindowIsNotSeen()
{
    m_window->hide();
    QTRY_VERIFY(!m_watch->isSeen());
    m_window->show();
    QTRY_VERIFY(m_watch->isSeen());
}

void tst_WindowWatch::minimisedWindowIsNotSeen()
{
    m_window->showMinimized();
    QTRY_VERIFY(!m_watch->isSeen());
}

void tst_WindowWatch::coveredWindowIsNotSeen()
{
    QWidget other;
    other.setGeometry(50, 50, 500, 400);
    other.show();
    QTRY_VERIFY(!m_watch->isSeen());
    other.hide();
    QTRY_VERIFY(m_watch->isSeen());
}

void tst_WindowWatch::partlyCoveredWindowIsSeen()
{
    QWidget other;
    WindowWatch watch(&other);
    other.setGeometry(200, 50, 500, 400);
    other.show();
    QTRY_VERIFY(watch.isSeen());
    QVERIFY(m_watch->isSeen());
}

int main(int argc, char **argv)
{
    return test::runOnXServer<tst_WindowWatch>(argc, argv);
}

#include "tst_windowwatch.moc"
