// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shareformats.h"

#include <QCoreApplication>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShareFormats)
};

QString fileOf(const SharedAt &camera, const QString &file)
{
    return camera.page.resolved(QUrl(u"cameras/%1/%2"_s.arg(camera.cameraId, file)))
            .toString(QUrl::FullyEncoded);
}

// Field names as the other program shows them are not translated.
QString fields(const QList<std::pair<QString, QString>> &list, const SharedAt &camera)
{
    QStringList lines;
    for (const auto &[name, value] : list)
        lines += name + u": "_s + value;
    if (!camera.user.isEmpty())
        lines += {u"Username: "_s + camera.user,
                  u"Password: "_s + Words::tr("(the one of this user)")};
    return lines.join(u'\n');
}

} // namespace

QList<ShareFormat> shareFormats(const SharedAt &camera)
{
    const QString stream = fileOf(camera, u"stream.mjpg"_s);
    const QString snapshot = fileOf(camera, u"snapshot.jpg"_s);
    return {{Words::tr("Link to the stream"),
             Words::tr("For a browser, a player, or another Vedette."), stream},
            {Words::tr("Link to a snapshot"), Words::tr("The newest picture at each visit."),
             snapshot},
            {Words::tr("HTML <img>"), Words::tr("Shows the live picture in a page of your own."),
             u"<img src=\"%1\" alt=\"%2\">"_s.arg(stream.toHtmlEscaped(),
                                                  camera.name.toHtmlEscaped())},
            {u"Home Assistant"_s,
             Words::tr("Settings › Devices & services › Add integration › MJPEG IP Camera."),
             fields({{u"Name"_s, camera.name},
                     {u"MJPEG URL"_s, stream},
                     {u"Still Image URL"_s, snapshot}},
                    camera)},
            {u"OctoPrint"_s, Words::tr("Settings › Classic Webcam."),
             fields({{u"Stream URL"_s, stream}, {u"Snapshot URL"_s, snapshot}}, camera)},
            {u"VLC"_s, Words::tr("A command; or paste the link at Media › Open Network Stream."),
             u"vlc --network-caching=200 %1"_s.arg(stream)},
            {u"OBS"_s, Words::tr("A Media Source with “Local File” switched off."),
             fields({{u"Input"_s, stream}, {u"Input Format"_s, u"mpjpeg"_s}}, camera)}};
}

} // namespace vedette
