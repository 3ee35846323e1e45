// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/proxied.h"

#include "core/server/selfsigned.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// Of README's example, with TLS.
QByteArray nginxConfiguration(const QString &folder, quint16 port, int server)
{
    return u"user root; daemon off; pid %1/pid; error_log stderr;\n"
           "events {}\n"
           "http {\n"
           "  access_log off; client_body_temp_path %1/body; proxy_temp_path %1/proxy;\n"
           "  fastcgi_temp_path %1/f; uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
           "  server {\n"
           "    listen 127.0.0.1:%2 ssl;\n"
           "    ssl_certificate %1/cert.pem; ssl_certificate_key %1/key.pem;\n"
           "    location / {\n"
           "      proxy_pass http://127.0.0.1:%3;\n"
           "      proxy_http_version 1.1;\n"
           "      proxy_set_header Host $http_host;\n"
           "      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
           "      proxy_set_header X-Forwarded-Proto $scheme;\n"
           "      proxy_buffering off;\n"
           "    }\n"
           "    location /cams/ {\n"
           "      proxy_pass http://127.0.0.1:%3/;\n"
           "      proxy_http_version 1.1;\n"
           "      proxy_set_header Host $http_host;\n"
           "      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
           "      proxy_set_header X-Forwarded-Proto $scheme;\n"
           "      proxy_set_header X-Forwarded-Prefix /cams;\n"
           "      proxy_buffering off;\n"
           "    }\n"
           "  }\n"
           "}\n"_s.arg(folder)
                   .arg(port)
                   .arg(server)
                   .toUtf8();
}

QByteArray haproxyConfiguration(const QString &folder, quint16 port, int server)
{
    return u"global\n"
           "  maxconn 100\n"
           "defaults\n"
           "  mode http\n"
           "  timeout connect 5s\n"
           "  timeout client 1h\n"
           "  timeout server 1h\n"
           "frontend cameras\n"
           "  bind 127.0.0.1:%2 ssl crt %1/both.pem\n"
           "  option forwardfor\n"
           "  http-request set-header X-Forwarded-Proto https if { ssl_fc }\n"
           "  http-request redirect location /cams/ if { path /cams }\n"
           "  http-request set-header X-Forwarded-Prefix /cams if { path_beg /cams/ }\n"
           "  http-request replace-path /cams(/.*) \\1 if { path_beg /cams/ }\n"
           "  default_backend vedette\n"
           "backend vedette\n"
           "  server one 127.0.0.1:%3\n"_s.arg(folder)
                   .arg(port)
                   .arg(server)
                   .toUtf8();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

ShareOptions optionsWith(const QStringList &trusted)
{
    ShareOptions options;
    options.proxies = trusted;
    options.accounts = {testAccount(u"vedette"_s, u"secret"_s)};
    options.accounts->first().role = Role::Control;
    return options;
}

} // namespace

Proxied::Proxied(const QStringList &trusted)
    : share(optionsWith(trusted))
{
    share.feedSteadily({makeJpeg({64, 48}, Qt::red)}, 20);
}

Proxied::~Proxied()
{
    m_proxy.terminate();
    if (!m_proxy.waitForFinished(5000))
        m_proxy.kill();
    m_proxy.waitForFinished();
}

QString Proxied::start(const QString &proxy)
{
    m_port = freePort();
    const auto identity = makeSelfSigned({u"localhost"_s}, {});
    const bool isNginx = proxy == "nginx"_L1;
    const QString file = m_home.filePath(u"proxy.conf"_s);
    if (!identity || !write(m_home.filePath(u"cert.pem"_s), identity->certificates) ||
        !write(m_home.filePath(u"key.pem"_s), identity->key) ||
        !write(m_home.filePath(u"both.pem"_s), identity->certificates + identity->key) ||
        !write(file, (isNginx ? nginxConfiguration : haproxyConfiguration)(m_home.path(), m_port,
                                                                           share.port())))
        return u"the files could not be written"_s;
    m_proxy.setProcessChannelMode(QProcess::MergedChannels);
    m_proxy.start(program(proxy),
                  isNginx ? QStringList{u"-e"_s, u"stderr"_s, u"-p"_s, m_home.path(), u"-c"_s, file}
                          : QStringList{u"-db"_s, u"-f"_s, file});
    const bool answers =
            QTest::qWaitFor([this] { return get(u"/healthz"_s).trimmed() == "ok"; }, 10'000);
    return answers ? QString() : u"no answer: "_s + QString::fromUtf8(m_proxy.readAll());
}

QString Proxied::program(const QString &proxy)
{
    const QString found = QStandardPaths::findExecutable(proxy);
    return found.isEmpty() ? QStandardPaths::findExecutable(proxy, {u"/usr/sbin"_s}) : found;
}

QString Proxied::url(const QString &path) const
{
    return u"https://localhost:%1%2"_s.arg(m_port).arg(path);
}

QStringList Proxied::request(const QString &path, const QStringList &more) const
{
    return QStringList{u"-sk"_s, u"-N"_s, u"--interface"_s, u"127.0.0.2"_s} + more +
           QStringList{url(path)};
}

QByteArray Proxied::get(const QString &path, const QStringList &more) const
{
    QProcess curl;
    curl.start(u"curl"_s, request(path, more));
    (void)QTest::qWaitFor([&] { return curl.state() == QProcess::NotRunning; }, 10'000);
    return curl.readAllStandardOutput();
}

} // namespace vedette
