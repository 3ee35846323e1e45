// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The viewers of the share benchmark: many streams read by one thread.
//
// usage: shareload --ticks FILE --path PATH [--viewers 10] PORT...
// Viewers take the ports in turn. Prints "open N" when N have been let in and got a picture, or
// after 15 seconds; then waits for a line "go SECONDS" on stdin, counts, and prints one line of
// JSON: the pictures of each viewer, their latency in milliseconds from the tick to the last byte,
// how many pictures were missed between those that came, and how many viewers were dropped.

#include "tests/bench/shareviewer.h"
#include "tests/bench/wallcommon.h"
#include "tests/bench/wallticks.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <memory>
#include <poll.h>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace vedette::wall {

namespace {

constexpr std::int64_t Second = 1'000'000'000;
constexpr std::int64_t Patience = 15 * Second;

struct Watcher
{
    std::unique_ptr<ShareViewer> viewer; ///< null when dropped
    int pictures = 0;
    std::optional<int> last; ///< frame
    bool hasBegun = false;
};

class Load final
{
public:
    explicit Load(const Options &options)
        : m_file(options.text("ticks"), Access::Read)
        , m_log(static_cast<const TickLog *>(m_file.data()))
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_watchers(std::size_t(std::max(1, options.number("viewers", 10))))
    {
        const auto &ports = options.values();
        for (std::size_t i = 0; i < m_watchers.size(); ++i) {
            const auto &text = ports[i % ports.size()];
            int port = 0;
            std::from_chars(text.data(), text.data() + text.size(), port);
            const int socket = openStream(port, options.text("path"));
            if (socket < 0)
                continue;
            m_watchers[i].viewer = std::make_unique<ShareViewer>(socket);
            epoll_event event{};
            event.events = EPOLLIN | EPOLLRDHUP;
            event.data.u64 = i;
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
        }
    }

    void open()
    {
        const auto isOpen = [](const Watcher &watcher) {
            return watcher.hasBegun;
        };
        for (const auto end = now() + Patience; now() < end;) {
            readFor(Second / 20);
            if (std::ranges::all_of(m_watchers, isOpen))
                break;
        }
        std::printf("open %d\n", int(std::ranges::count_if(m_watchers, isOpen)));
        std::fflush(stdout);
    }

    /// Reads on until a line comes.
    void waitForLine()
    {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        while (poll(&input, 1, 0) == 0)
            readFor(Second / 50);
    }

    void count(int seconds)
    {
        m_latencies.clear();
        m_missed = 0;
        for (auto &watcher : m_watchers)
            watcher.pictures = 0;
        const auto begin = now();
        readFor(seconds * Second);
        report(double(now() - begin) / double(Second));
    }

private:
    void readFor(std::int64_t duration)
    {
        std::vector<epoll_event> events(256);
        for (const auto end = now() + duration;;) {
            const auto left = end - now();
            if (left <= 0)
                return;
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()),
                                         int(left / 1'000'000) + 1);
            for (int i = 0; i < count; ++i)
                read(m_watchers[events[std::size_t(i)].data.u64]);
        }
    }

    void read(Watcher &watcher)
    {
        const bool alive =
                watcher.viewer->read([&](std::optional<int> frame) { take(watcher, frame); });
        if (!alive)
            watcher.viewer.reset();
    }

    void take(Watcher &watcher, std::optional<int> frame)
    {
        watcher.hasBegun = true;
        ++watcher.pictures;
        if (!frame)
            return;
        const auto time = now();
        if (const auto tick = m_log->newest({*frame, 0}, time))
            m_latencies.push_back(float(time - tick) / 1e6F);
        if (watcher.last)
            m_missed += std::max(0, (*frame - *watcher.last + RingFrames) % RingFrames - 1);
        watcher.last = frame;
    }

    float latency(double part)
    {
        if (m_latencies.empty())
            return -1;
        const auto at = m_latencies.begin() + std::ptrdiff_t(part * double(m_latencies.size() - 1));
        std::ranges::nth_element(m_latencies, at);
        return *at;
    }

    void report(double seconds)
    {
        std::vector<int> pictures;
        std::int64_t sum = 0;
        for (const auto &watcher : m_watchers) {
            pictures.push_back(watcher.pictures);
            sum += watcher.pictures;
        }
        std::ranges::sort(pictures);
        const auto dropped = std::ranges::count_if(
                m_watchers, [](const Watcher &watcher) { return !watcher.viewer; });
        std::printf("{\"seconds\": %.4f, \"pictures\": %lld, \"median\": %.2f, \"least\": %.2f, "
                    "\"latency\": %.3f, \"latency99\": %.3f, \"missed\": %lld, \"dropped\": %d}\n",
                    seconds, static_cast<long long>(sum),
                    double(pictures[pictures.size() / 2]) / seconds,
                    double(pictures.front()) / seconds, double(latency(0.5)), double(latency(0.99)),
                    static_cast<long long>(m_missed), int(dropped));
        std::fflush(stdout);
    }

    SharedFile m_file;
    const TickLog *m_log;
    int m_epoll;
    std::vector<Watcher> m_watchers;
    std::vector<float> m_latencies;
    std::int64_t m_missed = 0;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    if (options.text("ticks").empty() || options.values().empty())
        fail("--ticks FILE and a port are needed.");
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    Load load(options);
    goFirst();
    load.open();
    for (;;) {
        load.waitForLine();
        int seconds = 0;
        char line[64];
        if (!std::fgets(line, sizeof line, stdin) || std::sscanf(line, "go %d", &seconds) != 1)
            return 0;
        load.count(seconds);
    }
}
