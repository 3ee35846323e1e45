// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's words in the first of the browser's languages that there are words in. The English
// ones stand in the code, and are the keys of /texts/*.json.

const languages = { de: "de", es: "es", fr: "fr", zh: "zh-Hans" };
const patience = 3000; // ms; after that it is English

function choose() {
    const wanted = navigator.languages.map(each => each.split("-")[0].toLowerCase());
    return wanted.find(each => each === "en" || each in languages) ?? "en";
}

async function load(language) {
    if (language === "en")
        return new Map();
    try {
        const answer = await fetch(`texts/${language}.json`,
                                   { signal: AbortSignal.timeout(patience) });
        const texts = new Map(Object.entries(await answer.json()));
        document.documentElement.lang = languages[language];
        return texts;
    } catch {
        return new Map();
    }
}

const texts = await load(choose());

// `text` in that language, with `values` in place of {their names}.
export function t(text, values = {}) {
    return (texts.get(text) ?? text).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

// Of the elements below `root` that have the attribute data-t. A number in a text may be any.
export function localise(root) {
    for (const element of root.querySelectorAll("[data-t]")) {
        const said = element.childElementCount === 0 ? element.textContent.trim() : "";
        const n = /\d+/.exec(said)?.[0];
        if (said !== "")
            element.textContent = t(n ? said.replace(n, "{n}") : said, { n });
        for (const name of ["title", "aria-label"]) {
            if (element.hasAttribute(name))
                element.setAttribute(name, t(element.getAttribute(name)));
        }
    }
}
