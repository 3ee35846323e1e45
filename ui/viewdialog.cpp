// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewdialog.h"

#include "ui/plainbuttons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeconds = 3600;
constexpr int nameLength = 200;

} // namespace

ViewDialog::ViewDialog(const QString &title, const ViewConfig &view,
                       const QList<CameraConfig> &cameras, QWidget *parent)
    : QDialog(parent)
    , m_before(view)
    , m_name(new QLineEdit(view.name))
    , m_every(new QCheckBox(tr("&Every camera, also those to come")))
    , m_cameras(new QListWidget)
    , m_dwell(new QSpinBox)
{
    setWindowTitle(title);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(nameLength);
    m_every->setObjectName(u"every"_s);
    m_every->setChecked(view.shows == ViewConfig::Shows::Every);
    m_cameras->setObjectName(u"cameras"_s);
    m_cameras->setAccessibleName(tr("Cameras of the view"));
    const QStringList ids = cameraIds(cameras);
    const QList<TilePlace> places = placesOf(view, ids);
    for (const CameraConfig &camera : cameras) {
        auto *item = new QListWidgetItem(camera.name, m_cameras);
        const bool shown = std::any_of(places.begin(), places.end(), [&](const TilePlace &place) {
            return place.camera == camera.id;
        });
        item->setData(Qt::UserRole, camera.id);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    m_dwell->setObjectName(u"dwell"_s);
    m_dwell->setRange(1, mostSeconds);
    m_dwell->setValue(view.dwell);
    m_dwell->setSuffix(tr(" s"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    plainButtons(buttons);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_every);
    form->addRow(tr("&Cameras:"), m_cameras);
    form->addRow(tr("&Patrol stays:"), m_dwell);
    form->addRow(buttons);
    connect(m_every, &QCheckBox::toggled, m_cameras, &QWidget::setDisabled);
    m_cameras->setDisabled(m_every->isChecked());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
}

ViewConfig ViewDialog::view() const
{
    ViewConfig view = m_before;
    view.name = m_name->text().trimmed();
    view.dwell = m_dwell->value();
    view.shows = m_every->isChecked() ? ViewConfig::Shows::Every : ViewConfig::Shows::Chosen;
    if (m_every->isChecked())
        return view;
    // Those that stay keep their places; the others follow.
    QStringList chosen;
    QStringList all;
    for (int row = 0; row < m_cameras->count(); ++row) {
        const QListWidgetItem *item = m_cameras->item(row);
        all += item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            chosen += all.last();
    }
    view.tiles = placesOf(m_before, all);
    view.tiles.removeIf([&](const TilePlace &place) { return !chosen.removeOne(place.camera); });
    for (const QString &id : std::as_const(chosen))
        view.tiles += TilePlace{id};
    return view;
}

} // namespace vedette
