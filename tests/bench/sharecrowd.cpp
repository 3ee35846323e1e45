// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bad company for the share benchmark: connections that cost a server without watching.
//
// usage: sharecrowd --kind idle|stalled|trickle|reset [--size 1000] [--path /stream] PORT
//   idle     connect and say nothing
//   stalled  ask for a stream and read nothing
//   trickle  ask for a stream and read one byte a second
//   reset    ask for a stream, read a little, reset the connection, ten times a second
// A connection that the server closes is opened again, of "reset" in its turn. Prints "open N" when
// N are connected. Ends by a signal.

#include "tests/bench/wallcommon.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vedette::wall {

namespace {

constexpr std::int64_t Second = 1'000'000'000;

enum class Kind { Idle, Stalled, Trickle, Reset };

Kind kindOf(std::string_view name)
{
    constexpr std::array<std::string_view, 4> Names{"idle", "stalled", "trickle", "reset"};
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (Names[i] == name)
            return Kind(i);
    }
    fail("The kinds are idle, stalled, trickle and reset.");
}

class Crowd final
{
public:
    Crowd(Kind kind, int port, std::string_view path, int size)
        : m_kind(kind)
        , m_port(port)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_sockets(std::size_t(size), -1)
    {
        m_request += path;
        m_request += " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        int open = 0;
        for (auto &socket : m_sockets) {
            socket = join(std::size_t(&socket - m_sockets.data()));
            open += socket >= 0;
        }
        std::printf("open %d\n", open);
        std::fflush(stdout);
    }

    [[noreturn]] void run()
    {
        const auto period = m_kind == Kind::Reset ? Second / 10 : Second;
        for (auto next = now() + period;;) {
            rejoin(next);
            next += period;
            if (m_kind == Kind::Trickle || m_kind == Kind::Reset)
                act();
        }
    }

private:
    /// -1 when there is no way in.
    int join(std::size_t place) const
    {
        const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (m_kind != Kind::Idle) {
            const int small = 4096; // so that the server's side fills at once
            setsockopt(file, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(std::uint16_t(m_port));
        // On the loopback interface this is done when the call returns, unless the queue is full.
        const int failed = connect(file, reinterpret_cast<sockaddr *>(&address), sizeof address);
        if (failed && errno != EINPROGRESS) {
            close(file);
            return -1;
        }
        if (m_kind != Kind::Idle)
            (void)!send(file, m_request.data(), m_request.size(), MSG_NOSIGNAL);
        epoll_event event{};
        event.events = EPOLLRDHUP | EPOLLHUP | EPOLLERR;
        event.data.u64 = place;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, file, &event);
        return file;
    }

    void rejoin(std::int64_t until)
    {
        std::array<epoll_event, 64> events{};
        for (;;) {
            const auto left = until - now();
            if (left <= 0)
                return;
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()),
                                         int(left / 1'000'000) + 1);
            for (int i = 0; i < count; ++i) {
                const auto place = events[std::size_t(i)].data.u64;
                close(m_sockets[place]);
                m_sockets[place] = m_kind == Kind::Reset ? -1 : join(place);
            }
        }
    }

    void act()
    {
        std::array<char, 1000> bytes{};
        for (std::size_t place = 0; place < m_sockets.size(); ++place) {
            auto &file = m_sockets[place];
            if (file < 0) {
                file = join(place);
                continue;
            }
            (void)!recv(file, bytes.data(), m_kind == Kind::Trickle ? 1 : bytes.size(),
                        MSG_DONTWAIT);
            if (m_kind != Kind::Reset)
                continue;
            const linger atOnce{1, 0};
            setsockopt(file, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            close(file);
            file = join(place);
        }
    }

    Kind m_kind;
    int m_port;
    std::string m_request = "GET ";
    int m_epoll;
    std::vector<int> m_sockets;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    if (options.values().size() != 1)
        fail("One port is needed.");
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    int port = 0;
    const auto &text = options.values().front();
    std::from_chars(text.data(), text.data() + text.size(), port);
    const auto path = options.text("path");
    Crowd crowd(kindOf(options.text("kind")), port, path.empty() ? "/stream" : path,
                options.number("size", 1000));
    crowd.run();
}
