// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/networkpage.h"

#include "core/studio/studio.h"
#include "ui/faulttext.h"
#include "ui/icons.h"
#include "ui/passwordedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;

// What tells one from another, of those that are there at once.
QString keyOf(const NearbyCamera &camera)
{
    return camera.url.toString() + u' ' + camera.name;
}

} // namespace

NetworkPage::NetworkPage(Studio &studio, const ProbeTarget &onvif, QWidget *parent)
    : SpecPage(parent)
    , m_studio(studio)
    , m_onvif(onvif)
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_signIn(new QWidget(this))
    , m_user(new QLineEdit(m_signIn))
    , m_password(new PasswordEdit(m_signIn))
{
    m_list->setObjectName(u"nearby"_s);
    m_list->setAccessibleName(tr("Cameras on the network"));
    m_list->setIconSize({iconSize, iconSize});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_state->setObjectName(u"nearbyState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_user->setObjectName(u"nearbyUser"_s);
    m_password->setObjectName(u"nearbyPassword"_s);
    auto *form = new QFormLayout(m_signIn);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("Pass&word:"), m_password);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_signIn);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &NetworkPage::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsEnabled))
            Q_EMIT accepted();
    });
    for (const QLineEdit *each : {m_user, static_cast<QLineEdit *>(m_password)})
        connect(each, &QLineEdit::textChanged, this, &NetworkPage::forgetRefusals);
    connect(&m_answers, &OnvifAnswers::answered, this, &NetworkPage::finishAsking);
    fill();
}

NetworkPage::~NetworkPage() = default;

void NetworkPage::showEvent(QShowEvent *event)
{
    SpecPage::showEvent(event);
    if (m_nearby)
        return;
    m_nearby = std::make_unique<NearbyCameras>(m_studio, m_onvif);
    connect(m_nearby.get(), &NearbyCameras::changed, this, &NetworkPage::fill);
    fill();
}

void NetworkPage::hideEvent(QHideEvent *event)
{
    SpecPage::hideEvent(event);
    m_nearby.reset(); // what was found stays, to be chosen
}

// What is chosen stays so where it is still there.
void NetworkPage::fill()
{
    const QStringList before = m_chosenKeys;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        if (m_nearby)
            m_shown = m_nearby->cameras();
        for (const NearbyCamera &camera : std::as_const(m_shown)) {
            const QString what =
                    camera.name.isEmpty()
                            ? camera.host
                            : tr("%1 (%2)", "camera, where it is").arg(camera.name, camera.host);
            const bool onWall = isOnWall(camera);
            auto *item = new QListWidgetItem(
                    tintedIcon(u"network"_s),
                    onWall ? tr("%1, on the wall already").arg(what) : what, m_list);
            item->setToolTip(camera.url.toString());
            if (onWall) {
                item->setFlags(Qt::NoItemFlags);
            } else if (before.contains(keyOf(camera)) ||
                       (before.isEmpty() && m_list->selectedItems().isEmpty())) {
                m_list->setCurrentItem(item, QItemSelectionModel::Select);
            }
        }
    }
    choose();
}

// Empty where none is to be told.
QString NetworkPage::user() const
{
    return m_signIn->isVisibleTo(this) ? m_user->text() : QString();
}

void NetworkPage::choose()
{
    const auto all = chosen();
    QStringList keys;
    for (const NearbyCamera &camera : all)
        keys += keyOf(camera);
    if (std::exchange(m_chosenKeys, keys) != keys) { // a password is for whom it was typed
        m_user->clear();
        m_password->clear();
    }
    m_signIn->setVisible(std::any_of(all.begin(), all.end(), [this](const NearbyCamera &camera) {
        return camera.mayNeedSignIn || m_answers.of(camera.url).wantsSignIn;
    }));
    showState();
    Q_EMIT changed();
}

void NetworkPage::showState()
{
    const auto all = chosen();
    QString text;
    if (m_list->count() == 0)
        text = emptyText();
    else if (m_answers.isAsking())
        text = tr("Asking the camera where its pictures are…");
    for (const NearbyCamera &camera : all)
        if (const Error error = m_answers.of(camera.url).error; error && !m_answers.isAsking())
            text = tr("%1: %2", "camera, what is wrong").arg(camera.host, faultText(error));
    if (text.isEmpty() && m_signIn->isVisibleTo(this))
        text = tr("It may want a user name and a password.");
    m_state->setText(text);
}

