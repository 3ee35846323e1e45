// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sampler of the wall benchmark: maps Xvfb's framebuffer and the feed's times, finds the tiles
// by their painted marker, and notes when each new picture is on the glass.
//
// usage: wallglass --framebuffer FILE --ticks FILE
// Prints lines: "ready"; "painted NS" when the first pixel changes; "tiles N NS" when the number of
// tiles it has found changes (NS is CLOCK_MONOTONIC); and, when it reads "go SECONDS", after that
// time one line of JSON. Then it ends; it also ends when its standard input does.

#include "tests/bench/wallplaces.h"
#include "tests/bench/wallticks.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace vedette::wall {

namespace {

constexpr std::int64_t Millisecond = 1'000'000;
constexpr std::int64_t WatchStep = Millisecond;
constexpr std::int64_t SampleStep = Millisecond / 2;
constexpr std::int64_t FirstSearchStep = 10 * Millisecond;
constexpr std::int64_t SearchStep = 200 * Millisecond;
constexpr int WatchGrid = 16;

void sleepUntil(std::int64_t time)
{
    const timespec until{time / 1'000'000'000, time % 1'000'000'000};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
}

/// What a viewer has shown of one stream.
class TileRecord final
{
public:
    explicit TileRecord(int stream)
        : m_stream(stream)
    {
    }

    int stream() const { return m_stream; }
    int shown() const { return m_shown; }
    int backward() const { return m_backward; }
    std::int64_t longestGap() const { return m_longestGap; }
    const std::vector<std::int64_t> &latencies() const { return m_latencies; }

    void begin(std::int64_t time) { m_lastChange = time; }
    void end(std::int64_t time) { noteGap(time); }

    /// \a code is on the glass at \a time. The first one was there before and does not count.
    void note(Code code, std::int64_t time, const TickLog &log)
    {
        if (code.stream != m_stream || code == m_last)
            return;
        const bool isFirst = !m_last;
        m_last = code;
        const auto captured = log.newest(code, time);
        if (isFirst) {
            m_lastCaptured = captured;
            return;
        }
        noteGap(time);
        if (captured < m_lastCaptured) {
            ++m_backward;
            return;
        }
        m_lastCaptured = captured;
        ++m_shown;
        m_latencies.push_back(time - captured);
    }

private:
    void noteGap(std::int64_t time)
    {
        m_longestGap = std::max(m_longestGap, time - std::exchange(m_lastChange, time));
    }

    int m_stream;
    std::optional<Code> m_last;
    std::int64_t m_lastCaptured = 0;
    std::int64_t m_lastChange = 0;
    std::int64_t m_longestGap = 0;
    int m_shown = 0;
    int m_backward = 0;
    std::vector<std::int64_t> m_latencies;
};

double milliseconds(std::int64_t time)
{
    return double(time) / double(Millisecond);
}

void printResult(const std::vector<TileRecord> &records, double seconds)
{
    std::vector<std::int64_t> latencies;
    for (const auto &record : records)
        latencies.insert(latencies.end(), record.latencies().begin(), record.latencies().end());
    std::ranges::sort(latencies);
    const auto quantile = [&](std::size_t hundredths) {
        return latencies.empty() ? 0 : latencies[(latencies.size() - 1) * hundredths / 100];
    };
    std::printf("{\"seconds\": %.3f, \"latency\": %.2f, \"latency99\": %.2f, \"tiles\": [", seconds,
                milliseconds(quantile(50)), milliseconds(quantile(99)));
    for (std::size_t i = 0; i < records.size(); ++i)
        std::printf("%s{\"stream\": %d, \"shown\": %d, \"backward\": %d, \"longestGap\": %.1f}",
                    i ? ", " : "", records[i].stream(), records[i].shown(), records[i].backward(),
                    milliseconds(records[i].longestGap()));
    std::printf("]}\n");
}

class Sampler final
{
public:
    explicit Sampler(const Options &options)
        : m_glass(options.text("framebuffer"))
        , m_ticks(options.text("ticks"), Access::Read)
    {
        if (m_ticks.size() != sizeof(TickLog))
            fail("The feed's times are not of this version.");
        m_first = grid();
    }

    void run()
    {
        std::puts("ready");
        std::fflush(stdout);
        for (auto time = now();; time = now()) {
            if (!m_isPainted && grid() != m_first) {
                m_isPainted = true;
                std::printf("painted %lld\n", static_cast<long long>(now()));
                std::fflush(stdout);
            }
            if (m_isPainted && time >= m_nextSearch)
                search(time);
            if (const int seconds = command(); seconds > 0) {
                measure(seconds);
                return;
            }
            sleepUntil(time + (m_isPainted ? FirstSearchStep : WatchStep));
        }
    }

private:
    std::vector<std::uint32_t> grid() const
    {
        std::vector<std::uint32_t> pixels;
        for (int y = WatchGrid / 2; y < m_glass.height(); y += WatchGrid) {
            for (int x = WatchGrid / 2; x < m_glass.width(); x += WatchGrid)
                pixels.push_back(m_glass.pixel(x, y));
        }
        return pixels;
    }

    void search(std::int64_t time)
    {
        auto places = findTiles(m_glass);
        const bool isNew = places.size() != m_places.size();
        m_places = std::move(places);
        m_nextSearch = time + (m_places.empty() ? FirstSearchStep : SearchStep);
        if (isNew) {
            std::printf("tiles %zu %lld\n", m_places.size(), static_cast<long long>(now()));
            std::fflush(stdout);
        }
    }

    /// The seconds of a "go" on standard input, 0 while there is none.
    int command()
    {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, 0) <= 0)
            return 0;
        std::array<char, 64> line{};
        const auto size = read(STDIN_FILENO, line.data(), line.size());
        if (size <= 0)
            std::exit(0);
        constexpr std::string_view Go = "go ";
        int seconds = 0;
        if (std::string_view(line.data(), std::size_t(size)).starts_with(Go))
            std::from_chars(line.data() + Go.size(), line.data() + size, seconds);
        return seconds;
    }

    void measure(int seconds)
    {
        const auto &log = *static_cast<const TickLog *>(m_ticks.data());
        std::vector<TileRecord> records;
        const auto start = now();
        for (const auto &place : m_places) {
            records.emplace_back(place.stream());
            records.back().begin(start);
        }
        const auto end = start + std::int64_t(seconds) * 1000 * Millisecond;
        auto time = start;
        for (auto due = start; time < end; due = std::max(due + SampleStep, time)) {
            sleepUntil(due);
            for (std::size_t i = 0; i < m_places.size(); ++i) {
                const auto code = m_places[i].read(m_glass);
                time = now();
                if (code)
                    records[i].note(*code, time, log);
            }
            time = now();
        }
        for (auto &record : records)
            record.end(time);
        printResult(records, milliseconds(time - start) / 1000);
    }

    Glass m_glass;
    SharedFile m_ticks;
    std::vector<std::uint32_t> m_first;
    std::vector<TilePlace> m_places;
    std::int64_t m_nextSearch = 0;
    bool m_isPainted = false;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    if (options.text("framebuffer").empty() || options.text("ticks").empty())
        fail("--framebuffer FILE and --ticks FILE are needed.");
    goFirst();
    Sampler(options).run();
}
