// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace vedette {

/// While it lives, catches what FFmpeg says in this thread of warnings and errors: they go to the
/// log for who looks closer (category "publish", debug), and two are kept. Nothing else
/// that FFmpeg says, of whatever part of the program, goes anywhere meanwhile or later.
/// Thread: made, used and destroyed in one; one at a time there.
class AvLog final
{
public:
    /// What `url` has of secrets is shown as "…".
    explicit AvLog(const QByteArray &url);
    ~AvLog();
    Q_DISABLE_COPY_MOVE(AvLog)

    void forget();
    /// One line each; empty: nothing was said since forget(). The first one tells the cause, those
    /// that follow what came of it.
    QString first() const { return m_first; }
    QString last() const { return m_last; }

    /// Called by FFmpeg.
    void take(const QByteArray &line);

private:
    QByteArrayList m_secrets; // the longest first
    QString m_first;
    QString m_last;
};

} // namespace vedette
