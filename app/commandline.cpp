// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/options.h"
#include "app/optionvalues.h"
#include "core/config/configuration.h"

#include <QCommandLineParser>
#include <QLocale>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

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

QString expectation(const QString &option, const Error &error)
{
    if (error.code == ErrorCode::InvalidAddress)
        return u"%1: \"%2\" is not the address of a camera, as in http://192.0.2.7:8080/stream or "
               "rtsp://192.0.2.7/stream."_s.arg(option, error.detail);
    return u"%1: expected %2."_s.arg(option, error.detail);
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
    parser.addOptions(commandLineOptions());
    if (!parser.parse(own))
        return usage(parserSentence(parser));

    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.headless = parser.isSet(u"headless"_s);
    line.listCameras = parser.isSet(u"list-cameras"_s);
    line.json = parser.isSet(u"json"_s);
    line.share = parser.isSet(u"share"_s) || parser.isSet(u"listen"_s);
    line.open = parser.isSet(u"open"_s);
    line.noAnnounce = parser.isSet(u"no-announce"_s);
    line.remember = !parser.isSet(u"new"_s);
    line.fullScreen = parser.isSet(u"full-screen"_s);
    line.passwordFile = parser.value(u"password-file"_s);
    line.setUser = parser.value(u"set-user"_s);
    line.removeUser = parser.value(u"remove-user"_s);
    line.digest = parser.isSet(u"digest"_s);
    line.configFile = parser.value(u"config"_s);
    line.checkConfig = parser.isSet(u"check-config"_s);
    line.printConfig = parser.isSet(u"print-config"_s);
    line.hashPassword = parser.isSet(u"hash-password"_s);
    line.profile = parser.value(u"profile"_s);
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
    if (parser.isSet(u"profile"_s) && line.profile.isEmpty())
        return usage(u"--profile: give the folder that keeps what is remembered."_s);
    if (parser.isSet(u"config"_s)) {
        if (line.configFile.isEmpty())
            return usage(u"--config: give a configuration file, see --print-config."_s);
        if (!line.headless && !line.checkConfig)
            return usage(u"--config goes with --headless or --check-config."_s);
        if (!line.passwordFile.isEmpty())
            return usage(u"--config and --password-file exclude each other: give the file a "
                         "[[user]] with password-file."_s);
    }
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
    for (const QString &text : parser.values(u"trust-proxy"_s)) {
        line.proxies += normalNetwork(text);
        if (line.proxies.last().isEmpty())
            return usage(u"--trust-proxy %1: give an address or a network, as in 127.0.0.1 or "
                         "10.0.0.0/8."_s.arg(text));
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
    for (const QString &text : parser.values(u"publish"_s)) {
        const auto order = parsePublish(text);
        if (!order)
            return order.error();
        line.published += *order;
    }
    for (const QString &text : parser.positionalArguments()) {
        if (const auto any = parseCameraSpec(text);
            any && std::holds_alternative<TestPatternSpec>(*any)) {
            line.cameras += *any;
            continue;
        }
        const auto remote = parseRemoteSpec(text);
        if (!remote)
            return usage(expectation(u"Address"_s, remote.error()));
        line.cameras += CameraSpec(*remote);
    }
    return line;
}

} // namespace vedette
