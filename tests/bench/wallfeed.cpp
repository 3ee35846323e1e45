// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The streams of the wall benchmark: JPEG over HTTP, each stream on a port of its own, paced by an
// absolute timer. A viewer whose socket still holds the last picture misses the next one.
//
// usage: wallfeed --ticks FILE [--streams 16] [--width 1280] [--height 720] [--fps 30]
//                 [--bytes-per-megapixel 93300] [--save FOLDER]
// --save writes the pictures of stream 0 there, as files. Prints the ports on one line once it
// serves. "/" is the port's stream, "/N" stream N, and
// "/wall?tiles=N" a page with the first N streams. Ends by a signal.

#include "tests/bench/wallcommon.h"
#include "tests/bench/wallpicture.h"
#include "tests/bench/wallsending.h"
#include "tests/bench/wallticks.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <new>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace vedette::wall {

namespace {

constexpr std::int64_t Second = 1'000'000'000;
constexpr std::size_t MaxRequestSize = 8192;

constexpr std::string_view StreamHead = "HTTP/1.0 200 OK\r\n"
                                        "Connection: close\r\n"
                                        "Cache-Control: no-store\r\n"
                                        "Content-Type: multipart/x-mixed-replace;boundary=frame\r\n"
                                        "\r\n"
                                        "--frame\r\n";
constexpr std::string_view Delimiter = "\r\n--frame\r\n";

struct Viewer
{
    int socket = -1;
    int stream = 0; ///< the port's, then what the request asks for
    bool isStreaming = false;
    bool wantsHeaderEarly = false;
    std::string request;
    Sending sending;
};

int listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        listen(listener, MaxStreams) != 0)
        fail("No port to listen on", errno);
    return listener;
}

int portOf(int listener)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

/// The number behind \a key in \a text.
int numberAfter(std::string_view text, std::string_view key, int fallback)
{
    const auto at = text.find(key);
    if (at != std::string_view::npos) {
        const auto digits = text.substr(at + key.size());
        std::from_chars(digits.data(), digits.data() + digits.size(), fallback);
    }
    return fallback;
}

