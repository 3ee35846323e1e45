// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cameracommands.h"

#include "core/studio/camera.h"
#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/cameradialog.h"
#include "ui/certificatedialog.h"
#include "ui/editor.h"
#include "ui/edits.h"
#include "ui/picturedialog.h"
#include "ui/plainbuttons.h"
#include "ui/publishdialog.h"
#include "ui/wall.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace vedette {

using namespace Qt::StringLiterals;

CameraCommands::CameraCommands(Editor &editor, Wall &wall, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_wall(wall)
    , m_window(window)
    , m_ofCamera(actions.ofCamera())
    , m_changes{actions.rename, actions.change, actions.cameraPicture, actions.remove}
    , m_add(actions.addCamera)
    , m_copyAddress(actions.copyAddress)
    , m_retryAll(actions.retryAll)
{
    connect(actions.addCamera, &QAction::triggered, this, &CameraCommands::add);
    connect(actions.rename, &QAction::triggered, this, &CameraCommands::rename);
    connect(actions.change, &QAction::triggered, this, &CameraCommands::change);
    connect(actions.cameraPicture, &QAction::triggered, this, &CameraCommands::setPicture);
    connect(actions.retry, &QAction::triggered, this, &CameraCommands::retry);
    connect(actions.copyAddress, &QAction::triggered, this, &CameraCommands::copyAddress);
    connect(actions.publish, &QAction::triggered, this, &CameraCommands::publish);
    connect(actions.remove, &QAction::triggered, this, &CameraCommands::remove);
    connect(actions.retryAll, &QAction::triggered, &editor.studio(), &Studio::retryAll);
    connect(&wall, &Wall::changeRequested, this, &CameraCommands::mend);
    connect(&wall, &Wall::currentChanged, this, &CameraCommands::enable);
    connect(&editor.studio(), &Studio::configurationChanged, this, &CameraCommands::enable);
    enable();
}

void CameraCommands::enable()
{
    const Camera *camera = m_wall.current();
    for (QAction *action : m_ofCamera)
        action->setEnabled(camera);
    for (QAction *action : m_changes)
        action->setEnabled(camera && !m_editor.isLocked());
    m_add->setEnabled(!m_editor.isLocked());
    m_copyAddress->setEnabled(camera && std::holds_alternative<RemoteSpec>(camera->config().spec));
    m_retryAll->setEnabled(camera);
}

void CameraCommands::add()
{
    openAddDialog();
}

void CameraCommands::addByText(const QString &text)
{
    openAddDialog()->searchFor(text);
}

CameraDialog *CameraCommands::openAddDialog()
{
    auto *dialog = new CameraDialog(m_editor.studio(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QList<NewCamera> cameras;
        for (const FoundCamera &camera : dialog->cameras())
            cameras += NewCamera{camera.spec, camera.name};
        m_wall.setCurrent(addCameras(m_editor, cameras).value(0));
    });
    dialog->open();
    return dialog;
}

void CameraCommands::addLocal(const LocalSpec &camera)
{
    m_wall.setCurrent(addCameras(m_editor, {{camera}}).value(0));
}

void CameraCommands::addTestPattern()
{
    m_wall.setCurrent(addCameras(m_editor, {{TestPatternSpec{}}}).value(0));
}

void CameraCommands::change()
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    CameraDialog *dialog = openChangeDialog(*camera);
    const ErrorCode code = camera->status().error.code;
    if (code == ErrorCode::AuthenticationNeeded || code == ErrorCode::AuthenticationRefused)
        dialog->beginSignIn();
    else if (code == ErrorCode::NotACamera || code == ErrorCode::HttpStatus)
        dialog->searchAgain(SpecPage::Then::Show);
}

CameraDialog *CameraCommands::openChangeDialog(const Camera &camera)
{
    auto *dialog = new CameraDialog(m_editor.studio(), camera.config(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = camera.id()] {
        if (const auto spec = dialog->spec())
            changeCamera(m_editor, id, *spec, dialog->name());
    });
    dialog->open();
    return dialog;
}

void CameraCommands::searchBehind(const QString &id)
{
    // Somebody who does something else meanwhile is not disturbed: the tile says what there is.
    if (QApplication::activeModalWidget() || m_editor.isLocked())
        return;
    if (const Camera *camera = m_editor.studio().camera(id))
        openChangeDialog(*camera)->searchAgain(SpecPage::Then::Accept);
}

void CameraCommands::setPicture()
{
    Camera *camera = m_wall.current();
    if (!camera)
        return;
    auto *dialog = new PictureDialog(m_editor, *camera, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CameraCommands::mend()
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    const ErrorCode code = camera->status().error.code;
    if (code == ErrorCode::CertificateUntrusted || code == ErrorCode::CertificateChanged)
        askTrust(camera->id());
    else
        change();
}

void CameraCommands::askTrust(const QString &id)
{
    const Camera *camera = m_editor.studio().camera(id);
    auto *dialog = new CertificateDialog(camera->name(), camera->status(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { trustCertificate(m_editor, id, dialog->fingerprint()); });
    dialog->open();
}

void CameraCommands::rename()
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename Camera"));
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(camera->name());
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = camera->id()](const QString &name) { renameCamera(m_editor, id, name); });
    dialog->open();
    plainButtons(dialog);
}

void CameraCommands::retry()
{
    Camera *camera = m_wall.current();
    if (!camera)
        return;
    camera->resume();
    camera->retryNow();
}

void CameraCommands::copyAddress()
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    if (const auto *remote = std::get_if<RemoteSpec>(&camera->config().spec))
        QGuiApplication::clipboard()->setText(remote->url.toString());
}

void CameraCommands::publish()
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    auto *dialog = new PublishDialog(m_editor.studio(), *camera, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CameraCommands::remove()
{
    const Camera *camera = m_wall.current();
    if (!camera)
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove Camera"),
                                     tr("Take “%1” off the wall?").arg(camera->name()),
                                     QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("This can be undone until Vedette is closed."));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    question->setDefaultButton(yes);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this,
            [this, id = camera->id()] { removeCamera(m_editor, id); });
    plainButtons(question);
    question->open();
}

} // namespace vedette
