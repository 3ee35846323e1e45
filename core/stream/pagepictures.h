// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace vedette {

/// The addresses of pictures and streams that a web page shows (`<img>`, `<video>`, `<source>`,
/// `<iframe>`, `<frame>`, `<embed>`), in their order, each once, at most `most`: those of http and
/// https alone, and none that ends like a picture that no camera sends. `base` is where the page
/// came from. It is read leniently and not run: what a script adds is not found.
QList<QUrl> picturesOfPage(const QByteArray &page, const QUrl &base, qsizetype most = 16);

/// The streams that go2rtc's /api/streams names.
QList<QUrl> streamsOfList(const QByteArray &json, const QUrl &base, qsizetype most = 16);

} // namespace vedette