QString NetworkPage::emptyText() const
{
    QString hope =
            tr("Nothing was found yet. Cameras with ONVIF appear here, and what other Vedettes "
               "share in this network. Others are added by their address.");
    const auto state = m_nearby ? m_nearby->announcements() : ServiceBrowser::State::Listening;
    if (state == ServiceBrowser::State::ServiceAbsent)
        return hope + u"\n\n"_s +
               tr("Other Vedettes cannot be found: the system's service for that does not run. "
                  "Start it; on Linux it is avahi-daemon.");
    if (state == ServiceBrowser::State::Unsupported)
        return hope + u"\n\n"_s +
               tr("Other Vedettes cannot be found: this system has no service for that. Give their "
                  "address.");
    return hope;
}

QList<NearbyCamera> NetworkPage::chosen() const
{
    QList<NearbyCamera> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            chosen += m_shown[row];
    return chosen;
}

bool NetworkPage::isOnWall(const NearbyCamera &camera) const
{
    const auto found = camerasOf(camera);
    const auto &wall = m_studio.configuration().cameras;
    return !found.isEmpty() &&
           std::all_of(found.begin(), found.end(), [&wall](const FoundCamera &each) {
               return std::any_of(wall.begin(), wall.end(), [&each](const CameraConfig &shown) {
                   const auto *remote = std::get_if<RemoteSpec>(&shown.spec);
                   return remote && remote->url == std::get<RemoteSpec>(each.spec).url;
               });
           });
}

// None while an ONVIF camera was not asked, or has not told.
QList<FoundCamera> NetworkPage::camerasOf(const NearbyCamera &camera) const
{
    const QString password = user().isEmpty() ? QString() : m_password->text();
    if (camera.kind == NearbyCamera::Kind::Announced)
        return {FoundCamera{RemoteSpec{camera.url, user(), password}, camera.name}};
    QList<FoundCamera> cameras;
    const QList<OnvifStream> streams = m_answers.of(camera.url).streams;
    for (const OnvifStream &stream : streams) {
        RemoteSpec spec{stream.url, user(), password};
        spec.smallUrl = stream.small;
        const QString name = camera.name.isEmpty() ? camera.host : camera.name;
        cameras +=
                FoundCamera{spec, streams.size() == 1 ? name
                                                      : tr("%1, %2", "device, which camera of it")
                                                                .arg(name)
                                                                .arg(cameras.size() + 1)};
    }
    return cameras;
}

QList<FoundCamera> NetworkPage::cameras() const
{
    QList<FoundCamera> cameras;
    const auto all = chosen();
    for (const NearbyCamera &camera : all)
        cameras += camerasOf(camera);
    return cameras;
}

std::optional<CameraSpec> NetworkPage::spec() const
{
    const QList<FoundCamera> all = cameras();
    return all.isEmpty() ? std::nullopt : std::optional(all.first().spec);
}

SpecPage::Standing NetworkPage::standing() const
{
    const auto all = chosen();
    if (all.isEmpty())
        return Standing::Incomplete;
    if (m_answers.isAsking())
        return Standing::Searching;
    Standing standing = Standing::Good;
    for (const NearbyCamera &camera : all) {
        if (camera.kind != NearbyCamera::Kind::Onvif)
            continue;
        const auto answer = m_answers.of(camera.url);
        if (wantsSignIn(answer.error))
            return Standing::Incomplete; // until another one is typed
        if (answer.streams.isEmpty())
            standing = Standing::Unsearched;
    }
    return standing;
}

void NetworkPage::search(Then then)
{
    m_then = then;
    const auto all = chosen();
    for (const NearbyCamera &camera : all)
        if (camera.kind == NearbyCamera::Kind::Onvif && m_answers.of(camera.url).streams.isEmpty())
            m_answers.ask(camera.url, user(), m_password->text());
    showState();
    Q_EMIT changed();
}

void NetworkPage::finishAsking()
{
    choose();
    const auto all = chosen();
    if (std::any_of(all.begin(), all.end(), [this](const NearbyCamera &camera) {
            return wantsSignIn(m_answers.of(camera.url).error);
        }))
        (m_user->text().isEmpty() ? m_user : static_cast<QLineEdit *>(m_password))->setFocus();
    if (m_then == Then::Accept && standing() == Standing::Good)
        Q_EMIT accepted();
}

// Another sign-in is another question.
void NetworkPage::forgetRefusals()
{
    m_answers.forgetRefusals();
    showState();
    Q_EMIT changed();
}

bool NetworkPage::setSpec(const CameraSpec &spec)
{
    Q_UNUSED(spec) // its address is shown by the page for addresses
    return false;
}

void NetworkPage::begin()
{
    m_list->setFocus();
}

} // namespace vedette
