// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/codec/testjpeg.h"

namespace vedette::test {

namespace {

/// Where the segment of the first marker in `markers` begins, or -1.
qsizetype findSegment(const QByteArray &jpeg, QByteArrayView markers)
{
    qsizetype at = 2;
    while (at + 4 <= jpeg.size()) {
        if (markers.contains(jpeg[at + 1]))
            return at;
        if (jpeg[at + 1] == '\xDA')
            break;
        at += 2 + (uchar(jpeg[at + 2]) << 8 | uchar(jpeg[at + 3]));
    }
    return -1;
}

QByteArray bigEndian(int value)
{
    const char bytes[] = {char(value >> 8), char(value & 255)};
    return {bytes, 2};
}

} // namespace

QByteArray toJpeg(const QImage &picture, int subsampling, int quality, int flags)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    tjhandle turbo = tjInitCompress();
    uchar *data = nullptr;
    unsigned long size = 0;
    tjCompress2(turbo, rgb.constBits(), rgb.width(), int(rgb.bytesPerLine()), rgb.height(),
                TJPF_BGRX, &data, &size, subsampling, quality, flags);
    QByteArray jpeg(reinterpret_cast<const char *>(data), qsizetype(size));
    tjFree(data);
    tjDestroy(turbo);
    return jpeg;
}

QByteArray withoutHuffmanTables(const QByteArray &jpeg)
{
    QByteArray bare = jpeg;
    for (qsizetype at = 0; (at = findSegment(bare, "\xC4")) >= 0;)
        bare.remove(at, 2 + (uchar(bare[at + 2]) << 8 | uchar(bare[at + 3])));
    return bare;
}

QByteArray withBadHuffmanTable(const QByteArray &jpeg)
{
    QByteArray bad = jpeg;
    constexpr qsizetype firstCount = 5; // behind the marker, the length and the table's number
    bad[findSegment(jpeg, "\xC4") + firstCount] = '\xFF';
    return bad;
}

QByteArray claiming(const QByteArray &jpeg, int width, int height)
{
    QByteArray other = jpeg;
    const qsizetype at = findSegment(jpeg, "\xC0\xC1\xC2");
    other.replace(at + 5, 4, bigEndian(height) + bigEndian(width));
    return other;
}

QByteArray withThumbnail(const QByteArray &jpeg, const QByteArray &thumbnail)
{
    const QByteArray payload = QByteArray("Exif\0\0", 6) + thumbnail;
    QByteArray other = jpeg;
    other.insert(2, QByteArray("\xFF\xE1", 2) + bigEndian(int(payload.size()) + 2) + payload);
    return other;
}

QByteArray withAdobeSegment(const QByteArray &jpeg, char transform)
{
    QByteArray other = jpeg;
    other.insert(2, QByteArray("\xFF\xEE\0\x0E"
                               "Adobe\0\x64\0\0\0\0",
                               15) +
                            transform);
    return other;
}

QByteArray namedRgb(const QByteArray &jpeg)
{
    QByteArray other = jpeg;
    other.remove(2, other.indexOf("\xFF\xDB") - 2); // JFIF's segment would tell otherwise
    const qsizetype frame = other.indexOf("\xFF\xC0") + 10;
    const qsizetype scan = other.indexOf("\xFF\xDA") + 5;
    const QByteArray names("RGB");
    for (qsizetype i = 0; i < names.size(); ++i)
        other[frame + 3 * i] = other[scan + 2 * i] = names[i];
    return other;
}

QByteArray cmykJpeg()
{
    return QByteArray::fromBase64(
            "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0O"
            "EQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQU"
            "FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU/8AAFAgACAAQBAERAAIRAQMRAQQRAP/EABYAAQEB"
            "AAAAAAAAAAAAAAAAAAgACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/E"
            "ABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AOgMVTaphqc0rE//Z");
}

} // namespace vedette::test
