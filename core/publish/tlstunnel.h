// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/mailbox.h"
#include "core/base/workerthread.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace vedette {

class TunnelEnds;

/// A port of this computer that leads by TLS to a media server whose certificate the system trusts:
/// FFmpeg's RTSP does not look at certificates. One connection passes, and what its ends do not
/// take holds up who sends it.
/// Thread: made, used and destroyed in one, which may block meanwhile. The destructor waits for
/// what was sent last, `farewell` at most.
class TlsTunnel final
{
public:
    /// Nothing is sent before somebody has connected.
    explicit TlsTunnel(const QString &url);
    ~TlsTunnel();
    Q_DISABLE_COPY_MOVE(TlsTunnel)

    /// Whether FFmpeg needs one for such an address.
    static bool isNeededFor(const QString &url);

    /// The address by which what is at `url` is found through it; empty where none is to be had.
    QByteArray url() const { return m_url; }

    /// Why nothing passes, once. Errors: TlsFailed with what is wrong, and those of connecting.
    Error takeError();

private:
    std::shared_ptr<Mailbox<Error>> m_error;
    WorkerThread m_thread;
    TunnelEnds *m_ends; // the thread's
    QByteArray m_url;
};

} // namespace vedette
