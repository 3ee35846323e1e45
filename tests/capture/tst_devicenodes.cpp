// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devicenodes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

class TestDeviceNodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nodeThatMayNotBeOpenedIsNamed_data();
    void nodeThatMayNotBeOpenedIsNamed();
    void nothingIsDeniedWhereNothingIs();

private: // NOLINT(readability-redundant-access-specifiers): only moc knows Q_SLOTS
    void addNode(const QString &node, const QString &name, QFile::Permissions permissions);

    std::unique_ptr<QTemporaryDir> m_folder;
    DeviceFolders m_folders;
};

void TestDeviceNodes::addNode(const QString &node, const QString &name,
                              QFile::Permissions permissions)
{
    QFile file(m_folders.nodes.filePath(node));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(m_folders.names.mkpath(node));
    QFile nameFile(m_folders.names.filePath(node + u"/name"_s));
    QVERIFY(nameFile.open(QIODevice::WriteOnly));
    nameFile.write(name.toUtf8() + '\n');
    QVERIFY(file.setPermissions(permissions));
}

void TestDeviceNodes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folders = {QDir(m_folder->path()), QDir(m_folder->filePath(u"names"_s))};
    addNode(u"video0"_s, u"Open Cam"_s, QFile::ReadOwner | QFile::WriteOwner);
    addNode(u"video1"_s, u"Closed Cam"_s, {});
}

void TestDeviceNodes::nodeThatMayNotBeOpenedIsNamed_data()
{
    QTest::addColumn<DeviceKey>("key");
    QTest::addColumn<bool>("denied");
    QTest::newRow("by name") << DeviceKey{{}, u"Closed Cam"_s} << true;
    QTest::newRow("by number") << DeviceKey{u"1"_s, {}} << true;
    QTest::newRow("any") << DeviceKey{} << true;
    QTest::newRow("the open one") << DeviceKey{{}, u"Open Cam"_s} << false;
    QTest::newRow("another") << DeviceKey{u"7"_s, u"Another"_s} << false;
}

void TestDeviceNodes::nodeThatMayNotBeOpenedIsNamed()
{
    if (QFile(m_folders.nodes.filePath(u"video1"_s)).open(QIODevice::ReadOnly))
        QSKIP("nothing is denied to this user");
    QFETCH(const DeviceKey, key);
    QFETCH(const bool, denied);
    QCOMPARE(deniedNode(key, m_folders),
             denied ? m_folders.nodes.filePath(u"video1"_s) : QString());
}

void TestDeviceNodes::nothingIsDeniedWhereNothingIs()
{
    QCOMPARE(deniedNode({}, {QDir(u"/no/such/folder"_s), QDir(u"/no/such/folder"_s)}), QString());
    QFile::remove(m_folders.nodes.filePath(u"video1"_s));
    QCOMPARE(deniedNode({}, m_folders), QString());
}

QTEST_GUILESS_MAIN(TestDeviceNodes)
#include "tst_devicenodes.moc"
