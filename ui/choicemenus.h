// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace vedette {

class Studio;

// Menus in which one of the values of a setting is chosen. They follow the configuration of
// `studio` and change it. Owned by `parent`.

/// Light, dark, or as the system is.
QMenu *makeThemeMenu(Studio &studio, QWidget *parent);

/// What cameras do while they are out of sight.
QMenu *makeHiddenMenu(Studio &studio, QWidget *parent);

/// When the desktop tells that a camera is lost or back.
QMenu *makeNoticeMenu(Studio &studio, QWidget *parent);

/// What Vedette does on the desktop: an icon in the tray, the screen kept awake.
QMenu *makeDesktopMenu(Studio &studio, QWidget *window);

} // namespace vedette
