// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"

#include "core/base/errordetail.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCameras = 1000;
constexpr qsizetype maxViews = 100;
constexpr qsizetype maxUsers = 100;
constexpr qsizetype maxNames = 100;
constexpr qsizetype maxIdLength = 40;

int lowestFree(const QSet<int> &taken)
{
    int id = 1;
    while (taken.contains(id))
        ++id;
    return id;
}

} // namespace

Error validate(const ShareConfig &share)
{
    if (!share.address.isEmpty() && QHostAddress(share.address).isNull())
        return {ErrorCode::InvalidValue, ErrorDetail::tr("address: an IPv4 or IPv6 address")};
    if (share.users.size() > maxUsers)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("users: at most %1").arg(maxUsers)};
    QSet<QString> names;
    for (const Account &user : share.users) {
        if (!isAccountName(user.name))
            return {ErrorCode::InvalidValue, ErrorDetail::tr("user: a name without a colon")};
        if (names.contains(user.name))
            return {ErrorCode::InvalidValue, ErrorDetail::tr("user: %1 only once").arg(user.name)};
        if (!isPasswordHash(user.passwordHash))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("user: %1 with a password").arg(user.name)};
        names.insert(user.name);
    }
    if (share.proxies.size() > maxNames)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("proxies: at most %1").arg(maxNames)};
    for (const QString &proxy : share.proxies) {
        if (normalNetwork(proxy) != proxy)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("proxy: an address or a network, as in 10.0.0.0/8")};
    }
    if (share.hosts.size() > maxNames || share.origins.size() > maxNames)
        return {ErrorCode::InvalidValue,
                ErrorDetail::tr("names and web sites: at most %1").arg(maxNames)};
    for (const QString &host : share.hosts) {
        if (normalHost(host) != host)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("name: a host name, as in cam.example.org")};
    }
    for (const QString &origin : share.origins) {
        if (normalOrigin(origin) != origin)
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("web site: scheme and host alone, as in https://example.org")};
    }
    return {};
}

bool isCameraId(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,62}\\z"_s);
    return form.match(text).hasMatch();
}

QString normalHost(const QString &text)
{
    static const QRegularExpression form(
            u"^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?)*$"_s);
    QString host = QString::fromLatin1(QUrl::toAce(text.trimmed()));
    if (host.endsWith(u'.'))
        host.chop(1);
    return form.match(host).hasMatch() ? host : QString();
}

QString normalNetwork(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto [address, bits] = QHostAddress::parseSubnet(trimmed);
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    // "10" would be taken for a network too.
    if (bits < 0 || (isIpv4 && trimmed.section(u'/', 0, 0).count(u'.') != 3))
        return {};
    const int all = isIpv4 ? 32 : 128;
    return bits == all ? address.toString() : u"%1/%2"_s.arg(address.toString()).arg(bits);
}

QString normalOrigin(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return {};
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    url.setPath({});
    return QString::fromLatin1(url.toEncoded());
}

namespace {

Error validate(const QList<OpenWindow> &windows)
{
    if (windows.isEmpty() || windows.size() > maxWindows)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("windows: 1 to %1").arg(maxWindows)};
    QSet<int> ids;
    for (const OpenWindow &window : windows) {
        if (window.id < 1 || window.id > maxViewId || ids.contains(window.id))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("window id: 1 to %1, only once").arg(maxViewId)};
        ids.insert(window.id);
    }
    return {};
}

} // namespace

Error validate(const Configuration &configuration)
{
    if (configuration.cameras.size() > maxCameras)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("cameras: at most %1").arg(maxCameras)};
    QSet<QString> ids;
    for (const CameraConfig &camera : configuration.cameras) {
        if (!isCameraId(camera.id))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("camera id: small letters, digits and dashes")};
        if (ids.contains(camera.id))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("camera id: %1 only once").arg(camera.id)};
        ids.insert(camera.id);
        if (Error error = validate(camera.spec))
            return error;
        if (Error error = validate(camera.processing))
            return error;
    }
    QSet<QString> published;
    for (const PublishConfig &publish : configuration.published) {
        if (Error error = validate(publish))
            return error;
        if (published.contains(publish.camera))
            return {ErrorCode::InvalidValue,
                    ErrorDetail::tr("publish: %1 only once").arg(publish.camera)};
        published.insert(publish.camera);
    }
    if (configuration.views.isEmpty() || configuration.views.size() > maxViews)
        return {ErrorCode::InvalidValue, ErrorDetail::tr("views: 1 to %1").arg(maxViews)};
    QSet<int> viewIds;
    for (const ViewConfig &view : configuration.views) {
        if (Error error = validate(view))
            return error;
        if (viewIds.contains(view.id))
            return {ErrorCode::InvalidValue, ErrorDetail::tr("view id: %1 only once").arg(view.id)};
        viewIds.insert(view.id);
    }
    if (Error error = validate(configuration.windows))
        return error;
    if (Error error = validate(configuration.snapshots))
        return error;
    if (Error error = validate(configuration.events))
        return error;
    if (Error error = validate(configuration.update))
        return error;
    return validate(configuration.share);
}

