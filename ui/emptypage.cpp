// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptypage.h"

#include "core/capture/devices.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 96;
constexpr int textWidth = 480;
constexpr int iconSize = 20;
constexpr int buttonHeight = 44;
constexpr qsizetype mostCameras = 6; // the dialog shows all of them

QPushButton *makeButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(tintedIcon(icon), text);
    button->setIconSize({iconSize, iconSize});
    button->setMinimumSize(button->sizeHint().width() + 32, buttonHeight);
    button->setAutoDefault(true); // Enter presses it, too
    return button;
}

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(textWidth);
    label->setMinimumHeight(label->heightForWidth(textWidth));
    return label;
}

} // namespace

EmptyPage::EmptyPage(CameraDevices &devices, QWidget *parent)
    : QScrollArea(parent)
    , m_devices(devices)
    , m_title(new QLabel)
    , m_local(new QVBoxLayout)
    , m_add(makeButton(u"add"_s, tr("Add a camera…")))
    , m_test(makeButton(u"pattern"_s, tr("Show the test pattern")))
{
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), devicePixelRatio()));
    mark->setAlignment(Qt::AlignCenter);

    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.7);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    m_title->setAlignment(Qt::AlignCenter);
    QLabel *text = makeText(tr("Watch the cameras of this computer and of your network side by "
                               "side, and share them with others."));
    QLabel *hint = makeText(tr("Or paste the address of a camera (Ctrl+V), or drag it here from a "
                               "browser."));
    hint->setForegroundRole(QPalette::PlaceholderText);

    m_add->setObjectName(u"addFirst"_s);
    m_test->setObjectName(u"showTestPattern"_s);
    connect(m_add, &QPushButton::clicked, this, &EmptyPage::addRequested);
    connect(m_test, &QPushButton::clicked, this, &EmptyPage::testPatternRequested);
    connect(&devices, &CameraDevices::devicesChanged, this, &EmptyPage::fill);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_test);
    buttons->addStretch();
    m_local->setSpacing(8);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addStretch(3);
    layout->addWidget(mark);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addLayout(m_local);
    layout->addLayout(buttons);
    layout->addSpacing(12);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addStretch(4);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    fill();
}

void EmptyPage::fill()
{
    while (const std::unique_ptr<QLayoutItem> item{m_local->takeAt(0)})
        const std::unique_ptr<QWidget> button(item->widget());
    const QList<DeviceInfo> devices = m_devices.devices();
    m_title->setText(devices.isEmpty() ? tr("No cameras yet")
                                       : tr("Which camera do you want to "
                                            "see?"));
    for (const DeviceInfo &device : devices.first(std::min(devices.size(), mostCameras))) {
        QPushButton *button = makeButton(u"camera"_s, QString(device.name).replace(u'&', u"&&"_s));
        button->setObjectName(u"localCamera"_s);
        button->setToolTip(tr("Show this camera"));
        button->setMinimumWidth(textWidth * 2 / 3);
        connect(button, &QPushButton::clicked, this, [this, device] {
            Q_EMIT localRequested({device.id, device.name});
        });
        m_local->addWidget(button, 0, Qt::AlignHCenter);
    }
    if (!devices.isEmpty())
        m_local->addSpacing(16);
    if (isVisible() && !isAncestorOf(window()->focusWidget()))
        begin();
}

void EmptyPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    begin();
}

// The keyboard goes to what is likeliest.
void EmptyPage::begin()
{
    const auto *first = m_local->count() ? m_local->itemAt(0) : nullptr;
    QWidget *button = first && first->widget() ? first->widget() : m_add;
    button->setFocus();
}

} // namespace vedette
