// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/frame.h"
#include "core/base/source.h"
#include "core/stream/remoteaddress.h"
#include "core/stream/streamtimes.h"

#include <QObject>

#include <functional>

namespace vedette {

/// One attempt at a remote camera, over whatever it speaks: opened once, it brings pictures until
/// it ends. Trying again is a matter of a new one.
/// Thread: the one it lives in, the network thread.
class PictureConnection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;

    /// Full at first. Returns false when it does not know that pace: it is closed then, and
    /// another one opened when pictures are wanted again. What is late by then is not a picture:
    /// after Pace::Idle only what is new arrives.
    virtual bool setPace(Pace pace) { return pace == Pace::Full; }

    /// The network may be another one: without a picture within `within` from now it is lost.
    virtual void doubt(std::chrono::milliseconds within) { Q_UNUSED(within); }

    /// As SourceStatus has it, once it has ended.
    virtual QByteArray certificate() const { return {}; }

Q_SIGNALS:
    /// A picture came that is not handed out, at Pace::Idle or just after it.
    void alive();

    /// What came says that the sender has lost the camera, and is no picture of it. The connection
    /// stays: the next picture may come at any time.
    void senderLostCamera();

    /// Its number is 0: who counts is the receiver. Connected directly, so that it waits nowhere.
    void pictureArrived(const vedette::Frame &picture);

    /// Nothing is signalled after it. ConnectionLost: the peer ended it. None: all is well, but
    /// only another connection brings the next picture.
    void ended(const vedette::Error &error);
};

/// Makes a connection that is not open yet. Called in the network thread.
using ConnectionMaker = std::function<PictureConnection *(
        const RemoteAddress &address, const StreamTimes &times, QObject *parent)>;

} // namespace vedette
