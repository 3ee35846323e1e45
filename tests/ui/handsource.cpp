// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handsource.h"

#include <QImage>

namespace vedette::test {

void HandSource::show(const QColor &colour, QSize size)
{
    QVideoFrame raw(QVideoFrameFormat(size, QVideoFrameFormat::Format_BGRX8888));
    if (!raw.map(QVideoFrame::WriteOnly))
        return;
    QImage(raw.bits(0), size.width(), size.height(), raw.bytesPerLine(0), QImage::Format_RGB32)
            .fill(colour);
    raw.unmap();
    setStatus({SourceState::Live, {}, {}});
    deliver(Frame::fromRaw(raw, Clock::now(), ++m_sequence));
}

} // namespace vedette::test
