// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/toml.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Fault
{
    int line = 0;
    QString description;
};

std::variant<toml::table, Fault> parse(const QList<QByteArray> &lines, qsizetype count)
{
    const QByteArray text = lines.first(count).join('\n');
    auto parsed = toml::parse(std::string_view(text.constData(), size_t(text.size())));
    if (parsed)
        return std::move(parsed).table();
    const toml::parse_error &error = parsed.error();
    const std::string_view what = error.description();
    return Fault{int(error.source().begin.line),
                 QString::fromUtf8(what.data(), qsizetype(what.size()))};
}

// The first of the lines of the statement that cannot be read at `line`: what was opened earlier
// may still be open there. All before it can be read, and nothing that ends between.
int firstLine(const QList<QByteArray> &lines, int line)
{
    int readable = 0;
    int first = line;
    while (first - readable > 1) {
        const int middle = (readable + first) / 2;
        if (std::holds_alternative<Fault>(parse(lines, middle)))
            first = middle;
        else
            readable = middle;
    }
    return first;
}

bool beginsStatement(const QByteArray &line)
{
    static const QRegularExpression form(u"^\\s*(?:\\[{1,2}\\s*[\\w-]+\\s*\\]|[\\w.-]+\\s*=)"_s);
    return form.match(QString::fromUtf8(line)).hasMatch();
}

// A comment in its place, or a heading that keeps together what stands under it.
QByteArray withoutFault(const QByteArray &line)
{
    static const QRegularExpression heading(u"^\\s*\\[+\\s*[\"']?([\\w-]+)"_s);
    const auto match = heading.match(QString::fromUtf8(line));
    return match.hasMatch()
                   ? "[[\"" + QString(brokenHeading).toUtf8() + match.captured(1).toUtf8() + "\"]]"
                   : "#";
}

QString told(const Fault &fault)
{
    static const QRegularExpression redefined(u"cannot redefine existing .*'(.+)'"_s);
    if (const auto match = redefined.match(fault.description); match.hasMatch())
        return u"%1 is there a second time. Leave one of them out."_s.arg(match.captured(1));
    QString what = fault.description;
    what.remove(u"Error while parsing "_s);
    what.replace(u"\n"_s, u"\\n"_s);
    return u"This is no TOML (%1). Write a line as in key = \"text\", key = 8080, key = true or "
           "[section]."_s.arg(what);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

TomlValue convert(const toml::node &node);

TomlValue::Table convert(const toml::table &table)
{
    TomlValue::Table entries;
    for (const auto &[key, node] : table)
        entries.push_back({toText(key.str()), int(key.source().begin.line), convert(node)});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TomlEntry &a, const TomlEntry &b) { return a.line < b.line; });
    return entries;
}

TomlValue convert(const toml::node &node)
{
    TomlValue value;
    value.line = int(node.source().begin.line);
    if (const auto *text = node.as_string())
        value.data = toText(text->get());
    else if (const auto *flag = node.as_boolean())
        value.data = flag->get();
    else if (const auto *whole = node.as_integer())
        value.data = qint64(whole->get());
    else if (const auto *number = node.as_floating_point())
        value.data = number->get();
    else if (const auto *table = node.as_table())
        value.data = convert(*table);
    if (const auto *array = node.as_array()) {
        TomlValue::Array values;
        for (const toml::node &item : *array)
            values.push_back(convert(item));
        value.data = std::move(values);
    }
    return value;
}

} // namespace

TomlFile readToml(const QByteArray &text)
{
    TomlFile file;
    if (text.size() > maxTomlSize) {
        file.mistakes +=
                {0,
                 u"The file is larger than %1 KiB. Is it the right one?"_s.arg(maxTomlSize / 1024)};
        return file;
    }
    QList<QByteArray> lines = text.split('\n');
    for (;;) {
        auto parsed = parse(lines, lines.size());
        if (auto *table = std::get_if<toml::table>(&parsed)) {
            file.root = convert(*table);
            return file;
        }
        Fault fault = std::get<Fault>(parsed);
        const int last = std::clamp(fault.line, 1, int(lines.size()));
        const int first = firstLine(lines, last);
        fault.line = first;
        file.mistakes += {first, told(fault)};
        if (file.mistakes.size() == maxMistakes)
            return file;
        lines[first - 1] = withoutFault(lines[first - 1]);
        for (int line = first + 1; line <= last && !beginsStatement(lines[line - 1]); ++line)
            lines[line - 1] = "#";
    }
}

} // namespace vedette
