// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>

namespace vedette {

/// Asks a server for pictures, by one way or another, and reads what it answers.
/// Thread: the one it lives in.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// `knownTag`: the ETag of a picture that needs not be sent again, or empty.
    virtual void ask(const QByteArray &knownTag) = 0;
    /// Whether it takes more than one ask(), one after the other has ended.
    virtual bool mayAskAgain() const = 0;

    /// What there is of the body, at most `size` bytes. What is not read holds the server back.
    virtual qsizetype read(char *to, qsizetype size) = 0;
    /// Whether the last read() took all there was: another one only costs time.
    virtual bool isDrained() const = 0;

    /// As the server sent them, once accepted.
    virtual QByteArray contentType() const = 0;
    virtual QByteArray tag() const = 0;

    /// Of a peer that was not trusted, in DER, once it has ended.
    virtual QByteArray certificate() const { return {}; }

Q_SIGNALS:
    /// The body begins.
    void accepted();
    void readyRead();
    /// The answer is not for this way of asking, or there is none. Nothing is signalled after it.
    void declined();
    /// With no error the answer is complete; one that was never accepted is no other than that of
    /// the known tag. Nothing is signalled after it, until it is asked again.
    void ended(const vedette::Error &error);
};

} // namespace vedette
