// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/play/livelatency.h"

#ifdef VEDETTE_HAVE_GLIB
#include <cstring>
#include <glib-object.h>
#include <mutex>
#endif

namespace vedette {

#ifdef VEDETTE_HAVE_GLIB

namespace {

// Milliseconds: more than Wi-Fi and a camera's uneven packets need, less than anybody minds.
constexpr guint latency = 200;

// Qt 6.4 lets nobody at the elements of its pipeline, but each of them tells of its source by a
// signal: "source-setup", with the element and its source.
gboolean setUpSource(GSignalInvocationHint *, guint count, const GValue *values, gpointer)
{
    GObject *const source = count > 1 ? G_OBJECT(g_value_get_object(values + 1)) : nullptr;
    if (source && std::strcmp(G_OBJECT_TYPE_NAME(source), "GstRTSPSrc") == 0)
        g_object_set(source, "latency", latency, nullptr);
    return TRUE; // stay
}

} // namespace

void shortenLiveLatency()
{
    static std::mutex mutex;
    static bool done = false;
    const std::scoped_lock lock(mutex);
    if (done)
        return;
    const GType type = g_type_from_name("GstURIDecodeBin");
    if (type == 0)
        return;                                   // no player of GStreamer's has been made
    const gpointer kind = g_type_class_ref(type); // signals come into being with the class
    if (const guint signal = g_signal_lookup("source-setup", type)) {
        g_signal_add_emission_hook(signal, 0, setUpSource, nullptr, nullptr);
        done = true;
    }
    g_type_class_unref(kind);
}

#else

void shortenLiveLatency()
{
}

#endif

} // namespace vedette
