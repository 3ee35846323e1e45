// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake.h"

#include "core/config/addresstext.h"
#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/faulttext.h"
#include "ui/mimetext.h"
#include "ui/viewedits.h"
#include "ui/wall.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QRubberBand>
#include <QWidget>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// Then the camera's pictures are likely elsewhere.
bool namesOnlyHost(const FoundCamera &camera)
{
    const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
    return remote && remote->url.scheme().startsWith("http"_L1) && !remote->url.hasQuery() &&
           (remote->url.path() == "/"_L1 || remote->url.path().endsWith(".html"_L1));
}

// Another sign-in makes it another camera.
const CameraConfig *findKnown(const Configuration &configuration, const CameraSpec &spec)
{
    const auto *remote = std::get_if<RemoteSpec>(&spec);
    const auto found = std::find_if(
            configuration.cameras.begin(), configuration.cameras.end(),
            [&](const CameraConfig &camera) {
                const auto *known = std::get_if<RemoteSpec>(&camera.spec);
                const bool otherSignIn =
                        remote && known && !remote->user.isEmpty() &&
                        (remote->user != known->user ||
                         (!remote->password.isEmpty() && remote->password != known->password));
                return isSamePlace(camera.spec, spec) && !otherSignIn;
            });
    return found == configuration.cameras.end() ? nullptr : &*found;
}

// Not more of them than can be read.
QString told(const QList<Error> &problems)
{
    constexpr qsizetype most = 3;
    QStringList sentences;
    for (const Error &problem : problems.first(std::min(problems.size(), most)))
        sentences += faultText(problem);
    if (problems.size() > most)
        sentences += u"…"_s;
    return sentences.join(u'\n');
}

} // namespace

Intake::Intake(Editor &editor, Wall &wall, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_wall(wall)
    , m_frame(new QRubberBand(QRubberBand::Rectangle, wall.parentWidget()))
{
    m_frame->setObjectName(u"qt_rubberband"_s); // by which screen readers pass it over
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
    const auto type = event->type();
    if (type == QEvent::DragLeave || type == QEvent::Drop)
        m_frame->hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    if (!mayHoldAddresses(*drag->mimeData()))
        return false;
    drag->setDropAction(Qt::CopyAction); // a browser keeps what was dragged
    drag->accept();
    if (type == QEvent::DragEnter)
        showFrame();
    else if (type == QEvent::Drop)
        take(*drag->mimeData());
    return true;
}

void Intake::showFrame()
{
    m_frame->setGeometry(m_frame->parentWidget()->rect());
    m_frame->raise();
    m_frame->setVisible(!m_editor.isLocked());
}

void Intake::take(const QMimeData &data)
{
    const QString text = addressTextOf(data);
    const AddressText found = findAddresses(text);
    if (!found.problems.isEmpty())
        Q_EMIT trouble(told(found.problems));
    if (found.cameras.isEmpty() && found.problems.isEmpty())
        Q_EMIT trouble(tr("There is no camera's address in it. Copy or drag an address such as "
                          "http://192.168.1.20:8080/video."));
    if (std::any_of(found.cameras.begin(), found.cameras.end(), namesOnlyHost)) {
        Q_EMIT searchWanted(text);
        return;
    }
    QList<NewCamera> cameras;
    QStringList known;
    for (const FoundCamera &camera : found.cameras) {
        if (const CameraConfig *there = findKnown(m_editor.configuration(), camera.spec))
            known += there->id;
        else
            cameras += NewCamera{camera.spec, camera.name};
    }
    const QStringList ids = addCameras(m_editor, cameras);
    if (!known.isEmpty())
        placeKnown(known);
    if (!ids.isEmpty())
        m_wall.setCurrent(ids.first());
    if (ids.size() == 1)
        watch(ids.first());
}

void Intake::placeKnown(const QStringList &cameras)
{
    placeCameras(m_editor, cameras);
    m_wall.setCurrent(cameras.first());
    const Camera *first = m_editor.studio().camera(cameras.first());
    Q_EMIT trouble(
            cameras.size() == 1
                    ? tr("“%1” is on the wall already. To have it there twice, add it with its "
                         "address in the dialog.")
                              .arg(first->name())
                    : tr("%n cameras are on the wall already.", nullptr, int(cameras.size())));
}

// Until it is known what answers there.
void Intake::watch(const QString &id)
{
    disconnect(m_watched);
    const Camera *camera = m_editor.studio().camera(id);
    m_watched = connect(camera, &Camera::statusChanged, this, [this, camera] {
        const ErrorCode code = camera->status().error.code;
        if (code == ErrorCode::None && camera->status().state != SourceState::Live)
            return;
        disconnect(m_watched);
        if (code == ErrorCode::NotACamera)
            Q_EMIT pageMet(camera->id());
    });
}

} // namespace vedette
