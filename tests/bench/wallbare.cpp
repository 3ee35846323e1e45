// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bare loop of the wall benchmark: what showing the streams costs at least. One thread reads
// all connections, hops by Content-Length, decodes the newest picture of each with libjpeg-turbo
// at the largest of 8/8, 4/8, 2/8 and 1/8 that fits in its tile, and puts it in the middle of
// the tile with MIT-SHM. Nothing is scaled beyond that.
//
// usage: wallbare [--width 1920] [--height 1080] [--cover 1] URL...
// --cover decodes at the smallest of these scales that covers the tile, and puts the part that
// fits. An address is that of a feed, as in http://127.0.0.1:8080/1.

#include "tests/bench/wallcommon.h"

#include <X11/Xlib.h>
#include <X11/extensions/XShm.h>
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <span>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <turbojpeg.h>
#include <unistd.h>
#include <utility>

namespace vedette::wall {

namespace {

/// A whole number of pictures fits, so that a picture that comes in one piece is read in one.
constexpr std::size_t BufferSize = 2 << 20;

struct Rect
{
    int left = 0, top = 0, width = 0, height = 0;
};

enum class Fit { Inside, Cover };

/// One connection: reads what there is and keeps the newest whole picture.
class Connection final
{
public:
    explicit Connection(std::string_view url)
    {
        constexpr std::string_view Scheme = "http://127.0.0.1:";
        if (!url.starts_with(Scheme))
            fail("An address begins with http://127.0.0.1:");
        url.remove_prefix(Scheme.size());
        std::uint16_t port = 0;
        const auto rest = std::from_chars(url.data(), url.data() + url.size(), port).ptr;
        const std::string path(rest, url.data() + url.size());
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            fail("The feed does not answer", errno);
        const auto request = "GET " + (path.empty() ? "/" : path) + " HTTP/1.0\r\n\r\n";
        if (write(m_socket, request.data(), request.size()) != ssize_t(request.size()))
            fail("The feed does not listen", errno);
        fcntl(m_socket, F_SETFL, O_NONBLOCK);
    }

    int socket() const { return m_socket; }

    /// The newest whole picture; good until the next call.
    std::span<const std::uint8_t> read()
    {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= std::exchange(m_begin, 0);
        const auto size = recv(m_socket, m_buffer.data() + m_end, m_buffer.size() - m_end, 0);
        if (size == 0 || (size < 0 && errno != EAGAIN))
            fail("The feed is gone", size < 0 ? errno : 0);
        m_end += std::size_t(std::max<ssize_t>(size, 0));
        std::span<const std::uint8_t> newest;
        while (const auto picture = nextPicture())
            newest = *picture;
        return newest;
    }

private:
    std::optional<std::span<const std::uint8_t>> nextPicture()
    {
        constexpr std::string_view Length = "Content-Length: ";
        for (;;) {
            const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
            const auto headerEnd = text.find("\r\n\r\n");
            if (headerEnd == std::string_view::npos)
                return std::nullopt;
            const auto body = headerEnd + 4;
            const auto length = text.substr(0, body).find(Length);
            if (length == std::string_view::npos) { // the answer's own header
                m_begin += body;
                continue;
            }
            std::size_t size = 0;
            std::from_chars(text.data() + length + Length.size(), text.data() + headerEnd, size);
            if (body + size > m_buffer.size())
                fail("A picture is too large.");
            if (body + size > text.size())
                return std::nullopt;
            m_begin += body + size;
            return std::span(reinterpret_cast<const std::uint8_t *>(text.data() + body), size);
        }
    }

    int m_socket = -1;
    std::vector<char> m_buffer = std::vector<char>(BufferSize);
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

/// A picture in memory that the X server shares.
struct SharedImage
{
    XShmSegmentInfo segment{};
    XImage *image = nullptr;
    bool isBusy = false; ///< the X server has not read it yet
};

class WallWindow final
{
public:
    WallWindow(int width, int height)
        : m_display(XOpenDisplay(nullptr))
    {
        if (!m_display)
            fail("There is no display.");
        if (!XShmQueryExtension(m_display))
            fail("The display has no MIT-SHM.");
        m_completion = XShmGetEventBase(m_display) + ShmCompletion;
        const int screen = DefaultScreen(m_display);
        m_window =
                XCreateSimpleWindow(m_display, RootWindow(m_display, screen), 0, 0, unsigned(width),
                                    unsigned(height), 0, 0, BlackPixel(m_display, screen));
        XMapWindow(m_display, m_window);
        XSync(m_display, False);
    }

    std::unique_ptr<SharedImage> makeImage(int width, int height) const
    {
        const int screen = DefaultScreen(m_display);
        auto shared = std::make_unique<SharedImage>();
        auto &segment = shared->segment;
        shared->image = XShmCreateImage(m_display, DefaultVisual(m_display, screen),
                                        unsigned(DefaultDepth(m_display, screen)), ZPixmap, nullptr,
                                        &segment, unsigned(width), unsigned(height));
        if (!shared->image || shared->image->bits_per_pixel != 32)
            fail("The display has no 32 bits a pixel.");
        segment.shmid = shmget(IPC_PRIVATE,
                               std::size_t(shared->image->bytes_per_line) * std::size_t(height),
                               IPC_CREAT | 0600);
        segment.shmaddr = shared->image->data =
                static_cast<char *>(shmat(segment.shmid, nullptr, 0));
        XShmAttach(m_display, &segment);
        XSync(m_display, False);
        shmctl(segment.shmid, IPC_RMID, nullptr); // goes with the last who has it
        return shared;
    }

