// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/httpsignin.h"

#include "core/base/digest.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace vedette {

namespace {

struct Challenge
{
    QByteArray scheme; // in lower case
    DigestFields fields;
};

/// What stands between the commas that are in no quotes.
QByteArrayList splitAtCommas(QByteArrayView text)
{
    QByteArrayList pieces;
    bool isQuoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isQuoted && text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            isQuoted = !isQuoted;
        } else if (text[at] == ',' && !isQuoted) {
            pieces.append(text.sliced(from, at - from).trimmed().toByteArray());
            from = at + 1;
        }
    }
    pieces.append(text.sliced(from).trimmed().toByteArray());
    return pieces;
}

/// Cuts the name of a scheme off the front of a piece, as in 'Basic realm="camera"'. Empty where
/// the piece is one more field of the scheme before it.
QByteArray takeScheme(QByteArray &piece)
{
    const qsizetype space = piece.indexOf(' ');
    const QByteArray word = space < 0 ? piece : piece.first(space);
    const QByteArray rest = space < 0 ? QByteArray() : piece.sliced(space).trimmed();
    if (word.contains('=') || rest.startsWith('='))
        return {};
    piece = rest;
    return word.toLower();
}

/// Those that can be read.
QList<Challenge> read(const QByteArrayList &values)
{
    QList<Challenge> challenges;
    const auto add = [&](const QByteArray &scheme, const QByteArrayList &fields) {
        if (const auto parsed = parseDigestFields(fields.join(',')); parsed && !scheme.isEmpty())
            challenges.append({scheme, *parsed});
    };
    for (const QByteArray &value : values) {
        QByteArray scheme;
        QByteArrayList fields;
        for (QByteArray piece : splitAtCommas(value)) {
            if (const QByteArray next = takeScheme(piece); !next.isEmpty()) {
                add(scheme, fields);
                scheme = next;
                fields.clear();
            }
            if (!piece.isEmpty())
                fields.append(piece);
        }
        add(scheme, fields);
    }
    return challenges;
}

/// As Qt and browsers send it: Latin-1, unless the server says otherwise or there is no other way.
QByteArray encoded(const QString &text, const DigestFields &fields)
{
    const bool isUtf8 = fields.value("charset").toUpper() == "UTF-8";
    const bool fits =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0xFF; });
    return isUtf8 || !fits ? text.toUtf8() : text.toLatin1();
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool takesAuth(const DigestFields &fields)
{
    const QByteArrayList offered = fields.value("qop").toLower().split(',');
    return std::any_of(offered.begin(), offered.end(),
                       [](const QByteArray &one) { return one.trimmed() == "auth"; });
}

QByteArray digestAnswer(const HttpSignIn &who, const DigestFields &asked, const QByteArray &target)
{
    const auto algorithm = digestAlgorithm(asked);
    const bool hasQop = asked.contains("qop");
    if (!algorithm || !asked.contains("nonce") || (hasQop && !takesAuth(asked)))
        return {};
    const QByteArray user = encoded(who.user, asked);
    const QByteArray realm = asked.value("realm");
    DigestFields fields{{"uri", target}, {"nonce", asked.value("nonce")}};
    if (hasQop) {
        const quint64 random = QRandomGenerator::system()->generate64();
        fields.insert(
                {{"nc", "00000001"}, {"cnonce", QByteArray::number(random, 16)}, {"qop", "auth"}});
    }
    const QByteArray response =
            digestResponse(*algorithm, user, realm, encoded(who.password, asked), "GET", fields);

    QByteArray text = "Digest username=" + quoted(user) + ", realm=" + quoted(realm) +
                      ", nonce=" + quoted(fields.value("nonce")) + ", uri=" + quoted(target) +
                      ", response=" + quoted(response);
    if (asked.contains("algorithm"))
        text += ", algorithm=" + asked.value("algorithm");
    if (asked.contains("opaque"))
        text += ", opaque=" + quoted(asked.value("opaque"));
    if (hasQop)
        text += ", qop=auth, nc=" + fields.value("nc") +
                ", cnonce=" + quoted(fields.value("cnonce"));
    return text;
}

QByteArray basicAnswer(const HttpSignIn &who, const DigestFields &asked)
{
    const QByteArray pair = encoded(who.user, asked) + ':' + encoded(who.password, asked);
    return "Basic " + pair.toBase64();
}

} // namespace

QByteArray HttpSignIn::answer(const QByteArrayList &challenges, const QByteArray &target) const
{
    QByteArray sha256;
    QByteArray md5;
    QByteArray basic;
    for (const Challenge &challenge : read(challenges)) {
        if (challenge.scheme == "basic")
            basic = basicAnswer(*this, challenge.fields);
        if (challenge.scheme != "digest")
            continue;
        const QByteArray answer = digestAnswer(*this, challenge.fields, target);
        if (answer.isEmpty()) // one that is not known takes nothing from those that are
            continue;
        (digestAlgorithm(challenge.fields) == DigestAlgorithm::Sha256 ? sha256 : md5) = answer;
    }
    return !sha256.isEmpty() ? sha256 : !md5.isEmpty() ? md5 : basic;
}

bool HttpSignIn::isStale(const QByteArrayList &challenges)
{
    const auto read = vedette::read(challenges);
    return std::any_of(read.begin(), read.end(), [](const Challenge &one) {
        return one.scheme == "digest" && one.fields.value("stale").toLower() == "true";
    });
}

} // namespace vedette
