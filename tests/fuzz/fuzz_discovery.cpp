// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/soap.h"
#include "core/discovery/wsdiscovery.h"
#include "core/discovery/xmltree.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace vedette;
using namespace vedette::fuzz;

// What ONVIF cameras, and whoever answers for one, say.

namespace {

int depthOf(const XmlNode &node)
{
    int deepest = 0;
    for (const XmlNode &child : node.children)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = viewOf(data, size).toByteArray();
    const QHostAddress sender(QStringLiteral("192.0.2.7"));
    const auto devices = readProbeMatches(input, sender);
    require(devices.size() <= 16, "an answer has few cameras");
    for (const OnvifDevice &device : devices) {
        require(device.service.host() == QStringLiteral("192.0.2.7"),
                "a camera is where it answered from");
        require(device.service.scheme().startsWith(QStringLiteral("http")) &&
                        device.service.userInfo().isEmpty(),
                "it is asked by HTTP");
        require(!device.id.isEmpty() && device.id.size() <= 200 && device.name.size() <= 200,
                "its texts are short");
    }
    if (const auto tree = readXml(input)) {
        require(depthOf(*tree) <= 32, "a document is not deep");
        require(soapFault(*tree).detail.size() <= 200, "a fault is told in short");
    }
    return 0;
}
