// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/optionvalues.h"

#include "core/config/publishconfig.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace vedette {

using namespace Qt::StringLiterals;

Error usage(const QString &sentence)
{
    return {ErrorCode::InvalidValue, sentence};
}

Result<ListenAddress> parseListen(const QString &text)
{
    const Error error = usage(u"--listen %1: give an address and a port, as in 0.0.0.0:8080, "
                              "[::1]:8080 or :8080 for all addresses."_s.arg(text));
    static const QRegularExpression form(u"^(?:\\[([^\\]]*)\\]:|([^:]*):)?(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(3).toInt() > 65535)
        return error;
    QString address = match.captured(1) + match.captured(2);
    if (address == "localhost"_L1)
        address = u"127.0.0.1"_s;
    if (address == "*"_L1)
        address.clear();
    if (!address.isEmpty() && QHostAddress(address).isNull())
        return error;
    return ListenAddress{address, quint16(match.captured(3).toUInt())};
}

std::optional<std::chrono::seconds> parseTime(const QString &text)
{
    static const QRegularExpression form(u"^([1-9]\\d{0,5})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    constexpr std::array<std::pair<char16_t, int>, 4> units{
            {{u's', 1}, {u'm', 60}, {u'h', 60 * 60}, {u'd', 24 * 60 * 60}}};
    for (const auto &[letter, seconds] : units) {
        if (match.captured(2).at(0) == letter)
            return std::chrono::seconds(match.captured(1).toLongLong() * seconds);
    }
    return {};
}

Result<WindowPlace> parseGeometry(const QString &text)
{
    static const QRegularExpression form(
            u"^(\\d{1,5})x(\\d{1,5})(?:([+-]\\d{1,5})([+-]\\d{1,5}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.isEmpty())
        return usage(u"--geometry %1: give WIDTHxHEIGHT+X+Y, as in 1280x720+0+0."_s.arg(text));
    WindowPlace place{size, {}};
    if (match.hasCaptured(3))
        place.position = QPoint(match.captured(3).toInt(), match.captured(4).toInt());
    return place;
}

Result<PublishOrder> parsePublish(const QString &text)
{
    const qsizetype middle = text.indexOf(u'=');
    const PublishOrder order{text.left(middle).trimmed(), text.mid(middle + 1).trimmed()};
    if (middle < 0 || order.camera.isEmpty())
        return usage(u"--publish: give a camera and an address, as in "
                     "0=rtmp://192.0.2.9/live/door."_s);
    // The address is not repeated: a key may stand in it.
    if (!isPublishUrl(order.url))
        return usage(u"--publish %1: give the address of a stream at a media server, as in "
                     "rtmp://192.0.2.9/live/door or "
                     "srt://192.0.2.9:8890?streamid=publish:door."_s.arg(order.camera));
    return order;
}

} // namespace vedette
