// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shareformats.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

namespace vedette {

class Studio;

/// Which cameras are shared, and how other programs are told of the chosen one.
/// Thread: main.
class SharedCamerasPage final : public QWidget
{
    Q_OBJECT

public:
    /// `studio` outlives the page.
    explicit SharedCamerasPage(Studio &studio, QWidget *parent = nullptr);

    /// Where the server is found; empty while it is not.
    void setPage(const QUrl &page);

private:
    void follow();
    void followFormats();
    void showFormat();
    void share(const QListWidgetItem *item);

    Studio &m_studio;
    QUrl m_page;
    QListWidget *m_list;
    QWidget *m_use;
    QComboBox *m_format;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QList<ShareFormat> m_formats;
};

} // namespace vedette
