// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera/provider.h"

#define PACKAGE "vedette"

namespace {

gboolean registerPlugin(GstPlugin *plugin)
{
    return gst_device_provider_register(plugin, "vedettevirtualcameras", GST_RANK_PRIMARY,
                                        virtualcamera::providerType());
}

} // namespace

GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, vedettevirtualcamera,
                  "Cameras without hardware, for tests", registerPlugin, "1.0", "GPL",
                  "Vedette tests", "https://vedette.invalid")
