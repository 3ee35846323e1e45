#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an MSI of a folder by wixl: for one person without asking for an administrator, or for all.

usage: installer.py FOLDER VERSION EPOCH MSI
"""

import datetime
import hashlib
import os
import pathlib
import subprocess
import sys
import uuid
import xml.etree.ElementTree as xml

ICON = pathlib.Path(__file__).resolve().parents[2] / "resources/icons/vedette.ico"
MAKER = "The Vedette contributors"
# Never to be changed: by it Windows Installer finds the older version that a newer one replaces.
UPGRADE = uuid.UUID("6a3b1f0e-4f2b-4f5e-9b0e-2f6f6c1d7a55")


def guid(what):
    """The same for the same words, so that a package is the same whenever it is made."""
    return "{" + str(uuid.uuid5(UPGRADE, what)).upper() + "}"


class Builder:
    def __init__(self, folder):
        self.folder = folder
        self.components = []
        self.count = 0

    def identity(self, kind):
        self.count += 1
        return f"{kind}{self.count}"

    def add_component(self, parent, what):
        component = xml.SubElement(parent, "Component", Id=self.identity("C"), Guid=guid(what), Win64="yes")
        self.components.append(component.get("Id"))
        return component

    def add_folder(self, parent, folder):
        """All that is in it; a component that takes the folder away, too, when it goes."""
        inside = folder.relative_to(self.folder).as_posix()
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                self.add_folder(xml.SubElement(parent, "Directory", Id=self.identity("D"), Name=path.name), path)
                continue
            name = path.relative_to(self.folder).as_posix()
            component = self.add_component(parent, name)
            file = xml.SubElement(component, "File", Id=self.identity("F"), Name=path.name, Source=name, KeyPath="yes")
            if name == "bin/vedette.exe":
                xml.SubElement(component, "Shortcut", Id="StartMenu", Directory="ProgramMenuFolder", Name="Vedette",
                               Target=f"[#{file.get('Id')}]", Description="Watch many cameras, share your own",
                               WorkingDirectory=parent.get("Id"), Icon="vedette.ico", Advertise="no")
        keeper = self.add_component(parent, inside + "/")
        xml.SubElement(keeper, "RemoveFolder", Id=self.identity("R"), On="uninstall")


def identity_of(folder):
    """Another one for whatever is another package, as Windows Installer wants it."""
    content = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        content.update(path.relative_to(folder).as_posix().encode())
        if path.is_file():
            content.update(path.read_bytes())
    return guid("package " + content.hexdigest())


def document(folder, version):
    root = xml.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = xml.SubElement(root, "Product", Id=guid("product " + version), UpgradeCode=str(UPGRADE).upper(),
                             Name="Vedette", Version=version, Language="1033",
                             Manufacturer=MAKER)
    xml.SubElement(product, "Package", InstallerVersion="500", Compressed="yes",
                   Description="A camera studio for the desktop",
                   Manufacturer=MAKER)
    xml.SubElement(product, "MajorUpgrade",
                   DowngradeErrorMessage="A newer version of Vedette is installed already.")
    xml.SubElement(product, "Media", Id="1", Cabinet="vedette.cab", EmbedCab="yes")
    # Microsoft's "single package authoring": for who installs it, unless MSIINSTALLPERUSER is empty.
    for name, value in (("ALLUSERS", "2"), ("MSIINSTALLPERUSER", "1"), ("ARPPRODUCTICON", "vedette.ico"),
                        ("ARPNOMODIFY", "1")):
        xml.SubElement(product, "Property", Id=name, Value=value)
    xml.SubElement(product, "Icon", Id="vedette.ico", SourceFile="vedette.ico")
    target = xml.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = xml.SubElement(target, "Directory", Id="ProgramFiles64Folder")
    place = xml.SubElement(programs, "Directory", Id="INSTALLDIR", Name="Vedette")
    xml.SubElement(target, "Directory", Id="ProgramMenuFolder")
    builder = Builder(folder)
    builder.add_folder(place, folder)
    feature = xml.SubElement(product, "Feature", Id="Vedette", Title="Vedette", Level="1")
    for component in builder.components:
        xml.SubElement(feature, "ComponentRef", Id=component)
    xml.indent(root)
    return root


def main():
    folder, version, epoch, msi = sys.argv[1:]
    folder, msi = pathlib.Path(folder), pathlib.Path(msi).resolve()
    source = msi.with_suffix(".wxs")
    xml.ElementTree(document(folder, version)).write(source, encoding="utf-8", xml_declaration=True)
    icon = folder / "vedette.ico"  # wixl takes no paths but those below its folder
    icon.write_bytes(ICON.read_bytes())
    for path in folder.rglob("*"):
        os.utime(path, (int(epoch), int(epoch)))
    # wixl writes the time of day into it, and an identity by chance.
    time = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S")
    for command in (["wixl", "--arch", "x64", "-o", msi, source],
                    ["msibuild", msi, "-s", "Vedette " + version, MAKER, "x64;1033", identity_of(folder)]):
        subprocess.run(["faketime", "-f", time, *command], cwd=folder, check=True, env={**os.environ, "TZ": "UTC"})
    icon.unlink()


main()