class Feed final
{
public:
    explicit Feed(const Options &options)
        : m_streams(std::clamp(options.number("streams", 16), 1, MaxStreams))
        , m_period(Second / std::max(1, options.number("fps", 30)))
        , m_ring(m_streams, options.number("width", 1280), options.number("height", 720),
                 std::size_t(options.number("width", 1280)) *
                         std::size_t(options.number("height", 720)) *
                         std::size_t(options.number("bytes-per-megapixel", 93'300)) / 1'000'000)
        , m_file(options.text("ticks"), Access::Create, sizeof(TickLog))
        , m_log(new (m_file.data()) TickLog)
        , m_partHeader("Content-Type: image/jpeg\r\nContent-Length: " +
                       std::to_string(m_ring.pictureSize()) + "\r\n\r\n")
        , m_delimiterAndHeader(std::string(Delimiter) + m_partHeader)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        if (const auto folder = options.text("save"); !folder.empty())
            save(folder);
        watch(m_timer, EPOLLIN);
        for (int stream = 0; stream < m_streams; ++stream) {
            m_listeners.push_back(listenOnLoopback());
            watch(m_listeners.back(), EPOLLIN);
            m_order.push_back(stream);
        }
        std::ranges::sort(m_order, {}, [this](int stream) { return phase(stream); });
    }

    [[noreturn]] void run()
    {
        for (const int listener : m_listeners)
            std::printf("%d ", portOf(listener));
        std::printf("\n");
        std::fflush(stdout);
        m_start = now();
        setTimer();
        for (;;) {
            std::array<epoll_event, 64> events{};
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i)
                handle(events[std::size_t(i)].data.fd);
        }
    }

private:
    void save(const std::string &folder) const
    {
        for (int frame = 0; frame < RingFrames; ++frame) {
            const auto &jpeg = m_ring.picture(0, frame);
            const auto number = std::to_string(1000 + frame).substr(1); // in order by name
            std::ofstream file(folder + '/' + number + ".jpg", std::ios::binary);
            file.write(reinterpret_cast<const char *>(jpeg.data()), std::streamsize(jpeg.size()));
            if (!file.flush())
                fail("Nothing can be written to " + folder);
        }
    }

    void watch(int file, unsigned events) const
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = file;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, file, &event);
    }

    /// When in a period a stream's pictures come. Bits reversed, so that the first N streams are
    /// spread evenly whatever N is: real cameras do not tick together.
    std::int64_t phase(int stream) const
    {
        std::int64_t reversed = 0;
        for (int bit = 1; bit < MaxStreams; bit *= 2, stream /= 2)
            reversed = reversed * 2 + stream % 2;
        return reversed * m_period / MaxStreams;
    }

    int nextStream() const { return m_order[std::size_t(m_tick % m_streams)]; }

    std::int64_t nextTime() const
    {
        return m_start + m_tick / m_streams * m_period + phase(nextStream());
    }

    void setTimer() const
    {
        itimerspec due{};
        due.it_value = {nextTime() / Second, nextTime() % Second};
        timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &due, nullptr);
    }

    void handle(int file)
    {
        if (file == m_timer) {
            tick();
            return;
        }
        const auto listener = std::ranges::find(m_listeners, file);
        if (listener != m_listeners.end()) {
            accept(file, int(listener - m_listeners.begin()));
            return;
        }
        const auto viewer = std::ranges::find(m_viewers, file, [](auto &v) { return v->socket; });
        if (viewer != m_viewers.end() && !serve(**viewer)) {
            close(file);
            m_viewers.erase(viewer);
        }
    }

    void tick()
    {
        while (nextTime() <= now()) {
            const int stream = nextStream();
            const std::int64_t frame = m_tick++ / m_streams;
            const auto &jpeg = m_ring.picture(stream, int(frame % RingFrames));
            m_log->put(stream, frame, now());
            for (auto &viewer : m_viewers) {
                if (viewer->isStreaming && viewer->stream == stream && viewer->sending.isDone())
                    send(*viewer, {reinterpret_cast<const char *>(jpeg.data()), jpeg.size()});
            }
        }
        setTimer();
    }

    void send(Viewer &viewer, std::string_view jpeg) const
    {
        // Chromium shows a picture only when the next part's header has come (crbug.com/527446).
        if (viewer.wantsHeaderEarly)
            viewer.sending.begin({jpeg, m_delimiterAndHeader});
        else
            viewer.sending.begin({m_partHeader, jpeg, Delimiter});
        viewer.sending.go(viewer.socket); // a closed connection is noticed by epoll
    }

    void accept(int listener, int stream)
    {
        const int socket = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_viewers.push_back(std::make_unique<Viewer>());
        m_viewers.back()->socket = socket;
        m_viewers.back()->stream = stream;
        watch(socket, EPOLLIN | EPOLLOUT | EPOLLET);
    }

    /// Reads the request and goes on with what is being sent. False when the viewer is done with.
    bool serve(Viewer &viewer) const
    {
        std::array<char, MaxRequestSize> buffer{};
        ssize_t size = 0;
        while ((size = recv(viewer.socket, buffer.data(), buffer.size(), 0)) > 0) {
            if (viewer.request.size() < MaxRequestSize)
                viewer.request.append(buffer.data(), std::size_t(size));
        }
        if (size == 0 || (errno != EAGAIN && errno != EINTR) || !viewer.sending.go(viewer.socket))
            return false;
        if (viewer.isStreaming || viewer.request.find("\r\n\r\n") == std::string::npos)
            return true;
        return answer(viewer);
    }

    bool answer(Viewer &viewer) const
    {
        const auto line = std::string_view(viewer.request).substr(0, viewer.request.find("\r\n"));
        if (line.starts_with("GET /wall")) {
            const auto page = wallPage(numberAfter(line, "tiles=", 1));
            ::send(viewer.socket, page.data(), page.size(), MSG_NOSIGNAL);
            return false;
        }
        if (line.starts_with("GET /favicon"))
            return false;
        viewer.stream = std::min(numberAfter(line, "GET /", viewer.stream), m_streams - 1);
        viewer.wantsHeaderEarly = viewer.request.find("Chrome/") != std::string::npos;
        viewer.isStreaming = true;
        if (viewer.wantsHeaderEarly)
            viewer.sending.begin({StreamHead, m_partHeader});
        else
            viewer.sending.begin({StreamHead});
        return viewer.sending.go(viewer.socket);
    }

    std::string wallPage(int tiles) const
    {
        int columns = 1;
        while (columns * columns < tiles)
            ++columns;
        std::string page = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>"
                           "<title>Wall</title><style>body{margin:0;height:100vh;display:grid;"
                           "background:#000;overflow:hidden;grid:repeat(" +
                           std::to_string((tiles + columns - 1) / columns) + ",1fr)/repeat(" +
                           std::to_string(columns) +
                           ",1fr)}img{width:100%;height:100%;min-width:0;min-height:0;"
                           "object-fit:contain}</style>";
        for (int i = 0; i < std::min(tiles, m_streams); ++i)
            page += "<img src=\"http://127.0.0.1:" +
                    std::to_string(portOf(m_listeners[std::size_t(i)])) + "/\">";
        return page;
    }

    int m_streams;
    std::int64_t m_period;
    PictureRing m_ring;
    SharedFile m_file;
    TickLog *m_log;
    std::string m_partHeader;
    std::string m_delimiterAndHeader;
    int m_epoll;
    int m_timer;
    std::vector<int> m_listeners;
    std::vector<int> m_order;
    std::vector<std::unique_ptr<Viewer>> m_viewers;
    std::int64_t m_start = 0;
    std::int64_t m_tick = 0;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    if (options.text("ticks").empty())
        fail("--ticks FILE is needed.");
    Feed feed(options);
    goFirst();
    feed.run();
}
