// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera/provider.h"

#include "tests/support/virtualcamera/camerafile.h"
#include "tests/support/virtualcamera/source.h"

#include <map>
#include <set>
#include <string>

namespace virtualcamera {

namespace {

constexpr gint64 scanInterval = 20 * G_TIME_SPAN_MILLISECOND;

struct Device
{
    GstDevice parent;
    std::string *path;
};
struct DeviceClass
{
    GstDeviceClass parent;
};

G_DEFINE_TYPE(Device, device, GST_TYPE_DEVICE)

GstElement *createElement(GstDevice *device, const char *name)
{
    return GST_ELEMENT(g_object_new(sourceType(), "name", name, "file",
                                    reinterpret_cast<Device *>(device)->path->c_str(), nullptr));
}

void finalizeDevice(GObject *object)
{
    delete reinterpret_cast<Device *>(object)->path;
    G_OBJECT_CLASS(device_parent_class)->finalize(object);
}

void device_class_init(DeviceClass *klass)
{
    G_OBJECT_CLASS(klass)->finalize = finalizeDevice;
    GST_DEVICE_CLASS(klass)->create_element = createElement;
}

void device_init(Device *device)
{
    device->path = new std::string;
}

/// The C++ half of the provider.
struct Watch
{
    std::string folder;
    std::map<std::string, GstDevice *> plugged; // by path; only the watching thread once it runs
    GThread *thread = nullptr;
    GMutex mutex{};
    GCond wake{};
    bool stop = false;

    Watch()
    {
        g_mutex_init(&mutex);
        g_cond_init(&wake);
    }
    ~Watch()
    {
        g_mutex_clear(&mutex);
        g_cond_clear(&wake);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
};

struct Provider
{
    GstDeviceProvider parent;
    Watch *watch;
};
struct ProviderClass
{
    GstDeviceProviderClass parent;
};

G_DEFINE_TYPE(Provider, provider, GST_TYPE_DEVICE_PROVIDER)

void plug(Provider *provider, const std::string &path)
{
    const auto camera = readCameraFile(path);
    if (!camera)
        return;
    GstCaps *caps = capsOf(*camera);
    auto *device = GST_DEVICE(g_object_new(device_get_type(), "display-name", camera->name.c_str(),
                                           "caps", caps, "device-class", "Video/Source", nullptr));
    gst_caps_unref(caps);
    *reinterpret_cast<Device *>(device)->path = path;
    provider->watch->plugged[path] = GST_DEVICE(gst_object_ref_sink(device));
    gst_device_provider_device_add(GST_DEVICE_PROVIDER(provider), device);
}

void scan(Provider *provider)
{
    Watch &watch = *provider->watch;
    std::set<std::string> present;
    if (GDir *folder = g_dir_open(watch.folder.c_str(), 0, nullptr)) {
        while (const char *name = g_dir_read_name(folder)) {
            if (g_str_has_suffix(name, ".camera"))
                present.insert(watch.folder + "/" + name);
        }
        g_dir_close(folder);
    }
    for (auto it = watch.plugged.begin(); it != watch.plugged.end();) {
        if (present.contains(it->first)) {
            ++it;
            continue;
        }
        gst_device_provider_device_remove(GST_DEVICE_PROVIDER(provider), it->second);
        gst_object_unref(it->second);
        it = watch.plugged.erase(it);
    }
    for (const std::string &path : present) {
        if (!watch.plugged.contains(path))
            plug(provider, path);
    }
}

gpointer watchFolder(gpointer data)
{
    auto *provider = static_cast<Provider *>(data);
    Watch &watch = *provider->watch;
    g_mutex_lock(&watch.mutex);
    while (!watch.stop) {
        g_cond_wait_until(&watch.wake, &watch.mutex, g_get_monotonic_time() + scanInterval);
        g_mutex_unlock(&watch.mutex);
        scan(provider);
        g_mutex_lock(&watch.mutex);
    }
    g_mutex_unlock(&watch.mutex);
    return nullptr;
}

gboolean startProvider(GstDeviceProvider *base)
{
    auto *provider = reinterpret_cast<Provider *>(base);
    const char *folder = g_getenv("VEDETTE_TEST_CAMERAS");
    if (!folder)
        return FALSE;
    provider->watch->folder = folder;
    provider->watch->stop = false;
    scan(provider);
    provider->watch->thread = g_thread_new("virtualcameras", watchFolder, provider);
    return TRUE;
}

void stopProvider(GstDeviceProvider *base)
{
    Watch &watch = *reinterpret_cast<Provider *>(base)->watch;
    g_mutex_lock(&watch.mutex);
    watch.stop = true;
    g_cond_signal(&watch.wake);
    g_mutex_unlock(&watch.mutex);
    g_thread_join(watch.thread);
    for (const auto &[path, device] : watch.plugged)
        gst_object_unref(device);
    watch.plugged.clear();
}

GList *probe(GstDeviceProvider *)
{
    return nullptr; // the device list is only asked for once the provider runs
}

void finalizeProvider(GObject *object)
{
    delete reinterpret_cast<Provider *>(object)->watch;
    G_OBJECT_CLASS(provider_parent_class)->finalize(object);
}

void provider_class_init(ProviderClass *klass)
{
    G_OBJECT_CLASS(klass)->finalize = finalizeProvider;
    auto *base = GST_DEVICE_PROVIDER_CLASS(klass);
    base->start = startProvider;
    base->stop = stopProvider;
    base->probe = probe;
    gst_device_provider_class_set_static_metadata(base, "Virtual cameras", "Source/Video",
                                                  "Cameras that are files", "Vedette");
}

void provider_init(Provider *provider)
{
    provider->watch = new Watch;
}

} // namespace

GType providerType()
{
    return provider_get_type();
}

} // namespace virtualcamera
