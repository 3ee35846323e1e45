// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace virtualcamera {

struct Format
{
    std::string name; ///< "YUY2", "NV12", "I420" or "JPEG"
    int width = 0;
    int height = 0;
    int fps = 0;
};

/// What a camera's file says: a key file with the group "camera" and the keys name, formats
/// (a list of "NAME WIDTHxHEIGHT@FPS"), busy (optional) and picture (optional: a JPEG file that is
/// sent as it is in place of the painted one).
struct CameraFile
{
    std::string name;
    std::vector<Format> formats;
    bool busy = false;
    std::string picture;
};

/// Nothing when the file is absent or makes no sense.
std::optional<CameraFile> readCameraFile(const std::string &path);

} // namespace virtualcamera
