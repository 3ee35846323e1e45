// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

namespace vedette {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> commandLineOptions()
{
    return {
            {u"headless"_s, u"No window, no display needed: share until SIGINT or SIGTERM."_s},
            {u"camera"_s,
             u"Show or share this camera (repeatable): a device's id, name or number, with "
             "[:WIDTHxHEIGHT[@FPS]] behind it where they are wanted; "
             "test[:WIDTHxHEIGHT[@FPS]] for the test pattern; an address (http, https, rtsp, "
             "rtsps), or two with a | between them, the second for small tiles; or the path of a "
             "film."_s,
             u"SPEC"_s},
            {u"publish"_s,
             u"Publish this camera (repeatable), known by its id, its name or its number "
             "(the first one is 0), to a media server as H.264: an address of rtmp, rtmps, rtsp, "
             "rtsps "
             "or srt, as in 0=rtmp://192.0.2.9/live/door."_s,
             u"CAMERA=URL"_s},
            {u"list-cameras"_s, u"List the cameras of this machine and exit."_s},
            {u"json"_s, u"With --list-cameras: as JSON."_s},
            {u"share"_s, u"Share the cameras at launch; --headless always does."_s},
            {u"listen"_s,
             u"Share there; default port 8080, port 0 picks a free one. Implies --share."_s,
             u"ADDRESS:PORT"_s},
            {u"open"_s, u"Let viewers in without a password."_s},
            {u"no-announce"_s, u"Do not let others on the network find what is shared."_s},
            {u"https"_s,
             u"off; on: HTTPS beside HTTP, on the same port; only: HTTP is sent on to HTTPS."_s,
             u"MODE"_s},
            {u"certificate"_s,
             u"HTTPS with the certificate in this PEM file; without it Vedette makes one. Implies "
             "--https on."_s,
             u"FILE"_s},
            {u"key"_s, u"With --certificate: its private key is in this PEM file."_s, u"FILE"_s},
            {u"allow-host"_s,
             u"Answer to this name too (repeatable): one by which viewers reach this machine and "
             "that is not its own, as behind a proxy."_s,
             u"NAME"_s},
            {u"allow-origin"_s,
             u"Let the pages of this web site read pictures and status (repeatable), as in "
             "https://example.org."_s,
             u"ORIGIN"_s},
            {u"trust-proxy"_s,
             u"Believe this reverse proxy (repeatable) whom it speaks for, by X-Forwarded-For and "
             "X-Forwarded-Proto: an address, or a network as 10.0.0.0/8."_s,
             u"ADDRESS"_s},
            {u"password-file"_s, u"The password for viewers is this file's first line."_s,
             u"FILE"_s},
            {u"set-user"_s,
             u"Let this user sign in as a viewer, or give it another password, and exit. The "
             "password is that of --password-file, or one that is made up."_s,
             u"NAME"_s},
            {u"digest"_s,
             u"With --set-user: for clients without Basic. Keeps a weaker secret as well."_s},
            {u"role"_s,
             u"With --set-user: view, to watch; control, to see in /status who else watches too."_s,
             u"ROLE"_s},
            {u"remove-user"_s, u"Let this user sign in no more, and exit."_s, u"NAME"_s},
            {u"sign-link"_s,
             u"Print this address of a stream or snapshot, or its path alone, as a link that opens "
             "it without a password for a while, and exit."_s,
             u"ADDRESS"_s},
            {u"valid-for"_s,
             u"With --sign-link: how long, as in 90s, 30m, 24h (the default) or 7d."_s, u"TIME"_s},
            {u"config"_s,
             u"With --headless: everything is as this configuration file says; SIGHUP reads it "
             "again. Options besides count for this run."_s,
             u"FILE"_s},
            {u"check-config"_s,
             u"Tell all mistakes in the file of --config, or in /etc/vedette/vedette.toml, and "
             "exit: 0 without, 1 with mistakes."_s},
            {u"print-config"_s,
             u"Print a configuration file with every setting, explained, and exit."_s},
            {u"hash-password"_s,
             u"Print the hash of the password of --password-file, or of standard input's first "
             "line, for a configuration file, and exit."_s},
            {u"profile"_s, u"Keep what is remembered in this folder."_s, u"DIR"_s},
            {u"new"_s, u"Start with an empty wall and remember nothing."_s},
            {u"geometry"_s, u"The window's size and place."_s, u"WxH+X+Y"_s},
            {u"full-screen"_s, u"Fill the screen."_s},
            {u"language"_s, u"The window's language, as de or zh_CN."_s, u"LANGUAGE"_s},
            {u"log-level"_s, u"debug, info, warning or error."_s, u"LEVEL"_s},
            {u"log-format"_s, u"text, json or journal; journal by itself where systemd reads it."_s,
             u"FORMAT"_s},
            {{u"h"_s, u"help"_s}, u"Show this help and exit."_s},
            {{u"v"_s, u"version"_s}, u"Show the version and exit."_s},
    };
}

QString helpText()
{
    QString text =
            u"Usage: vedette [options] [URL ...]\n"
            "Vedette captures cameras, shares them on the network and shows many on one "
            "wall.\n"
            "Each URL, or path of a film, is shown as a tile, besides the remembered cameras.\n\nOptions:\n"_s;
    constexpr qsizetype indent = 26;
    constexpr qsizetype width = 80;
    for (const QCommandLineOption &option : commandLineOptions()) {
        QString names;
        for (const QString &name : option.names())
            names += (names.isEmpty() ? u""_s : u", "_s) + (name.size() == 1 ? u"-"_s : u"--"_s) +
                     name;
        if (!option.valueName().isEmpty())
            names += u' ' + option.valueName();
        text += u"  "_s + names.leftJustified(indent - 2);
        if (names.size() > indent - 2)
            text += u'\n' + QString(indent, u' ');
        qsizetype column = indent;
        for (const QString &word : option.description().split(u' ')) {
            if (column > indent && column + 1 + word.size() > width) {
                text += u'\n' + QString(indent, u' ');
                column = indent;
            } else if (column > indent) {
                text += u' ';
                ++column;
            }
            text += word;
            column += word.size();
        }
        text += u'\n';
    }
    return text +
           u"\nExamples:\n"
           "  vedette http://192.0.2.7:8080/stream\n"
           "  vedette --headless --camera 0 --listen :8080\n"
           "  vedette --headless --config /etc/vedette/vedette.toml\n"
           "  vedette --headless --camera test:1280x720@30 --listen 127.0.0.1:8080 --open\n"_s;
}

} // namespace vedette
