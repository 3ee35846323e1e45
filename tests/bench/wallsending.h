// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cerrno>
#include <initializer_list>
#include <string_view>
#include <sys/socket.h>
#include <sys/uio.h>

namespace vedette::wall {

/// What is being sent to a viewer: a few pieces of memory that live as long as the feed.
class Sending final
{
public:
    void begin(std::initializer_list<std::string_view> pieces)
    {
        m_count = 0;
        for (const auto piece : pieces)
            m_pieces[m_count++] = {const_cast<char *>(piece.data()), piece.size()};
    }

    bool isDone() const { return m_count == 0; }

    /// False when the connection is gone.
    bool go(int socket)
    {
        while (m_count > 0) {
            msghdr message{};
            message.msg_iov = m_pieces.data();
            message.msg_iovlen = m_count;
            auto sent = sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent < 0)
                return errno == EAGAIN || errno == EINTR;
            while (m_count > 0 && std::size_t(sent) >= m_pieces[0].iov_len) {
                sent -= ssize_t(m_pieces[0].iov_len);
                std::shift_left(m_pieces.begin(), m_pieces.begin() + m_count, 1);
                --m_count;
            }
            if (m_count > 0) {
                m_pieces[0].iov_base = static_cast<char *>(m_pieces[0].iov_base) + sent;
                m_pieces[0].iov_len -= std::size_t(sent);
            }
        }
        return true;
    }

private:
    std::array<iovec, 4> m_pieces{};
    std::size_t m_count = 0;
};

} // namespace vedette::wall
