// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshotcommands.h"

#include "core/studio/camera.h"
#include "core/studio/snapshotround.h"
#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/faulttext.h"
#include "ui/messagebar.h"
#include "ui/showinfolder.h"
#include "ui/tile.h"
#include "ui/wall.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 5s; // for a camera that has to be connected first
constexpr auto readFor = 10s;

} // namespace

SnapshotCommands::SnapshotCommands(Studio &studio, Wall &wall, QWidget *window)
    : QObject(window)
    , m_studio(studio)
    , m_wall(wall)
    , m_save(makeAction(window, u"savePicture"_s, tr("&Save Picture"),
                        tr("Save the picture that is shown, as the camera gave it"),
                        {Qt::CTRL | Qt::Key_S}))
    , m_copy(makeAction(window, u"copyPicture"_s, tr("Cop&y Picture"),
                        tr("Copy the picture that is shown, in its full size"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , m_saveAll(makeAction(window, u"saveAllPictures"_s, tr("Save A&ll Pictures"),
                           tr("Save a picture of every camera of the view"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , m_openFolder(makeAction(window, u"openPictures"_s, tr("&Open Pictures Folder"),
                              tr("Look at the saved pictures"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}))
{
    connect(m_save, &QAction::triggered, this, &SnapshotCommands::saveCurrent);
    connect(m_copy, &QAction::triggered, this, &SnapshotCommands::copyCurrent);
    connect(m_saveAll, &QAction::triggered, this, &SnapshotCommands::saveAll);
    connect(m_openFolder, &QAction::triggered, this, [this] {
        const QString folder = snapshotFolder(m_studio.configuration().snapshots);
        if (!openFolder(folder))
            tellUnopened(folder);
    });
    connect(&m_saver, &SnapshotSaver::saved, this, &SnapshotCommands::tellSaved);
    connect(&m_saver, &SnapshotSaver::failed, this,
            [this](const Error &error) { tell(faultText(error)); });
    connect(&m_saver, &SnapshotSaver::prepared, this,
            [this](const QImage &image, const QByteArray &jpeg) {
                auto data = std::make_unique<QMimeData>();
                data->setImageData(image);
                data->setData(u"image/jpeg"_s, jpeg);
                QGuiApplication::clipboard()->setMimeData(data.release());
                tell(tr("The picture is on the clipboard."));
            });
    connect(&wall, &Wall::currentChanged, this, &SnapshotCommands::enable);
    enable();
}

void SnapshotCommands::addOfCamera(QMenu *menu) const
{
    menu->addActions({m_save, m_copy});
}

void SnapshotCommands::addOfWall(QMenu *menu) const
{
    menu->addActions({m_saveAll, m_openFolder});
}

void SnapshotCommands::enable()
{
    for (QAction *action : {m_save, m_copy, m_saveAll})
        action->setEnabled(m_wall.current());
}

void SnapshotCommands::saveCurrent()
{
    if (const Tile *tile = m_wall.currentTile())
        save({{tile->camera().name(), tile->frame()}});
}

void SnapshotCommands::saveAll()
{
    const QList<Tile *> tiles = m_wall.tiles();
    if (tiles.isEmpty() || m_round)
        return;
    m_round = new SnapshotRound(this);
    connect(m_round, &SnapshotRound::finished, this, [this](const QList<Snapshot> &snapshots) {
        m_round->deleteLater();
        m_round.clear();
        save(snapshots);
    });
    for (Tile *tile : tiles) {
        if (tile->isVisible())
            m_round->add({tile->camera().name(), tile->frame()});
        else // behind a large one
            m_round->addNext(tile->camera());
    }
    m_round->start(patience);
}

void SnapshotCommands::save(const QList<Snapshot> &snapshots)
{
    if (!m_saver.save(snapshots, m_studio.configuration().snapshots))
        tell(tr("Earlier pictures are still being saved: check the disk, and try again."));
}

void SnapshotCommands::copyCurrent()
{
    const Tile *tile = m_wall.currentTile();
    if (!tile)
        return;
    if (tile->frame().isNull())
        tell(tr("There is no picture yet."));
    else if (!m_saver.prepare(tile->frame()))
        tell(tr("Earlier pictures are still being saved: check the disk, and try again."));
}

void SnapshotCommands::tellSaved(const SavedSnapshots &saved)
{
    QStringList sentences;
    const auto files = int(saved.files.size());
    if (files == 1)
        sentences += tr("Saved as %1.").arg(QDir::toNativeSeparators(saved.files.first()));
    else if (files > 1)
        sentences += tr("%n picture(s) saved in %1.", nullptr, files)
                             .arg(QDir::toNativeSeparators(
                                     snapshotFolder(m_studio.configuration().snapshots)));
    for (const Error &error : saved.errors)
        sentences += faultText(error);
    if (!saved.missing.isEmpty())
        sentences += tr("There is no picture of: %1.").arg(saved.missing.join(u", "_s));
    tell(sentences.join(u' '), saved.files);
}

void SnapshotCommands::tell(const QString &text, const QStringList &files)
{
    if (m_notice) { // the newest one tells enough
        m_notice->hide();
        m_notice->deleteLater(); // its button may have been clicked just now
    }
    m_notice = new MessageBar(MessageBar::Kind::Information, text);
    if (!files.isEmpty())
        m_notice->addButton(tr("Show in Folder"), [this, files] {
            showInFolder(files, [self = QPointer(this), files] {
                if (self)
                    self->tellUnopened(QFileInfo(files.first()).path());
            });
        });
    m_notice->closeAfter(readFor);
    Q_EMIT noticeMade(m_notice);
}

void SnapshotCommands::tellUnopened(const QString &folder)
{
    tell(tr("No program on this computer opens folders. This is the one: %1")
                 .arg(QDir::toNativeSeparators(folder)));
}

} // namespace vedette
