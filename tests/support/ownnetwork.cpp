// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownnetwork.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

#include <string>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX
void writeTo(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    if (write(file, text.data(), text.size()) < 0)
        qWarning("%s cannot be written", path);
    close(file);
}
#endif

bool run(const QString &command)
{
    return QProcess::execute(u"sh"_s, {u"-c"_s, u"PATH=$PATH:/usr/sbin:/sbin; "_s + command}) == 0;
}

} // namespace

bool enterOwnNetwork()
{
#ifdef Q_OS_LINUX
    const std::string user = std::to_string(geteuid());
    const std::string group = std::to_string(getegid());
    if (unshare(CLONE_NEWNET | CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0)
            return false;
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/uid_map", "0 " + user + " 1");
        writeTo("/proc/self/gid_map", "0 " + group + " 1");
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
#else
    return false;
#endif
}

bool NetworkComputer::layCable()
{
    return run(u"ip link add here type veth peer name there && ip link set there up"_s);
}

NetworkComputer::NetworkComputer(Place place, const QString &host, const QString &address)
    : m_place(place)
    , m_host(host)
    , m_address(address)
{
}

NetworkComputer::~NetworkComputer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

bool NetworkComputer::start()
{
    const QString interface = m_place == Place::Here ? u"here"_s : u"there"_s;
    QStringList words{QStringLiteral(VEDETTE_TEST_AVAHI), m_folder.path(), m_host, interface,
                      m_address};
    // The mounts of each are its own, so that there can be two Avahis.
    words = QStringList{u"unshare"_s, u"--mount"_s} +
            (m_place == Place::There ? QStringList{u"--net"_s} : QStringList()) + words;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(words.takeFirst(), words);
    if (!m_process.waitForStarted())
        return false;
    if (m_place == Place::There &&
        !run(u"until [ \"$(readlink /proc/%1/ns/net)\" != \"$(readlink /proc/self/ns/net)\" ]; do "
             "sleep 0.01; done; ip link set there netns %1"_s.arg(m_process.processId())))
        return false;
    return m_process.waitForReadyRead(5000);
}

void NetworkComputer::startAvahi()
{
    m_process.write("start\n");
    m_process.waitForBytesWritten();
}

void NetworkComputer::stopAvahi()
{
    m_process.write("stop\n");
    m_process.waitForBytesWritten();
}

QStringList NetworkComputer::entry() const
{
    return {u"nsenter"_s, u"--net"_s, u"--target"_s, QString::number(m_process.processId())};
}

} // namespace vedette
