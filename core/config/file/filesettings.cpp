// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/nearestname.h"
#include "core/config/file/settingtable.h"

#include <QSet>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCameras = 1000;
constexpr qsizetype maxUsers = 100;

QStringList keys(const Section &section)
{
    QStringList all;
    for (const Setting &setting : section.settings)
        all += setting.key;
    return all;
}

// Goes through a file and gathers what it says and what is wrong with it.
class Reader final
{
public:
    explicit Reader(ReadSettings &read)
        : m_read(read)
    {
    }

    void read(const TomlValue::Table &root)
    {
        for (const TomlEntry &entry : root)
            readTop(entry);
        finishShare();
        finishEvents();
        finishUsers();
        finishCameras();
    }

private:
    void tell(int line, const QString &text) { m_read.mistakes += {line, text}; }

    const Section *section(const QString &name) const
    {
        const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                        [&](const Section &one) { return one.name == name; });
        return found == m_sections.end() ? nullptr : &*found;
    }

    void readTop(const TomlEntry &entry)
    {
        const bool isBroken = entry.key.startsWith(brokenHeading); // was told already
        const QString name = isBroken ? entry.key.sliced(1) : entry.key;
        const Section *known = section(name);
        if (!known) {
            if (!isBroken)
                tellUnknownTop(entry);
            return;
        }
        const auto *table = std::get_if<TomlValue::Table>(&entry.value.data);
        const auto *array = std::get_if<TomlValue::Array>(&entry.value.data);
        const bool isRepeated = known->kind == Section::Kind::Repeatable;
        if (!isBroken && !(isRepeated ? array != nullptr : table != nullptr))
            tell(entry.line,
                 u"%1 is written as %2. Give it that heading, with its settings below."_s.arg(
                         name, heading(*known)));
        if (table)
            readSection(*known, *table, entry.line);
        if (!array)
            return;
        for (const TomlValue &item : *array) {
            if (const auto *one = std::get_if<TomlValue::Table>(&item.data))
                readSection(*known, *one, item.line);
            else if (isRepeated)
                tell(item.line, u"%1 is written as %2. Give each one that heading, with its "
                                "settings below."_s.arg(name, heading(*known)));
        }
    }

    void tellUnknownTop(const TomlEntry &entry)
    {
        const bool isHeading = std::holds_alternative<TomlValue::Table>(entry.value.data) ||
                               std::holds_alternative<TomlValue::Array>(entry.value.data);
        QStringList names;
        for (const Section &one : m_sections) {
            if (!isHeading && keys(one).contains(entry.key)) {
                tell(entry.line, u"%1 stands outside of any section. Put it below %2."_s.arg(
                                         entry.key, heading(one)));
                return;
            }
            names += one.name;
        }
        const QString meant = nearestName(entry.key, names);
        QStringList headings;
        for (const Section &one : m_sections)
            headings += heading(one);
        tell(entry.line,
             u"%1 is not known. %2"_s.arg(
                     entry.key, meant.isEmpty()
                                        ? u"There are %1."_s.arg(headings.join(u", "_s))
                                        : u"Did you mean %1?"_s.arg(heading(*section(meant)))));
        if (const auto *table = std::get_if<TomlValue::Table>(&entry.value.data);
            table && !meant.isEmpty())
            readSection(*section(meant), *table, entry.line);
    }

    void readSection(const Section &known, const TomlValue::Table &table, int line)
    {
        if (known.name == "camera"_L1) {
            m_read.settings.cameras += FileCamera();
            m_read.settings.cameras.last().line = line;
        } else if (known.name == "user"_L1) {
            m_read.settings.users += FileUser();
            m_read.settings.users.last().line = line;
        }
        for (const TomlEntry &entry : table)
            if (!keys(known).contains(entry.key))
                tellUnknown(known, entry);
        // In the table's order, as some need others.
        for (const Setting &setting : known.settings) {
            const auto entry = std::find_if(table.begin(), table.end(), [&](const TomlEntry &one) {
                return one.key == setting.key;
            });
            if (entry != table.end())
                readSetting(known, setting, *entry);
        }
    }

    void readSetting(const Section &known, const Setting &setting, const TomlEntry &entry)
    {
        FileSettings &settings = m_read.settings;
        if (known.name == "share"_L1)
            settings.shareLines.insert(entry.key, entry.line);
        if (known.name == "webhook"_L1)
            settings.webhookLines.insert(entry.key, entry.line);
        if (known.name == "mqtt"_L1)
            settings.mqttLines.insert(entry.key, entry.line);
        if (known.name == "camera"_L1)
            settings.cameras.last().lines.insert(entry.key, entry.line);
        if (known.name == "user"_L1)
            settings.users.last().lines.insert(entry.key, entry.line);
        const QString expected = setting.take(entry.value, settings);
        if (!expected.isEmpty())
            tell(entry.line, u"%1 cannot be that. Give %2."_s.arg(entry.key, expected));
    }

    void tellUnknown(const Section &known, const TomlEntry &entry)
    {
        const QString meant = nearestName(entry.key, keys(known));
        if (!meant.isEmpty()) {
            tell(entry.line, u"%1 is not known in %2. Did you mean %3?"_s.arg(
                                     entry.key, heading(known), meant));
            return;
        }
        for (const Section &one : m_sections)
            if (keys(one).contains(entry.key)) {
                tell(entry.line, u"%1 is not known in %2. Put it below %3."_s.arg(
                                         entry.key, heading(known), heading(one)));
                return;
            }
        tell(entry.line, u"%1 is not known in %2. There are %3."_s.arg(entry.key, heading(known),
                                                                       keys(known).join(u", "_s)));
    }

    void finishShare()
    {
        const FileSettings &settings = m_read.settings;
        const ShareConfig &share = settings.share;
        if (!share.keyFile.isEmpty() && !settings.shareLines.contains(u"certificate"_s))
            tell(settings.shareLines.value(u"key"_s),
                 u"key goes with certificate. Give that too, or leave this out."_s);
        if (!share.certificateFile.isEmpty() && !settings.shareLines.contains(u"https"_s))
            tell(settings.shareLines.value(u"certificate"_s),
                 u"certificate is for HTTPS. Give https = \"on\" or https = \"only\" too."_s);
    }

    // Of two settings in `lines` that say the same.
    void tellTwice(const QMap<QString, int> &lines, const QString &key)
    {
        if (lines.contains(key) && lines.contains(key + u"-file"_s))
            tell(lines.value(key), u"%1 and %1-file exclude each other. Leave one out."_s.arg(key));
    }

    void finishEvents()
    {
        tellTwice(m_read.settings.webhookLines, u"token"_s);
        tellTwice(m_read.settings.mqttLines, u"password"_s);
        m_read.mistakes += eventMistakes(m_read.settings);
    }

    void finishUsers()
    {
        QSet<QString> names;
        for (const FileUser &user : std::as_const(m_read.settings.users)) {
            if (!user.lines.contains(u"name"_s))
                tell(user.line, u"A user has no name. Give name = \"...\"."_s);
            else if (names.contains(user.name))
                tell(user.lines.value(u"name"_s),
                     u"The user %1 is there a second time. Leave one of them out."_s.arg(
                             user.name));
            if (!user.name.isEmpty())
                names.insert(user.name);
            int given = 0;
            for (const QString &key : {u"password-hash"_s, u"password-file"_s, u"password"_s})
                given += user.lines.contains(key) ? 1 : 0;
            if (given != 1)
                tell(user.line, u"A user has one password, here are %1. Give one of "
                                "password-hash, password-file and password."_s.arg(given));
            if (user.digest && user.lines.contains(u"password-hash"_s))
                tell(user.lines.value(u"digest"_s),
                     u"digest needs the password. Give password-file instead of password-hash."_s);
        }
        if (m_read.settings.users.size() > maxUsers)
            tell(m_read.settings.users[maxUsers].line,
                 u"There are more than %1 users. Leave some out."_s.arg(maxUsers));
    }

    void finishCameras()
    {
        QList<FileCamera> &cameras = m_read.settings.cameras;
        QSet<QString> ids;
        for (const FileCamera &camera : std::as_const(cameras)) {
            finishCamera(camera);
            const QString &id = camera.config.id;
            if (ids.contains(id))
                tell(camera.lines.value(u"id"_s),
                     u"The id %1 is there a second time. Give each camera its own."_s.arg(id));
            if (!id.isEmpty())
                ids.insert(id);
        }
        if (cameras.size() > maxCameras)
            tell(cameras[maxCameras].line,
                 u"There are more than %1 cameras. Leave some out."_s.arg(maxCameras));
        nameCameras(cameras);
    }

    void finishCamera(const FileCamera &camera)
    {
        if (!camera.lines.contains(u"source"_s)) {
            tell(camera.line, u"A camera has no source. Give source = \"...\"."_s);
            return;
        }
        tellTwice(camera.lines, u"password"_s);
        tellTwice(camera.lines, u"publish"_s);
        if (const QString mistake = publishMistake(camera); !mistake.isEmpty())
            tell(camera.line, mistake);
        const auto *remote = std::get_if<RemoteSpec>(&camera.config.spec);
        const bool hasPassword =
                camera.lines.contains(u"password"_s) || camera.lines.contains(u"password-file"_s);
        if (remote && hasPassword && remote->user.isEmpty())
            tell(camera.line, u"This camera has a password but no user. Give user = \"...\"."_s);
    }

    // Where they are not given. Those that are given come first, whatever their place.
    static void nameCameras(QList<FileCamera> &cameras)
    {
        QList<CameraConfig> named;
        for (const FileCamera &camera : std::as_const(cameras))
            if (!camera.config.id.isEmpty())
                named += camera.config;
        for (FileCamera &camera : cameras) {
            CameraConfig &config = camera.config;
            if (config.name.isEmpty())
                config.name = config.id.isEmpty() ? suggestedName(config.spec) : config.id;
            if (!config.id.isEmpty())
                continue;
            config.id = freeCameraId(config.name, named);
            named += config;
        }
    }

    ReadSettings &m_read;
    const QList<Section> m_sections = settingSections();
};

} // namespace

ReadSettings readSettings(const QByteArray &toml)
{
    const TomlFile file = readToml(toml);
    ReadSettings read;
    read.mistakes = file.mistakes;
    Reader(read).read(file.root);
    std::stable_sort(read.mistakes.begin(), read.mistakes.end(),
                     [](const Mistake &a, const Mistake &b) { return a.line < b.line; });
    return read;
}

} // namespace vedette
