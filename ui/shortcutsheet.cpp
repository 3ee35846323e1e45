// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcutsheet.h"

#include "ui/actions.h"
#include "ui/plainbuttons.h"
#include "ui/windowplace.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sheetSize(560, 620);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

QString row(const QString &keys, const QString &text)
{
    return u"<tr><td style=\"padding-right:24px\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
            keys.toHtmlEscaped(), text);
}

QString rowsOf(const QMenu &menu)
{
    QString rows;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (const auto *inner = action->menu<QMenu *>()) {
            rows += rowsOf(*inner);
            continue;
        }
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts)
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows += row(keys.join(u", "_s), plainWords(action->text()).toHtmlEscaped());
    }
    return rows;
}

} // namespace

QString shortcutTable(const QMenuBar &menus)
{
    QString table = u"<table cellpadding=\"3\">"_s;
    const auto section = [&](const QString &title, const QString &rows) {
        if (!rows.isEmpty())
            table += u"<tr><td colspan=\"2\"><h3>%1</h3></td></tr>%2"_s.arg(title, rows);
    };
    const auto tops = menus.actions();
    for (const QAction *top : tops)
        if (const auto *menu = top->menu<QMenu *>())
            section(plainWords(top->text()).toHtmlEscaped(), rowsOf(*menu));
    // Those that the wall itself knows.
    section(Words::tr("On the wall"),
            row(Words::tr("Arrow keys, Home, End"), Words::tr("Go to another camera")) +
                    row(Words::tr("Menu key, right click"), Words::tr("Menu of the camera")) +
                    row(Words::tr("Double click"), Words::tr("Enlarge")) +
                    row(Words::tr("Drag"), Words::tr("Swap two cameras, or move what is zoomed")) +
                    row(Words::tr("Wheel, pinch"), Words::tr("Zoom")));
    return table + u"</table>"_s;
}

QDialog *makeShortcutSheet(const QMenuBar &menus, QWidget *parent)
{
    auto *sheet = new QDialog(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"shortcutSheet"_s);
    sheet->setWindowTitle(Words::tr("Keyboard Shortcuts"));
    auto *text = new QTextBrowser;
    text->setHtml(shortcutTable(menus));
    text->setAccessibleName(sheet->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    plainButtons(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    auto *layout = new QVBoxLayout(sheet);
    layout->addWidget(text);
    layout->addWidget(buttons);
    sheet->resize(sheetSize);
    fitScreen(*sheet);
    return sheet;
}

} // namespace vedette
