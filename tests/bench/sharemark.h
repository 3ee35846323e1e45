// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// The number of a picture in the first bytes of its file, in a comment behind SOI, so that a
/// client of the share benchmark knows which one it got without decoding it. A server that encodes
/// anew loses it.
namespace vedette::wall {

inline constexpr std::size_t MarkSize = 8; ///< of the comment with its marker and length
/// With SOI before it.
inline constexpr std::size_t MarkEnd = 2 + MarkSize;

/// The comment begins at \a at, with room for MarkSize bytes; marker and length are there.
inline void putMark(std::uint8_t *at, int frame)
{
    at[4] = 'V';
    at[5] = 'F';
    at[6] = std::uint8_t(frame);
    at[7] = std::uint8_t(~frame);
}

/// \a file has at least MarkEnd bytes.
inline std::optional<int> frameOf(std::span<const std::uint8_t> file)
{
    if (file[2] != 0xFF || file[3] != 0xFE || file[6] != 'V' || file[7] != 'F' ||
        std::uint8_t(~file[8]) != file[9])
        return std::nullopt;
    return file[8];
}

} // namespace vedette::wall
