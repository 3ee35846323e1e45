// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishdialog.h"

#include "core/studio/camera.h"
#include "core/studio/publishing.h"
#include "core/studio/studio.h"
#include "ui/edits.h"
#include "ui/plainbuttons.h"
#include "ui/publishtext.h"
#include "ui/windowplace.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int stateLines = 3;

QSpinBox *makeNumber(const QString &name, int least, int most, int step, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(unit);
    return box;
}

} // namespace

PublishDialog::PublishDialog(Studio &studio, const Camera &camera, QWidget *parent)
    : QDialog(parent)
    , m_studio(studio)
    , m_url(new QLineEdit)
    , m_kilobits(makeNumber(u"kilobits"_s, minKilobits, maxKilobits, 500, tr(" kbit/s")))
    , m_fps(makeNumber(u"fps"_s, 1, maxPublishFps, 5, tr(" a second", "pictures")))
    , m_state(new QLabel)
    , m_toggle(new QPushButton)
{
    m_config.camera = camera.id();
    setWindowTitle(tr("Publish “%1”").arg(camera.name()));
    auto *about = new QLabel(tr("The camera is sent to a media server, such as MediaMTX or nginx "
                                "with its RTMP module, as H.264 without sound. The server hands "
                                "it on to any number of viewers."));
    about->setWordWrap(true);
    m_url->setObjectName(u"url"_s);
    m_url->setPlaceholderText(u"rtmp://192.0.2.9/live/door"_s);
    m_url->setToolTip(tr("An address of rtmp, rtmps, rtsp, rtsps or srt, with the user name, the "
                         "password or the key that the server wants"));
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_state->setMinimumHeight(stateLines * m_state->fontMetrics().lineSpacing());
    m_toggle->setObjectName(u"toggle"_s);

    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_url);
    form->addRow(tr("&Bit rate:"), m_kilobits);
    form->addRow(tr("At most so many &pictures:"), m_fps);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_toggle, QDialogButtonBox::ActionRole);
    plainButtons(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    m_toggle->setDefault(true); // in the dialog, which would else choose for itself
    setMinimumWidth(dialogWidth);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_toggle, &QPushButton::clicked, this, &PublishDialog::toggle);
    connect(m_url, &QLineEdit::textChanged, this, &PublishDialog::follow);
    connect(&studio, &Studio::configurationChanged, this, &PublishDialog::load);
    connect(&studio.publishing(), &Publishing::changed, this, &PublishDialog::follow);
    connect(&camera, &QObject::destroyed, this, &QDialog::reject);
    m_kilobits->setValue(m_config.kilobits);
    m_fps->setValue(m_config.fps);
    load();
    fitScreen(*this);
}

void PublishDialog::load()
{
    const PublishConfig *config = findPublish(m_studio.configuration().published, m_config.camera);
    if (config && *config != m_config) {
        m_config = *config;
        m_url->setText(m_config.url);
        m_kilobits->setValue(m_config.kilobits);
        m_fps->setValue(m_config.fps);
    } else if (!config) {
        m_config.enabled = false;
    }
    follow();
}

void PublishDialog::follow()
{
    const bool isPossible = !Publishing::problem();
    for (QWidget *field : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_kilobits),
                           static_cast<QWidget *>(m_fps)})
        field->setEnabled(isPossible && !m_config.enabled);
    m_toggle->setText(m_config.enabled ? tr("&Stop") : tr("&Publish"));
    m_toggle->setEnabled(m_config.enabled || (isPossible && isPublishUrl(m_url->text().trimmed())));
    m_state->setText(stateText());
}

void PublishDialog::toggle()
{
    PublishConfig wanted = m_config;
    wanted.enabled = !m_config.enabled;
    if (wanted.enabled) {
        wanted.url = m_url->text().trimmed();
        wanted.kilobits = m_kilobits->value();
        wanted.fps = m_fps->value();
    }
    setPublished(m_studio, wanted);
}

QString PublishDialog::stateText() const
{
    if (const Error problem = Publishing::problem())
        return publishTrouble(problem);
    const auto status = m_studio.publishing().status(m_config.camera);
    if (!status) {
        const QString typed = m_url->text().trimmed();
        return typed.isEmpty() || isPublishUrl(typed)
                       ? tr("Not published.")
                       : publishTrouble({ErrorCode::InvalidAddress, {}});
    }
    switch (status->state) {
    case PublishState::Starting:
        return status->error ? publishTrouble(status->error) : tr("Connecting…");
    case PublishState::Publishing:
        return tr("Published since %1, encoded by %2.", "a time, and an encoder's name")
                .arg(QLocale().toString(status->since, QLocale::ShortFormat), status->encoder);
    case PublishState::Waiting:
        return tr("Trying again: %1", "what is wrong").arg(publishTrouble(status->error));
    case PublishState::Failed:
        break;
    }
    return publishTrouble(status->error);
}

} // namespace vedette
