// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/settingtable.h"

#include <QDir>

namespace vedette {

using namespace Qt::StringLiterals;

QList<Section> settingSections()
{
    return {shareSection(), limitsSection(), logSection(),   webhookSection(),
            mqttSection(),  userSection(),   cameraSection()};
}

QString heading(const Section &section)
{
    return section.kind == Section::Kind::Once ? u"[%1]"_s.arg(section.name)
                                               : u"[[%1]]"_s.arg(section.name);
}

Setting::Take takeText(std::function<QString(const QString &, FileSettings &)> put)
{
    return [put = std::move(put)](const TomlValue &value, FileSettings &settings) {
        const auto *text = std::get_if<QString>(&value.data);
        return text ? put(*text, settings) : u"a text in quotation marks"_s;
    };
}

Setting::Take takeTexts(std::function<QString(const QStringList &, FileSettings &)> put)
{
    return [put = std::move(put)](const TomlValue &value, FileSettings &settings) {
        QString expected = u"a list of texts, as in [\"one\", \"two\"]"_s;
        const auto *array = std::get_if<TomlValue::Array>(&value.data);
        if (!array)
            return expected;
        QStringList texts;
        for (const TomlValue &item : *array) {
            const auto *text = std::get_if<QString>(&item.data);
            if (!text)
                return expected;
            texts += *text;
        }
        return put(texts, settings);
    };
}

Setting::Take takeFlag(std::function<void(bool, FileSettings &)> put)
{
    return [put = std::move(put)](const TomlValue &value, FileSettings &settings) {
        const auto *flag = std::get_if<bool>(&value.data);
        if (!flag)
            return u"true or false"_s;
        put(*flag, settings);
        return QString();
    };
}

Setting::Take takeWhole(qint64 least, qint64 most, std::function<void(int, FileSettings &)> put)
{
    return [=, put = std::move(put)](const TomlValue &value, FileSettings &settings) {
        const auto *whole = std::get_if<qint64>(&value.data);
        if (!whole || *whole < least || *whole > most)
            return u"a whole number from %1 to %2"_s.arg(least).arg(most);
        put(int(*whole), settings);
        return QString();
    };
}

Setting::Take takeNumber(double least, double most, std::function<void(double, FileSettings &)> put)
{
    return [=, put = std::move(put)](const TomlValue &value, FileSettings &settings) {
        const auto given = number(value);
        if (!given || !(*given >= least && *given <= most))
            return u"a number from %1 to %2"_s.arg(least).arg(most);
        put(*given, settings);
        return QString();
    };
}

Setting::Take takeWord(const QStringList &words, std::function<void(int, FileSettings &)> put)
{
    return [=, put = std::move(put)](const TomlValue &value, FileSettings &settings) {
        const auto *text = std::get_if<QString>(&value.data);
        const qsizetype index = text ? words.indexOf(*text) : -1;
        if (index < 0) {
            QStringList quoted;
            for (const QString &word : words)
                quoted += u'"' + word + u'"';
            const QString last = quoted.takeLast();
            return quoted.join(u", "_s) + u" or "_s + last;
        }
        put(int(index), settings);
        return QString();
    };
}

Setting::Take takePath(std::function<void(const QString &, FileSettings &)> put)
{
    return takeText([put = std::move(put)](const QString &path, FileSettings &settings) {
        if (!QDir::isAbsolutePath(path))
            return u"the whole path of a file, as in \"/etc/vedette/file\""_s;
        put(path, settings);
        return QString();
    });
}

std::optional<double> number(const TomlValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value.data))
        return double(*whole);
    const auto *real = std::get_if<double>(&value.data);
    return real ? std::optional(*real) : std::nullopt;
}

std::optional<QRectF> rectangle(const TomlValue &value)
{
    const auto *array = std::get_if<TomlValue::Array>(&value.data);
    if (!array || array->size() != 4)
        return std::nullopt;
    QList<double> sides;
    for (const TomlValue &item : *array) {
        const auto side = number(item);
        if (!side)
            return std::nullopt;
        sides += *side;
    }
    return QRectF(sides[0], sides[1], sides[2], sides[3]);
}

} // namespace vedette
