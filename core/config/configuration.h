// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/account.h"
#include "core/base/cameracontrol.h"
#include "core/base/identity.h"
#include "core/base/sharelimits.h"
#include "core/config/cameraspec.h"
#include "core/config/eventsconfig.h"
#include "core/config/lookconfig.h"
#include "core/config/pictureconfig.h"
#include "core/config/processingconfig.h"
#include "core/config/publishconfig.h"
#include "core/config/snapshotconfig.h"
#include "core/config/updateconfig.h"
#include "core/config/viewconfig.h"

#include <QByteArray>
#include <QList>

namespace vedette {

struct CameraConfig
{
    QString id;   ///< [a-z0-9-]+, unique and lasting: it is part of the address others use
    QString name; ///< what people call it
    CameraSpec spec;
    PictureConfig picture = {};       ///< on its tile
    ProcessingConfig processing = {}; ///< for everybody
    ControlValues controls = {};      ///< at the camera itself

    friend bool operator==(const CameraConfig &, const CameraConfig &) = default;
};

struct ShareConfig
{
    enum class Access {
        Password, ///< viewers sign in; a user is made up when there is none
        Open,     ///< anybody who reaches the port may look
    };

    bool enabled = false;
    bool announce = true; ///< tell the network of it, by DNS-SD
    QString address;      ///< an IPv4 or IPv6 address to listen on; empty: all of this machine's
    quint16 port = 8080;  ///< 0 lets the system pick one
    /// Reverse proxies whose word counts for whom they speak for: addresses, and networks as in
    /// 10.0.0.0/8.
    QStringList proxies = {};
    Access access = Access::Password;
    QList<Account> users; ///< names are unique
    Https https = Https::Off;
    /// PEM files of a certificate of one's own, and of its key where that is in another one.
    /// Empty: `identity`.
    QString certificateFile = {};
    QString keyFile = {};
    Identity identity = {};  ///< made when HTTPS is first used; secret
    QByteArray linkKey = {}; ///< signs links, see signedlink.h; made when first needed; secret
    /// Names by which viewers reach this machine beside its own: "cam.example.org". The server
    /// refuses what is asked under other names.
    QStringList hosts = {};
    /// Web sites whose pages may read pictures and status: "https://example.org".
    QStringList origins = {};
    ShareLimits limits = {}; ///< of a configuration file alone: never saved
    /// The first user's, where this run knows it: it was made up or given now, or read from an
    /// older file. For showing it; it is never saved.
    QString password = {};

    friend bool operator==(const ShareConfig &, const ShareConfig &) = default;
};

/// What becomes of a camera's connection while nobody can see it: its tile is hidden, minimised or
/// covered. Nothing is decoded then in any case. A camera that is shared runs on for its viewers.
enum class WhenHidden {
    Pause, ///< nothing runs: connects again when it is seen
    Slow,  ///< stays connected, but takes next to nothing; what cannot do that pauses
    Keep,  ///< goes on as if it were seen
};

/// When a desktop notice tells that a camera is lost or back.
enum class NotifyWhen {
    Always,
    Away, ///< while another program is in front
    Never,
};

/// One of the open windows: where it is and what it shows.
struct OpenWindow
{
    int id = 1;               ///< 1 to maxViewId, unique
    QByteArray geometry = {}; ///< as QWidget::saveGeometry() gives it
    QByteArray panels = {};   ///< as QMainWindow::saveState() gives it
    int view = 1;             ///< id of the view that is shown; the first one when it is gone
    bool patrol = false;      ///< the views take turns

    friend bool operator==(const OpenWindow &, const OpenWindow &) = default;
};

constexpr int maxWindows = 32;

/// What all windows have in common.
struct WindowConfig
{
    bool showStatistics = false;
    bool locked = false; ///< nothing on the wall can be changed
    WhenHidden whenHidden = WhenHidden::Pause;
    NotifyWhen notify = NotifyWhen::Always;
    bool keepAwake = true;    ///< the screen, while a live picture can be seen
    bool trayIcon = false;    ///< where the desktop has a tray
    bool closeToTray = false; ///< the last window that is closed only hides; with trayIcon

    friend bool operator==(const WindowConfig &, const WindowConfig &) = default;
};

/// All that Vedette remembers. The first camera is the share server's default.
struct Configuration
{
    QList<CameraConfig> cameras;
    QList<ViewConfig> views{ViewConfig()}; ///< at least one
    ShareConfig share;
    /// The ids of cameras that are not shared. Not a camera's own setting, as undoing a change of
    /// a camera must not share it again.
    QStringList withheld;
    /// To media servers, each camera once. Apart from the cameras for the same reason.
    QList<PublishConfig> published;
    WindowConfig window;
    QList<OpenWindow> windows{OpenWindow()}; ///< 1 to maxWindows, the oldest first
    SnapshotConfig snapshots;
    LookConfig look;
    EventsConfig events;
    UpdateConfig update;

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// What is wrong with the values, or an error of code None.
Error validate(const Configuration &configuration);
Error validate(const ShareConfig &share);

/// 1 to 63 of [a-z0-9-], the first one no dash.
bool isCameraId(const QString &text);

/// A host name, or a web site's origin, as ShareConfig keeps them; empty where `text` is none.
QString normalHost(const QString &text);
QString normalOrigin(const QString &text);
/// An address or a network, as above; empty where `text` is neither.
QString normalNetwork(const QString &text);

/// What the first user is called unless somebody chooses.
QString firstUserName();

/// Gives the first user, who is added if there is none, this name and password. An empty password
/// leaves the one there is, and then a new name ends signing in by Digest, which needs both. Slow,
/// see hashPassword().
void setFirstUser(ShareConfig &share, const QString &name, const QString &password);

/// The window of that id; null when it is not open.
OpenWindow *findWindow(Configuration &configuration, int id);
const OpenWindow *findWindow(const Configuration &configuration, int id);

/// Which of the views the window of that id shows: its index.
int shownView(const Configuration &configuration, int window);

/// An id for a new view or window. No view has it, and none had that a window still names.
int freeViewId(const Configuration &configuration);
int freeWindowId(const Configuration &configuration);

/// The ids of the cameras, in their order.
QStringList cameraIds(const QList<CameraConfig> &cameras);

/// A share password that is easy to read out and hard to guess (about 59 bits), from the system's
/// random numbers.
QString madeUpPassword();

/// An id for a new camera, made from its name, that none of `cameras` has.
QString freeCameraId(const QString &name, const QList<CameraConfig> &cameras);

/// A camera of `spec` with a free id and, unless `name` is given, its suggested name.
CameraConfig newCamera(const CameraSpec &spec, const QList<CameraConfig> &cameras,
                       const QString &name = {});

} // namespace vedette
