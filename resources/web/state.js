// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const freshFor = 2000;    // ms
const freshIntervals = 3; // or so many times the time between two pictures

export function span(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    return seconds < 3600 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h`;
}

function tryingAgain(at, now) {
    const left = Math.ceil((at - now) / 1000);
    return left > 0 ? `Trying again in ${left} s` : "Trying again…";
}

// What a tile is, with the word for it, a title and a reason. `server` is { reachable, retryAt,
// checked }, `camera` what /status says of it, `picture` { at, interval } of the last one seen here,
// `paused` whether the viewer has paused it. Times are performance.now().
export function stateOf({ server, camera, picture, paused }, now) {
    const age = picture.at === undefined ? undefined : now - picture.at;
    if (paused)
        return { kind: "paused", word: "paused", title: "Paused",
                 reason: age === undefined ? "" : `The picture is ${span(age)} old.` };
    if (!server.reachable)
        return { kind: "waiting", word: "no connection", title: tryingAgain(server.retryAt, now),
                 reason: "The computer that shares the cameras does not answer." };
    const fresh = age !== undefined && age <= Math.max(freshFor, freshIntervals * picture.interval);
    if (fresh && (camera.state === "live" || picture.at > server.checked))
        return { kind: "live", word: "live", title: "Live", reason: "" };
    switch (camera.state) {
    case "waiting":
        return { kind: "waiting", word: "lost", reason: camera.reason,
                 title: camera.retry === null ? "Waiting for the camera"
                     : tryingAgain(server.checked + camera.retry * 1000, now) };
    case "failed":
        return { kind: "failed", word: "failed", title: "Cannot be shown", reason: camera.reason };
    case "paused":
        return { kind: "failed", word: "held back", title: "Held back", reason: camera.reason };
    }
    if (age !== undefined)
        return { kind: "stale", word: "no picture", title: `No picture for ${span(age)}`, reason: "" };
    return { kind: "connecting", word: "connecting", title: "Connecting…", reason: "" };
}
