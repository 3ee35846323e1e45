// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace vedette::test {

/// The main() of a test that needs a real window system: an X server of its own, without a window
/// manager.
template <typename Test>
int runOnXServer(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()) {
        qWarning("SKIP: there is no Xvfb.");
        return 0;
    }
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray display;
    while (!display.endsWith('\n') && server.waitForReadyRead(20'000))
        display += server.readAllStandardOutput();
    int status = 1;
    if (!display.isEmpty()) {
        qputenv("DISPLAY", ':' + display.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
        const QApplication application(argc, argv);
        Test test;
        status = QTest::qExec(&test, argc, argv);
    }
    server.kill();
    server.waitForFinished();
    return status;
}

} // namespace vedette::test
