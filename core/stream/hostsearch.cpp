// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stream/hostsearch.h"

#include "core/stream/commonpaths.h"
#include "core/stream/pagepictures.h"

#include <algorithm>
#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPlanned = 80;
// What is smaller in a page is one of its ornaments.
constexpr QSize smallestPicture(120, 90);

QString portKey(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port());
}

int rank(ProbeAnswer::Kind kind)
{
    switch (kind) {
    case ProbeAnswer::Kind::Stream:
        return 0;
    case ProbeAnswer::Kind::Film:
        return 1;
    default:
        return 2;
    }
}

// Whether nothing else will come from that port either.
bool endsPort(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateChanged:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxyRefused:
        return true;
    default:
        return false;
    }
}

// How much an error tells a person; the one that tells most is kept.
int weight(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return 0;
    case ErrorCode::TimedOut:
        return 1;
    case ErrorCode::ConnectionRefused:
        return 2;
    case ErrorCode::NotACamera:
    case ErrorCode::HttpStatus:
        return 4;
    case ErrorCode::NoFrames:
        return 5;
    case ErrorCode::HostNotFound:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateChanged:
        return 6;
    case ErrorCode::AuthenticationNeeded:
        return 7;
    case ErrorCode::AuthenticationRefused:
        return 8;
    default:
        return 3;
    }
}

} // namespace

HostSearch::HostSearch(RemoteAddress typed, const SearchTimes &times, QObject *parent)
    : QObject(parent)
    , m_typed(std::move(typed))
    , m_times(times)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HostSearch::finish);
}

void HostSearch::start()
{
    m_deadline.start(m_times.all);
    plan({m_typed.url});
    goOn();
}

QList<FoundAddress> HostSearch::found() const
{
    const auto isRepeated = [this](const FoundAddress &each) {
        return each.kind == ProbeAnswer::Kind::Snapshot && !m_ofPage.contains(each.url) &&
               std::any_of(m_found.begin(), m_found.end(), [&](const FoundAddress &other) {
                   return other.kind == ProbeAnswer::Kind::Stream &&
                          other.url.host() == each.url.host();
               });
    };
    QList<FoundAddress> found;
    for (const FoundAddress &each : m_found)
        if (!isRepeated(each))
            found += each;
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return rank(one.kind) < rank(other.kind);
    });
    return found;
}

Error HostSearch::error() const
{
    if (!m_found.isEmpty())
        return {};
    if (m_error.code == ErrorCode::HttpStatus || (!m_error && m_answered))
        return {ErrorCode::NotACamera, {}};
    return m_error ? m_error : Error{ErrorCode::TimedOut, {}};
}

void HostSearch::plan(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        if (m_known.size() >= maxPlanned || m_known.contains(url))
            continue;
        m_known.insert(url);
        if (Port &port = portOf(url); !port.dead)
            port.waiting += url;
    }
}

HostSearch::Port &HostSearch::portOf(const QUrl &url)
{
    const QString key = portKey(url);
    for (Port &port : m_ports)
        if (port.key == key)
            return port;
    m_ports += Port{key, {}};
    return m_ports.last();
}

void HostSearch::goOn()
{
    if (m_over)
        return;
    for (Port &port : m_ports) {
        if (port.busy || port.waiting.isEmpty())
            continue;
        port.busy = true;
        probe(port.waiting.takeFirst(), false);
    }
    if (m_typed.hasSignIn() && !m_signsIn && !m_locked.isEmpty()) {
        m_signsIn = true;
        probe(m_locked.takeFirst(), true);
    }
    Q_EMIT progressed();
    if (m_running == 0 && waiting() == 0)
        finish();
}

void HostSearch::probe(const QUrl &url, bool signedIn)
{
    RemoteAddress address{url, {}, {}};
    if (url.host() == m_typed.url.host())
        address.trustedCertificate = m_typed.trustedCertificate;
    if (signedIn) {
        address.user = m_typed.user;
        address.password = m_typed.password;
    }
    auto *probe = new AddressProbe(address, m_times.probe, this);
    ++m_running;
    // Queued: an answer that comes at once must not come while the next one is being asked.
    connect(
            probe, &AddressProbe::finished, this,
            [this, probe, url, signedIn](const ProbeAnswer &answer) {
                probe->deleteLater();
                take(url, signedIn, answer);
            },
            Qt::QueuedConnection);
    probe->start();
}

void HostSearch::take(const QUrl &url, bool signedIn, const ProbeAnswer &answer)
{
    if (m_over)
        return;
    --m_running;
    ++m_tried;
    if (signedIn)
        m_signsIn = false;
    else
        portOf(url).busy = false;
    m_answered = m_answered || answer.answered;
    switch (answer.kind) {
    case ProbeAnswer::Kind::Nothing:
        takeFailure(url, answer);
        break;
    case ProbeAnswer::Kind::Page:
        takePage(url, answer);
        break;
    default:
        takeFound(url, answer);
        break;
    }
    const bool isTyped = url == m_typed.url;
    const bool locked = m_locked.contains(m_typed.url) || (m_signsIn && isTyped);
    if (isTyped && !m_over && !locked && !std::exchange(m_planned, true))
        plan(commonAddresses(m_typed.url));
    goOn();
}

void HostSearch::takeFound(const QUrl &url, const ProbeAnswer &answer)
{
    const bool isOrnament = m_ofPage.contains(url) && answer.kind == ProbeAnswer::Kind::Snapshot &&
                            answer.size.boundedTo(smallestPicture) != smallestPicture;
    if (isOrnament)
        return;
    if (m_found.size() < maxFound)
        m_found += FoundAddress{url, answer.kind, answer.size};
    if (url == m_typed.url) {
        finish();
        return;
    }
    // Other addresses of the same port would only be other names of the same camera.
    if (answer.kind == ProbeAnswer::Kind::Stream && url.path() != "/api/stream.mjpeg"_L1)
        portOf(url).waiting.removeIf([this](const QUrl &each) { return !m_ofPage.contains(each); });
}

void HostSearch::takePage(const QUrl &url, const ProbeAnswer &answer)
{
    if (url.path() == "/api/streams"_L1)
        plan(streamsOfList(answer.body, answer.base));
    if (url != m_typed.url)
        return;
    const QList<QUrl> pictures = picturesOfPage(answer.body, answer.base);
    m_ofPage = QSet<QUrl>(pictures.begin(), pictures.end());
    plan(pictures);
}

void HostSearch::takeFailure(const QUrl &url, const ProbeAnswer &answer)
{
    const ErrorCode code = answer.error.code;
    if (code == ErrorCode::AuthenticationNeeded && m_typed.hasSignIn() &&
        url.host() == m_typed.url.host()) {
        m_locked += url;
        return;
    }
    if (weight(code) > weight(m_error.code))
        m_error = answer.error;
    if (endsPort(code)) {
        Port &port = portOf(url);
        port.dead = true;
        port.waiting.clear();
    }
    if (code == ErrorCode::AuthenticationRefused ||
        (code == ErrorCode::HostNotFound && url == m_typed.url))
        finish();
}

void HostSearch::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    const auto probes = findChildren<AddressProbe *>();
    for (AddressProbe *probe : probes)
        probe->deleteLater();
    Q_EMIT finished();
}

int HostSearch::waiting() const
{
    qsizetype count = m_typed.hasSignIn() ? m_locked.size() : 0;
    for (const Port &port : m_ports)
        count += port.waiting.size();
    return int(count);
}

} // namespace vedette
