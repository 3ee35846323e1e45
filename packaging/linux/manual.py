#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual page and the shells' completions from what `vedette --help` says.

usage: manual.py VEDETTE FOLDER VERSION DATE
"""

import dataclasses
import os
import pathlib
import re
import subprocess
import sys


@dataclasses.dataclass
class Option:
    names: list
    value: str
    text: str

    @property
    def long(self):
        return next(name for name in self.names if name.startswith("--"))


FILES = {"FILE"}
FOLDERS = {"DIR"}
CHOICES = {"--log-level": ["debug", "info", "warning", "error"], "--log-format": ["text", "json", "journal"]}


def read_help(program):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    text = subprocess.run([program, "--help"], env=environment, check=True, capture_output=True, text=True).stdout
    head, rest = text.split("\nOptions:\n")
    body, examples = rest.split("\nExamples:\n")
    options = []
    for line in body.splitlines():
        start = re.match(r"  (-\S.*?)(?:\s{2,}(.*))?$", line)
        if start:
            *names, last = start[1].split(", ")
            last, _, value = last.partition(" ")
            options.append(Option([*names, last], value, start[2] or ""))
        elif line.strip():
            options[-1].text = f"{options[-1].text} {line.strip()}".strip()
    usage, *about = head.splitlines()
    return usage.removeprefix("Usage: vedette "), " ".join(about), options, examples.strip("\n").splitlines()


def roff(text):
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def manual(program, version, date):
    usage, about, options, examples = read_help(program)
    lines = [f'.TH VEDETTE 1 "{date}" "vedette {version}" "User Commands"',
             ".SH NAME", "vedette \\- watch cameras on one wall and share them on the network",
             ".SH SYNOPSIS", ".B vedette", roff(usage),
             ".SH DESCRIPTION", roff(about), ".SH OPTIONS"]
    for option in options:
        names = ", ".join(f"\\fB{roff(name)}\\fR" for name in option.names)
        lines += [".TP", names + (f" \\fI{roff(option.value)}\\fR" if option.value else ""), roff(option.text)]
    lines += [".SH EXAMPLES"]
    for example in examples:
        lines += [".PP", ".nf", roff(example.strip()), ".fi"]
    lines += [".SH FILES",
              ".TP", "\\fI~/.config/vedette/vedette.json\\fR", "The settings.",
              ".TP", "\\fI~/.config/vedette/secrets.json\\fR", "Passwords; only its owner can read it.",
              ".TP", "\\fI/etc/vedette/vedette.toml\\fR",
              "The configuration of the service \\fBvedette.service\\fR, which keeps what it remembers in "
              "\\fI/var/lib/vedette\\fR. \\fBvedette.socket\\fR starts it for the first viewer.",
              ".SH SIGNALS",
              ".TP", "\\fBSIGINT\\fR, \\fBSIGTERM\\fR", "End the program in order.",
              ".TP", "\\fBSIGHUP\\fR",
              "With \\fB\\-\\-config\\fR the file is read again: viewers of what stays the same go on, and a file "
              "with mistakes changes nothing. Else it ends the program.",
              ".SH EXIT STATUS", "0 when all is well, 1 when something failed, 2 for wrong options."]
    return "\n".join(lines) + "\n"


def bash(options):
    names = " ".join(name for option in options for name in option.names)
    files = "|".join(option.long for option in options if option.value in FILES)
    folders = "|".join(option.long for option in options if option.value in FOLDERS)
    plain = "|".join(option.long for option in options
                     if option.value and option.value not in FILES | FOLDERS and option.long not in CHOICES)
    choices = "".join(f"    {name}) COMPREPLY=($(compgen -W '{' '.join(words)}' -- \"$2\")); return ;;\n"
                      for name, words in CHOICES.items())
    return f"""_vedette() {{
    case $3 in
    {files}) COMPREPLY=($(compgen -f -- "$2")); return ;;
    {folders}) COMPREPLY=($(compgen -d -- "$2")); return ;;
{choices}    {plain}) return ;;
    esac
    case $2 in
    -*) COMPREPLY=($(compgen -W '{names}' -- "$2")) ;;
    *) COMPREPLY=($(compgen -f -- "$2")) ;;
    esac
}}
complete -o filenames -F _vedette vedette
"""


def zsh(options):
    def quoted(text):
        return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")

    def action(option):
        if option.value in FILES:
            return ":file:_files"
        if option.value in FOLDERS:
            return ":folder:_files -/"
        if option.long in CHOICES:
            return f":level:({' '.join(CHOICES[option.long])})"
        return f":{quoted(option.value.lower())}:" if option.value else ""

    rows = [f"    '{name}[{quoted(option.text)}]{action(option)}' \\"
            for option in options for name in option.names]
    return "\n".join(["#compdef vedette", "_arguments \\", *rows, "    '*:address or film:_files'"]) + "\n"


def fish(options):
    lines = []
    for option in options:
        line = "complete -c vedette"
        for name in option.names:
            line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
        if option.value in FILES | FOLDERS:
            line += " -r -F"
        elif option.long in CHOICES:
            line += f" -x -a '{' '.join(CHOICES[option.long])}'"
        elif option.value:
            line += " -x"
        text = option.text.replace("\\", "\\\\").replace("'", "\\'")
        lines.append(f"{line} -d '{text}'")
    return "\n".join(lines) + "\n"


def main():
    program, folder, version, date = sys.argv[1:]
    folder = pathlib.Path(folder)
    options = read_help(program)[2]
    for name, text in {"vedette.1": manual(program, version, date), "vedette.bash": bash(options),
                       "_vedette": zsh(options), "vedette.fish": fish(options)}.items():
        (folder / name).write_text(text, encoding="utf-8")


main()
