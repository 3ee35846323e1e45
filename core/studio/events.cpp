// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/events.h"

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

void Events::tell(const Event::What &what)
{
    const Event event{QDateTime::currentDateTime(), what, u"%1-%2"_s.arg(m_run).arg(++m_count)};
    makeRoom(cameraOf(event) != nullptr);
    m_recent += event;
    Q_EMIT happened(event);
}

void Events::makeRoom(bool ofCamera)
{
    const auto isAlike = [ofCamera](const Event &event) {
        return (cameraOf(event) != nullptr) == ofCamera;
    };
    const auto alike = std::count_if(m_recent.cbegin(), m_recent.cend(), isAlike);
    if (alike < (ofCamera ? mostOfCameras : mostOfOthers))
        return;
    const auto oldest = std::find_if(m_recent.cbegin(), m_recent.cend(), isAlike);
    const qsizetype index = oldest - m_recent.cbegin();
    m_recent.removeAt(index);
    Q_EMIT forgot(index);
}

void Events::clear()
{
    m_recent.clear();
    Q_EMIT cleared();
}

} // namespace vedette
