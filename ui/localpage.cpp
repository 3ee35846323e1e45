// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/localpage.h"

#include "core/capture/devices.h"
#include "ui/icons.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int iconSize = 24;

bool isChoosable(const QListWidgetItem *item)
{
    return item && item->flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

LocalPage::LocalPage(CameraDevices &devices, const QList<LocalSpec> &taken, QWidget *parent)
    : SpecPage(parent)
    , m_devices(devices)
    , m_taken(taken)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("No camera is plugged into this computer. Plug one in and it appears "
                           "here."),
                        this))
{
    m_list->setAccessibleName(tr("Cameras of this computer"));
    m_list->setIconSize({iconSize, iconSize});
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_none, 1);

    connect(m_list, &QListWidget::currentItemChanged, this, &LocalPage::changed);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        if (isChoosable(item))
            Q_EMIT accepted();
    });
    connect(&devices, &CameraDevices::devicesChanged, this, &LocalPage::fill);
    fill();
}

void LocalPage::fill()
{
    const auto before = spec();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        QListWidgetItem *first = nullptr;
        const auto devices = m_devices.devices();
        for (const DeviceInfo &device : devices) {
            const bool taken = std::any_of(m_taken.begin(), m_taken.end(),
                                           [&](const auto &spec) { return spec.id == device.id; });
            auto *item = new QListWidgetItem(
                    tintedIcon(u"camera"_s),
                    taken ? tr("%1 (on the wall already)").arg(device.name) : device.name, m_list);
            item->setData(idRole, device.id);
            item->setData(nameRole, device.name);
            item->setToolTip(device.id);
            if (taken)
                item->setFlags(Qt::NoItemFlags);
            else if (!first)
                first = item;
        }
        m_list->setCurrentItem(first);
        if (before)
            setSpec(*before);
    }
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    Q_EMIT changed();
}

std::optional<CameraSpec> LocalPage::spec() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!isChoosable(item))
        return std::nullopt;
    LocalSpec spec{item->data(idRole).toString(), item->data(nameRole).toString()};
    if (spec.name == m_shown.name) {
        spec.size = m_shown.size;
        spec.fps = m_shown.fps;
        spec.format = m_shown.format;
    }
    return spec;
}

bool LocalPage::setSpec(const CameraSpec &spec)
{
    const auto *local = std::get_if<LocalSpec>(&spec);
    if (!local)
        return false;
    m_shown = *local;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(idRole).toString() == local->id &&
            isChoosable(m_list->item(row)))
            m_list->setCurrentRow(row);
    return true;
}

void LocalPage::begin()
{
    m_list->setFocus();
}

bool LocalPage::isEmpty() const
{
    return m_list->count() == 0;
}

} // namespace vedette
