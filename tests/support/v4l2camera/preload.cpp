// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded first into a program, it puts itself before the C library where that deals with video
// devices: in /dev there are "video0" and so on, one for each file "0.camera" and so on in the
// folder that VEDETTE_TEST_CAMERAS names, and no others.

#include "tests/support/v4l2camera/device.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <unistd.h>

using v4l2camera::Device;

namespace {

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

std::string folder()
{
    const char *path = std::getenv("VEDETTE_TEST_CAMERAS");
    return path ? path : "";
}

bool isDev(const char *path)
{
    return !folder().empty() && (std::strcmp(path, "/dev") == 0 || std::strcmp(path, "/dev/") == 0);
}

// Never destroyed: the program closes descriptors until its very end.
struct Table
{
    std::mutex mutex;
    std::map<int, std::shared_ptr<Device>> devices; // by descriptor
    std::set<DIR *> listings;                       // of /dev
};

Table &table()
{
    static auto *all = new Table;
    return *all;
}

std::shared_ptr<Device> deviceOf(int descriptor)
{
    const std::lock_guard lock(table().mutex);
    const auto found = table().devices.find(descriptor);
    return found == table().devices.end() ? nullptr : found->second;
}

// -1 when there is no such camera; nothing when the path is none of a camera.
std::optional<int> openCamera(const char *path)
{
    int number = 0;
    int end = 0;
    if (folder().empty() || std::sscanf(path, "/dev/video%d%n", &number, &end) != 1 || path[end])
        return {};
    const std::string file = folder() + "/" + std::to_string(number) + ".camera";
    if (access(file.c_str(), F_OK) != 0) {
        errno = ENOENT;
        return -1;
    }
    auto device = std::make_shared<Device>(file);
    const int descriptor = device->descriptor();
    const std::lock_guard lock(table().mutex);
    table().devices[descriptor] = std::move(device);
    return descriptor;
}

int openAny(const char *name, const char *path, int flags, mode_t mode)
{
    if (const auto camera = openCamera(path))
        return *camera;
    return next<int(const char *, int, mode_t)>(name)(path, flags, mode);
}

// The next camera in the listing of the folder, under the name that it has in /dev.
template <typename Entry>
Entry *nextCamera(const char *name, DIR *listing)
{
    static auto *read = next<Entry *(DIR *)>(name);
    while (Entry *entry = read(listing)) {
        int number = 0;
        int end = 0;
        {
            const std::lock_guard lock(table().mutex);
            if (!table().listings.contains(listing))
                return entry;
        }
        if (std::sscanf(entry->d_name, "%d.camera%n", &number, &end) != 1 || end == 0 ||
            entry->d_name[end])
            continue;
        std::snprintf(entry->d_name, sizeof entry->d_name, "video%d", number);
        entry->d_type = DT_CHR;
        return entry;
    }
    return nullptr;
}

void *mapAny(const char *name, void *address, size_t length, int protection, int flags, int file,
             off_t offset)
{
    static auto *map = next<void *(void *, size_t, int, int, int, off_t)>(name);
    const auto device = file >= 0 ? deviceOf(file) : nullptr;
    return map(address, length, protection, flags, device ? device->memory() : file, offset);
}

} // namespace

extern "C" {

#define VEDETTE_OPEN(name)                                                                         \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        const bool creates = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;                \
        const mode_t mode = creates ? va_arg(more, mode_t) : 0;                                    \
        va_end(more);                                                                              \
        return openAny(#name, path, flags, mode);                                                  \
    }
// clang-tidy 14 does not see what va_start() does.
// NOLINTBEGIN(clang-analyzer-valist.Uninitialized)
VEDETTE_OPEN(open)
VEDETTE_OPEN(open64)
VEDETTE_OPEN(__open_2)
VEDETTE_OPEN(__open64_2)
// NOLINTEND(clang-analyzer-valist.Uninitialized)

int close(int descriptor)
{
    static auto *real = next<int(int)>("close");
    std::shared_ptr<Device> closed; // ends without the lock
    {
        const std::lock_guard lock(table().mutex);
        if (const auto found = table().devices.find(descriptor); found != table().devices.end()) {
            closed = std::move(found->second);
            table().devices.erase(found);
        }
    }
    return real(descriptor);
}

int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    static auto *real = next<int(int, unsigned long, void *)>("ioctl");
    va_list more;
    va_start(more, request);
    void *argument = va_arg(more, void *);
    va_end(more);
    const auto device = deviceOf(descriptor);
    if (!device)
        return real(descriptor, request, argument);
    const int error = device->answer(unsigned(request), argument); // all that the kernel looks at
    if (error != 0)
        errno = error;
    return error == 0 ? 0 : -1;
}

void *mmap(void *address, size_t length, int protection, int flags, int file, off_t offset) noexcept
{
    return mapAny("mmap", address, length, protection, flags, file, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int file,
             off_t offset) noexcept
{
    return mapAny("mmap64", address, length, protection, flags, file, offset);
}

DIR *opendir(const char *path)
{
    static auto *real = next<DIR *(const char *)>("opendir");
    if (!isDev(path))
        return real(path);
    DIR *listing = real(folder().c_str());
    const std::lock_guard lock(table().mutex);
    if (listing)
        table().listings.insert(listing);
    return listing;
}

dirent *readdir(DIR *listing)
{
    return nextCamera<dirent>("readdir", listing);
}

dirent64 *readdir64(DIR *listing)
{
    return nextCamera<dirent64>("readdir64", listing);
}

int closedir(DIR *listing)
{
    static auto *real = next<int(DIR *)>("closedir");
    {
        const std::lock_guard lock(table().mutex);
        table().listings.erase(listing);
    }
    return real(listing);
}

int inotify_add_watch(int watcher, const char *path, uint32_t mask) noexcept
{
    static auto *real = next<int(int, const char *, uint32_t)>("inotify_add_watch");
    return real(watcher, isDev(path) ? folder().c_str() : path, mask);
}

} // extern "C"
