// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/eventkind.h"
#include "core/base/weburl.h"
#include "core/config/file/settingtable.h"

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QString quotedWords()
{
    QStringList quoted;
    for (const QString &word : allEventWords())
        quoted += u'"' + word + u'"';
    return quoted.join(u", "_s);
}

// One line of text that goes to `place`.
Setting::Take takeLine(const QString &expected,
                       const std::function<QString &(EventsConfig &)> &place)
{
    return takeText([=](const QString &text, FileSettings &settings) {
        if (text.isEmpty() || text.contains(u'\n') || text.contains(u'\r'))
            return expected;
        place(settings.events) = text;
        return QString();
    });
}

} // namespace

Section webhookSection()
{
    return {u"webhook"_s,
            Section::Kind::Once,
            u"A program that is told of events: each is posted there as JSON, see the README."_s,
            {{u"url"_s, u"\"https://example.org/vedette\""_s,
              u"Where to. Without it nothing is posted."_s,
              takeText([](const QString &text, FileSettings &settings) {
                  if (!isWebUrl(text))
                      return u"an http or https address, as in \"https://example.org/vedette\", "
                             "without user and password"_s;
                  settings.events.webhook.url = text;
                  return QString();
              })},
             {u"token-file"_s, u"\"/run/credentials/vedette.service/webhook\""_s,
              u"A file whose first line is sent as Authorization: Bearer."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.webhookTokenFile = path;
              })},
             {u"token"_s, u"\"correct horse battery staple\""_s,
              u"The same in plain text: whoever reads this file reads it too."_s,
              takeLine(u"a token"_s,
                       [](EventsConfig &events) -> QString & { return events.webhook.token; })},
             {u"certificate-authority"_s, u"\"/etc/vedette/ca.pem\""_s,
              u"A PEM file with who else may vouch for its certificate."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.events.webhook.caFile = path;
              })},
             {u"events"_s, u'[' + quotedWords() + u']', u"Which ones; without it all."_s,
              takeTexts([](const QStringList &words, FileSettings &settings) {
                  const QStringList all = allEventWords();
                  for (const QString &word : words)
                      if (!all.contains(word))
                          return u"a list of %1 (%2 is none)"_s.arg(quotedWords(), word);
                  if (words.isEmpty())
                      return u"at least one, or leave the line out for all"_s;
                  settings.events.webhook.events = words;
                  return QString();
              })}}};
}

Section mqttSection()
{
    const auto takeTopic = [](const std::function<QString &(EventsConfig &)> &place) {
        return takeText([place](const QString &text, FileSettings &settings) {
            if (!isMqttTopic(text))
                return u"a topic without + and # and without a slash at its ends"_s;
            place(settings.events) = text;
            return QString();
        });
    };
    return {u"mqtt"_s,
            Section::Kind::Once,
            u"An MQTT broker that is told of events and of the cameras' states."_s,
            {{u"broker"_s, u"\"mqtts://mqtt.example.org\""_s,
              u"mqtt://HOST[:PORT], or mqtts:// for TLS. Without it nobody is told."_s,
              takeText([](const QString &text, FileSettings &settings) {
                  if (!isMqttBroker(text))
                      return u"mqtt://HOST[:PORT] or mqtts://HOST[:PORT] alone, as in "
                             "\"mqtts://mqtt.example.org\""_s;
                  settings.events.mqtt.broker = text;
                  return QString();
              })},
             {u"user"_s, u"\"vedette\""_s, u"Where the broker asks for one."_s,
              takeLine(u"a user's name"_s,
                       [](EventsConfig &events) -> QString & { return events.mqtt.user; })},
             {u"password-file"_s, u"\"/run/credentials/vedette.service/mqtt\""_s,
              u"A file whose first line is the password."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.mqttPasswordFile = path;
              })},
             {u"password"_s, u"\"correct horse battery staple\""_s,
              u"The password itself: whoever reads this file reads it too."_s,
              takeLine(u"a password"_s,
                       [](EventsConfig &events) -> QString & { return events.mqtt.password; })},
             {u"certificate-authority"_s, u"\"/etc/vedette/ca.pem\""_s,
              u"With mqtts, a PEM file with who vouches for the broker's certificate; without it\n"
              "whom the system trusts."_s,
              takePath([](const QString &path, FileSettings &settings) {
                  settings.events.mqtt.caFile = path;
              })},
             {u"topic"_s, u"\"vedette/NAME\""_s,
              u"Stands before all topics; without it vedette/ and this computer's name. Each "
              "Vedette\nneeds its own."_s,
              takeTopic([](EventsConfig &events) -> QString & { return events.mqtt.topic; })},
             {u"discovery-prefix"_s, u"\"homeassistant\""_s,
              u"What Home Assistant calls its discovery prefix."_s,
              takeTopic([](EventsConfig &events) -> QString & { return events.mqtt.discovery; })},
             {u"discovery"_s, u"true"_s, u"Announces the cameras to Home Assistant."_s,
              takeFlag([](bool on, FileSettings &settings) {
                  if (!on)
                      settings.events.mqtt.discovery.clear();
              })}}};
}

QList<Mistake> eventMistakes(const FileSettings &settings)
{
    QList<Mistake> mistakes;
    const auto &webhook = settings.webhookLines;
    const auto &mqtt = settings.mqttLines;
    if (!webhook.isEmpty() && !webhook.contains(u"url"_s))
        mistakes += {webhook.first(), u"[webhook] has no url. Give url = \"...\"."_s};
    if (!mqtt.isEmpty() && !mqtt.contains(u"broker"_s))
        mistakes += {mqtt.first(), u"[mqtt] has no broker. Give broker = \"mqtt://...\"."_s};
    if ((mqtt.contains(u"password"_s) || mqtt.contains(u"password-file"_s)) &&
        !mqtt.contains(u"user"_s))
        mistakes += {mqtt.first(), u"The broker's password needs a user. Give user = \"...\"."_s};
    return mistakes;
}

} // namespace vedette
