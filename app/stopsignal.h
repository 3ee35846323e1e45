// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace vedette {

/// Tells once when the system asks the program to stop: SIGINT, SIGTERM and SIGHUP, or on Windows
/// Ctrl+C and the console's closing. SIGHUP can be taken for something else. One object at a time.
/// Thread: main.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    enum class Hangup {
        Stops,
        IsTold, ///< by hungUp(), each time; several at once count as one
    };

    explicit StopSignal(Hangup hangup = Hangup::Stops, QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void received();
    void hungUp();
};

} // namespace vedette
