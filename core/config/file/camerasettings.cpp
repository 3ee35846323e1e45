// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/settingtable.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 200;

ProcessingConfig &processing(FileSettings &settings)
{
    return settings.cameras.last().config.processing;
}

// Only where the source is on the network; what is set for another one is told at the end.
RemoteSpec *remote(FileSettings &settings)
{
    return std::get_if<RemoteSpec>(&settings.cameras.last().config.spec);
}

QString putSource(const QString &text, FileSettings &settings)
{
    const QString expected =
            u"an address, as in \"http://192.0.2.7/mjpg/video.mjpg\" or "
            "\"rtsp://192.0.2.7/stream\"; a device's name, id or number, as in \"0\" or "
            "\"0:1280x720@30\"; \"test\"; or the whole path of a film"_s;
    const auto spec = parseCameraSpec(text);
    if (!spec)
        return spec.error().code == ErrorCode::InvalidValue && !text.trimmed().isEmpty()
                       ? spec.error().detail
                       : expected;
    settings.cameras.last().config.spec = *spec;
    return {};
}

// The source comes first in the table, so that these find it.
Setting::Take takeRemote(Setting::Take take)
{
    return [take = std::move(take)](const TomlValue &value, FileSettings &settings) {
        CameraSpec &spec = settings.cameras.last().config.spec;
        if (spec == CameraSpec())
            spec = RemoteSpec(); // a source that cannot be was told: the rest is looked at too
        return remote(settings) ? take(value, settings)
                                : u"a camera on the network as its source, or leave this out"_s;
    };
}

QString putFingerprint(const QString &text, FileSettings &settings)
{
    constexpr qsizetype sha256Size = 32;
    const QByteArray digest = QByteArray::fromHex(text.toLatin1());
    if (digest.size() != sha256Size)
        return u"the SHA-256 fingerprint of a certificate, as in \"AB:CD:…\""_s;
    remote(settings)->trustedCertificate = digest;
    return {};
}

QString takeCrop(const TomlValue &value, FileSettings &settings)
{
    ProcessingConfig wanted;
    const auto crop = rectangle(value);
    wanted.crop = crop.value_or(QRectF());
    if (validate(wanted))
        return u"[left, top, width, height] in percent of the picture, at least 5 wide and high, "
               "as in [0, 0, 100, 100]"_s;
    processing(settings).crop = *crop;
    return {};
}

QString takeMasks(const TomlValue &value, FileSettings &settings)
{
    QString expected = u"a list of at most %1 times [left, top, width, height] in percent "
                       "of the picture, as in [[0, 0, 25, 10], [90, 90, 10, 10]]"_s.arg(maxMasks);
    const auto *array = std::get_if<TomlValue::Array>(&value.data);
    if (!array)
        return expected;
    ProcessingConfig wanted;
    for (const TomlValue &item : *array) {
        const auto mask = rectangle(item);
        if (!mask)
            return expected;
        wanted.masks += *mask;
    }
    if (validate(wanted))
        return expected;
    processing(settings).masks = wanted.masks;
    return {};
}

QString takeControls(const TomlValue &value, FileSettings &settings)
{
    QString expected = u"names of controls and numbers, as in { brightness = 10 }"_s;
    const auto *table = std::get_if<TomlValue::Table>(&value.data);
    if (!table)
        return expected;
    ControlValues controls;
    for (const TomlEntry &entry : *table) {
        const auto given = number(entry.value);
        const auto *flag = std::get_if<bool>(&entry.value.data);
        if (!given && !flag)
            return expected;
        controls.insert(entry.key, given ? *given : double(*flag));
    }
    settings.cameras.last().config.controls = controls;
    return {};
}

QList<Setting> sourceSettings()
{
    return {{u"source"_s, u"\"test:1280x720@30\""_s,
             u"An address (http, https, rtsp, rtsps); a device's name, id or number, with "
             ":WIDTHxHEIGHT@FPS\nbehind it where wanted, see vedette --list-cameras; "
             "\"test\"; or the path of a film."_s,
             takeText(putSource)},
            {u"id"_s, u"\"door\""_s,
             u"Small letters, digits and dashes: its place is /cameras/ID/. Made of the name "
             "unless given."_s,
             takeText([](const QString &text, FileSettings &settings) {
                 if (!isCameraId(text))
                     return u"1 to 63 small letters, digits and dashes, as in \"front-door\""_s;
                 settings.cameras.last().config.id = text;
                 return QString();
             })},
            {u"name"_s, u"\"Door\""_s, u"What people call it."_s,
             takeText([](const QString &text, FileSettings &settings) {
                 if (text.trimmed().isEmpty() || text.size() > maxNameLength)
                     return u"1 to %1 characters"_s.arg(maxNameLength);
                 settings.cameras.last().config.name = text.trimmed();
                 return QString();
             })},
            {u"shared"_s, u"true"_s, u"Whether viewers get it."_s,
             takeFlag([](bool on, FileSettings &settings) {
                 settings.cameras.last().isShared = on;
             })}};
}

