// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hidepasswords.h"

#include <cstring>

namespace vedette {

void hidePasswords(int argc, char **argv)
{
    for (int n = 1; n < argc; ++n) {
        for (char *at = argv[n]; (at = std::strstr(at, "signature="));) {
            at += std::strlen("signature=");
            std::memset(at, '*', std::strcspn(at, "&#|"));
        }
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
