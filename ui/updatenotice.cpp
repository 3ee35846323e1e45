// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/updatenotice.h"

#include "core/studio/studio.h"
#include "ui/messagebar.h"
#include "ui/windows.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace vedette {

UpdateNotice::UpdateNotice(Studio &studio, Windows &windows, const UpdateTimes &times,
                           QObject *parent)
    : QObject(parent)
    , m_studio(studio)
    , m_windows(windows)
    , m_watch(QVersionNumber::fromString(QCoreApplication::applicationVersion()), times)
{
    connect(&m_watch, &UpdateWatch::found, this, &UpdateNotice::tell);
    connect(&studio, &Studio::configurationChanged, this, &UpdateNotice::follow);
    follow();
}

void UpdateNotice::follow()
{
    m_watch.follow(QUrl(updateAddress(m_studio.configuration().update)));
}

void UpdateNotice::tell(const Release &release)
{
    auto *notice = new MessageBar(
            MessageBar::Kind::Information,
            tr("There is a newer Vedette: %1. This is %2.")
                    .arg(release.version.toString(), QCoreApplication::applicationVersion()));
    notice->addButton(tr("Show Page"), [page = release.page] { QDesktopServices::openUrl(page); });
    m_windows.showNotice(notice);
}

} // namespace vedette