QList<Setting> remoteSettings()
{
    return {{u"user"_s, u"\"viewer\""_s, u"Of a camera on the network, with one of the next two."_s,
             takeRemote(takeText([](const QString &text, FileSettings &settings) {
                 remote(settings)->user = text;
                 return QString();
             }))},
            {u"password-file"_s, u"\"/run/credentials/vedette.service/door\""_s,
             u"A file whose first line is the password."_s,
             takeRemote(takePath([](const QString &path, FileSettings &settings) {
                 settings.cameras.last().passwordFile = path;
             }))},
            {u"password"_s, u"\"secret\""_s,
             u"The password itself: whoever reads this file reads it too."_s,
             takeRemote(takeText([](const QString &text, FileSettings &settings) {
                 remote(settings)->password = text;
                 return QString();
             }))},
            {u"trusted-certificate"_s, u"\"AB:CD:...\""_s,
             u"SHA-256 of its certificate, where nobody else vouches for that."_s,
             takeRemote(takeText(putFingerprint))},
            {u"snapshot-interval"_s, u"0.5"_s,
             u"Seconds between two pictures of an address that gives one at a time."_s,
             takeRemote(takeNumber(0.1, 3600, [](double seconds, FileSettings &settings) {
                 remote(settings)->snapshotInterval =
                         std::chrono::milliseconds(qRound64(seconds * 1000));
             }))}};
}

QList<Setting> pictureSettings()
{
    return {{u"masks"_s, u"[]"_s,
             u"What nobody is to see: [[left, top, width, height], ...] in percent."_s, takeMasks},
            {u"crop"_s, u"[0, 0, 100, 100]"_s, u"What is kept, in percent of the picture."_s,
             takeCrop},
            {u"mirrored"_s, u"false"_s, u"Left and right change places."_s,
             takeFlag([](bool on, FileSettings &settings) { processing(settings).mirrored = on; })},
            {u"turn"_s, u"\"none\""_s, u"\"none\", \"right\", \"upside-down\" or \"left\"."_s,
             takeWord({u"none"_s, u"right"_s, u"upside-down"_s, u"left"_s},
                      [](int index, FileSettings &settings) {
                          processing(settings).turn = PictureConfig::Turn(index);
                      })},
            {u"text"_s, u"\"\""_s, u"One line that is written into the pictures."_s,
             takeText([](const QString &text, FileSettings &settings) {
                 ProcessingConfig wanted;
                 wanted.overlay.text = text;
                 if (validate(wanted))
                     return u"one line of at most %1 characters"_s.arg(maxOverlayText);
                 processing(settings).overlay.text = text;
                 return QString();
             })},
            {u"stamp"_s, u"\"none\""_s, u"\"none\", \"time\" or \"date-time\"."_s,
             takeWord({u"none"_s, u"time"_s, u"date-time"_s},
                      [](int index, FileSettings &settings) {
                          processing(settings).overlay.stamp = OverlayConfig::Stamp(index);
                      })},
            {u"text-corner"_s, u"\"top-left\""_s,
             u"\"top-left\", \"top-right\", \"bottom-left\" or \"bottom-right\"."_s,
             takeWord({u"top-left"_s, u"top-right"_s, u"bottom-left"_s, u"bottom-right"_s},
                      [](int index, FileSettings &settings) {
                          processing(settings).overlay.corner = OverlayConfig::Corner(index);
                      })},
            {u"text-height"_s, u"5"_s, u"Percent of the picture's height, 2 to 20."_s,
             takeWhole(2, 20,
                       [](int percent, FileSettings &settings) {
                           processing(settings).overlay.height = percent;
                       })},
            {u"quality"_s, QString::number(usualQuality),
             u"JPEG quality, 1 to 100, of pictures that do not come as JPEG."_s,
             takeWhole(1, 100,
                       [](int quality, FileSettings &settings) {
                           processing(settings).quality = quality;
                       })},
            {u"controls"_s, u"{ brightness = 10 }"_s,
             u"What is set at a camera of this computer, by the names its driver gives."_s,
             takeControls}};
}

} // namespace

Section cameraSection()
{
    return {u"camera"_s, Section::Kind::Repeatable,
            u"A camera; one [[camera]] for each. The first one is served at /stream, too."_s,
            sourceSettings() + remoteSettings() + pictureSettings() + publishSettings()};
}

} // namespace vedette
