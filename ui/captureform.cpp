// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/captureform.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <set>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

QComboBox *makeBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    return box;
}

void choose(QComboBox *box, const QVariant &value, const QString &text)
{
    if (box->findData(value) < 0)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(value));
}

QString formatLabel(const QString &format)
{
    return format == "Jpeg"_L1 ? u"MJPEG"_s : format;
}

} // namespace

CaptureForm::CaptureForm(const LocalSpec &spec, const QList<CameraFormat> &formats, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_size(makeBox(u"captureSize"_s, tr("Size")))
    , m_rate(makeBox(u"captureRate"_s, tr("Rate")))
    , m_format(makeBox(u"captureFormat"_s, tr("Format")))
{
    const auto larger = [](QSize a, QSize b) {
        return std::pair(a.width() * a.height(), a.width()) >
               std::pair(b.width() * b.height(), b.width());
    };
    std::set<QSize, decltype(larger)> sizes(larger);
    std::set<double, std::greater<>> rates;
    std::set<QString> kinds;
    for (const CameraFormat &format : formats) {
        if (format.size.isEmpty() || format.pixels == QVideoFrameFormat::Format_Invalid)
            continue;
        sizes.insert(format.size);
        if (format.fps > 0)
            rates.insert(std::round(format.fps * 100) / 100);
        kinds.insert(pixelFormatName(format.pixels));
    }
    const auto sizeText = [](QSize size) {
        return tr("%1 × %2", "width, height").arg(size.width()).arg(size.height());
    };
    const auto rateText = [](double rate) {
        return tr("%1 pictures a second").arg(rate);
    };
    m_size->addItem(tr("Automatic (up to 1280 × 720)"), QSize());
    for (const QSize size : sizes)
        m_size->addItem(sizeText(size), size);
    m_rate->addItem(tr("Automatic"), 0.0);
    for (const double rate : {1.0, 2.0, 5.0, 10.0, 15.0, 25.0, 30.0, 50.0, 60.0})
        if (rates.empty() || rate <= *rates.begin())
            rates.insert(rate);
    for (const double rate : rates)
        m_rate->addItem(rateText(rate), rate);
    m_format->addItem(tr("Automatic"), QString());
    for (const QString &kind : kinds)
        m_format->addItem(formatLabel(kind), kind);
    choose(m_size, spec.size.isEmpty() ? QSize() : spec.size, sizeText(spec.size));
    choose(m_rate, spec.fps, rateText(spec.fps));
    choose(m_format, spec.format, formatLabel(spec.format));

    m_rate->setToolTip(tr("Pictures beyond this rate are left out"));
    m_format->setToolTip(tr("MJPEG reaches viewers as the camera made it, where the system hands "
                            "it on; other formats are encoded here"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Si&ze:"), m_size);
    form->addRow(tr("&Rate:"), m_rate);
    form->addRow(tr("&Format:"), m_format);
    for (QComboBox *box : {m_size, m_rate, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &CaptureForm::edited);
}

LocalSpec CaptureForm::spec() const
{
    LocalSpec spec = m_spec;
    spec.size = m_size->currentData().toSize();
    spec.fps = m_rate->currentData().toDouble();
    spec.format = m_format->currentData().toString();
    return spec;
}

void CaptureForm::reset()
{
    for (QComboBox *box : {m_size, m_rate, m_format})
        box->setCurrentIndex(0);
}

} // namespace vedette
