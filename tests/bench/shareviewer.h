// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/sharemark.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace vedette::wall {

/// One viewer of a stream: cuts the parts by their Content-Length, and has the system throw the
/// pictures away unread, as what a client does with them is not the server's cost.
class ShareViewer final
{
public:
    /// Called for each whole picture; nothing when it has no mark.
    using PictureTaken = std::function<void(std::optional<int> frame)>;

    /// Takes the socket over, which does not block.
    explicit ShareViewer(int socket)
        : m_socket(socket)
    {
    }
    ~ShareViewer();
    ShareViewer(const ShareViewer &) = delete;
    ShareViewer &operator=(const ShareViewer &) = delete;

    int socket() const { return m_socket; }

    /// Reads what there is. False when the connection or the stream is broken.
    bool read(const PictureTaken &taken);

private:
    static constexpr std::size_t NotInPicture = 0;

    bool readHead();
    bool beginPicture();

    int m_socket;
    std::array<char, 4096> m_buffer{};
    std::size_t m_size = 0;            // of what is in the buffer
    std::size_t m_left = NotInPicture; // bytes of the picture to come
    std::optional<int> m_frame;
};

/// Connects to the loopback interface; -1 when that fails. Sends a request for \a path.
int openStream(int port, std::string_view path);

} // namespace vedette::wall
