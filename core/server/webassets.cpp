// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/webassets.h"

#include <QFile>

#include <algorithm>
#include <array>

/// Resources of a static library have to be asked for, and outside of a namespace.
static void initWebResources()
{
    Q_INIT_RESOURCE(web);
}

namespace vedette {

namespace {

struct Asset
{
    QByteArrayView path;
    QLatin1String file;
    QByteArrayView type;
};

constexpr QByteArrayView script("text/javascript; charset=utf-8");
constexpr QByteArrayView json("application/json");

constexpr std::array assets{
        Asset{"/", QLatin1String(":/web/index.html"), "text/html; charset=utf-8"},
        Asset{"/style.css", QLatin1String(":/web/style.css"), "text/css; charset=utf-8"},
        Asset{"/wall.js", QLatin1String(":/web/wall.js"), script},
        Asset{"/layout.js", QLatin1String(":/web/layout.js"), script},
        Asset{"/multipart.js", QLatin1String(":/web/multipart.js"), script},
        Asset{"/state.js", QLatin1String(":/web/state.js"), script},
        Asset{"/tile.js", QLatin1String(":/web/tile.js"), script},
        Asset{"/wallstream.js", QLatin1String(":/web/wallstream.js"), script},
        Asset{"/sign-in", QLatin1String(":/web/signin.html"), "text/html; charset=utf-8"},
        Asset{"/signin.js", QLatin1String(":/web/signin.js"), script},
        Asset{"/texts.js", QLatin1String(":/web/texts.js"), script},
        Asset{"/texts/de.json", QLatin1String(":/web/texts/de.json"), json},
        Asset{"/texts/es.json", QLatin1String(":/web/texts/es.json"), json},
        Asset{"/texts/fr.json", QLatin1String(":/web/texts/fr.json"), json},
        Asset{"/texts/zh.json", QLatin1String(":/web/texts/zh.json"), json},
        Asset{"/signin.css", QLatin1String(":/web/signin.css"), "text/css; charset=utf-8"},
        Asset{"/icon.svg", QLatin1String(":/web/icon.svg"), "image/svg+xml"},
};

} // namespace

HttpHeaders pageHeaders(const QByteArray &frameAncestors)
{
    // Not "no-referrer": a form's Origin would be "null" then, and signing in looks at it.
    return {{"Content-Security-Policy",
             "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
             "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors " +
                     frameAncestors},
            {"Referrer-Policy", "same-origin"},
            {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
            {"Cross-Origin-Resource-Policy", "same-origin"}};
}

HttpResponse webAsset(QByteArrayView path, const QByteArray &frameAncestors)
{
    initWebResources();
    const auto *asset = std::find_if(assets.begin(), assets.end(),
                                     [path](const Asset &one) { return one.path == path; });
    Q_ASSERT(asset != assets.end());
    QFile file(asset->file);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return {200, asset->type.toByteArray(),
            HttpHeaders{{"Cache-Control", "no-cache"}} + pageHeaders(frameAncestors),
            file.readAll()};
}

} // namespace vedette
