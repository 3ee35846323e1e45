// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewtabs.h"

#include "core/studio/studio.h"
#include "ui/editor.h"
#include "ui/viewedits.h"

#include <QSignalBlocker>

namespace vedette {

ViewTabs::ViewTabs(Editor &editor, QWidget *parent)
    : QTabBar(parent)
    , m_editor(editor)
{
    setAccessibleName(tr("Views"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    connect(this, &QTabBar::currentChanged, this, [this](int index) { showView(m_editor, index); });
    connect(&editor.studio(), &Studio::configurationChanged, this, &ViewTabs::follow);
    follow();
}

void ViewTabs::setShown(bool shown)
{
    m_shown = shown;
    setVisible(m_shown && count() > 1);
}

void ViewTabs::follow()
{
    const Configuration &configuration = m_editor.configuration();
    const QSignalBlocker quiet(this);
    const int wanted = int(configuration.views.size());
    while (count() > wanted)
        removeTab(count() - 1);
    for (int index = 0; index < wanted; ++index) {
        QString name = viewName(configuration.views, index);
        name.replace(u'&', QStringLiteral("&&"));
        if (index >= count())
            addTab(name);
        else if (tabText(index) != name)
            setTabText(index, name);
    }
    setCurrentIndex(m_editor.shownView());
    setShown(m_shown);
}

} // namespace vedette
