// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/cameraspec.h"

#include "core/base/errordetail.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int minSide = 16;
constexpr int maxSide = 7680;
constexpr double minFps = 1;
constexpr double maxFps = 120;
constexpr auto minSnapshotInterval = std::chrono::milliseconds(100);
constexpr auto maxSnapshotInterval = std::chrono::hours(1);
constexpr qsizetype sha256Size = 32;

Error validatePace(QSize size, double fps)
{
    if (size.width() < minSide || size.width() > maxSide || size.height() < minSide ||
        size.height() > maxSide)
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("size: %1x%1 to %2x%2 pixels").arg(minSide).arg(maxSide)};
    if (!(fps >= minFps && fps <= maxFps))
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("rate: %1 to %2 pictures a second").arg(minFps).arg(maxFps)};
    return {};
}

Error validate(const LocalSpec &local)
{
    constexpr qsizetype longestFormat = 40;
    if (local.id.isEmpty() && local.name.isEmpty())
        return {ErrorCode::InvalidValue, ErrorDetail::tr("device: an id or a name")};
    if (local.format.size() > longestFormat)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("format: a name as in Jpeg or YUYV")};
    return validatePace(local.size.isEmpty() ? QSize(minSide, minSide) : local.size,
                        local.fps == 0 ? minFps : local.fps);
}

Result<CameraSpec> parseLocal(const QString &text)
{
    static const QRegularExpression form(
            u"^(.+):(\\d{1,5})x(\\d{1,5})(?:@(\\d{1,3}(?:\\.\\d{1,3})?))?$"_s);
    LocalSpec spec{text, {}};
    if (const QRegularExpressionMatch match = form.match(text); match.hasMatch()) {
        spec.id = match.captured(1);
        spec.size = {match.captured(2).toInt(), match.captured(3).toInt()};
        if (match.hasCaptured(4))
            spec.fps = match.captured(4).toDouble();
        const Error wrong = validatePace(spec.size, match.hasCaptured(4) ? spec.fps : minFps);
        if (wrong)
            return wrong;
    }
    return CameraSpec(spec);
}

Result<CameraSpec> parseTestPattern(const QString &text)
{
    static const QRegularExpression form(
            u"^test(?::(\\d{1,5})x(\\d{1,5})(?:@(\\d{1,3}(?:\\.\\d{1,3})?))?)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("test[:WIDTHxHEIGHT[@FPS]], as in test:1280x720@30")};
    TestPatternSpec spec;
    if (match.hasCaptured(1))
        spec.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    if (match.hasCaptured(3))
        spec.fps = match.captured(3).toDouble();
    if (const Error error = validate(spec))
        return error;
    return CameraSpec(spec);
}

// The file that `text` names as people do; an empty URL when it names none. What is under /dev is
// a device.
QUrl fileUrl(const QString &text)
{
    if (text.startsWith("file:"_L1, Qt::CaseInsensitive))
        return QUrl(text);
    if (text.startsWith("~/"_L1))
        return QUrl::fromLocalFile(QDir::home().filePath(text.sliced(2)));
    const bool looksAbsolute = QDir::isAbsolutePath(text) && !text.startsWith("//"_L1) &&
                               !text.startsWith("\\\\"_L1) && !text.startsWith("/dev/"_L1);
    const bool isPath = looksAbsolute || text.startsWith("./"_L1) || text.startsWith("../"_L1);
    if (isPath || QFileInfo(text).isFile())
        return QUrl::fromLocalFile(QDir::cleanPath(QFileInfo(text).absoluteFilePath()));
    return {};
}

bool isCameraUrl(const QUrl &url)
{
    if (url.isLocalFile())
        return QDir::isAbsolutePath(url.toLocalFile());
    static const QStringList schemes{u"http"_s, u"https"_s, u"rtsp"_s, u"rtsps"_s};
    return url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
}

QString withoutUserInfo(QString text)
{
    static const QRegularExpression userInfo(u"^([a-z][a-z0-9+.-]*://)?[^/@]*@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return text.replace(userInfo, u"\\1"_s);
}

} // namespace

Result<RemoteSpec> parseRemoteSpec(const QString &text)
{
    const QString trimmed = text.trimmed();
    const Error invalid{ErrorCode::InvalidAddress, withoutUserInfo(trimmed)};
    const QUrl file = fileUrl(trimmed);
    if (!file.isEmpty() && isCameraUrl(file))
        return RemoteSpec{file, {}, {}};
    static const QRegularExpression space(u"\\s"_s);
    if (trimmed.isEmpty() || trimmed.contains(space))
        return invalid;

    QUrl url(trimmed.contains("://"_L1) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid())
        url = QUrl(trimmed.contains("://"_L1) ? trimmed : u"http://"_s + trimmed);
    if (!isCameraUrl(url))
        return invalid;

    RemoteSpec spec;
    spec.user = url.userName(QUrl::FullyDecoded);
    spec.password = url.password(QUrl::FullyDecoded);
    url.setUserInfo({});
    url.setFragment({});
    if (url.path().isEmpty() && url.scheme().startsWith("http"_L1))
        url.setPath(u"/"_s);
    spec.url = url;
    return spec;
}

Result<CameraSpec> parseCameraSpec(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("a device id, name or number, test, or an address")};
    if (trimmed.compare("test"_L1, Qt::CaseInsensitive) == 0 ||
        trimmed.startsWith("test:"_L1, Qt::CaseInsensitive))
        return parseTestPattern(trimmed);
    if (trimmed.contains("://"_L1) || !fileUrl(trimmed).isEmpty()) {
        static const QRegularExpression between(u"\\|(?=[a-z]+://)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const QStringList addresses = trimmed.split(between);
        auto remote = parseRemoteSpec(addresses.first());
        if (!remote)
            return remote.error();
        if (addresses.size() > 2)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("one address, or two with a | between them")};
        if (addresses.size() == 2) {
            const auto small = parseRemoteSpec(addresses[1]);
            if (!small)
                return small.error();
            remote->smallUrl = small->url;
        }
        return CameraSpec(*remote);
    }
    return parseLocal(trimmed);
}

