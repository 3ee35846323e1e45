// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace vedette {

/// Tells once when the system asks the program to stop: SIGINT, SIGTERM and SIGHUP, or on Windows
/// Ctrl+C and the console's closing. One object at a time. Thread: main.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void received();
};

} // namespace vedette
