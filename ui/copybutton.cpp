// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copybutton.h"

#include "ui/icons.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds saidFor(2);

} // namespace

CopyButton::CopyButton(const QString &label, std::function<QString()> what, QWidget *parent)
    : QPushButton(tintedIcon(u"copy"_s), tr("Copied"), parent)
    , m_label(label)
    , m_what(std::move(what))
{
    setAutoDefault(false);
    const int copiedWidth = sizeHint().width();
    setText(m_label);
    setMinimumWidth(std::max(copiedWidth, sizeHint().width())); // neither text moves the others
    m_said.setSingleShot(true);
    m_said.setInterval(saidFor);
    connect(&m_said, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_what());
    setText(tr("Copied"));
    m_said.start();
}

} // namespace vedette
