// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/shareviewer.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <string>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace vedette::wall {

namespace {

std::size_t contentLength(std::string_view head)
{
    constexpr std::string_view Name = "content-length:";
    for (std::size_t at = 0; at + Name.size() < head.size(); ++at) {
        if (strncasecmp(head.data() + at, Name.data(), Name.size()) != 0)
            continue;
        at = std::min(head.find_first_not_of(' ', at + Name.size()), head.size());
        std::size_t length = 0;
        std::from_chars(head.data() + at, head.data() + head.size(), length);
        return length;
    }
    return 0;
}

} // namespace

ShareViewer::~ShareViewer()
{
    close(m_socket);
}

bool ShareViewer::read(const PictureTaken &taken)
{
    for (;;) {
        if (m_left == NotInPicture) {
            if (beginPicture())
                continue;
            if (!readHead())
                return errno == EAGAIN || errno == EINTR;
            continue;
        }
        // The system discards instead of copying (tcp(7), MSG_TRUNC).
        const auto size = recv(m_socket, nullptr, m_left, MSG_TRUNC | MSG_DONTWAIT);
        if (size <= 0)
            return size < 0 && (errno == EAGAIN || errno == EINTR);
        m_left -= std::size_t(size);
        if (m_left == 0)
            taken(m_frame);
    }
}

bool ShareViewer::readHead()
{
    errno = 0;
    const auto size = recv(m_socket, m_buffer.data() + m_size,
                           std::min<std::size_t>(1024, m_buffer.size() - m_size), MSG_DONTWAIT);
    if (size > 0)
        m_size += std::size_t(size);
    return size > 0;
}

/// Whether something was found in the buffer. A head without a length is that of the answer.
bool ShareViewer::beginPicture()
{
    const std::string_view text(m_buffer.data(), m_size);
    const auto end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return false;
    const auto body = end + 4;
    const auto length = contentLength(text.substr(0, body));
    if (length > 0 && text.size() < body + MarkEnd)
        return false;
    const auto here = length > 0 ? std::min(text.size() - body, length - 1) : 0;
    if (length > 0) {
        m_frame = frameOf({reinterpret_cast<const std::uint8_t *>(text.data() + body), MarkEnd});
        m_left = length - here;
    }
    m_size -= body + here;
    std::memmove(m_buffer.data(), m_buffer.data() + body + here, m_size);
    return true;
}

int openStream(int port, std::string_view path)
{
    const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{5, 0};
    setsockopt(file, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    std::string request("GET ");
    request += path;
    // 1.0, as nobody may answer with chunks then.
    request += " HTTP/1.0\r\nHost: 127.0.0.1\r\nUser-Agent: vedette-bench\r\n\r\n";
    if (connect(file, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        send(file, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size())) {
        close(file);
        return -1;
    }
    fcntl(file, F_SETFL, O_NONBLOCK);
    return file;
}

} // namespace vedette::wall
