// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/playererror.h"

#include "core/base/errordetail.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QHostInfo>
#include <QMimeDatabase>

#ifdef Q_OS_LINUX
#include <libintl.h>
#endif

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// The player's own words in an error are cut to this.
constexpr qsizetype maxDetail = 100;

constexpr const char *gstreamer = "gstreamer-1.0";
constexpr const char *gstreamerBase = "gst-plugins-base-1.0";

QString translated(const char *domain, const char *english)
{
#ifdef Q_OS_LINUX
    return QString::fromUtf8(dgettext(domain, english));
#else
    Q_UNUSED(domain);
    return QString::fromLatin1(english);
#endif
}

bool says(const QString &words, const char *domain, const char *english)
{
    return words == QLatin1String(english) || words == translated(domain, english);
}

bool saysPluginAbsent(const QString &words, const QString &scheme)
{
    constexpr const char *noHandler = "No URI handler implemented for \"%s\".";
    const auto filledIn = [&](QString pattern) {
        return pattern.replace(u"%s"_s, scheme);
    };
    return says(words, gstreamer, "Your GStreamer installation is missing a plug-in.") ||
           words == filledIn(QString::fromLatin1(noHandler)) ||
           words == filledIn(translated(gstreamerBase, noHandler));
}

bool isAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

Error unreachable(const QUrl &url)
{
    const QString host = url.host();
    if (!isAddress(host) && QHostInfo::fromName(host).error() == QHostInfo::HostNotFound)
        return {ErrorCode::HostNotFound, {}};
    return {ErrorCode::ConnectionRefused, {}};
}

} // namespace

Error playerError(const QString &words, const PlayerSigns &signs, const QUrl &url)
{
    if (words == "Unauthorized"_L1)
        return {ErrorCode::AuthenticationNeeded, {}};
    if (words.compare("Not found"_L1, Qt::CaseInsensitive) == 0)
        return {ErrorCode::HttpStatus, u"404 Not Found"_s};
    if (says(words, gstreamer, "Could not open resource for reading and writing."))
        return signs.hasVideo ? Error{ErrorCode::ConnectionLost, {}} : unreachable(url);

    if (url.isLocalFile() && !signs.hasVideo && !signs.knowsVideo) {
        const QString type = QMimeDatabase().mimeTypeForFile(url.toLocalFile()).name();
        if (signs.hasAudio || !type.startsWith("video/"_L1))
            return {ErrorCode::NotACamera, type};
    }
    // A camera that gives sound has pictures too.
    const bool soundOnly = signs.hasAudio && !signs.hasVideo;
    if (soundOnly || saysPluginAbsent(words, url.scheme()))
        return {ErrorCode::PlayerIncomplete, {}};
    // An address in it could hold the password.
    const QString detail = words.contains("://"_L1) ? QString() : words.left(maxDetail);
    return {url.isLocalFile() ? ErrorCode::BadData : ErrorCode::ConnectionLost, detail};
}

Error fileError(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would keep whoever opens it waiting
        return {ErrorCode::FileUnreadable, ErrorDetail::tr("%1: not a file").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString())};
    return {};
}

} // namespace vedette
