// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/settingtable.h"

namespace vedette {

using namespace Qt::StringLiterals;

QString exampleSettings()
{
    QString text =
            u"# Vedette without a window runs from this file:\n"
            "#   vedette --headless --config FILE\n"
            "# All mistakes in it are told by:\n"
            "#   vedette --check-config --config FILE\n"
            "# Send SIGHUP to take over changes (systemctl reload vedette): who watches goes "
            "on.\n# A line behind a # shows a setting's usual value, or an example.\n"_s;
    const QStringList asItIs{u"camera"_s, u"source"_s};
    for (const Section &section : settingSections()) {
        const bool isShown = asItIs.contains(section.name) || section.kind == Section::Kind::Once;
        text += u"\n# "_s + QString(section.about).replace(u"\n"_s, u"\n# "_s) + u'\n';
        text += (isShown ? QString() : u"#"_s) + heading(section) + u'\n';
        for (const Setting &setting : section.settings) {
            const bool isSet = isShown && asItIs.contains(setting.key);
            text += u"\n# "_s + QString(setting.about).replace(u"\n"_s, u"\n# "_s) + u'\n';
            text += (isSet ? QString() : u"#"_s) + setting.key + u" = "_s + setting.shown + u'\n';
        }
    }
    return text;
}

} // namespace vedette
