// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplejpeg.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

namespace vedette::test {

namespace {

QByteArray segment(uchar code, const QByteArray &content, bool fill = false)
{
    const qsizetype length = content.size() + 2;
    QByteArray bytes(fill ? 3 : 1, '\xFF');
    bytes += char(code);
    bytes += char(length >> 8);
    bytes += char(length & 0xFF);
    return bytes + content;
}

QByteArray frameHeader(QSize size)
{
    QByteArray content(1, 8);
    content += char(size.height() >> 8);
    content += char(size.height() & 0xFF);
    content += char(size.width() >> 8);
    content += char(size.width() & 0xFF);
    return content + QByteArray::fromHex("03012200021101031101");
}

QByteArray noise(QRandomGenerator &random, qsizetype size, bool restarts)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i) {
        const char byte = i % 50 == 7 ? '\xFF' : char(random.bounded(256));
        bytes += byte;
        if (byte == '\xFF')
            bytes += '\0';
        if (restarts && i % 64 == 63) {
            bytes += '\xFF';
            bytes += char(0xD0 + i / 64 % 8);
        }
    }
    return bytes;
}

} // namespace

QByteArray sampleJpeg(const JpegShape &shape)
{
    QRandomGenerator random(shape.seed);
    const bool fill = shape.fillBytes;
    QByteArray jpeg = QByteArrayLiteral("\xFF\xD8");
    jpeg += segment(0xE0, QByteArrayLiteral("JFIF\0\1\1\0\0\1\0\1\0\0"), fill);
    if (shape.thumbnail) {
        JpegShape small;
        small.size = {16, 12};
        small.entropy = 40;
        jpeg += segment(0xE1, QByteArrayLiteral("Exif\0\0") + sampleJpeg(small), fill);
    }
    jpeg += segment(0xDB, QByteArray(65, 1), fill);
    jpeg += segment(shape.scans > 1 ? 0xC2 : 0xC0, frameHeader(shape.size), fill);
    if (shape.restarts)
        jpeg += segment(0xDD, QByteArrayLiteral("\0\4"), fill);
    const QByteArray tables = segment(0xC4, QByteArray(29, 2), fill);
    for (int scan = 0; scan < shape.scans; ++scan) {
        if (shape.huffmanTables)
            jpeg += tables;
        jpeg += segment(0xDA, QByteArray::fromHex("03010002110311003F00"), fill);
        jpeg += noise(random, shape.entropy, shape.restarts);
    }
    return jpeg + QByteArrayLiteral("\xFF\xD9");
}

QByteArray realJpeg(QSize size, int number)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = (x / 16 + number) % size.width() / 8 == y / 16 ? qRgb(255, 255, 255)
                                                                     : qRgb(x & 255, y & 255, 90);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 80);
    return buffer.data();
}

} // namespace vedette::test
