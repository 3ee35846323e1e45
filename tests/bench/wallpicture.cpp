// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wallpicture.h"

#include "tests/bench/sharemark.h"
#include "tests/bench/wallcode.h"
#include "tests/bench/wallcommon.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <random>
#include <thread>
#include <turbojpeg.h>

namespace vedette::wall {

namespace {

constexpr int Quality = 80;
constexpr int BytesPerPixel = 4;

struct Colour
{
    std::uint8_t red = 0, green = 0, blue = 0;
};

constexpr Colour Black{16, 16, 16};
constexpr Colour White{235, 235, 235};
constexpr Colour Magenta{200, 40, 200};
constexpr Colour Green{40, 200, 40};

/// A picture in memory, 4 bytes a pixel: blue, green, red, nothing.
struct Canvas
{
    int width = 0, height = 0;
    Bytes pixels;

    std::uint8_t *at(int x, int y)
    {
        return pixels.data() +
               (std::size_t(y) * std::size_t(width) + std::size_t(x)) * BytesPerPixel;
    }

    void fill(int left, int top, int w, int h, Colour colour)
    {
        for (int y = top; y < top + h; ++y) {
            for (int x = left; x < left + w; ++x) {
                auto *pixel = at(x, y);
                pixel[0] = colour.blue;
                pixel[1] = colour.green;
                pixel[2] = colour.red;
            }
        }
    }
};

/// Random heights on a grid, smoothed in between: one octave of a landscape.
class SmoothNoise final
{
public:
    SmoothNoise(int width, int height, int step, std::mt19937 &random)
        : m_columns(width / step + 2)
        , m_step(step)
        , m_heights(std::size_t(m_columns) * std::size_t(height / step + 2))
    {
        std::uniform_real_distribution<float> spread(-1, 1);
        std::ranges::generate(m_heights, [&] { return spread(random); });
    }

    float at(int x, int y) const
    {
        const float fx = float(x % m_step) / float(m_step);
        const float fy = float(y % m_step) / float(m_step);
        const auto *corner = m_heights.data() + std::ptrdiff_t(y / m_step) * m_columns + x / m_step;
        const float upper = corner[0] + (corner[1] - corner[0]) * fx;
        const float lower = corner[m_columns] + (corner[m_columns + 1] - corner[m_columns]) * fx;
        return upper + (lower - upper) * fy;
    }

private:
    int m_columns;
    int m_step;
    std::vector<float> m_heights;
};

std::uint8_t clamped(float value)
{
    return std::uint8_t(std::clamp(value, 0.F, 255.F));
}

/// Muted colours: none may pass for the marker's.
Canvas paintScene(int width, int height, float noise)
{
    std::mt19937 random(1); // the same picture every time
    const SmoothNoise land(width, height, 160, random);
    const SmoothNoise rocks(width, height, 40, random);
    const SmoothNoise stones(width, height, 10, random);
    const SmoothNoise tint(width, height, 320, random);
    std::normal_distribution<float> grain(0, 1);
    Canvas scene{width, height, Bytes(std::size_t(width) * std::size_t(height) * BytesPerPixel)};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool inHouse = (x / (width / 8)) % 3 == 1 && y > height / 4 && y < height * 4 / 5;
            const float light = 120 + 40 * land.at(x, y) + 15 * rocks.at(x, y) +
                                8 * stones.at(x, y) + (inHouse ? 35.F : 0.F) +
                                noise * grain(random);
            const float warm = 12 * tint.at(x, y);
            auto *pixel = scene.at(x, y);
            pixel[0] = clamped(light - warm);
            pixel[1] = clamped(light);
            pixel[2] = clamped(light + warm);
        }
    }
    const auto place = codePlace(width, height);
    const int half = CodeCells / 2 * place.cell;
    scene.fill(place.left, place.markerTop, half, place.cell, Magenta);
    scene.fill(place.left + half, place.markerTop, half, place.cell, Green);
    return scene;
}

void paintCode(Canvas &canvas, Code code)
{
    const auto place = codePlace(canvas.width, canvas.height);
    const auto bits = packCode(code);
    for (int cell = 0; cell < CodeCells; ++cell) {
        const bool set = bits >> (CodeCells - 1 - cell) & 1U;
        canvas.fill(place.left + cell * place.cell, place.codeTop, place.cell, place.cell,
                    set ? White : Black);
    }
}

class Encoder final
{
public:
    Bytes encode(Canvas &canvas)
    {
        m_buffer.resize(tjBufSize(canvas.width, canvas.height, TJSAMP_420));
        auto *out = m_buffer.data();
        unsigned long size = m_buffer.size();
        if (tjCompress2(m_handle.get(), canvas.pixels.data(), canvas.width, 0, canvas.height,
                        TJPF_BGRX, &out, &size, TJSAMP_420, Quality, TJFLAG_NOREALLOC) != 0)
            fail(tjGetErrorStr2(m_handle.get()));
        return {m_buffer.begin(), m_buffer.begin() + std::ptrdiff_t(size)};
    }

private:
    std::unique_ptr<void, int (*)(tjhandle)> m_handle{tjInitCompress(), tjDestroy};
    Bytes m_buffer;
};

/// The scene whose JPEG comes nearest to \a bytes.
Canvas sceneOfSize(int width, int height, std::size_t bytes)
{
    Encoder encoder;
    float low = 0;
    float high = 64;
    for (int step = 0; step < 10; ++step) {
        const float middle = (low + high) / 2;
        auto scene = paintScene(width, height, middle);
        (encoder.encode(scene).size() < bytes ? low : high) = middle;
    }
    return paintScene(width, height, low);
}

/// Makes a JPEG exactly \a size bytes long with a comment behind SOI (ITU-T T.81, B.2.4.5), which
/// tells the number of its \a frame.
void pad(Bytes &jpeg, std::size_t size, int frame)
{
    Bytes comment(size - jpeg.size());
    const auto length = comment.size() - 2; // the marker itself does not count
    comment[0] = 0xFF;
    comment[1] = 0xFE;
    comment[2] = std::uint8_t(length >> 8);
    comment[3] = std::uint8_t(length);
    putMark(comment.data(), frame);
    jpeg.insert(jpeg.begin() + 2, comment.begin(), comment.end());
}

} // namespace

PictureRing::PictureRing(int streams, int width, int height, std::size_t bytes)
    : m_pictures(std::size_t(streams) * RingFrames)
{
    const auto scene = sceneOfSize(width, height, bytes);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        Encoder encoder;
        Canvas canvas = scene;
        for (auto i = next++; i < m_pictures.size(); i = next++) {
            paintCode(canvas, {int(i % RingFrames), int(i / RingFrames)});
            m_pictures[i] = encoder.encode(canvas);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
    }
    const auto size = std::ranges::max(m_pictures, {}, &Bytes::size).size() + MarkSize;
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        pad(m_pictures[i], size, int(i % RingFrames));
}

const Bytes &PictureRing::picture(int stream, int frame) const
{
    return m_pictures[std::size_t(stream) * RingFrames + std::size_t(frame)];
}

} // namespace vedette::wall
