// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace vedette {

/// Asks the system, or the environment (http_proxy, no_proxy), for the proxies on the way to an
/// address. The system may take seconds over it, or for ever, when it loads a script that says
/// so; nobody waits for it here. Thread: the one it lives in.
class ProxyLookup final : public QObject
{
    Q_OBJECT

public:
    /// After that long there is none.
    static constexpr std::chrono::seconds patience{3};

    explicit ProxyLookup(QObject *parent = nullptr);
    ~ProxyLookup() override;

    /// found() follows. What was asked before is forgotten.
    void ask(const QUrl &address);
    bool isAsking() const { return m_question != nullptr; }
    /// No found() follows.
    void forget();

    /// Whether the system has been asked and has not answered yet. Thread: any.
    static bool isSystemAsked();

Q_SIGNALS:
    /// NoProxy: it is reached directly, as this machine itself is always.
    void found(const QNetworkProxy &proxy);

private:
    struct Question;
    class Desk;

    void take(const std::shared_ptr<Question> &question, const QNetworkProxy &proxy);

    std::shared_ptr<Question> m_question; // that waits for its answer
};

/// Gives what was found to a QNetworkAccessManager, and none for this machine itself. Not for the
/// whole program: a server that listens has no use for a proxy and would fail for it. Wherever a
/// redirect leads, the same proxy knows the way.
class FoundProxy final : public QNetworkProxyFactory
{
public:
    explicit FoundProxy(const QNetworkProxy &proxy);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    bool isInUse() const { return m_proxy.type() != QNetworkProxy::NoProxy; }

private:
    QNetworkProxy m_proxy;
};

} // namespace vedette
