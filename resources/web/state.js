// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { t } from "./texts.js";

const freshFor = 2000;    // ms
const freshIntervals = 3; // or so many times the time between two pictures

export function span(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    if (seconds < 60)
        return t("{n} s", { n: seconds });
    return seconds < 3600 ? t("{n} min", { n: Math.floor(seconds / 60) })
                          : t("{n} h", { n: Math.floor(seconds / 3600) });
}

function tryingAgain(at, now) {
    const left = Math.ceil((at - now) / 1000);
    return left > 0 ? t("Trying again in {n} s", { n: left }) : t("Trying again…");
}

// What a tile is, with the word for it, which is still to be translated, a title and a reason. `server` is { reachable, retryAt,
// checked }, `camera` what /status says of it, `picture` { at, interval } of the last one seen here,
// `paused` whether the viewer has paused it. Times are performance.now().
export function stateOf({ server, camera, picture, paused }, now) {
    const age = picture.at === undefined ? undefined : now - picture.at;
    if (paused)
        return { kind: "paused", word: "paused", title: t("Paused"),
                 reason: age === undefined ? "" : t("The picture is {age} old.", { age: span(age) }) };
    if (!server.reachable)
        return { kind: "waiting", word: "no connection", title: tryingAgain(server.retryAt, now),
                 reason: t("The computer that shares the cameras does not answer.") };
    const fresh = age !== undefined && age <= Math.max(freshFor, freshIntervals * picture.interval);
    if (fresh && (camera.state === "live" || picture.at > server.checked))
        return { kind: "live", word: "live", title: t("Live"), reason: "" };
    switch (camera.state) {
    case "waiting":
        return { kind: "waiting", word: "lost", reason: t(camera.reason),
                 title: camera.retry === null ? t("Waiting for the camera")
                     : tryingAgain(server.checked + camera.retry * 1000, now) };
    case "failed":
        return { kind: "failed", word: "failed", title: t("Cannot be shown"), reason: t(camera.reason) };
    case "paused":
        return { kind: "failed", word: "held back", title: t("Held back"), reason: t(camera.reason) };
    }
    if (age !== undefined)
        return { kind: "stale", word: "no picture", title: t("No picture for {age}", { age: span(age) }),
                 reason: "" };
    return { kind: "connecting", word: "connecting", title: t("Connecting…"), reason: "" };
}
