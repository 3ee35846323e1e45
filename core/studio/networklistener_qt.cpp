// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/networklistener.h"

#include <QNetworkInformation>

namespace vedette {

class NetworkWatch::Listener::Private : public QObject
{
public:
    explicit Private(const std::function<void()> &wake)
    {
        if (QNetworkInformation::loadDefaultBackend())
            connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged,
                    this, wake);
    }
};

NetworkWatch::Listener::Listener(std::function<void()> wake)
    : d(std::make_unique<Private>(wake))
{
}

NetworkWatch::Listener::~Listener() = default;

} // namespace vedette
