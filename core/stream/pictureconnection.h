// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/frame.h"
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

Q_SIGNALS:
    /// Its number is 0: who counts is the receiver. Connected directly, so that it waits nowhere.
    void pictureArrived(const vedette::Frame &picture);

    /// Nothing is signalled after it. ConnectionLost: the peer ended it.
    void ended(const vedette::Error &error);
};

/// Makes a connection that is not open yet. Called in the network thread.
using ConnectionMaker = std::function<PictureConnection *(
        const RemoteAddress &address, const StreamTimes &times, QObject *parent)>;

} // namespace vedette
