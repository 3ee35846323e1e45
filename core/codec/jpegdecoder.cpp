// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codec/jpegdecoder.h"

#include "core/base/errordetail.h"
#include "core/codec/jpegmarkers.h"
#include "core/codec/pictureimage.h"
#include "core/codec/turbopixels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vedette {

namespace {

/// How many scans there are, or a few more.
qint64 countScans(QByteArrayView data)
{
    constexpr char scan[] = {'\xFF', char(jpeg::SOS)};
    qint64 count = 0;
    for (qsizetype at = 0; (at = data.indexOf(QByteArrayView(scan, 2), at)) >= 0; at += 2)
        ++count;
    return count;
}

/// In place: four bytes of cyan, magenta, yellow and black to a pixel. Photoshop began to store
/// them inverted and everyone with an Adobe marker followed.
void cmykToRgb(QImage &image, bool inverted)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        const uchar *ink = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, ink += 4) {
            const auto light = [&](int i) {
                return inverted ? ink[i] : 255 - ink[i];
            };
            const int white = light(3);
            row[x] = qRgb(light(0) * white / 255, light(1) * white / 255, light(2) * white / 255);
        }
    }
}

const uchar *bytesOf(QByteArrayView jpeg)
{
    return reinterpret_cast<const uchar *>(jpeg.data());
}

/// How many eighths of `picture` cover it when fitted within `fitWithin`.
int eighthsThatCover(QSize picture, QSize fitWithin)
{
    const QSize fitted = fittedSize(picture, fitWithin);
    for (int eighths = 1; eighths < BaselineDecoder::whole; ++eighths) {
        const QSize scaled = BaselineDecoder::scaledSize(picture, eighths);
        if (scaled.width() >= fitted.width() && scaled.height() >= fitted.height())
            return eighths;
    }
    return BaselineDecoder::whole;
}

void removeColour(YuvPicture &picture)
{
    constexpr uchar neutral = 128;
    const auto planes = picture.planes();
    std::fill(planes[1], planes[2] + (planes[2] - planes[1]), neutral);
}

/// What no picture ends with: where it is still there, the decoder did not come to the end.
constexpr std::array<uchar, 16> endMark{0,   255, 1,   254, 2,   253, 0,   255,
                                        254, 1,   255, 0,   253, 2,   254, 1};

} // namespace

JpegDecoder::JpegDecoder()
    : m_turbo(tjInitDecompress())
{
}

Error JpegDecoder::overLimit(const JpegInfo &info, QByteArrayView data)
{
    const auto tooLarge = [](const QString &limit) {
        return Error{ErrorCode::FrameTooLarge, limit};
    };
    const auto megapixels = [&](qint64 limit) {
        return tooLarge(u"%1 megapixels"_s.arg(limit / 1'000'000));
    };
    const qint64 pixels = qint64(info.size.width()) * info.size.height();
    if (info.size.width() > maxSide || info.size.height() > maxSide)
        return tooLarge(u"%1x%1"_s.arg(maxSide));
    if (pixels > maxPixels)
        return megapixels(maxPixels);
    if (info.singleScan)
        return {};
    if (pixels > maxPixelsInScans)
        return megapixels(maxPixelsInScans);
    if (countScans(data.sliced(info.scanOffset)) * pixels > maxScannedPixels)
        return megapixels(maxScannedPixels);
    return {};
}

QSize JpegDecoder::decodedSize(QSize picture, QSize fitWithin)
{
    const QSize fitted = fittedSize(picture, fitWithin);
    for (const int divisor : {8, 4, 2}) {
        const QSize scaled((picture.width() + divisor - 1) / divisor,
                           (picture.height() + divisor - 1) / divisor);
        if (scaled.width() >= fitted.width() && scaled.height() >= fitted.height())
            return scaled;
    }
    return picture;
}

