// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notify/mqttworker.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <mosquitto.h>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int qualityOfService = 1;
constexpr int keepAlive = 30;     // s, as libmosquitto wants it
constexpr auto patience = 15s;    // for the broker to let us in
constexpr auto lastingFrom = 10s; // connected for so long: the next wait is a short one again
constexpr auto farewell = 1s;
constexpr auto often = 50ms; // while a connection is being made
constexpr auto seldom = 500ms;

void initialiseOnce()
{
    static const int done = mosquitto_lib_init();
    Q_UNUSED(done)
}

MqttWorker *workerOf(void *object)
{
    return static_cast<MqttWorker *>(object);
}

} // namespace

void MqttWorker::Free::operator()(mosquitto *client) const
{
    mosquitto_destroy(client);
}

MqttWorker::MqttWorker(MqttTarget target, const RetryPolicy::Delays &retry,
                       std::shared_ptr<MqttLink::Shared> shared)
    : m_target(std::move(target))
    , m_name(u"%1:%2"_s.arg(m_target.host).arg(m_target.port))
    , m_shared(std::move(shared))
    , m_retry(retry, [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MqttWorker::find);
    m_probe.setProxy(QNetworkProxy::NoProxy); // as libmosquitto has it
    connect(&m_probe, &QTcpSocket::connected, this, [this] {
        const bool isVersion6 = m_probe.peerAddress().protocol() == QAbstractSocket::IPv6Protocol;
        m_probe.abort();
        open(isVersion6 ? "::" : "0.0.0.0");
    });
    connect(&m_probe, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        lose(error == QAbstractSocket::HostNotFoundError ? u"its host name is not known"_s
                                                         : m_probe.errorString());
    });
    connect(&m_clock, &QTimer::timeout, this, &MqttWorker::turn);
}

MqttWorker::~MqttWorker()
{
    m_shared->inbox.detach();
    sayGoodbye();
}

void MqttWorker::start()
{
    m_shared->inbox.attach(*this, [this] { turn(); });
    takeInbox();
    find();
}

/// libmosquitto would wait for the name server, and nothing could be ended meanwhile; and of a
/// name's addresses, as ::1 and 127.0.0.1, it tries the first alone. So it is first seen where
/// somebody answers.
void MqttWorker::find()
{
    m_probe.connectToHost(m_target.host, m_target.port);
}

/// `own` is the address of ours, any of the same version of IP as the broker's.
void MqttWorker::open(const char *own)
{
    m_logged.clear();
    m_refusal.reset();
    m_since = Clock::now();
    if (!makeClient()) {
        lose(m_logged.isEmpty() ? u"its settings cannot be used"_s : m_logged);
        return;
    }
    errno = 0;
    const int code = mosquitto_connect_bind_async(
            m_client.get(), m_target.host.toUtf8().constData(), m_target.port, keepAlive, own);
    if (code != MOSQ_ERR_SUCCESS) {
        lose(reasonOf(code));
        return;
    }
    m_clock.start(often);
    turn();
}

bool MqttWorker::makeClient()
{
    initialiseOnce();
    m_client.reset(mosquitto_new(nullptr, true, this));
    if (!m_client)
        return false;
    mosquitto *client = m_client.get();
    mosquitto_connect_callback_set(
            client, [](mosquitto *, void *worker, int code) { workerOf(worker)->connected(code); });
    mosquitto_publish_callback_set(client, [](mosquitto *, void *worker, int id) {
        workerOf(worker)->m_outbox.confirm(id);
    });
    mosquitto_message_callback_set(client,
                                   [](mosquitto *, void *worker, const mosquitto_message *message) {
                                       workerOf(worker)->received(*message);
                                   });
    mosquitto_log_callback_set(client, [](mosquitto *, void *worker, int level, const char *text) {
        // The first error tells the cause, those that follow what came of it.
        if (level == MOSQ_LOG_ERR && workerOf(worker)->m_logged.isEmpty())
            workerOf(worker)->m_logged = QString::fromLocal8Bit(text);
    });
    const QByteArray offline("offline");
    int code = mosquitto_will_set(client, m_target.statusTopic.constData(), int(offline.size()),
                                  offline.constData(), qualityOfService, true);
    if (code == MOSQ_ERR_SUCCESS && !m_target.user.isEmpty())
        code = mosquitto_username_pw_set(
                client, m_target.user.toUtf8().constData(),
                m_target.password.isEmpty() ? nullptr : m_target.password.toUtf8().constData());
    return code == MOSQ_ERR_SUCCESS && (!m_target.isTls || setTls());
}

bool MqttWorker::setTls()
{
    if (m_target.caFile.isEmpty())
        return mosquitto_int_option(m_client.get(), MOSQ_OPT_TLS_USE_OS_CERTS, 1) ==
               MOSQ_ERR_SUCCESS;
    return mosquitto_tls_set(m_client.get(), m_target.caFile.toLocal8Bit().constData(), nullptr,
                             nullptr, nullptr, nullptr) == MOSQ_ERR_SUCCESS;
}

/// What there is to read and to write, and what the time demands.
void MqttWorker::turn()
{
    takeInbox();
    if (!m_client)
        return;
    publishWaiting();
    turnOnce();
    publishWaiting(); // in the place of what was confirmed
    if (m_client)
        followSocket();
}

