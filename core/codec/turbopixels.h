// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/codec/packedrgb.h"
#include "core/codec/planarpicture.h"
#include "core/codec/turbohandle.h"

/// Our values in TurboJPEG's terms. Internal to core/codec.
namespace vedette {

constexpr int turboSubsampling(PlanarPicture::Subsampling subsampling)
{
    switch (subsampling) {
    case PlanarPicture::Subsampling::YCbCr444:
        return TJSAMP_444;
    case PlanarPicture::Subsampling::YCbCr422:
        return TJSAMP_422;
    case PlanarPicture::Subsampling::YCbCr420:
        return TJSAMP_420;
    case PlanarPicture::Subsampling::Grey:
        break;
    }
    return TJSAMP_GRAY;
}

constexpr int turboPixels(PackedOrder order)
{
    switch (order) {
    case PackedOrder::BGRX:
        break;
    case PackedOrder::RGBX:
        return TJPF_RGBX;
    case PackedOrder::XRGB:
        return TJPF_XRGB;
    case PackedOrder::XBGR:
        return TJPF_XBGR;
    }
    return TJPF_BGRX;
}

/// What the last call with `handle` failed with.
inline Error turboError(const TurboHandle &handle)
{
    return {ErrorCode::BadData, QString::fromLatin1(tjGetErrorStr2(handle.get()))};
}

} // namespace vedette
