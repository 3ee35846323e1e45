#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an MJPEG stream the simple way: 1,034 bytes at a time, a picture being what lies between
FF D8 and FF D9, headers of any kind ignored.

seedreader.py URL COUNT FOLDER: writes the first COUNT pictures to FOLDER/0.jpg and so on, and
prints the size of each.
"""
import os
import sys
import urllib.request


def main():
    url, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    stream = urllib.request.urlopen(url, timeout=10)
    data = b""
    number = 0
    while number < count:
        read = stream.read(1034)
        if not read:
            sys.exit("the stream ended")
        data += read
        start = data.find(b"\xff\xd8")
        end = data.find(b"\xff\xd9", start + 2) if start != -1 else -1
        if end == -1:
            continue
        picture = data[start:end + 2]
        data = data[end + 2:]
        with open(os.path.join(folder, f"{number}.jpg"), "wb") as file:
            file.write(picture)
        print(len(picture), flush=True)
        number += 1


main()
