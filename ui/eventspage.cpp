// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventspage.h"

#include "core/studio/mqttsink.h"
#include "ui/passwordedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

EventsPage::EventsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_url(new QLineEdit)
    , m_token(new PasswordEdit)
    , m_broker(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_topic(new QLineEdit)
    , m_discovery(new QCheckBox(tr("Announce the cameras to &Home Assistant")))
{
    auto *about = new QLabel(tr("Other programs can be told when a camera is lost or back, who "
                                "watches, and of refused sign-ins."));
    about->setWordWrap(true);
    QGroupBox *mqtt = makeMqtt();
    mqtt->setVisible(MqttSink::isSupported());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(makeWebhook());
    layout->addWidget(mqtt);
    layout->addStretch();
    for (const QLineEdit *field : {m_url, m_token, m_broker, m_user, m_password, m_topic})
        connect(field, &QLineEdit::textEdited, this, &SettingsPage::changed);
    connect(m_discovery, &QCheckBox::clicked, this, &SettingsPage::changed);
}

QGroupBox *EventsPage::makeWebhook()
{
    m_url->setObjectName(u"webhookUrl"_s);
    m_url->setPlaceholderText(u"https://example.org/vedette"_s);
    m_token->setObjectName(u"webhookToken"_s);
    auto *group = new QGroupBox(tr("Webhook"));
    auto *form = new QFormLayout(group);
    form->addRow(tr("&Address:"), m_url);
    form->addRow(tr("&Token:"), m_token);
    return group;
}

QGroupBox *EventsPage::makeMqtt()
{
    m_broker->setObjectName(u"mqttBroker"_s);
    m_broker->setPlaceholderText(u"mqtts://mqtt.example.org"_s);
    m_user->setObjectName(u"mqttUser"_s);
    m_password->setObjectName(u"mqttPassword"_s);
    m_topic->setObjectName(u"mqttTopic"_s);
    m_topic->setPlaceholderText(MqttSink::usualTopic());
    m_discovery->setObjectName(u"mqttDiscovery"_s);
    auto *group = new QGroupBox(tr("MQTT"));
    auto *form = new QFormLayout(group);
    form->addRow(tr("&Broker:"), m_broker);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(tr("T&opic:"), m_topic);
    form->addRow(QString(), m_discovery);
    return group;
}

void EventsPage::load(const Configuration &configuration)
{
    const auto &[webhook, mqtt] = configuration.events;
    m_url->setText(webhook.url);
    m_token->setText(webhook.token);
    m_broker->setText(mqtt.broker);
    m_user->setText(mqtt.user);
    m_password->setText(mqtt.password);
    m_topic->setText(mqtt.topic);
    m_discovery->setChecked(!mqtt.discovery.isEmpty());
}

void EventsPage::store(Configuration &configuration) const
{
    auto &[webhook, mqtt] = configuration.events;
    webhook.url = m_url->text().trimmed();
    webhook.token = m_token->text();
    mqtt.broker = m_broker->text().trimmed();
    mqtt.user = m_user->text();
    mqtt.password = m_password->text();
    mqtt.topic = m_topic->text().trimmed();
    if (!m_discovery->isChecked())
        mqtt.discovery.clear();
    else if (mqtt.discovery.isEmpty())
        mqtt.discovery = MqttConfig().discovery;
}

} // namespace vedette
