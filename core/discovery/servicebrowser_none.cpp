// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/servicebrowser.h"

namespace vedette {

namespace {

class NoBrowser final : public ServiceBrowser
{
public:
    State state() const override { return State::Unsupported; }
    QList<FoundService> services() const override { return {}; }
};

} // namespace

std::unique_ptr<ServiceBrowser> makeServiceBrowser(const QStringList &types)
{
    Q_UNUSED(types)
    return std::make_unique<NoBrowser>();
}

} // namespace vedette
