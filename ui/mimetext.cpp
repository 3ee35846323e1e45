// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mimetext.h"

#include "core/config/addresstext.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTextDocumentFragment>
#include <QUrl>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHtml = 100000; // characters
constexpr qsizetype longestName = 60;

QString htmlOf(const QMimeData &data)
{
    return data.html().left(mostHtml);
}

QString attributeOf(const QString &tag, QLatin1StringView name)
{
    const QRegularExpression form(
            u"\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s.arg(name),
            QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(tag);
    const QString value = match.captured(1) + match.captured(2) + match.captured(3);
    QString escaped = value.toHtmlEscaped();
    escaped.replace("&amp;"_L1, "&"_L1); // what was an entity stays one
    return QTextDocumentFragment::fromHtml(escaped).toPlainText();
}

QStringList picturesIn(const QString &html)
{
    static const QRegularExpression form(u"<img\\b[^<>]*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList tags;
    for (auto matches = form.globalMatch(html); matches.hasNext();)
        tags += matches.next().captured();
    return tags;
}

// The words of a link or a picture, where they are not its address again.
QString wordsOf(const QMimeData &data)
{
    // "ADDRESS\nWORDS" in UTF-16, as Firefox says it.
    QStringDecoder utf16(QStringDecoder::Utf16LE);
    const QString link = utf16(data.data(u"text/x-moz-url"_s));
    QString words = link.section(u'\n', 1, 1);
    if (words.isEmpty()) {
        const QString html = htmlOf(data);
        const QStringList pictures = picturesIn(html);
        words = pictures.isEmpty() ? QTextDocumentFragment::fromHtml(html).toPlainText()
                                   : attributeOf(pictures.first(), "alt"_L1);
    }
    words = words.simplified();
    return words.contains("://"_L1) ? QString() : words.left(longestName);
}

// The pictures in a piece of a page.
QString picturesOf(const QMimeData &data)
{
    QStringList lines;
    const QStringList pictures = picturesIn(htmlOf(data));
    for (const QString &picture : pictures)
        lines += attributeOf(picture, "alt"_L1).simplified().left(longestName) + u' ' +
                 attributeOf(picture, "src"_L1);
    return lines.join(u'\n');
}

} // namespace

bool mayHoldAddresses(const QMimeData &data)
{
    return data.hasUrls() || data.hasText() || data.hasHtml();
}

QString addressTextOf(const QMimeData &data)
{
    QStringList lines;
    const auto urls = data.urls();
    for (const QUrl &url : urls)
        lines += url.toString(QUrl::FullyEncoded);
    if (lines.size() == 1 && !urls.first().isLocalFile())
        return wordsOf(data) + u' ' + lines.first();
    if (!lines.isEmpty())
        return lines.join(u'\n');
    const QString text = data.text();
    const AddressText found = findAddresses(text);
    return found.cameras.isEmpty() && found.problems.isEmpty() && data.hasHtml() ? picturesOf(data)
                                                                                 : text;
}

} // namespace vedette
