// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stream/addressprobe.h"

#include <QList>
#include <QSet>
#include <QUrl>

namespace vedette {

/// A camera that was found: what it is and where.
struct FoundAddress
{
    QUrl url;
    ProbeAnswer::Kind kind = ProbeAnswer::Kind::Stream; ///< Stream, Snapshot or Film
    QSize size;                                         ///< of its picture; may be empty
};

/// The clockwork of a search; tests make it run faster.
struct SearchTimes
{
    std::chrono::milliseconds probe = 4s; ///< for the answer of one address
    std::chrono::milliseconds all = 25s;  ///< for the whole search
    std::chrono::milliseconds play = 15s; ///< for the first picture of a player's stream
};

/// Looks for the cameras behind an address that a person typed: at the address itself, in the page
/// that is there, and at the addresses that makers use. It asks one address of a port at a time and
/// leaves a port alone that does not answer; it ends after SearchTimes::all.
///
/// A password is sent to the typed host alone, from one address at a time, and never again once it
/// was refused: cameras lock out who tries often.
/// Thread: the one it lives in. Finds at most maxFound cameras.
class HostSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxFound = 16;

    explicit HostSearch(RemoteAddress typed, const SearchTimes &times = {},
                        QObject *parent = nullptr);

    void start();

    /// Streams first, then films, then snapshots; one that only repeats another is left out.
    QList<FoundAddress> found() const;

    /// Once it has finished without a camera: why, as far as it is known. NotACamera: something
    /// answers, but none of the addresses is a camera's. None when something was found.
    Error error() const;

    /// Addresses that were asked, and that are to be asked as far as is known.
    int tried() const { return m_tried; }
    int planned() const { return m_tried + int(m_running) + waiting(); }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    /// What waits for one port, asked one after another.
    struct Port
    {
        QString key;
        QList<QUrl> waiting;
        bool busy = false;
        bool dead = false; // it does not answer
    };

    void plan(const QList<QUrl> &urls);
    Port &portOf(const QUrl &url);
    void goOn();
    void probe(const QUrl &url, bool signedIn);
    void take(const QUrl &url, bool signedIn, const ProbeAnswer &answer);
    void takeFound(const QUrl &url, const ProbeAnswer &answer);
    void takePage(const QUrl &url, const ProbeAnswer &answer);
    void takeFailure(const QUrl &url, const ProbeAnswer &answer);
    void finish();
    int waiting() const;

    const RemoteAddress m_typed;
    const SearchTimes m_times;
    QTimer m_deadline;
    QList<Port> m_ports;
    QList<QUrl> m_locked;   // want a sign-in
    QSet<QUrl> m_known;     // were planned once
    QSet<QUrl> m_ofPage;    // are on the typed page
    bool m_signsIn = false; // one probe does
    bool m_planned = false; // the common addresses are
    int m_tried = 0;
    int m_running = 0;
    QList<FoundAddress> m_found;
    Error m_error;
    bool m_answered = false;
    bool m_over = false;
};

} // namespace vedette
