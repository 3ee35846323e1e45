// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace vedette {

/// Takes the frame of chunks off a body that comes in chunks (RFC 9112, 7.1), in place.
/// Thread: any, one at a time.
class ChunkedBody final
{
public:
    /// Moves what is body among the `size` bytes at `data` to their beginning, and returns how much
    /// that is. 0 once it is over.
    qsizetype unwrap(char *data, qsizetype size);

    /// After the last chunk, or what is no chunk.
    bool isOver() const { return m_state == State::Over; }

private:
    enum class State {
        Size,
        Extension, ///< the rest of the size's line
        Data,
        DataEnd, ///< the line's end after it
        Over,
    };

    void readSize(char byte);

    State m_state = State::Size;
    qint64 m_left = 0; // the size as far as it is read, or of the chunk's data
    int m_digits = 0;
};

} // namespace vedette
