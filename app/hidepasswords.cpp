// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hidepasswords.h"

#include <cstring>
#include <string_view>

namespace vedette {

namespace {

// Whether it is what --publish is given, in one word or as the next one.
bool isPublished(char **argv, int n)
{
    const std::string_view word = argv[n];
    const std::string_view before = argv[n - 1];
    return word.starts_with("--publish=") || word.starts_with("-publish=") ||
           before == "--publish" || before == "-publish";
}

// A media server's key may stand in the path as well as behind it.
void hidePath(char *argument)
{
    char *scheme = std::strstr(argument, "://");
    if (!scheme)
        return;
    char *path = scheme + 3 + std::strcspn(scheme + 3, "/?#");
    std::memset(path, '*', std::strlen(path));
}

} // namespace

void hidePasswords(int argc, char **argv)
{
    for (int n = 1; n < argc; ++n) {
        for (char *at = argv[n]; (at = std::strstr(at, "signature="));) {
            at += std::strlen("signature=");
            std::memset(at, '*', std::strcspn(at, "&#|"));
        }
        if (isPublished(argv, n))
            hidePath(argv[n]);
        char *begin = argv[n];
        while (char *scheme = std::strstr(begin, "://")) {
            begin = scheme + 3;
            char *end = begin + std::strcspn(begin, "/?#");
            char *at = nullptr;
            for (char *c = begin; c < end; ++c)
                if (*c == '@')
                    at = c;
            char *colon =
                    at ? static_cast<char *>(std::memchr(begin, ':', size_t(at - begin))) : nullptr;
            if (colon)
                std::memset(colon + 1, '*', size_t(at - colon - 1));
        }
    }
}

} // namespace vedette
