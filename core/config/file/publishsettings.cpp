// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/settingtable.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

PublishConfig &publish(FileSettings &settings)
{
    return settings.cameras.last().publish;
}

} // namespace

QList<Setting> publishSettings()
{
    return {{u"publish"_s, u"\"rtmp://192.0.2.9/live/door\""_s,
             u"A media server that it is published to, as H.264: an address of rtmp, rtmps, rtsp, "
             "rtsps or srt,\nwith user, password and whatever else that server wants in it."_s,
             takeText([](const QString &text, FileSettings &settings) {
                 if (!isPublishUrl(text))
                     return u"the address of a stream at a media server, as in "
                            "\"rtmp://192.0.2.9/live/door\" or "
                            "\"srt://192.0.2.9:8890?streamid=publish:door\""_s;
                 publish(settings).url = text;
                 return QString();
             })},
            {u"publish-file"_s, u"\"/run/credentials/vedette.service/door-publish\""_s,
             u"A file whose first line is that address, where it has secrets in it."_s,
             takePath([](const QString &path, FileSettings &settings) {
                 settings.cameras.last().publishFile = path;
             })},
            {u"publish-bitrate"_s, QString::number(PublishConfig().kilobits),
             u"Of what is published, in kbit/s, %1 to %2."_s.arg(minKilobits).arg(maxKilobits),
             takeWhole(minKilobits, maxKilobits,
                       [](int kilobits, FileSettings &settings) {
                           publish(settings).kilobits = kilobits;
                       })},
            {u"publish-rate"_s, QString::number(PublishConfig().fps),
             u"At most so many pictures a second are published, 1 to %1."_s.arg(maxPublishFps),
             takeWhole(1, maxPublishFps,
                       [](int fps, FileSettings &settings) { publish(settings).fps = fps; })},
            {u"publish-encoder"_s, u"\"any\""_s,
             u"\"any\" takes the graphics hardware where it can, \"software\" never."_s,
             takeWord({u"any"_s, u"software"_s}, [](int index, FileSettings &settings) {
                 publish(settings).encoders = EncoderKind(index);
             })}};
}

QString publishMistake(const FileCamera &camera)
{
    if (camera.lines.contains(u"publish"_s) || camera.lines.contains(u"publish-file"_s))
        return {};
    for (const QString &key : {u"publish-bitrate"_s, u"publish-rate"_s, u"publish-encoder"_s})
        if (camera.lines.contains(key))
            return u"%1 goes with publish. Give publish = \"...\" too, or leave this out."_s.arg(
                    key);
    return {};
}

} // namespace vedette
