// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualcamera/camerafile.h"

#include <cstdio>
#include <glib.h>
#include <memory>

namespace virtualcamera {

namespace {

constexpr char group[] = "camera";

std::optional<Format> parseFormat(const char *text)
{
    char name[8] = {};
    Format format;
    if (std::sscanf(text, "%7s %dx%d@%d", name, &format.width, &format.height, &format.fps) != 4)
        return {};
    format.name = name;
    if (format.width < 16 || format.width % 8 || format.height < 16 || format.height % 2 ||
        format.fps < 1)
        return {};
    return format;
}

std::string readString(GKeyFile *file, const char *key)
{
    const std::unique_ptr<char, decltype(&g_free)> value(
            g_key_file_get_string(file, group, key, nullptr), &g_free);
    return value ? value.get() : "";
}

} // namespace

std::optional<CameraFile> readCameraFile(const std::string &path)
{
    const std::unique_ptr<GKeyFile, decltype(&g_key_file_free)> file(g_key_file_new(),
                                                                     &g_key_file_free);
    if (!g_key_file_load_from_file(file.get(), path.c_str(), G_KEY_FILE_NONE, nullptr))
        return {};
    CameraFile camera;
    camera.name = readString(file.get(), "name");
    camera.picture = readString(file.get(), "picture");
    camera.busy = g_key_file_get_boolean(file.get(), group, "busy", nullptr);
    const std::unique_ptr<char *, decltype(&g_strfreev)> formats(
            g_key_file_get_string_list(file.get(), group, "formats", nullptr, nullptr),
            &g_strfreev);
    for (char **text = formats.get(); text && *text; ++text) {
        if (const auto format = parseFormat(*text))
            camera.formats.push_back(*format);
    }
    if (camera.name.empty() || camera.formats.empty())
        return {};
    return camera;
}

} // namespace virtualcamera
