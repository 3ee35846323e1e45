// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const leastWidth = 165;    // CSS pixels of a tile for all of them to be in view
const scrolledWidth = 300; // of one when there are too many for that
const roomy = 260;         // below this width there is no room for buttons
const caption = 52;
const smallCaption = 41;
const gap = 10;

// The columns that show `count` tiles as large as they can be in `width` x `height`, or as many as
// are comfortable where they have to be scrolled; the width of a tile; and whether it is small.
// `aspect` is the shape of the pictures.
export function layoutFor(count, width, height, aspect) {
    let best;
    for (let columns = 1; columns <= count; ++columns) {
        const rows = Math.ceil(count / columns);
        const widest = (width - gap * (columns + 1)) / columns;
        const text = widest < roomy ? smallCaption : caption;
        const highest = (height - gap * (rows + 1)) / rows - text;
        const tile = Math.floor(Math.min(widest, highest * aspect));
        if (tile >= leastWidth && tile > (best?.tile ?? 0))
            best = { columns, tile };
    }
    if (!best) {
        const columns = Math.max(1, Math.min(count, Math.floor(width / scrolledWidth)));
        best = { columns, tile: Math.floor((width - gap * (columns + 1)) / columns) };
    }
    return { ...best, small: best.tile < roomy };
}
