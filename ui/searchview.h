// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/camerasearch.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace vedette {

/// Shows a search for cameras: how far it is, with a button that stops it; then what was found,
/// each to be chosen, or why there is nothing.
/// Thread: main. Owns the search.
class SearchView final : public QWidget
{
    Q_OBJECT

public:
    /// `studio` outlives it.
    explicit SearchView(Studio &studio, QWidget *parent = nullptr);

    void search(const QList<FoundCamera> &targets);

    /// Forgets the search and hides what it showed.
    void clear();

    CameraSearch::State state() const { return m_search.state(); }

    /// What the person wants of what was found; at first the best of each target.
    QList<FoundCamera> chosen() const;

    /// Whether all targets that were searched had something.
    bool foundAll() const;
    qsizetype found() const { return m_cameras.size(); }

Q_SIGNALS:
    /// The search began, ended or was stopped, or the choice changed.
    void changed();

private:
    void followState();
    void followProgress();
    void fill();
    void addRow(const FoundAddress &address, const FoundCamera &camera, Qt::CheckState state);
    QString summary() const;
    QString failures() const;

    CameraSearch m_search;
    QList<FoundCamera> m_cameras; // in the list's order
    QWidget *m_work;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_summary;
    QListWidget *m_list;
};

} // namespace vedette
