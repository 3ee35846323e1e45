// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testpatternpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace vedette {

namespace {

void choose(QComboBox *box, const QVariant &value, const QString &text)
{
    if (box->findData(value) < 0)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

TestPatternPage::TestPatternPage(QWidget *parent)
    : SpecPage(parent)
    , m_size(new QComboBox(this))
    , m_fps(new QComboBox(this))
{
    auto *what = new QLabel(tr("A moving picture that Vedette makes itself, to try things out "
                               "without a camera."),
                            this);
    what->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Rate:"), m_fps);

    for (const QSize size :
         {QSize(640, 480), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
        choose(m_size, size, tr("%1 × %2", "width, height").arg(size.width()).arg(size.height()));
    for (const double fps : {5.0, 10.0, 15.0, 25.0, 30.0, 60.0})
        choose(m_fps, fps, tr("%1 pictures a second").arg(QLocale().toString(fps)));
    setSpec(TestPatternSpec{});
    connect(m_size, &QComboBox::currentIndexChanged, this, &TestPatternPage::changed);
    connect(m_fps, &QComboBox::currentIndexChanged, this, &TestPatternPage::changed);
}

std::optional<CameraSpec> TestPatternPage::spec() const
{
    return TestPatternSpec{m_size->currentData().toSize(), m_fps->currentData().toDouble()};
}

bool TestPatternPage::setSpec(const CameraSpec &spec)
{
    const auto *test = std::get_if<TestPatternSpec>(&spec);
    if (!test)
        return false;
    choose(m_size, test->size,
           tr("%1 × %2", "width, height").arg(test->size.width()).arg(test->size.height()));
    choose(m_fps, test->fps, tr("%1 pictures a second").arg(QLocale().toString(test->fps)));
    return true;
}

void TestPatternPage::begin()
{
    m_size->setFocus();
}

} // namespace vedette
