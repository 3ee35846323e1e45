// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera/source.h"

#include "tests/support/virtualcamera/painter.h"

#include <functional>
#include <glib/gstdio.h>
#include <gst/base/gstpushsrc.h>
#include <memory>

namespace virtualcamera {

namespace {

/// The C++ half of the element.
struct State
{
    std::string path;
    std::unique_ptr<Painter> painter;
    std::string format;
    std::string picture;
    int fps = 30;
    std::uint64_t number = 0;
    gint64 begin = 0; // monotonic microseconds
    bool gone = false;

    GMutex mutex{};
    GCond wake{};
    bool flushing = false;

    State()
    {
        g_mutex_init(&mutex);
        g_cond_init(&wake);
    }
    ~State()
    {
        g_mutex_clear(&mutex);
        g_cond_clear(&wake);
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

struct Source
{
    GstPushSrc parent;
    State *state;
};
struct SourceClass
{
    GstPushSrcClass parent;
};

G_DEFINE_TYPE(Source, source, GST_TYPE_PUSH_SRC)

State &stateOf(gpointer object)
{
    return *reinterpret_cast<Source *>(object)->state;
}

enum { PropertyFile = 1 };

void setProperty(GObject *object, guint, const GValue *value, GParamSpec *)
{
    const char *path = g_value_get_string(value);
    stateOf(object).path = path ? path : "";
}

void getProperty(GObject *object, guint, GValue *value, GParamSpec *)
{
    g_value_set_string(value, stateOf(object).path.c_str());
}

void finalize(GObject *object)
{
    delete reinterpret_cast<Source *>(object)->state;
    G_OBJECT_CLASS(source_parent_class)->finalize(object);
}

GstCaps *getCaps(GstBaseSrc *base, GstCaps *filter)
{
    const auto camera = readCameraFile(stateOf(base).path);
    GstCaps *caps = camera ? capsOf(*camera) : gst_caps_new_empty();
    if (!filter)
        return caps;
    GstCaps *both = gst_caps_intersect_full(filter, caps, GST_CAPS_INTERSECT_FIRST);
    gst_caps_unref(caps);
    return both;
}

gboolean setCaps(GstBaseSrc *base, GstCaps *caps)
{
    State &state = stateOf(base);
    const GstStructure *structure = gst_caps_get_structure(caps, 0);
    int width = 0;
    int height = 0;
    int denominator = 1;
    if (!gst_structure_get_int(structure, "width", &width) ||
        !gst_structure_get_int(structure, "height", &height) ||
        !gst_structure_get_fraction(structure, "framerate", &state.fps, &denominator))
        return FALSE;
    const char *format = gst_structure_get_string(structure, "format");
    state.format = format ? format : "JPEG";
    state.painter = std::make_unique<Painter>(width, height,
                                              std::uint32_t(std::hash<std::string>{}(state.path)));
    return TRUE;
}

gboolean start(GstBaseSrc *base)
{
    State &state = stateOf(base);
    const auto camera = readCameraFile(state.path);
    if (!camera || camera->busy) {
        GST_ELEMENT_ERROR(base, RESOURCE, BUSY, ("Camera is absent or busy"), (nullptr));
        return FALSE;
    }
    state.picture = camera->picture;
    state.begin = g_get_monotonic_time();
    state.number = 0;
    return TRUE;
}

gboolean isSeekable(GstBaseSrc *)
{
    return FALSE;
}

gboolean setFlushing(GstBaseSrc *base, bool flushing)
{
    State &state = stateOf(base);
    g_mutex_lock(&state.mutex);
    state.flushing = flushing;
    g_cond_broadcast(&state.wake);
    g_mutex_unlock(&state.mutex);
    return TRUE;
}

gboolean unlock(GstBaseSrc *base)
{
    return setFlushing(base, true);
}

gboolean unlockStop(GstBaseSrc *base)
{
    return setFlushing(base, false);
}

// Returns whether the next picture is due, else the element is to stop.
bool waitForTick(State &state)
{
    g_mutex_lock(&state.mutex);
    const gint64 due = state.begin + gint64(state.number) * G_USEC_PER_SEC / state.fps;
    while (!state.flushing) {
        state.gone = state.gone || g_access(state.path.c_str(), F_OK) != 0;
        if (state.gone)
            g_cond_wait(&state.wake, &state.mutex);
        else if (!g_cond_wait_until(&state.wake, &state.mutex, due))
            break;
    }
    const bool flushing = state.flushing;
    g_mutex_unlock(&state.mutex);
    return !flushing;
}

GstBuffer *readPicture(const std::string &path)
{
    char *bytes = nullptr;
    gsize size = 0;
    if (!g_file_get_contents(path.c_str(), &bytes, &size, nullptr))
        return nullptr;
    return gst_buffer_new_wrapped(bytes, size);
}

GstFlowReturn create(GstPushSrc *push, GstBuffer **buffer)
{
    State &state = stateOf(push);
    if (!state.painter)
        return GST_FLOW_NOT_NEGOTIATED;
    if (!waitForTick(state))
        return GST_FLOW_FLUSHING;
    *buffer = nullptr;
    if (state.format == "JPEG" && !state.picture.empty())
        *buffer = readPicture(state.picture);
    if (!*buffer) {
        const Bytes picture = state.painter->picture(state.format, state.number);
        *buffer = gst_buffer_new_memdup(picture.data(), picture.size());
    }
    ++state.number;
    return GST_FLOW_OK;
}

void source_class_init(SourceClass *klass)
{
    auto *object = G_OBJECT_CLASS(klass);
    object->set_property = setProperty;
    object->get_property = getProperty;
    object->finalize = finalize;
    g_object_class_install_property(
            object, PropertyFile,
            g_param_spec_string("file", "File", "The camera's file", nullptr,
                                GParamFlags(G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS)));

    auto *element = GST_ELEMENT_CLASS(klass);
    gst_element_class_set_static_metadata(element, "Virtual camera", "Source/Video",
                                          "Plays a camera that is a file", "Vedette");
    gst_element_class_add_pad_template(
            element, gst_pad_template_new("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_CAPS_ANY));

    auto *base = GST_BASE_SRC_CLASS(klass);
    base->get_caps = getCaps;
    base->set_caps = setCaps;
    base->start = start;
    base->is_seekable = isSeekable;
    base->unlock = unlock;
    base->unlock_stop = unlockStop;
    GST_PUSH_SRC_CLASS(klass)->create = create;
}

void source_init(Source *source)
{
    source->state = new State;
    gst_base_src_set_live(GST_BASE_SRC(source), TRUE);
    gst_base_src_set_format(GST_BASE_SRC(source), GST_FORMAT_TIME);
    gst_base_src_set_do_timestamp(GST_BASE_SRC(source), TRUE);
}

} // namespace

GType sourceType()
{
    return source_get_type();
}

GstCaps *capsOf(const CameraFile &camera)
{
    GstCaps *caps = gst_caps_new_empty();
    for (const Format &format : camera.formats) {
        const bool jpeg = format.name == "JPEG";
        GstStructure *structure = gst_structure_new(
                jpeg ? "image/jpeg" : "video/x-raw", "width", G_TYPE_INT, format.width, "height",
                G_TYPE_INT, format.height, "framerate", GST_TYPE_FRACTION, format.fps, 1, nullptr);
        if (!jpeg)
            gst_structure_set(structure, "format", G_TYPE_STRING, format.name.c_str(), nullptr);
        gst_caps_append_structure(caps, structure);
    }
    return caps;
}

} // namespace virtualcamera
