// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vedette {

/// Lets live RTSP come with a fifth of a second of delay instead of GStreamer's two seconds, for
/// all players opened from then on. Needs a QMediaPlayer that has been made before; does nothing
/// where Qt plays by other means than GStreamer, or where Vedette was built without GLib.
/// Thread: any.
void shortenLiveLatency();

} // namespace vedette