QString firstUserName()
{
    return u"vedette"_s;
}

void setFirstUser(ShareConfig &share, const QString &name, const QString &password)
{
    const bool isNew = share.users.isEmpty();
    if (isNew) {
        share.users.append(Account{name, {}});
        share.users.first().role = Role::Control; // whoever shares
    }
    Account &user = share.users.first();
    const bool hadDigest = !user.digest.isEmpty();
    const bool renamed = user.name != name;
    // What is known of the password serves a new name too.
    const QString known = password.isEmpty() ? share.password : password;
    if (!known.isEmpty() && (isNew || renamed || known != share.password)) {
        const Role role = user.role;
        user = makeAccount(name, known, hadDigest ? DigestSignIn::On : DigestSignIn::Off);
        user.role = role;
        share.password = known;
        return;
    }
    user.name = name;
    if (renamed)
        user.digest.clear();
}

OpenWindow *findWindow(Configuration &configuration, int id)
{
    const auto found = std::find_if(configuration.windows.begin(), configuration.windows.end(),
                                    [id](const OpenWindow &window) { return window.id == id; });
    return found == configuration.windows.end() ? nullptr : &*found;
}

const OpenWindow *findWindow(const Configuration &configuration, int id)
{
    const auto found = std::find_if(configuration.windows.begin(), configuration.windows.end(),
                                    [id](const OpenWindow &window) { return window.id == id; });
    return found == configuration.windows.end() ? nullptr : &*found;
}

int shownView(const Configuration &configuration, int window)
{
    const OpenWindow *open = findWindow(configuration, window);
    for (int index = 0; open && index < configuration.views.size(); ++index)
        if (configuration.views[index].id == open->view)
            return index;
    return 0;
}

int freeViewId(const Configuration &configuration)
{
    QSet<int> taken;
    for (const ViewConfig &view : configuration.views)
        taken.insert(view.id);
    for (const OpenWindow &window : configuration.windows)
        taken.insert(window.view);
    return lowestFree(taken);
}

int freeWindowId(const Configuration &configuration)
{
    QSet<int> taken;
    for (const OpenWindow &window : configuration.windows)
        taken.insert(window.id);
    return lowestFree(taken);
}

QStringList cameraIds(const QList<CameraConfig> &cameras)
{
    QStringList ids;
    for (const CameraConfig &camera : cameras)
        ids += camera.id;
    return ids;
}

QString madeUpPassword()
{
    // Without what is mistaken for another: 0 o, 1 l i.
    constexpr QLatin1String letters = "abcdefghjkmnpqrstuvwxyz23456789"_L1;
    QString password;
    for (int n = 0; n < 12; ++n) {
        if (n > 0 && n % 4 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(letters.size()));
    }
    return password;
}

QString freeCameraId(const QString &name, const QList<CameraConfig> &cameras)
{
    QString base;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            base += c;
        else if (!c.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base = base.left(maxIdLength);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"camera"_s;

    QSet<QString> taken;
    for (const CameraConfig &camera : cameras)
        taken.insert(camera.id);
    QString id = base;
    for (int n = 2; taken.contains(id); ++n)
        id = u"%1-%2"_s.arg(base).arg(n);
    return id;
}

CameraConfig newCamera(const CameraSpec &spec, const QList<CameraConfig> &cameras,
                       const QString &name)
{
    const QString chosen = name.trimmed().isEmpty() ? suggestedName(spec) : name.trimmed();
    return {freeCameraId(chosen, cameras), chosen, spec};
}

} // namespace vedette
