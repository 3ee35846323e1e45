// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/v4l2controls.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <linux/videodev2.h>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// What a broken driver may claim.
constexpr int mostControls = 300;
constexpr qint64 mostChoices = 200;

bool isOfInterest(const v4l2_query_ext_ctrl &query)
{
    constexpr quint32 classMask = 0x0fff0000;
    const quint32 group = query.id & classMask;
    if (group != V4L2_CTRL_CLASS_USER && group != V4L2_CTRL_CLASS_CAMERA)
        return false;
    constexpr quint32 unusable = V4L2_CTRL_FLAG_DISABLED | V4L2_CTRL_FLAG_READ_ONLY |
                                 V4L2_CTRL_FLAG_WRITE_ONLY | V4L2_CTRL_FLAG_HAS_PAYLOAD;
    if (query.flags & unusable)
        return false;
    switch (query.type) {
    case V4L2_CTRL_TYPE_INTEGER:
    case V4L2_CTRL_TYPE_INTEGER64:
    case V4L2_CTRL_TYPE_BOOLEAN:
    case V4L2_CTRL_TYPE_MENU:
    case V4L2_CTRL_TYPE_INTEGER_MENU:
        return query.maximum >= query.minimum;
    default:
        return false;
    }
}

CameraControl::Kind kindOf(quint32 type)
{
    switch (type) {
    case V4L2_CTRL_TYPE_BOOLEAN:
        return CameraControl::Kind::Switch;
    case V4L2_CTRL_TYPE_MENU:
    case V4L2_CTRL_TYPE_INTEGER_MENU:
        return CameraControl::Kind::Choice;
    default:
        return CameraControl::Kind::Number;
    }
}

// The bytes need not end with a zero.
template <typename Bytes>
QString text(const Bytes &bytes)
{
    const auto *data = reinterpret_cast<const char *>(&bytes);
    return QString::fromUtf8(data, qsizetype(strnlen(data, sizeof(bytes)))).trimmed();
}

QList<CameraControl::ChoiceItem> choicesOf(const V4l2Call &call, const v4l2_query_ext_ctrl &query)
{
    QList<CameraControl::ChoiceItem> choices;
    const qint64 last = std::min<qint64>(query.maximum, query.minimum + mostChoices);
    for (qint64 index = query.minimum; index <= last; ++index) {
        v4l2_querymenu menu{};
        menu.id = query.id;
        menu.index = quint32(index);
        if (call(VIDIOC_QUERYMENU, &menu) != 0)
            continue; // menus have gaps
        const bool isNumber = query.type == V4L2_CTRL_TYPE_INTEGER_MENU;
        choices += {double(index), isNumber ? QString::number(menu.value) : text(menu.name)};
    }
    return choices;
}

} // namespace

V4l2Controls::V4l2Controls(V4l2Call call)
    : m_call(std::move(call))
{
}

QList<CameraControl> V4l2Controls::list()
{
    QList<CameraControl> controls;
    m_known.clear();
    v4l2_query_ext_ctrl query{};
    query.id = V4L2_CTRL_FLAG_NEXT_CTRL;
    quint32 last = 0;
    for (int n = 0; n < mostControls && m_call(VIDIOC_QUERY_EXT_CTRL, &query) == 0; ++n) {
        const v4l2_query_ext_ctrl found = query;
        if (found.id <= last)
            break; // it would go on for ever
        last = found.id;
        query = {};
        query.id = found.id | V4L2_CTRL_FLAG_NEXT_CTRL;
        if (!isOfInterest(found))
            continue;
        CameraControl control;
        control.name = u"v4l2-%1"_s.arg(found.id, 0, 16);
        control.label = text(found.name);
        control.kind = kindOf(found.type);
        control.minimum = double(found.minimum);
        control.maximum = double(found.maximum);
        control.step = double(std::max<quint64>(1, found.step));
        control.usual = double(found.default_value);
        control.isActive = !(found.flags & V4L2_CTRL_FLAG_INACTIVE);
        if (control.kind == CameraControl::Kind::Choice)
            control.choices = choicesOf(m_call, found);
        const Known known{found.id, found.type == V4L2_CTRL_TYPE_INTEGER64};
        control.value = valueOf(known, control.usual);
        m_known.insert_or_assign(control.name, known);
        controls += control;
    }
    return controls;
}

double V4l2Controls::valueOf(const Known &known, double otherwise) const
{
    v4l2_ext_control control{};
    control.id = known.id;
    v4l2_ext_controls controls{};
    controls.count = 1;
    controls.controls = &control;
    if (m_call(VIDIOC_G_EXT_CTRLS, &controls) != 0)
        return otherwise;
    return known.isWide ? double(control.value64) : double(control.value);
}

void V4l2Controls::set(const QString &name, double value)
{
    const auto known = m_known.find(name);
    if (known == m_known.end())
        return;
    v4l2_ext_control control{};
    control.id = known->second.id;
    if (known->second.isWide)
        control.value64 = std::llround(value);
    else
        control.value = qint32(std::lround(value));
    v4l2_ext_controls controls{};
    controls.count = 1;
    controls.controls = &control;
    m_call(VIDIOC_S_EXT_CTRLS, &controls);
}

} // namespace vedette
