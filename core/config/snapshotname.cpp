// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/snapshotname.h"

#include <QRegularExpression>
#include <QStringEncoder>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// File systems take 255 bytes; this leaves room for a number and the ending.
constexpr qsizetype mostBytes = 200;
constexpr int numberWidth = 4;

bool isRefused(QChar c)
{
    static const QString refused = u"<>:\"/\\|?*"_s;
    return c.category() == QChar::Other_Control || refused.contains(c);
}

// Device names of Windows, whatever ending they have.
bool isReserved(const QString &name)
{
    static const QRegularExpression form(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

QString shortened(QString name)
{
    while (name.toUtf8().size() > mostBytes) {
        name.chop(1);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
    }
    return name;
}

} // namespace

QStringList snapshotPlaceholders()
{
    return {u"{camera}"_s, u"{date}"_s, u"{time}"_s, u"{number}"_s};
}

QStringList unknownPlaceholders(const QString &pattern)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
    QStringList unknown;
    for (const QRegularExpressionMatch &match : braces.globalMatch(pattern))
        if (!snapshotPlaceholders().contains(match.captured()))
            unknown += match.captured();
    return unknown;
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe += isRefused(c) ? u'_' : c;
    safe = shortened(safe.simplified());
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.startsWith(u'.'))
        safe[0] = u'_';
    if (isReserved(safe))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"_"_s : safe;
}

QString snapshotName(const QString &pattern, const SnapshotSubject &subject, int number)
{
    QStringList parts;
    for (const QString &part : pattern.split(u'/', Qt::SkipEmptyParts)) {
        // In one pass: what a camera is called is no pattern.
        static const QRegularExpression braces(u"\\{[a-z]+\\}"_s);
        QString filled;
        qsizetype end = 0;
        for (const QRegularExpressionMatch &match : braces.globalMatch(part)) {
            filled += part.mid(end, match.capturedStart() - end);
            end = match.capturedEnd();
            if (match.captured() == "{camera}"_L1)
                filled += safeFileName(subject.camera);
            else if (match.captured() == "{date}"_L1)
                filled += subject.taken.toString(u"yyyy-MM-dd"_s);
            else if (match.captured() == "{time}"_L1)
                filled += subject.taken.toString(u"HH-mm-ss"_s);
            else if (match.captured() == "{number}"_L1)
                filled += QString::number(number).rightJustified(numberWidth, u'0');
            else
                filled += match.captured();
        }
        parts += safeFileName(filled + part.mid(end));
    }
    if (parts.isEmpty())
        parts += u"_"_s;
    if (number > 1 && !pattern.contains("{number}"_L1))
        parts.last() += u" (%1)"_s.arg(number);
    return parts.join(u'/');
}

} // namespace vedette
