#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes an AppDir that holds an installed Vedette: adds what it loads and what that needs, but
for what every desktop brings, and says what was added in an SPDX document.

usage: bundle.py APPDIR VERSION EPOCH SBOM
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
import spdx  # noqa: E402

# What has to come from the system: what belongs to the C library, what fits its drivers, and what
# every desktop has (after https://github.com/AppImageCommunity/pkg2appimage, excludelist).
SYSTEM = re.compile(r"""
    (ld-linux.*|lib(anl|BrokenLocale|c|cidn|dl|m|mvec|nss_.*|pthread|resolv|rt|thread_db|util)
    |libstdc\+\+|libgcc_s
    |libGL|libEGL|libGLX|libGLdispatch|libOpenGL|libGLESv2|libdrm|libgbm|libglapi|libvulkan
    |libX11|libX11-xcb|libxcb|libxcb-dri2|libxcb-dri3|libICE|libSM
    |libfontconfig|libfreetype|libharfbuzz|libfribidi|libexpat
    |libasound|libjack|libpipewire-.*
    |libcom_err|libgpg-error|libp11-kit|libusb-1\.0|libuuid|libz)\.so""", re.VERBOSE)

QT_PLUGINS = """
    imageformats/libqgif imageformats/libqico imageformats/libqjpeg iconengines/* multimedia/libgstreamer*
    networkinformation/* platforminputcontexts/* platforms/libqoffscreen
    platforms/libqwayland* platforms/libqxcb platformthemes/libqxdgdesktopportal tls/*
    wayland-decoration-client/* wayland-graphics-integration-client/* wayland-shell-integration/*
    xcbglintegrations/*""".split()

# Small decoders for what cameras send: FFmpeg's plugin would bring a hundred libraries. Without
# videotestsrc Qt's backend plays no camera.
GST_PLUGINS = """
    adaptivedemux2 alaw app audioconvert audioparsers audioresample autodetect avi coreelements dash
    de265 deinterlace faad gio hls icydemux id3demux isomp4 jpeg jpegformat matroska mpegpsdemux mpegtsdemux
    mpg123 mulaw multipart ogg openh264 opus opusparse playback png pulseaudio rawparse rtp rtpmanager rtsp
    sdpelem soup srtp subparse tcp typefindfunctions udp video4linux2 videoconvertscale videofilter
    videoparsersbad videorate videotestsrc volume vorbis vpx wavparse""".split()

# Loaded by name at run time.
LOADED = ["libssl.so.3", "libcrypto.so.3", "libsoup-3.0.so.0"]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def is_elf(path):
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path):
    """The libraries that a file is linked with, and theirs: name and place in this system."""
    for line in run("ldd", path).splitlines():
        name, _, place = line.strip().partition(" => ")
        if place.startswith("not found"):
            sys.exit(f"{path} needs {name}, which is not installed.")
        if place.startswith("/"):
            yield name, pathlib.Path(place.rsplit(" (", 1)[0])


class Bundle:
    def __init__(self, root):
        self.root = root
        self.libraries = root / "usr/lib"
        self.origins = {}  # file in the bundle: file of the system

    def add(self, source, target):
        target = self.root / target
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target, follow_symlinks=True)
        target.chmod(0o755)
        self.origins[target] = source.resolve()
        return target

    def add_needs(self):
        """Until nothing is missing: ldd follows what the libraries themselves need."""
        for path in [path for path in self.root.rglob("*") if is_elf(path)]:
            for name, place in needed(path):
                if not SYSTEM.match(name) and not (self.libraries / name).exists():
                    self.add(place, self.libraries / name)

    def find_library(self, name):
        for line in run("ldconfig", "-p").splitlines():
            if line.strip().startswith(name + " ") and "x86-64" in line:
                return pathlib.Path(line.rsplit(" => ", 1)[1])
        return None

    def finish(self):
        for path in self.root.rglob("*"):
            if is_elf(path):
                run("patchelf", "--set-rpath", "$ORIGIN/" + os.path.relpath(self.libraries, path.parent), path)
                if path in self.origins:
                    run("strip", "--strip-unneeded", path)


def qt_folder(what):
    return pathlib.Path(run("qtpaths6", "--query", what).strip())


def fill(bundle):
    plugins = qt_folder("QT_INSTALL_PLUGINS")
    for pattern in QT_PLUGINS:
        for source in sorted(plugins.glob(pattern.removesuffix("*") + "*.so")):
            bundle.add(source, f"usr/plugins/{source.relative_to(plugins)}")
    translations = qt_folder("QT_INSTALL_TRANSLATIONS")
    for language in ("de", "es", "fr", "zh_CN"):
        source = translations / f"qtbase_{language}.qm"
        if source.exists():
            bundle.add(source, f"usr/translations/{source.name}").chmod(0o644)
    system = pathlib.Path(run("pkg-config", "--variable=pluginsdir", "gstreamer-1.0").strip())
    for name in GST_PLUGINS:
        source = system / f"libgst{name}.so"
        if source.exists():
            bundle.add(source, f"usr/lib/gstreamer-1.0/{source.name}")
    scanner = pathlib.Path(run("pkg-config", "--variable=pluginscannerdir", "gstreamer-1.0").strip())
    bundle.add(scanner / "gst-plugin-scanner", "usr/libexec/gst-plugin-scanner")
    for name in LOADED:
        source = bundle.find_library(name)
        if source:
            bundle.add(source, bundle.libraries / name)
    (bundle.root / "usr/bin/qt.conf").write_text(
        "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n", encoding="utf-8")
    shutil.copy(HERE / "AppRun", bundle.root / "AppRun")
    (bundle.root / "AppRun").chmod(0o755)
    share = bundle.root / "usr/share"
    shutil.copy(share / "applications/org.vedette.Vedette.desktop", bundle.root)
    shutil.copy(share / "icons/hicolor/256x256/apps/org.vedette.Vedette.png", bundle.root)
    (bundle.root / ".DirIcon").symlink_to("org.vedette.Vedette.png")


# What is in it


def owner(source):
    """The Debian package that a file is from, through the links of a merged /usr."""
    for path in (str(source), str(source).removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False).stdout
        if found:
            return found.split(": ")[0].split(",")[0].split(":")[0]
    sys.exit(f"{source} is of no package.")


def describe(bundle, version, epoch, sbom):
    packages = {}
    for target, source in sorted(bundle.origins.items()):
        packages.setdefault(owner(source), []).append(target)
    document = spdx.Document(version, "appimage", epoch, bundle.root / "usr/share/doc/vedette/parts")
    for name, targets in packages.items():
        source_version = run("dpkg-query", "-W", "-f", "${source:Version}", name)
        text = (pathlib.Path("/usr/share/doc") / name / "copyright").read_text(encoding="utf-8", errors="replace")
        files = " ".join(str(target.relative_to(bundle.root)) for target in targets)
        document.add(name, source_version, text, f"Debian package; files: {files}",
                     f"pkg:deb/debian/{name}@{source_version}")
    document.write(sbom)


def main():
    root, version, epoch, sbom = sys.argv[1:]
    bundle = Bundle(pathlib.Path(root).resolve())
    fill(bundle)
    bundle.add_needs()
    bundle.finish()
    describe(bundle, version, int(epoch), sbom)


main()
