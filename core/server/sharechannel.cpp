// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/sharechannel.h"

namespace vedette {

void ShareChannel::takeFrame(const Frame &frame)
{
    if (frame.isJpeg() && m_mailbox.put(frame))
        m_waker.wake();
}

void ShareChannel::attach(QObject &receiver, const std::function<void()> &frameWaiting)
{
    m_waker.attach(receiver, frameWaiting);
    // A frame that came before would keep all others from waking.
    if (!m_mailbox.isEmpty())
        m_waker.wake();
}

} // namespace vedette
