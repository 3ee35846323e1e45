// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "core/config/configuration.h"

#include <QCommandLineParser>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cstring>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &sentence)
{
    return {ErrorCode::InvalidValue, sentence};
}

// Qt's own options, which come with one dash or two; true: a value follows.
std::optional<bool> qtOption(QString argument)
{
    if (argument.startsWith("--"_L1))
        argument.remove(0, 1);
    static const QStringList withValue{u"-platform"_s,
                                       u"-platformpluginpath"_s,
                                       u"-platformtheme"_s,
                                       u"-plugin"_s,
                                       u"-style"_s,
                                       u"-stylesheet"_s,
                                       u"-display"_s,
                                       u"-fontengine"_s,
                                       u"-qwindowicon"_s,
                                       u"-session"_s,
                                       u"-dpi"_s};
    static const QStringList alone{u"-reverse"_s, u"-nograb"_s, u"-dograb"_s, u"-sync"_s};
    const QString name = argument.section(u'=', 0, 0);
    if (withValue.contains(name))
        return !argument.contains(u'=');
    if (alone.contains(name))
        return false;
    return std::nullopt;
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
        if (match.captured(2)[0] == letter)
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

QString expectation(const QString &option, const Error &error)
{
    if (error.code == ErrorCode::InvalidAddress)
        return u"%1: \"%2\" is not the address of a camera, as in http://192.0.2.7:8080/stream or "
               "rtsp://192.0.2.7/stream."_s.arg(option, error.detail);
    return u"%1: expected %2."_s.arg(option, error.detail);
}

QList<QCommandLineOption> options()
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
            {u"list-cameras"_s, u"List the cameras of this machine and exit."_s},
            {u"json"_s, u"With --list-cameras: as JSON."_s},
            {u"share"_s, u"Share the cameras at launch; --headless always does."_s},
            {u"listen"_s,
             u"Share there; default port 8080, port 0 picks a free one. Implies --share."_s,
             u"ADDRESS:PORT"_s},
            {u"open"_s, u"Let viewers in without a password."_s},
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
            {u"config"_s, u"Keep the settings in this folder."_s, u"DIR"_s},
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

// What Qt says of an unknown or incomplete option, with what to do about it.
QString parserSentence(const QCommandLineParser &parser)
{
    QString text = parser.errorText();
    if (!text.endsWith(u'.'))
        text += u'.';
    return text + u" See vedette --help."_s;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QStringList own;
    for (qsizetype n = 0; n < arguments.size(); ++n) {
        const auto valueFollows = n > 0 ? qtOption(arguments[n]) : std::nullopt;
        if (n == 0)
            own += arguments[n];
        if (n > 0 && !valueFollows) {
            own += arguments[n];
            continue;
        }
        line.qtArguments += arguments[n];
        if (valueFollows == true && n + 1 < arguments.size())
            line.qtArguments += arguments[++n];
    }

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(options());
    if (!parser.parse(own))
        return usage(parserSentence(parser));

    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.headless = parser.isSet(u"headless"_s);
    line.listCameras = parser.isSet(u"list-cameras"_s);
    line.json = parser.isSet(u"json"_s);
    line.share = parser.isSet(u"share"_s) || parser.isSet(u"listen"_s);
    line.open = parser.isSet(u"open"_s);
    line.remember = !parser.isSet(u"new"_s);
    line.fullScreen = parser.isSet(u"full-screen"_s);
    line.passwordFile = parser.value(u"password-file"_s);
    line.setUser = parser.value(u"set-user"_s);
    line.removeUser = parser.value(u"remove-user"_s);
    line.digest = parser.isSet(u"digest"_s);
    line.configFolder = parser.value(u"config"_s);
    line.language = parser.value(u"language"_s);
    line.logLevel = parser.value(u"log-level"_s);

    if (line.json && !line.listCameras)
        return usage(u"--json goes with --list-cameras."_s);
    if (line.open && !line.passwordFile.isEmpty())
        return usage(u"--open and --password-file exclude each other: leave one out."_s);
    if (line.digest && line.setUser.isEmpty())
        return usage(u"--digest goes with --set-user."_s);
    if (parser.isSet(u"role"_s)) {
        const QString role = parser.value(u"role"_s);
        if (line.setUser.isEmpty())
            return usage(u"--role goes with --set-user."_s);
        if (role != "view"_L1 && role != "control"_L1)
            return usage(u"--role %1: give view or control."_s.arg(role));
        line.role = role == "view"_L1 ? Role::View : Role::Control;
    }
    if (parser.isSet(u"sign-link"_s)) {
        line.signLink = QUrl(parser.value(u"sign-link"_s), QUrl::StrictMode);
        if (line.signLink.isEmpty())
            return usage(u"--sign-link %1: give the address of a stream or snapshot, or its path, "
                         "as in /cameras/door/stream.mjpg."_s.arg(parser.value(u"sign-link"_s)));
    }
    if (parser.isSet(u"valid-for"_s)) {
        const auto time = parseTime(parser.value(u"valid-for"_s));
        if (line.signLink.isEmpty())
            return usage(u"--valid-for goes with --sign-link."_s);
        if (!time)
            return usage(u"--valid-for %1: give a number and s, m, h or d, as in 12h."_s.arg(
                    parser.value(u"valid-for"_s)));
        line.validFor = *time;
    }
    if (!line.setUser.isEmpty() && !line.removeUser.isEmpty())
        return usage(u"--set-user and --remove-user exclude each other: leave one out."_s);
    if (parser.isSet(u"language"_s) && QLocale(line.language).language() == QLocale::C)
        return usage(u"--language %1: give a language, as de or zh_CN."_s.arg(line.language));
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    if (parser.isSet(u"log-level"_s) && !levels.contains(line.logLevel))
        return usage(u"--log-level %1: give debug, info, warning or error."_s.arg(line.logLevel));
    if (parser.isSet(u"log-format"_s)) {
        const QString format = parser.value(u"log-format"_s);
        static const QStringList formats{u"text"_s, u"json"_s, u"journal"_s};
        const qsizetype index = formats.indexOf(format);
        if (index < 0)
            return usage(u"--log-format %1: give text, json or journal."_s.arg(format));
        line.logFormat = LogFormat(index);
    }
    if (parser.isSet(u"config"_s) && line.configFolder.isEmpty())
        return usage(u"--config: give the folder that keeps the settings."_s);
    if (parser.isSet(u"listen"_s)) {
        const auto listen = parseListen(parser.value(u"listen"_s));
        if (!listen)
            return listen.error();
        line.listen = *listen;
    }
    line.certificateFile = parser.value(u"certificate"_s);
    line.keyFile = parser.value(u"key"_s);
    if (!line.keyFile.isEmpty() && line.certificateFile.isEmpty())
        return usage(u"--key goes with --certificate."_s);
    if (!line.certificateFile.isEmpty())
        line.https = Https::On;
    if (parser.isSet(u"https"_s)) {
        const QString mode = parser.value(u"https"_s);
        const QStringList modes{u"off"_s, u"on"_s, u"only"_s};
        if (!modes.contains(mode))
            return usage(u"--https %1: give off, on or only."_s.arg(mode));
        line.https = Https(modes.indexOf(mode));
    }
    for (const QString &text : parser.values(u"allow-host"_s)) {
        line.hosts += normalHost(text);
        if (line.hosts.last().isEmpty())
            return usage(u"--allow-host %1: give a host name, as in cam.example.org."_s.arg(text));
    }
    for (const QString &text : parser.values(u"allow-origin"_s)) {
        line.origins += normalOrigin(text);
        if (line.origins.last().isEmpty())
            return usage(u"--allow-origin %1: give scheme and host alone, as in "
                         "https://example.org."_s.arg(text));
    }
    if (parser.isSet(u"geometry"_s)) {
        const auto place = parseGeometry(parser.value(u"geometry"_s));
        if (!place)
            return place.error();
        line.place = *place;
    }
    for (const QString &text : parser.values(u"camera"_s)) {
        const auto spec = parseCameraSpec(text);
        if (!spec)
            return usage(expectation(u"--camera"_s, spec.error()));
        line.cameras += *spec;
    }
    for (const QString &text : parser.positionalArguments()) {
        const auto remote = parseRemoteSpec(text);
        if (!remote)
            return usage(expectation(u"Address"_s, remote.error()));
        line.cameras += CameraSpec(*remote);
    }
    return line;
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
    for (const QCommandLineOption &option : options()) {
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
           "  vedette --headless --camera test:1280x720@30 --listen 127.0.0.1:8080 --open\n"_s;
}

void hidePasswords(int argc, char **argv)
{
    for (int n = 1; n < argc; ++n) {
        for (char *at = argv[n]; (at = std::strstr(at, "signature="));) {
            at += std::strlen("signature=");
            std::memset(at, '*', std::strcspn(at, "&#|"));
        }
        char *begin = argv[n];
        while (char *scheme = std::strstr(begin, "://")) {
            begin = scheme + 3;
            char *end = begin + std::strcspn(begin, "/?#");
            char *at = nullptr;
            for (char *c = begin; c < end; ++c)
                if (*c == '@')
                    at = c;
            char *colon =
                    at ? static_cast<char *>(std::memchr(begin, ':', size_t(at - begin))) : nullptr;
            if (colon)
                std::memset(colon + 1, '*', size_t(at - colon - 1));
        }
    }
}

} // namespace vedette
