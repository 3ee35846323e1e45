// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

constexpr Clock::duration inMilliseconds = 2s; // a longer age is told in seconds

} // namespace

QString statisticsText(const FrameStats &stats, std::optional<Clock::duration> age, quint64 dropped)
{
    if (stats.frames == 0)
        return {};
    const QLocale locale;
    QStringList lines;
    lines += Words::tr("%1 × %2", "width, height").arg(stats.size.width()).arg(stats.size.height());
    lines += Words::tr("%1 fps").arg(locale.toString(stats.fps, 'f', 1));
    if (stats.bitsPerSecond > 0)
        lines += Words::tr("%1 Mbit/s").arg(locale.toString(stats.bitsPerSecond / 1e6, 'f', 1));
    if (age) {
        using std::chrono::duration_cast;
        const auto milliseconds = duration_cast<std::chrono::milliseconds>(*age).count();
        lines += *age < inMilliseconds ? Words::tr("%1 ms old").arg(milliseconds)
                                       : Words::tr("%1 s old").arg(milliseconds / 1000);
    }
    lines += Words::tr("%1 dropped").arg(locale.toString(dropped));
    return lines.join(u'\n');
}

} // namespace vedette
