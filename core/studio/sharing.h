// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/workerthread.h"
#include "core/config/configuration.h"
#include "core/server/shareoptions.h"
#include "core/studio/shareaddress.h"
#include "core/studio/shareevents.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace vedette {

class Camera;
class Events;
class ShareServer;

enum class SharingState { Off, Starting, On, Failed };

/// Shares the cameras: the main thread's side of the share server. A camera feeds the server only
/// while somebody watches it there.
/// Thread: main; the server lives in the net thread.
class Sharing final : public QObject
{
    Q_OBJECT

public:
    /// `pool` and `events`, which are told who comes, leaves and is refused, outlive this.
    Sharing(WorkerThread &net, QThreadPool &pool, Events &events, QObject *parent = nullptr);
    ~Sharing() override;

    /// Makes the server what `config` says, in which there are users where they are needed. Viewers
    /// whose address, port and right to watch stay the same notice nothing; see
    /// ShareServer::listen() for who does. A certificate's files are read again each time, so that
    /// calling this with what is in force takes over a renewed one; where they cannot be read
    /// then, the one in use stays.
    void apply(const ShareConfig &config);

    /// From the next apply() on shares at `given` alone, and not where the configuration says.
    void adopt(const GivenSocket &given) { m_given = given; }
    bool isGiven() const { return m_given.has_value(); }
    /// Where it shares while it does.
    QHostAddress listenAddress() const;

    /// Says the English texts of the context "StandIn" in the language that viewers are told in
    /// that a camera is lost. Without it they stay as they are.
    using Translate = std::function<QString(const char *english)>;
    void setTranslate(const Translate &translate) { m_translate = translate; }

    /// Says how a camera is published, for those who look after the server.
    using PublishedOf = std::function<std::optional<PublishedInfo>(const QString &camera)>;
    void setPublishedOf(const PublishedOf &publishedOf) { m_publishedOf = publishedOf; }

    /// What is shared, in this order. A camera that is destroyed must be taken out before.
    void setCameras(const QList<Camera *> &cameras);

    SharingState state() const { return m_state; }
    /// Why, in state Failed: PortInUse, PortDenied, AddressAbsent, CertificateUnusable or
    /// FileUnreadable.
    Error error() const { return m_error; }

    /// Where it listens; 0 unless On.
    quint16 port() const { return m_state == SharingState::On ? m_port : quint16(0); }
    /// The addresses that viewers can use, the best first; empty unless On.
    QList<ShareAddress> addresses() const;
    /// `url`, the address of a shared stream or snapshot, with what opens it without a password
    /// until `expires`; null when it is no such address.
    QUrl signedLink(const QUrl &url, const QDateTime &expires) const;
    /// Of the certificate that viewers see by HTTPS: SHA-256, "AB:CD:…"; empty unless On with
    /// HTTPS.
    QString fingerprint() const;
    int viewers() const { return m_viewers; }

    /// Asks the server who watches. `take` is called later, in the main thread, unless `context`,
    /// which lives there too, is gone by then.
    void fetchViewers(QObject *context, std::function<void(const QList<ViewerInfo> &)> take);
    /// Closes the connection of the one with this ViewerInfo::id, if it is still there.
    void disconnectViewer(quint64 id);

Q_SIGNALS:
    /// Of state(), error(), addresses() or fingerprint().
    void stateChanged();
    void viewersChanged(int viewers);

private:
    struct Shared
    {
        Camera *camera = nullptr;
        std::shared_ptr<ShareChannel> channel;
        bool isWanted = false;
        // While it is lost: since when, and what viewers were told.
        std::optional<QDateTime> lostSince = {};
        QString told = {};
    };

    void listen();
    Result<Identity> readIdentity() const;
    void setState(SharingState state, const Error &error = {});
    void setWanted(const QString &id, bool wanted);
    void offer();
    void publishNames();
    QString nameOf(const QString &id) const;
    void publishStatus();
    void updateStandIn(Shared &shared);

    ShareServer *m_server; // owned by the net thread
    ShareEvents m_news;
    ShareConfig m_config;
    std::optional<GivenSocket> m_given;
    int m_run = 0; // counts listen(): answers of an earlier one are ignored
    SharingState m_state = SharingState::Off;
    Error m_error;
    quint16 m_port = 0;
    Identity m_identity; // with HTTPS
    int m_viewers = 0;
    QHash<QString, Shared> m_shared;
    QList<SharedCamera> m_offered; // in the order of the wall
    QTimer m_statusTimer;
    PublishedOf m_publishedOf = [](const QString &) {
        return std::optional<PublishedInfo>();
    };
    Translate m_translate = [](const char *english) {
        return QString::fromLatin1(english);
    };
};

} // namespace vedette
