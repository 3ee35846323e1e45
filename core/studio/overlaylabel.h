// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/processingconfig.h"

#include <QDateTime>
#include <QSize>

#include <vector>

class QImage;

namespace vedette {

/// What an overlay says at `now`.
QString overlayText(const OverlayConfig &overlay, const QDateTime &now);

/// The overlay of one camera as it is put into the planes of its pictures: white words on a dark
/// band, without colours. Drawn anew only when the words or the size change.
/// Thread: used by one at a time, any. Needs a QGuiApplication.
class OverlayLabel final
{
public:
    /// Draws what is due. `picture` is the size of the picture, pixels.
    void update(const OverlayConfig &overlay, QSize picture, const QDateTime &now);

    /// Pixels, even, no larger than the picture.
    QSize size() const { return m_size; }
    /// Where it goes in `picture`, even.
    QPoint place(const OverlayConfig &overlay, QSize picture) const;

    /// A byte for each pixel, row by row without padding: brightness and opacity; opacity of the
    /// chroma, for two by two pixels.
    const uchar *luma() const { return m_luma.data(); }
    const uchar *alpha() const { return m_alpha.data(); }
    const uchar *chromaAlpha() const { return m_chromaAlpha.data(); }
    /// Chroma of grey, as many as chromaAlpha().
    const uchar *neutral() const { return m_neutral.data(); }

private:
    void draw(const QString &text, int lineHeight, QSize most);
    void readPlanes(const QImage &words);

    QString m_text;
    int m_lineHeight = 0;
    QSize m_most;
    QSize m_size;
    std::vector<uchar> m_luma;
    std::vector<uchar> m_alpha;
    std::vector<uchar> m_chromaAlpha;
    std::vector<uchar> m_neutral;
};

} // namespace vedette
