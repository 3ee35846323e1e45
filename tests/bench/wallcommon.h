// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What the small programs of the wall benchmark share.
namespace vedette::wall {

/// "--name value" pairs, and what is left as values.
class Options final
{
public:
    /// Ends the program with status 2 when an option has no value.
    Options(int argc, char **argv);

    int number(std::string_view name, int fallback) const;
    std::string text(std::string_view name) const;
    const std::vector<std::string> &values() const { return m_values; }

private:
    std::vector<std::string> m_names;
    std::vector<std::string> m_texts;
    std::vector<std::string> m_values;
};

/// Says why on stderr and ends the program with status 1. \a number is an errno, or 0.
[[noreturn]] void fail(std::string_view sentence, int number = 0);

/// CLOCK_MONOTONIC in nanoseconds.
std::int64_t now();

enum class Access { Read, Create };

/// A file in memory, shared with whoever maps it too. Created with \a size bytes of zero; read
/// with the size that it has.
class SharedFile final
{
public:
    SharedFile(const std::string &path, Access access, std::size_t size = 0);
    ~SharedFile();
    SharedFile(const SharedFile &) = delete;
    SharedFile &operator=(const SharedFile &) = delete;

    void *data() const { return m_data; }
    std::size_t size() const { return m_size; }

private:
    void *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Asks for a better priority, where that is allowed: a busy viewer must not make the measuring
/// programs late.
void goFirst();

} // namespace vedette::wall