Result<QImage> JpegDecoder::decode(QByteArrayView jpeg, QSize fitWithin, QImage reuse)
{
    const Result<JpegInfo> info = readJpegInfo(jpeg);
    if (!info)
        return info.error();
    if (Error error = overLimit(*info, jpeg))
        return error;
    const QSize size = decodedSize(info->size, fitWithin);
    QImage image = pictureImage(size, std::move(reuse));
    if (image.isNull())
        return {ErrorCode::BadData,
                ErrorDetail::tr("no memory for %1x%2").arg(size.width()).arg(size.height())};

    const bool cmyk = info->components == 4;
    uchar *pixels = image.bits();
    // Every decoded pixel is opaque: this one tells whether the decoder came to the end. It stays
    // silent about an abort that follows a warning.
    auto *last = reinterpret_cast<QRgb *>(image.scanLine(size.height() - 1)) + size.width() - 1;
    *last = 0;
    if (cmyk)
        image.fill(Qt::transparent);
    // Fast upsampling shows at hard edges of colour, but not once the picture is made smaller;
    // scaled decoding needs no upsampling. The fast DCT is no faster and overflows at hard edges.
    const bool shownSmaller = size == info->size && fittedSize(size, fitWithin) != size;
    const int failed = tjDecompress2(
            m_turbo.get(), bytesOf(jpeg), static_cast<unsigned long>(jpeg.size()), pixels,
            size.width(), int(image.bytesPerLine()), size.height(), cmyk ? TJPF_CMYK : TJPF_BGRX,
            TJFLAG_LIMITSCANS | (shownSmaller ? TJFLAG_FASTUPSAMPLE : 0));
    if (failed) {
        const bool warning = m_turbo && tjGetErrorCode(m_turbo.get()) == TJERR_WARNING;
        if (!warning || (!cmyk && qAlpha(*last) != 255))
            return turboError(m_turbo);
    }
    if (cmyk)
        cmykToRgb(image, info->adobeMarker);
    return image;
}

Result<YuvPicture> JpegDecoder::decodeYuv(QByteArrayView jpeg, QSize fitWithin, YuvPicture reuse)
{
    const Result<JpegInfo> info = readJpegInfo(jpeg);
    if (!info)
        return info.error();
    if (Error error = overLimit(*info, jpeg))
        return error;
    if (auto picture = m_baseline.decode(jpeg, eighthsThatCover(info->size, fitWithin), reuse)) {
        if (info->components == 1)
            removeColour(*picture);
        return std::move(*picture);
    }

    const auto header = m_header.read(jpeg);
    const bool grey = header && header->subsampling == TJSAMP_GRAY;
    const bool wide = header && header->subsampling == TJSAMP_422;
    const bool known = grey || (header && header->colours == TJCS_YCbCr &&
                                (wide || header->subsampling == TJSAMP_420));
    if (!known || !info->singleScan || info->size != header->size)
        return {ErrorCode::UnsupportedFormat};
    const QSize size = decodedSize(info->size, fitWithin);
    if (size.width() < int(endMark.size()))
        return {ErrorCode::UnsupportedFormat};
    YuvPicture picture(size,
                       wide ? YuvPicture::Subsampling::YCbCr422 : YuvPicture::Subsampling::YCbCr420,
                       std::move(reuse));
    auto planes = picture.planes();
    auto strides = picture.strides();
    uchar *end = planes[0] + qsizetype(strides[0]) * (size.height() - 1) + size.width();
    std::copy(endMark.begin(), endMark.end(), end - endMark.size());
    if (tjDecompressToYUVPlanes(m_turbo.get(), bytesOf(jpeg),
                                static_cast<unsigned long>(jpeg.size()), planes.data(),
                                size.width(), strides.data(), size.height(), 0)) {
        const bool warning = tjGetErrorCode(m_turbo.get()) == TJERR_WARNING;
        if (!warning || std::equal(endMark.begin(), endMark.end(), end - endMark.size()))
            return turboError(m_turbo);
    }
    if (grey)
        removeColour(picture);
    return picture;
}

} // namespace vedette
