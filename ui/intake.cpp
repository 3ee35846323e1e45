// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake.h"

#include "core/config/addresstext.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/faulttext.h"
#include "ui/wall.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// A browser tells the address of a link or picture by itself, and its words besides.
QString textOf(const QMimeData &data)
{
    QStringList addresses;
    const auto urls = data.urls();
    for (const QUrl &url : urls)
        addresses += url.toString(QUrl::FullyEncoded);
    return addresses.isEmpty() ? data.text() : addresses.join(u'\n');
}

// Then the camera's pictures are likely elsewhere.
bool namesOnlyHost(const FoundCamera &camera)
{
    const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
    return remote && remote->url.scheme().startsWith("http"_L1) && !remote->url.hasQuery() &&
           (remote->url.path() == "/"_L1 || remote->url.path().endsWith(".html"_L1));
}

} // namespace

Intake::Intake(Editor &editor, Wall &wall, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_wall(wall)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void Intake::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

bool Intake::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!drag->mimeData()->hasUrls() && !drag->mimeData()->hasText())
            return false;
        drag->setDropAction(Qt::CopyAction); // a browser keeps what was dragged
        drag->accept();
        return true;
    }
    if (event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    take(*drop->mimeData());
    return true;
}

void Intake::take(const QMimeData &data)
{
    const QString text = textOf(data);
    const AddressText found = findAddresses(text);
    for (const Error &problem : found.problems)
        Q_EMIT trouble(faultText(problem));
    if (found.cameras.isEmpty() && found.problems.isEmpty())
        Q_EMIT trouble(tr("There is no camera's address in it. Copy or drag an address such as "
                          "http://192.168.1.20:8080/video."));
    if (std::any_of(found.cameras.begin(), found.cameras.end(), namesOnlyHost)) {
        Q_EMIT searchWanted(text);
        return;
    }
    QList<NewCamera> cameras;
    for (const FoundCamera &camera : found.cameras)
        cameras += NewCamera{camera.spec, camera.name};
    const QStringList ids = addCameras(m_editor, cameras);
    if (!ids.isEmpty())
        m_wall.setCurrent(ids.first());
}

} // namespace vedette