QString suggestedName(const CameraSpec &spec)
{
    if (const auto *local = std::get_if<LocalSpec>(&spec))
        return local->name.isEmpty() ? local->id : local->name;
    if (const auto *remote = std::get_if<RemoteSpec>(&spec)) {
        if (remote->url.isLocalFile())
            return remote->url.fileName();
        const QString port = remote->url.port() > 0 ? u":%1"_s.arg(remote->url.port()) : QString();
        const QString path = remote->url.path();
        return remote->url.host() + port + (path == "/"_L1 ? QString() : path);
    }
    return u"Test pattern"_s;
}

std::optional<RemoteSpec> smallSpec(const CameraSpec &spec)
{
    const auto *remote = std::get_if<RemoteSpec>(&spec);
    if (!remote || remote->smallUrl.isEmpty())
        return std::nullopt;
    RemoteSpec small = *remote;
    small.url = std::exchange(small.smallUrl, {});
    if (small.url.host() != remote->url.host())
        small.trustedCertificate.clear();
    return small;
}

bool isSamePlace(const CameraSpec &one, const CameraSpec &other)
{
    const auto *remote = std::get_if<RemoteSpec>(&one);
    const auto *otherRemote = std::get_if<RemoteSpec>(&other);
    if (remote && otherRemote)
        return remote->url == otherRemote->url;
    const auto *local = std::get_if<LocalSpec>(&one);
    const auto *otherLocal = std::get_if<LocalSpec>(&other);
    if (local && otherLocal)
        return local->id == otherLocal->id && local->name == otherLocal->name;
    return one == other;
}

Error validate(const CameraSpec &spec)
{
    if (const auto *local = std::get_if<LocalSpec>(&spec)) {
        return validate(*local);
    } else if (const auto *remote = std::get_if<RemoteSpec>(&spec)) {
        if (!isCameraUrl(remote->url))
            return {ErrorCode::InvalidAddress, remote->url.toDisplayString()};
        if (!remote->smallUrl.isEmpty() && !isCameraUrl(remote->smallUrl))
            return {ErrorCode::InvalidAddress, remote->smallUrl.toDisplayString()};
        if (remote->snapshotInterval < minSnapshotInterval ||
            remote->snapshotInterval > maxSnapshotInterval)
            return {ErrorCode::InvalidValue, ErrorDetail::tr("snapshot interval: 0.1 s to 1 h")};
        const qsizetype size = remote->trustedCertificate.size();
        if (size != 0 && size != sha256Size)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("trusted certificate: a SHA-256 digest")};
    } else if (const auto *test = std::get_if<TestPatternSpec>(&spec)) {
        return validatePace(test->size, test->fps);
    }
    return {};
}

} // namespace vedette
