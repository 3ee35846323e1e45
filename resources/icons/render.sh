#!/bin/sh
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the PNG files from the SVG masters beside this script; needs rsvg-convert (librsvg2-bin)
# and icotool (icoutils).
set -eu
cd "$(dirname "$0")"
for svg in *.svg; do
    name=${svg%.svg}
    case $name in
    vedette) sizes="16 24 32 48 64 128 256 512" ;;
    *) sizes="16 24 32 48 64" ;;
    esac
    for size in $sizes; do
        rsvg-convert -w "$size" -h "$size" -o "$name-$size.png" "$svg"
    done
done
icotool -c -o vedette.ico vedette-16.png vedette-24.png vedette-32.png vedette-48.png vedette-64.png -r vedette-256.png
