// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wallcommon.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vedette::wall {

Options::Options(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (!word.starts_with("--")) {
            m_values.emplace_back(word);
            continue;
        }
        if (i + 1 == argc) {
            std::fprintf(stderr, "%s takes a value.\n", argv[i]);
            std::exit(2);
        }
        m_names.emplace_back(word.substr(2));
        m_texts.emplace_back(argv[++i]);
    }
}

int Options::number(std::string_view name, int fallback) const
{
    const auto value = text(name);
    int number = fallback;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::string Options::text(std::string_view name) const
{
    const auto found = std::ranges::find(m_names, name);
    return found == m_names.end() ? std::string() : m_texts[std::size_t(found - m_names.begin())];
}

void fail(std::string_view sentence, int number)
{
    std::fprintf(stderr, "%.*s%s%s\n", int(sentence.size()), sentence.data(), number ? ": " : "",
                 number ? std::strerror(number) : "");
    std::exit(1);
}

std::int64_t now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

SharedFile::SharedFile(const std::string &path, Access access, std::size_t size)
    : m_size(size)
{
    const bool create = access == Access::Create;
    const int file =
            open(path.c_str(), (create ? O_RDWR | O_CREAT | O_TRUNC : O_RDONLY) | O_CLOEXEC, 0600);
    if (file < 0)
        fail(path, errno);
    if (create) {
        if (ftruncate(file, off_t(size)) != 0)
            fail(path, errno);
    } else {
        struct stat status = {};
        fstat(file, &status);
        m_size = std::size_t(status.st_size);
    }
    m_data =
            mmap(nullptr, m_size, create ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, file, 0);
    if (m_data == MAP_FAILED)
        fail(path, errno);
    close(file);
}

SharedFile::~SharedFile()
{
    munmap(m_data, m_size);
}

void goFirst()
{
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) - 10);
}

} // namespace vedette::wall
