# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SPDX 2.3 document of what a package holds besides Vedette, and the licences' texts for it."""

import datetime
import hashlib
import json
import pathlib
import re


def licences(text):
    """The licences that a Debian copyright file names; SPDX has no words for all that Debian has."""
    names = re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE)
    return ", ".join(dict.fromkeys(name.strip() for name in names)) or "see the copyright file"


class Document:
    def __init__(self, version, kind, epoch, texts):
        """kind: of package. epoch: seconds, as SOURCE_DATE_EPOCH. texts: the folder for the licences."""
        self.texts = texts
        self.version = version
        self.names = hashlib.sha256()
        created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.data = {
            "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"vedette-{version}-{kind}",
            "creationInfo": {"created": created, "creators": ["Organization: The Vedette contributors"]},
            "packages": [{"SPDXID": "SPDXRef-vedette", "name": "vedette", "versionInfo": version,
                          "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                          "licenseDeclared": "GPL-3.0-or-later", "licenseConcluded": "GPL-3.0-or-later"}],
            "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                               "relatedSpdxElement": "SPDXRef-vedette"}],
        }

    def add(self, name, version, text, what, url):
        """A part: its licence's text, what of it is in the package, and its package URL."""
        self.texts.mkdir(parents=True, exist_ok=True)
        (self.texts / name).write_text(text, encoding="utf-8")
        identity = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        self.data["packages"].append({
            "SPDXID": identity, "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseDeclared": "NOASSERTION", "licenseConcluded": "NOASSERTION",
            "licenseComments": licences(text), "copyrightText": "NOASSERTION",
            "comment": what,
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": url}]})
        self.data["relationships"].append({"spdxElementId": "SPDXRef-vedette", "relationshipType": "CONTAINS",
                                           "relatedSpdxElement": identity})
        self.names.update(f"{name} {version}\n".encode())

    def write(self, path):
        self.data["documentNamespace"] = f"urn:vedette:{self.version}:{self.names.hexdigest()}"
        pathlib.Path(path).write_text(json.dumps(self.data, indent=1, sort_keys=True) + "\n", encoding="utf-8")
