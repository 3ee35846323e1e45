#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes a folder that holds an installed Vedette for Windows: adds the libraries and plugins that
it loads and Windows lacks, and says what was added in an SPDX document.

usage: bundle.py FOLDER LIBRARIES VERSION EPOCH SBOM      LIBRARIES: what packaging/windows/libraries made
"""

import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import spdx  # noqa: E402

HOST = "x86_64-w64-mingw32"
QT_PLUGINS = """
    imageformats/qgif imageformats/qico imageformats/qjpeg multimedia/ffmpegmediaplugin platforms/qoffscreen
    platforms/qwindows tls/qopensslbackend""".split()
# Loaded by name at run time.
LOADED = ["libssl-3-x64.dll", "libcrypto-3-x64.dll"]
# The compiler's own, by the Debian package that has them.
RUNTIME = {"libgcc_s_seh-1.dll": "gcc-mingw-w64-x86-64-posix-runtime",
           "libstdc++-6.dll": "gcc-mingw-w64-x86-64-posix-runtime",
           "libwinpthread-1.dll": "mingw-w64-x86-64-dev"}
# Headers alone, and so part of the program.
HEADERS = ["libtomlplusplus-dev"]


def run(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout


def needed(path):
    """The names of the libraries that a file is linked with."""
    return re.findall(r"^\s*DLL Name: (\S+)", run(f"{HOST}-objdump", "-p", path), re.MULTILINE)


def runtime_library(name):
    package = RUNTIME.get(name)
    for path in run("dpkg-query", "-L", package).splitlines() if package else ():
        if pathlib.Path(path).name == name:
            return pathlib.Path(path)
    return None


def is_of_windows(name):
    """mingw-w64 has what it links with of every library that Windows brings; "API sets" are no files."""
    if name.lower().startswith("api-ms-win-"):
        return True
    stem = name.lower().removesuffix(".dll").removesuffix(".drv")
    return any(pathlib.Path(f"/usr/{HOST}/lib/lib{n}.a").exists() for n in (stem, name.lower(), stem + ".drv"))


def fill(root, libraries):
    programs = root / "bin"
    for name in QT_PLUGINS:
        target = root / "plugins" / f"{name}.dll"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(libraries / "plugins" / f"{name}.dll", target)
    for name in LOADED:
        shutil.copy(libraries / "bin" / name, programs)
    (programs / "qt.conf").write_text("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n",
                                      encoding="utf-8")
    (root / "translations").mkdir()
    of_qt = pathlib.Path(run("qtpaths6", "--query", "QT_INSTALL_TRANSLATIONS").strip())
    for language in ("de", "es", "fr", "zh_CN"):
        source = of_qt / f"qtbase_{language}.qm"
        if source.exists():
            shutil.copy(source, root / "translations")
    todo = [path for path in root.rglob("*") if path.suffix in (".exe", ".com", ".dll")]
    while todo:
        path = todo.pop()
        for name in needed(path):
            target = programs / name
            if target.exists():
                continue
            source = libraries / "bin" / name
            if not source.exists():
                source = runtime_library(name)
            if source:
                shutil.copy(source, target)
                todo.append(target)
            elif not is_of_windows(name):
                sys.exit(f"{path} needs {name}, which is neither built nor of Windows.")
    for path in root.rglob("*.dll"):
        run(f"{HOST}-strip", "--strip-unneeded", path)


def describe(root, libraries, version, epoch, sbom):
    document = spdx.Document(version, "windows", epoch, root / "share/doc/vedette/parts")
    for file in sorted((libraries / "parts").glob("*.version")):
        name, part = file.stem, file.read_text(encoding="utf-8").strip()
        document.add(name, part, (file.parent / name).read_text(encoding="utf-8", errors="replace"),
                     "Built from Debian's source package", f"pkg:deb/debian/{name}@{part}?arch=source")
    bundled = {package for name, package in RUNTIME.items() if (root / "bin" / name).exists()}
    for name in sorted(bundled | set(HEADERS)):
        part = run("dpkg-query", "-W", "-f", "${source:Version}", name)
        text = pathlib.Path(f"/usr/share/doc/{name}/copyright").read_text(encoding="utf-8", errors="replace")
        document.add(name, part, text, "Debian package", f"pkg:deb/debian/{name}@{part}")
    document.write(sbom)


def main():
    root, libraries, version, epoch, sbom = sys.argv[1:]
    root, libraries = pathlib.Path(root), pathlib.Path(libraries)
    fill(root, libraries)
    describe(root, libraries, version, int(epoch), sbom)


main()
