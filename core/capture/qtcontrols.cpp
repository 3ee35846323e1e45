// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/devicecontrols.h"

#include <QCamera>
#include <QMetaEnum>

#include <functional>
#include <vector>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

// "ExposureNightPortrait" is "Night Portrait".
QString labelOf(QString key, QLatin1StringView prefix)
{
    if (key.startsWith(prefix))
        key.remove(0, prefix.size());
    QString label;
    for (const QChar c : key) {
        if (c.isUpper() && !label.isEmpty())
            label += u' ';
        label += c;
    }
    return label;
}

CameraControl number(const QString &name, const QString &label, double minimum, double maximum,
                     double step = 1)
{
    CameraControl control;
    control.name = name;
    control.label = label;
    control.minimum = minimum;
    control.maximum = maximum;
    control.step = step;
    return control;
}

class QtControls final : public DeviceControls
{
public:
    explicit QtControls(QCamera &camera)
        : m_camera(camera)
    {
        const auto features = camera.supportedFeatures();
        addChoice<QCamera::ExposureMode>("qt-exposure"_L1, u"Exposure"_s, "Exposure"_L1,
                                         &QCamera::isExposureModeSupported, &QCamera::exposureMode,
                                         &QCamera::setExposureMode);
        if (features.testFlag(QCamera::Feature::ExposureCompensation))
            addNumber(
                    number(u"qt-exposure-compensation"_s, u"Exposure Compensation"_s, -4, 4, 0.1),
                    [&camera] { return camera.exposureCompensation(); },
                    [&camera](double ev) { camera.setExposureCompensation(float(ev)); });
        if (features.testFlag(QCamera::Feature::IsoSensitivity))
            addNumber(
                    number(u"qt-iso"_s, u"ISO Sensitivity"_s,
                           double(camera.minimumIsoSensitivity()),
                           double(camera.maximumIsoSensitivity())),
                    [&camera] { return camera.isoSensitivity(); },
                    [&camera](double iso) { camera.setManualIsoSensitivity(int(iso)); });
        if (features.testFlag(QCamera::Feature::ManualExposureTime))
            addNumber(
                    number(u"qt-exposure-time"_s, u"Exposure Time"_s, camera.minimumExposureTime(),
                           camera.maximumExposureTime(), 0.001),
                    [&camera] { return camera.exposureTime(); },
                    [&camera](double seconds) { camera.setManualExposureTime(float(seconds)); });
        addChoice<QCamera::WhiteBalanceMode>(
                "qt-white-balance"_L1, u"White Balance"_s, "WhiteBalance"_L1,
                &QCamera::isWhiteBalanceModeSupported, &QCamera::whiteBalanceMode,
                &QCamera::setWhiteBalanceMode);
        if (features.testFlag(QCamera::Feature::ColorTemperature))
            addNumber(
                    number(u"qt-color-temperature"_s, u"Color Temperature"_s, 2000, 10000, 100),
                    [&camera] { return camera.colorTemperature(); },
                    [&camera](double kelvin) { camera.setColorTemperature(int(kelvin)); });
        addChoice<QCamera::FocusMode>("qt-focus"_L1, u"Focus"_s, "FocusMode"_L1,
                                      &QCamera::isFocusModeSupported, &QCamera::focusMode,
                                      &QCamera::setFocusMode);
        if (features.testFlag(QCamera::Feature::FocusDistance))
            addNumber(
                    number(u"qt-focus-distance"_s, u"Focus Distance"_s, 0, 1, 0.01),
                    [&camera] { return camera.focusDistance(); },
                    [&camera](double share) { camera.setFocusDistance(float(share)); });
        if (camera.maximumZoomFactor() > camera.minimumZoomFactor())
            addNumber(
                    number(u"qt-zoom"_s, u"Zoom"_s, camera.minimumZoomFactor(),
                           camera.maximumZoomFactor(), 0.1),
                    [&camera] { return camera.zoomFactor(); },
                    [&camera](double factor) { camera.setZoomFactor(float(factor)); });
        addChoice<QCamera::TorchMode>("qt-torch"_L1, u"Torch"_s, "Torch"_L1,
                                      &QCamera::isTorchModeSupported, &QCamera::torchMode,
                                      &QCamera::setTorchMode);
    }

    QList<CameraControl> list() override
    {
        QList<CameraControl> controls;
        for (Entry &entry : m_entries) {
            entry.control.value = entry.read();
            controls += entry.control;
        }
        return controls;
    }

    void set(const QString &name, double value) override
    {
        for (const Entry &entry : m_entries)
            if (entry.control.name == name)
                entry.write(value);
    }

private:
    struct Entry
    {
        CameraControl control;
        std::function<double()> read;
        std::function<void(double)> write;
    };

    void addNumber(CameraControl control, std::function<double()> read,
                   std::function<void(double)> write)
    {
        control.usual = nearestValue(control, read());
        m_entries.push_back({std::move(control), std::move(read), std::move(write)});
    }

    // Nothing where there is no choice.
    template <typename Mode>
    void addChoice(QLatin1StringView name, const QString &label, QLatin1StringView prefix,
                   bool (QCamera::*supports)(Mode) const, Mode (QCamera::*read)() const,
                   void (QCamera::*write)(Mode))
    {
        CameraControl control;
        control.name = name;
        control.label = label;
        control.kind = CameraControl::Kind::Choice;
        const auto modes = QMetaEnum::fromType<Mode>();
        for (int n = 0; n < modes.keyCount(); ++n)
            if ((m_camera.*supports)(Mode(modes.value(n))))
                control.choices += {double(modes.value(n)),
                                    labelOf(QString::fromLatin1(modes.key(n)), prefix)};
        if (control.choices.size() < 2)
            return;
        QCamera &camera = m_camera;
        control.usual = double((camera.*read)());
        m_entries.push_back({std::move(control),
                             [&camera, read] { return double((camera.*read)()); },
                             [&camera, write](double value) {
                                 (camera.*write)(Mode(int(value)));
                             }});
    }

    QCamera &m_camera;
    std::vector<Entry> m_entries;
};

} // namespace

std::unique_ptr<DeviceControls> qtControls(QCamera &camera)
{
    return std::make_unique<QtControls>(camera);
}

} // namespace vedette
