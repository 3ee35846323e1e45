// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/notify/broker.h"

#include "tests/support/testcertificate.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace vedette::test {

using namespace Qt::StringLiterals;

namespace {

const QString topicMark = u"listening"_s;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

Broker::Broker(Tls tls)
    : m_tls(tls)
    , m_port(freePort())
{
    const QString folder = m_home.path();
    QByteArray configuration = "listener " + QByteArray::number(m_port) + " 127.0.0.1\n" +
                               "allow_anonymous false\nuser root\npassword_file " +
                               QFile::encodeName(folder) + "/passwords\n";
    if (tls == Tls::On) {
        const TestCertificate made = makeCertificate(u"localhost"_s);
        write(caFile(), made.certificate.toPem());
        write(folder + u"/key.pem"_s, made.key.toPem());
        configuration += "certfile " + QFile::encodeName(caFile()) + "\nkeyfile " +
                         QFile::encodeName(folder) + "/key.pem\n";
    }
    write(folder + u"/broker.conf"_s, configuration);
    QProcess::execute(u"mosquitto_passwd"_s,
                      {u"-c"_s, u"-b"_s, folder + u"/passwords"_s, u"vedette"_s, u"secret"_s});
}

Broker::~Broker()
{
    stop();
}

bool Broker::start()
{
    QString program = QStandardPaths::findExecutable(u"mosquitto"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"mosquitto"_s, {u"/usr/sbin"_s});
    m_broker.setProcessChannelMode(QProcess::MergedChannels);
    m_broker.start(program, {u"-c"_s, m_home.filePath(u"broker.conf"_s)});
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(100);
    };
    if (!QTest::qWaitFor(answers, 10'000)) {
        qWarning("%s", log().constData());
        return false;
    }
    m_rest.clear();
    m_lines.clear();
    m_newest.clear();
    m_listener.start(u"mosquitto_sub"_s, client({u"-v"_s, u"-t"_s, u"#"_s}));
    // It is there when it hears what is kept.
    if (!publish(topicMark.toUtf8(), "yes", true))
        return false;
    return QTest::qWaitFor([this] { return newest().contains(topicMark.toUtf8()); }, 10'000);
}

void Broker::stop()
{
    end(m_listener);
    end(m_broker);
}

bool Broker::restart()
{
    stop();
    return start();
}

QString Broker::url() const
{
    return m_tls == Tls::On ? u"mqtts://localhost:%1"_s.arg(m_port)
                            : u"mqtt://127.0.0.1:%1"_s.arg(m_port);
}

QStringList Broker::client(const QStringList &more) const
{
    QStringList arguments{u"-h"_s, u"localhost"_s, u"-p"_s, QString::number(m_port),
                          u"-u"_s, u"vedette"_s,   u"-P"_s, u"secret"_s};
    if (m_tls == Tls::On)
        arguments += {u"--cafile"_s, caFile()};
    return arguments + more;
}

bool Broker::publish(const QByteArray &topic, const QByteArray &payload, bool retained)
{
    QStringList more{u"-t"_s, QString::fromUtf8(topic), u"-m"_s, QString::fromUtf8(payload)};
    if (retained)
        more += u"-r"_s;
    return QProcess::execute(u"mosquitto_pub"_s, client(more)) == 0;
}

const QMap<QByteArray, QByteArray> &Broker::newest()
{
    read();
    return m_newest;
}

const QByteArray &Broker::log()
{
    return m_log += m_broker.readAll();
}

const QByteArrayList &Broker::lines()
{
    read();
    return m_lines;
}

void Broker::read()
{
    m_rest += m_listener.readAllStandardOutput();
    for (qsizetype end = 0; (end = m_rest.indexOf('\n')) >= 0; m_rest.remove(0, end + 1)) {
        const QByteArray line = m_rest.first(end);
        m_lines += line;
        const qsizetype space = line.indexOf(' ');
        const QByteArray payload = space < 0 ? QByteArray() : line.sliced(space + 1);
        m_newest.insert(line.first(space < 0 ? line.size() : space),
                        payload == "(null)" ? QByteArray() : payload); // its word for an empty one
    }
}

} // namespace vedette::test