void MqttWorker::turnOnce()
{
    errno = 0;
    const int code = mosquitto_loop(m_client.get(), 0, 1);
    if (m_refusal)
        lose(QString::fromLatin1(mosquitto_connack_string(*m_refusal)));
    else if (code != MOSQ_ERR_SUCCESS)
        lose(reasonOf(code));
    else if (!m_isConnected && Clock::now() - m_since > patience)
        lose(u"it does not answer"_s);
}

/// What a function of libmosquitto's has just failed of; versions differ in what they tell.
QString MqttWorker::reasonOf(int code) const
{
    const int number = errno;
    if (m_logged.contains("host name verification failed"_L1))
        return u"its certificate is for another name than %1"_s.arg(m_target.host);
    if (m_logged.contains("certificate verify failed"_L1))
        return u"its certificate has expired, or nobody %1 vouches for it: see "
               "certificate-authority of [mqtt]"_s.arg(m_target.caFile.isEmpty()
                                                               ? u"whom this system trusts"_s
                                                               : u"in "_s + m_target.caFile);
    QString words = m_logged;
    if (words.isEmpty())
        words = QString::fromLocal8Bit(code == MOSQ_ERR_ERRNO ? std::strerror(number)
                                                              : mosquitto_strerror(code));
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

void MqttWorker::lose(const QString &why)
{
    const bool hadLasted = m_isConnected && Clock::now() - m_since > lastingFrom;
    m_isConnected = false;
    m_readable.reset();
    m_writable.reset();
    m_clock.stop();
    m_client.reset();
    m_outbox.lose();
    if (hadLasted)
        m_retry.reset();
    if (std::exchange(m_told, why) != why)
        qWarning("The MQTT broker %s cannot be told of events: %s. Trying again.",
                 qUtf8Printable(m_name), qUtf8Printable(why));
    m_again.start(m_retry.next());
}

void MqttWorker::followSocket()
{
    const int descriptor = mosquitto_socket(m_client.get());
    if (descriptor < 0) {
        m_readable.reset();
        m_writable.reset();
        return;
    }
    if (!m_readable || m_readable->socket() != descriptor) {
        m_readable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
        m_writable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
        // Later, as they may not go while they call.
        const auto turnLater = [this] {
            QMetaObject::invokeMethod(this, &MqttWorker::turn, Qt::QueuedConnection);
        };
        connect(m_readable.get(), &QSocketNotifier::activated, this, turnLater);
        connect(m_writable.get(), &QSocketNotifier::activated, this, turnLater);
    }
    m_writable->setEnabled(m_isConnected && mosquitto_want_write(m_client.get()));
}

void MqttWorker::takeInbox()
{
    auto [items, lost] = m_shared->inbox.take();
    if (lost > 0) {
        m_outbox.countDropped(lost);
        m_shared->overflown.wake();
    }
    for (MqttMessage &message : items)
        m_outbox.put(std::move(message));
}

void MqttWorker::publishWaiting()
{
    while (m_isConnected) {
        const auto message = m_outbox.next();
        if (!message)
            return;
        int id = 0;
        const int code =
                mosquitto_publish(m_client.get(), &id, message->topic.constData(),
                                  int(message->payload.size()), message->payload.constData(),
                                  qualityOfService, message->kind == MqttMessage::Kind::Kept);
        if (code == MOSQ_ERR_NO_CONN || code == MOSQ_ERR_CONN_LOST)
            return;
        if (code != MOSQ_ERR_SUCCESS)
            qWarning("The MQTT broker %s cannot be told of %s: %s", qUtf8Printable(m_name),
                     message->topic.constData(), mosquitto_strerror(code));
        m_outbox.sent(*message, code == MOSQ_ERR_SUCCESS ? std::optional(id) : std::nullopt);
    }
}

void MqttWorker::connected(int code)
{
    if (code != 0) {
        m_refusal = code;
        return;
    }
    m_isConnected = true;
    m_since = Clock::now();
    m_clock.start(seldom);
    m_told.clear();
    qInfo("The MQTT broker %s is told of events", qUtf8Printable(m_name));
    if (const auto dropped = m_outbox.takeDropped(); dropped > 0)
        qWarning("%zu events were dropped before the MQTT broker %s could be told of them", dropped,
                 qUtf8Printable(m_name));
    m_outbox.put({m_target.statusTopic, "online", MqttMessage::Kind::Kept});
    m_outbox.beginAnew();
    for (const QByteArray &filter : m_target.ownTopics)
        mosquitto_subscribe(m_client.get(), nullptr, filter.constData(), qualityOfService);
}

void MqttWorker::received(const mosquitto_message &message)
{
    if (message.retain && message.payloadlen > 0)
        m_outbox.foundAt(message.topic);
}

void MqttWorker::sayGoodbye()
{
    if (!m_isConnected)
        return;
    const auto end = Clock::now() + farewell;
    takeInbox();
    m_outbox.put({m_target.statusTopic, "offline", MqttMessage::Kind::Kept});
    while (m_isConnected && !m_outbox.isDone() && Clock::now() < end) {
        publishWaiting();
        m_isConnected = mosquitto_loop(m_client.get(), int(often.count()), 1) == MOSQ_ERR_SUCCESS;
    }
    if (m_isConnected && m_outbox.isDone())
        mosquitto_disconnect(m_client.get()); // else the last will tells
}

} // namespace vedette
