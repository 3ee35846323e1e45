// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/addresstext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 20;

// An address with a scheme; what people put around it does not belong to it.
const QRegularExpression &withScheme()
{
    static const QRegularExpression form(u"[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s\"'<>]+"_s);
    return form;
}

// A host name or address alone on its line: with a dot, a port or a path, so that words are none.
bool looksLikeHost(const QString &line)
{
    static const QRegularExpression form(
            u"^(?:[^\\s/"
            u"@]+@)?(?:localhost|\\[[0-9a-fA-F:.]+\\]|[\\w-]+(?:\\.[\\w-]+)+|[\\w-]+(?=:\\d))"
            "(?::\\d{1,5})?(?:[/?]\\S*)?$"_s);
    return form.match(line).hasMatch();
}

bool isFilePath(const QString &line)
{
    return QDir::isAbsolutePath(line) && QFileInfo(line).isFile();
}

QString nameBefore(QString text)
{
    static const QRegularExpression trimmings(u"^[\\s\"'<(\\[-]+|[\\s\"'<(\\[:;,=–—-]+$"_s);
    text.remove(trimmings);
    return text.contains(u'<') || text.contains(u'=') ? QString() : text;
}

QString withoutClosers(QString address)
{
    while (address.endsWith(u',') || address.endsWith(u';') || address.endsWith(u')'))
        address.chop(1);
    return address;
}

void take(AddressText &found, const QString &address, const QString &name)
{
    const auto spec = parseCameraSpec(address);
    if (!spec) {
        if (found.problems.size() < mostProblems)
            found.problems += spec.error();
        return;
    }
    const bool known = std::any_of(found.cameras.begin(), found.cameras.end(),
                                   [&](const FoundCamera &each) { return each.spec == *spec; });
    if (!known)
        found.cameras += FoundCamera{*spec, name};
}

} // namespace

AddressText findAddresses(const QString &text, qsizetype mostCharacters)
{
    AddressText found;
    const auto lines = QStringView(text).left(mostCharacters).split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView &each : lines) {
        const QString line = each.trimmed().toString();
        qsizetype end = 0;
        auto matches = withScheme().globalMatch(line);
        if (!matches.hasNext() && looksLikeHost(line))
            take(found, u"http://"_s + line, {});
        else if (!matches.hasNext() && isFilePath(line))
            take(found, line, {});
        while (matches.hasNext()) {
            const auto match = matches.next();
            take(found, withoutClosers(match.captured()),
                 nameBefore(line.mid(end, match.capturedStart() - end)));
            end = match.capturedEnd();
        }
    }
    return found;
}

} // namespace vedette
