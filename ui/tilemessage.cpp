// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tilemessage.h"

#include "ui/wallcolors.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int spacing = 8;
constexpr int textWidth = 480;    // longer lines are hard to read
constexpr int overlayHeight = 30; // kept free for the badges above and below
constexpr int smallTile = 260;    // below this width the title is as large as the sentence

QLabel *makeLabel(QWidget *parent, const QColor &colour)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

} // namespace

TileMessage::TileMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(this, wallcolors::text))
    , m_sentence(makeLabel(this, wallcolors::quietText))
    , m_button(new QPushButton(this))
{
    m_button->setPalette(QPalette(wallcolors::button, wallcolors::tile));
    connect(m_button, &QPushButton::clicked, this, &TileMessage::buttonClicked);
}

void TileMessage::setState(const TileState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_title->setText(state.title);
    m_sentence->setText(state.sentence);
    fit();
}

void TileMessage::setButton(const QString &text)
{
    if (text == m_buttonText)
        return;
    m_buttonText = text;
    m_button->setText(text);
    fit();
}

void TileMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TileMessage::fit()
{
    QFont titleFont = font();
    titleFont.setBold(true);
    if (width() >= smallTile)
        titleFont.setPointSizeF(titleFont.pointSizeF() * 1.25);
    m_title->setFont(titleFont);

    const int lineWidth = std::clamp(width() - 2 * margin, 0, textWidth);
    const int titleHeight = m_title->heightForWidth(lineWidth);
    const int sentenceHeight = m_sentence->heightForWidth(lineWidth);
    const QSize buttonSize = m_button->sizeHint();

    // The reason matters more than the button: what the button does is in the menus, too.
    int left = height() - 2 * overlayHeight - titleHeight;
    const bool showsSentence = !m_state.sentence.isEmpty() && left >= sentenceHeight + spacing;
    if (showsSentence)
        left -= sentenceHeight + spacing;
    const bool showsButton = !m_buttonText.isEmpty() && left >= buttonSize.height() + spacing &&
                             buttonSize.width() <= lineWidth;
    if (showsButton)
        left -= buttonSize.height() + spacing;

    const int x = (width() - lineWidth) / 2;
    int y = overlayHeight + left / 2;
    m_title->setGeometry(x, y, lineWidth, titleHeight);
    y += titleHeight + spacing;
    m_sentence->setVisible(showsSentence);
    if (showsSentence) {
        m_sentence->setGeometry(x, y, lineWidth, sentenceHeight);
        y += sentenceHeight + spacing;
    }
    m_button->setVisible(showsButton);
    m_button->setGeometry((width() - buttonSize.width()) / 2, y, buttonSize.width(),
                          buttonSize.height());
    setToolTip(m_state.sentence);
}

} // namespace vedette