    void waitFor(const SharedImage &image)
    {
        while (image.isBusy)
            handleEvent();
    }

    /// Puts the middle of the picture into the middle of the place.
    void put(SharedImage &image, Rect place)
    {
        const int width = std::min(image.image->width, place.width);
        const int height = std::min(image.image->height, place.height);
        while (XPending(m_display))
            handleEvent();
        XShmPutImage(m_display, m_window, DefaultGC(m_display, DefaultScreen(m_display)),
                     image.image, (image.image->width - width) / 2,
                     (image.image->height - height) / 2, place.left + (place.width - width) / 2,
                     place.top + (place.height - height) / 2, unsigned(width), unsigned(height),
                     True);
        XFlush(m_display);
        image.isBusy = true;
        m_sent.push_back(&image);
    }

private:
    void handleEvent()
    {
        XEvent event{};
        XNextEvent(m_display, &event);
        if (event.type != m_completion)
            return;
        const auto *done = reinterpret_cast<const XShmCompletionEvent *>(&event);
        std::erase_if(m_sent, [done](SharedImage *image) {
            if (image->segment.shmseg != done->shmseg)
                return false;
            image->isBusy = false;
            return true;
        });
    }

    Display *m_display;
    Window m_window = 0;
    int m_completion = 0;
    std::vector<SharedImage *> m_sent;
};

class Tile final
{
public:
    Tile(std::string_view url, Rect place, Fit fit)
        : m_connection(url)
        , m_place(place)
        , m_fit(fit)
    {
    }

    int socket() const { return m_connection.socket(); }

    void show(WallWindow &window, tjhandle decoder)
    {
        const auto jpeg = m_connection.read();
        if (jpeg.empty())
            return;
        if (!m_images.front())
            prepare(window, decoder, jpeg);
        auto &shared = *m_images[m_next];
        m_next = (m_next + 1) % m_images.size();
        window.waitFor(shared);
        auto *image = shared.image;
        if (tjDecompress2(decoder, jpeg.data(), jpeg.size(),
                          reinterpret_cast<std::uint8_t *>(image->data), image->width,
                          image->bytes_per_line, image->height, TJPF_BGRX, 0) != 0)
            fail(tjGetErrorStr2(decoder));
        window.put(shared, m_place);
    }

private:
    void prepare(const WallWindow &window, tjhandle decoder, std::span<const std::uint8_t> jpeg)
    {
        int width = 0, height = 0, sampling = 0, colours = 0;
        if (tjDecompressHeader3(decoder, jpeg.data(), jpeg.size(), &width, &height, &sampling,
                                &colours) != 0)
            fail(tjGetErrorStr2(decoder));
        int divisor = 1;
        const auto isEnough = [&](int d) {
            return m_fit == Fit::Inside
                           ? width / d <= m_place.width && height / d <= m_place.height
                           : width / (2 * d) < m_place.width || height / (2 * d) < m_place.height;
        };
        while (divisor < 8 && !isEnough(divisor))
            divisor *= 2;
        const tjscalingfactor factor{1, divisor};
        for (auto &image : m_images)
            image = window.makeImage(TJSCALED(width, factor), TJSCALED(height, factor));
    }

    Connection m_connection;
    Rect m_place;
    Fit m_fit;
    std::array<std::unique_ptr<SharedImage>, 2> m_images;
    std::size_t m_next = 0;
};

} // namespace

} // namespace vedette::wall

int main(int argc, char **argv)
{
    using namespace vedette::wall;
    const Options options(argc, argv);
    const int width = options.number("width", 1920);
    const int height = options.number("height", 1080);
    const int count = int(options.values().size());
    const auto fit = options.number("cover", 0) ? Fit::Cover : Fit::Inside;
    int columns = 1;
    while (columns * columns < count)
        ++columns;
    const int rows = std::max(1, (count + columns - 1) / columns);

    WallWindow window(width, height);
    const std::unique_ptr<void, int (*)(tjhandle)> decoder(tjInitDecompress(), tjDestroy);
    std::vector<std::unique_ptr<Tile>> tiles;
    std::vector<pollfd> polls;
    for (int i = 0; i < count; ++i) {
        const Rect place{i % columns * width / columns, i / columns * height / rows,
                         width / columns, height / rows};
        tiles.push_back(std::make_unique<Tile>(options.values()[std::size_t(i)], place, fit));
        polls.push_back({tiles.back()->socket(), POLLIN, 0});
    }
    while (poll(polls.data(), polls.size(), -1) >= 0) {
        for (std::size_t i = 0; i < polls.size(); ++i) {
            if (polls[i].revents)
                tiles[i]->show(window, decoder.get());
        }
    }
}
