// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ffmpeg/avlog.h"

extern "C" {
#include <libavutil/log.h>
}

#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>

namespace vedette {

namespace {

Q_LOGGING_CATEGORY(publishCategory, "publish")

constexpr qsizetype shortestSecret = 3;
constexpr qsizetype longestLine = 300;

thread_local AvLog *catching = nullptr;

void takeLine(void *, int level, const char *format, va_list arguments)
{
    if (!catching || level > AV_LOG_WARNING)
        return;
    std::array<char, 1024> line{};
    std::vsnprintf(line.data(), line.size(), format, arguments);
    catching->take(line.data());
}

} // namespace

AvLog::AvLog(const QByteArray &url)
{
    const QUrl parts = QUrl::fromEncoded(url);
    const QByteArray path = parts.path(QUrl::FullyEncoded).toUtf8();
    m_secrets = {url,
                 path,
                 path.sliced(path.lastIndexOf('/') + 1),
                 parts.query(QUrl::FullyEncoded).toUtf8(),
                 parts.userInfo(QUrl::FullyEncoded).toUtf8(),
                 parts.password(QUrl::FullyDecoded).toUtf8()};
    for (const QByteArray &item : parts.query(QUrl::FullyEncoded).toUtf8().split('&'))
        m_secrets += item.sliced(item.indexOf('=') + 1);
    m_secrets.removeIf([](const QByteArray &secret) { return secret.size() < shortestSecret; });
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    catching = this;
    av_log_set_callback(takeLine);
}

AvLog::~AvLog()
{
    catching = nullptr;
}

void AvLog::forget()
{
    m_first.clear();
    m_last.clear();
}

void AvLog::take(const QByteArray &line)
{
    QByteArray told = line.trimmed();
    for (const QByteArray &secret : std::as_const(m_secrets))
        told.replace(secret, "…");
    told.truncate(longestLine);
    if (told.isEmpty())
        return;
    m_last = QString::fromUtf8(told);
    if (m_first.isEmpty())
        m_first = m_last;
    qCDebug(publishCategory, "FFmpeg: %s", told.constData());
}

} // namespace vedette
