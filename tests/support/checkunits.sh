#!/bin/sh
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Has systemd read the units, as if the program were installed, and say how well the service is
# locked up.
# usage: checkunits.sh SYSTEMD-ANALYZE PROGRAM FOLDER
set -eu
units=$(mktemp -d)
trap 'rm -rf "$units"' EXIT
cp "$3/vedette.socket" "$units"
sed "s|/usr/bin/vedette|$2|" "$3/vedette.service" > "$units/vedette.service"
said=$("$1" verify --man=no "$units/vedette.socket" "$units/vedette.service" 2>&1) || {
    echo "$said"
    exit 1
}
# What it only warns of, as of a word that it does not know, is a mistake too.
if echo "$said" | grep "vedette\.s"; then
    exit 1
fi
"$1" security --offline=true --threshold=20 "$units/vedette.service"
