// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchview.h"

#include "ui/faulttext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int listLines = 5;
constexpr qsizetype mostFailures = 4;

QString hostOf(const FoundCamera &target)
{
    const auto *remote = std::get_if<RemoteSpec>(&target.spec);
    return remote ? remote->url.host() : QString();
}

} // namespace

SearchView::SearchView(Studio &studio, QWidget *parent)
    : QWidget(parent)
    , m_search(studio)
    , m_work(new QWidget(this))
    , m_doing(new QLabel(m_work))
    , m_progress(new QProgressBar(m_work))
    , m_stop(new QPushButton(tr("S&top"), m_work))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_doing->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_stop->setObjectName(u"stopSearch"_s);
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("End the search and keep what was found"));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"found"_s);
    m_list->setAccessibleName(tr("Cameras that were found"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(listLines * fontMetrics().lineSpacing());

    auto *workLayout = new QHBoxLayout(m_work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    auto *doingLayout = new QVBoxLayout;
    doingLayout->addWidget(m_doing);
    doingLayout->addWidget(m_progress);
    workLayout->addLayout(doingLayout, 1);
    workLayout->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_work);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);

    connect(&m_search, &CameraSearch::stateChanged, this, &SearchView::followState);
    connect(&m_search, &CameraSearch::progressed, this, &SearchView::followProgress);
    connect(m_stop, &QPushButton::clicked, &m_search, &CameraSearch::cancel);
    connect(m_list, &QListWidget::itemChanged, this, &SearchView::changed);
    hide();
}

void SearchView::search(const QList<FoundCamera> &targets)
{
    m_cameras.clear();
    m_list->clear();
    show();
    m_search.start(targets);
}

void SearchView::clear()
{
    m_search.cancel();
    m_cameras.clear();
    m_list->clear();
    hide();
}

QList<FoundCamera> SearchView::chosen() const
{
    QList<FoundCamera> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen += m_cameras[row];
    return chosen;
}

bool SearchView::foundAll() const
{
    const auto &results = m_search.results();
    return std::none_of(results.begin(), results.end(),
                        [](const SearchResult &result) { return result.cameras.isEmpty(); });
}

void SearchView::followState()
{
    const bool searching = m_search.state() == CameraSearch::State::Searching;
    m_work->setVisible(searching);
    if (!searching)
        fill();
    m_summary->setVisible(!searching);
    m_list->setVisible(!searching && m_cameras.size() > 1);
    Q_EMIT changed();
}

void SearchView::followProgress()
{
    m_progress->setRange(0, m_search.planned());
    m_progress->setValue(m_search.tried());
    const auto &targets = m_search.targets();
    m_doing->setText(
            targets.size() == 1
                    ? tr("Looking for the camera at %1…", "host").arg(hostOf(targets.first()))
                    : tr("Looking for %n cameras…", nullptr, int(targets.size())));
}

void SearchView::fill()
{
    const QSignalBlocker quiet(m_list);
    const auto &results = m_search.results();
    for (const SearchResult &result : results)
        for (qsizetype n = 0; n < result.cameras.size(); ++n)
            addRow(result.addresses[n], result.cameras[n], n == 0 ? Qt::Checked : Qt::Unchecked);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    QString text = summary();
    const QString wrong = failures();
    if (!text.isEmpty() && !wrong.isEmpty())
        text += u'\n';
    m_summary->setText(text + wrong);
}

void SearchView::addRow(const FoundAddress &address, const FoundCamera &camera,
                        Qt::CheckState state)
{
    const QString where = suggestedName(camera.spec);
    QString what;
    switch (address.kind) {
    case ProbeAnswer::Kind::Snapshot:
        what = tr("single pictures");
        break;
    case ProbeAnswer::Kind::Film:
        what = tr("film or player's stream");
        break;
    default:
        what = tr("stream");
        break;
    }
    if (!address.size.isEmpty())
        what = tr("%1, %2 × %3", "kind, width, height")
                       .arg(what)
                       .arg(address.size.width())
                       .arg(address.size.height());
    auto *item = new QListWidgetItem(tr("%1 (%2)", "address, what it is").arg(where, what), m_list);
    item->setToolTip(address.url.toString());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    m_cameras += camera;
}

QString SearchView::summary() const
{
    if (m_cameras.isEmpty())
        return m_search.state() == CameraSearch::State::Cancelled ? tr("The search was stopped.")
                                                                  : QString();
    if (m_cameras.size() == 1)
        return tr("Found: %1").arg(m_list->item(0)->text());
    return tr("%n addresses with pictures were found. Choose which to add:", nullptr,
              int(m_cameras.size()));
}

QString SearchView::failures() const
{
    QStringList lines;
    const auto &targets = m_search.targets();
    for (qsizetype n = 0; n < targets.size() && lines.size() < mostFailures; ++n) {
        const SearchResult &result = m_search.results()[n];
        if (!result.error)
            continue;
        QString line = faultText(result.error);
        if (result.error.code == ErrorCode::NotACamera)
            line = tr("%1 answers, but there is no camera at the usual addresses. The address of "
                      "its stream is in its manual or on its own page.")
                           .arg(hostOf(targets[n]));
        else if (targets.size() > 1)
            line = tr("%1: %2", "address, what is wrong").arg(suggestedName(targets[n].spec), line);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace vedette
