// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/updatewatch.h"

#include "core/base/weburl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <memory>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 65536;

} // namespace

Result<Release> releaseFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString version = object.value(u"version"_s).toString();
    const QString page = object.value(u"page"_s).toString();
    qsizetype end = 0;
    const QVersionNumber number = QVersionNumber::fromString(version, &end);
    if (number.isNull() || end != version.size())
        return {ErrorCode::BadData, u"version"_s};
    if (!isWebUrl(page))
        return {ErrorCode::BadData, u"page"_s};
    return Release{number, QUrl(page, QUrl::StrictMode)};
}

UpdateWatch::UpdateWatch(QVersionNumber own, const UpdateTimes &times, QObject *parent)
    : QObject(parent)
    , m_own(std::move(own))
    , m_times(times)
{
    m_next.setSingleShot(true);
    m_late.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { m_lookup.ask(m_address); });
    connect(&m_lookup, &ProxyLookup::found, this, &UpdateWatch::ask);
    connect(&m_late, &QTimer::timeout, this, [this] { m_reply->abort(); });
}

UpdateWatch::~UpdateWatch()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void UpdateWatch::follow(const QUrl &address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_lookup.forget();
    if (m_reply)
        m_reply->abort();
    m_next.stop();
    if (!m_address.isEmpty())
        m_next.start(m_times.first);
}

void UpdateWatch::ask(const QNetworkProxy &proxy)
{
    m_network.setProxyFactory(std::make_unique<FoundProxy>(proxy).release()); // which takes it
    QNetworkRequest request(m_address);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Vedette"_s);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(longestAnswer + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > longestAnswer)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &UpdateWatch::finish);
    m_late.start(m_times.answer);
}

void UpdateWatch::finish()
{
    m_late.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (reply->request().url() != m_address)
        return; // somebody else is to be asked by now
    if (reply->error() != QNetworkReply::NoError) {
        fail(reply->errorString());
        return;
    }
    const auto release = releaseFromJson(reply->readAll());
    if (!release) {
        fail(u"its answer lacks what is expected: "_s + release.error().detail);
        return;
    }
    m_next.start(m_times.again);
    if (release->version > m_own && release->version != std::exchange(m_told, release->version))
        Q_EMIT found(*release);
}

void UpdateWatch::fail(const QString &why)
{
    qInfo("Whether there is a newer Vedette was not to be learnt from %s: %s",
          qUtf8Printable(m_address.host()), qUtf8Printable(why));
    m_next.start(m_times.retry);
}

} // namespace vedette
