// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bare loop of the share benchmark: what serving the pictures costs at least. One thread, one
// epoll, pictures in memory and an absolute timer; each viewer gets the newest picture when its
// socket has taken the one before. It knows no addresses, no passwords, no limits.
//
// usage: sharebare --pictures FOLDER --ticks FILE [--fps 30]
// Prints its port once it serves. Ends by a signal.

#include "tests/bench/wallcommon.h"
#include "tests/bench/wallsending.h"
#include "tests/bench/wallticks.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <new>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <unordered_map>

namespace vedette::wall {

namespace {

constexpr std::int64_t Second = 1'000'000'000;
constexpr int Backlog = 1024;

constexpr std::string_view StreamHead = "HTTP/1.0 200 OK\r\n"
                                        "Connection: close\r\n"
                                        "Content-Type: multipart/x-mixed-replace;boundary=frame\r\n"
                                        "\r\n"
                                        "--frame\r\n";

struct Viewer
{
    bool isStreaming = false;
    Sending sending;
};

/// The files of a folder by name, each as a whole part of the stream.
std::vector<std::string> readParts(const std::string &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<std::string> parts;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string jpeg(std::istreambuf_iterator<char>(file), {});
        parts.push_back("Content-Type: image/jpeg\r\nContent-Length: " +
                        std::to_string(jpeg.size()) + "\r\n\r\n" + jpeg + "\r\n--frame\r\n");
    }
    return parts;
}

class BareServer final
{
public:
    explicit BareServer(const Options &options)
        : m_parts(readParts(options.text("pictures")))
        , m_file(options.text("ticks"), Access::Create, sizeof(TickLog))
        , m_log(new (m_file.data()) TickLog)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
        , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        if (m_parts.size() != std::size_t(RingFrames))
            fail("The folder of the pictures does not hold one ring of them.");
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
            listen(m_listener, Backlog) != 0)
            fail("No port to listen on", errno);
        socklen_t size = sizeof address;
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        std::printf("%d\n", ntohs(address.sin_port));
        std::fflush(stdout);
        const auto period = Second / std::max(1, options.number("fps", 30));
        const itimerspec steady{{period / Second, period % Second}, {0, 1}};
        timerfd_settime(m_timer, 0, &steady, nullptr);
        watch(m_timer, EPOLLIN);
        watch(m_listener, EPOLLIN);
    }

    [[noreturn]] void run()
    {
        std::vector<epoll_event> events(256);
        for (;;) {
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i)
                handle(events[std::size_t(i)].data.fd);
        }
    }

private:
    void watch(int file, unsigned events) const
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = file;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, file, &event);
    }

    void handle(int file)
    {
        if (file == m_timer) {
            tick();
        } else if (file == m_listener) {
            accept();
        } else if (const auto viewer = m_viewers.find(file); viewer != m_viewers.end()) {
            if (!serve(file, viewer->second)) {
                close(file);
                m_viewers.erase(viewer);
            }
        }
    }

    void tick()
    {
        std::uint64_t times = 0;
        if (read(m_timer, &times, sizeof times) != sizeof times)
            return;
        m_frame += std::int64_t(times);
        m_log->put(0, m_frame, now());
        const std::string_view part = m_parts[std::size_t(m_frame % RingFrames)];
        for (auto &[socket, viewer] : m_viewers) {
            if (!viewer.isStreaming || !viewer.sending.isDone())
                continue;
            viewer.sending.begin({part});
            viewer.sending.go(socket); // a closed connection is noticed by epoll
        }
    }

    void accept()
    {
        int socket = -1;
        while ((socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >=
               0) {
            const int on = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_viewers.emplace(socket, Viewer());
            watch(socket, EPOLLIN | EPOLLOUT | EPOLLET);
        }
    }

    /// False when the viewer is gone.
    static bool serve(int socket, Viewer &viewer)
    {
        char request[4096];
        ssize_t size = 0;
        bool asked = false;
        while ((size = recv(socket, request, sizeof request, 0)) > 0)
            asked = true;
        if (size == 0 || (errno != EAGAIN && errno != EINTR))
            return false;
        if (asked && !viewer.isStreaming) {
            viewer.isStreaming = true;
            viewer.sending.begin({StreamHead});
        }
        return viewer.sending.go(socket);
    }

    std::vector<std::string> m_parts;
    SharedFile m_file;
    TickLog *m_log;
    int m_epoll;
    int m_timer;
    int m_listener;
    std::unordered_map<int, Viewer> m_viewers;
    std::int64_t m_frame = 0;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    if (options.text("ticks").empty() || options.text("pictures").empty())
        fail("--pictures FOLDER and --ticks FILE are needed.");
    BareServer server(options);
    server.run();
}
