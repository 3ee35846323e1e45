// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/v4l2controls.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <linux/videodev2.h>
#include <vector>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

/// A driver that behaves as the kernel's documentation says: brightness, exposure that depends on
/// a menu, power-line frequency, and much that is of no interest.
class FakeDriver final
{
public:
    struct Control
    {
        quint32 id;
        quint32 type;
        const char *name;
        qint64 minimum;
        qint64 maximum;
        quint64 step;
        qint64 usual;
        quint32 flags;
        qint64 value;
    };

    FakeDriver()
    {
        m_controls = {
                {V4L2_CID_USER_CLASS, V4L2_CTRL_TYPE_CTRL_CLASS, "User Controls", 0, 0, 0, 0,
                 V4L2_CTRL_FLAG_READ_ONLY | V4L2_CTRL_FLAG_WRITE_ONLY, 0},
                {V4L2_CID_BRIGHTNESS, V4L2_CTRL_TYPE_INTEGER, "Brightness", -64, 64, 2, 0, 0, 10},
                {V4L2_CID_CONTRAST, V4L2_CTRL_TYPE_INTEGER, "Contrast", 0, 10, 1, 5,
                 V4L2_CTRL_FLAG_DISABLED, 5},
                {V4L2_CID_AUTO_WHITE_BALANCE, V4L2_CTRL_TYPE_BOOLEAN, "White Balance, Automatic", 0,
                 1, 1, 1, 0, 1},
                {V4L2_CID_DO_WHITE_BALANCE, V4L2_CTRL_TYPE_BUTTON, "Do White Balance", 0, 0, 0, 0,
                 V4L2_CTRL_FLAG_WRITE_ONLY, 0},
                {V4L2_CID_POWER_LINE_FREQUENCY, V4L2_CTRL_TYPE_MENU, "Power Line Frequency", 0, 3,
                 1, 1, 0, 1},
                {V4L2_CID_EXPOSURE_AUTO, V4L2_CTRL_TYPE_MENU, "Auto Exposure", 0, 3, 1, 3, 0, 3},
                {V4L2_CID_EXPOSURE_ABSOLUTE, V4L2_CTRL_TYPE_INTEGER, "Exposure Time, Absolute", 3,
                 2047, 1, 250, V4L2_CTRL_FLAG_INACTIVE, 250},
                {V4L2_CID_MPEG_VIDEO_BITRATE, V4L2_CTRL_TYPE_INTEGER, "Bitrate", 0, 9, 1, 5, 0, 5},
        };
        std::sort(m_controls.begin(), m_controls.end(),
                  [](const Control &a, const Control &b) { return a.id < b.id; });
    }

    int call(unsigned long request, void *argument)
    {
        switch (request) {
        case VIDIOC_QUERY_EXT_CTRL:
            return query(*static_cast<v4l2_query_ext_ctrl *>(argument));
        case VIDIOC_QUERYMENU:
            return menu(*static_cast<v4l2_querymenu *>(argument));
        case VIDIOC_G_EXT_CTRLS:
            return get(*static_cast<v4l2_ext_controls *>(argument));
        case VIDIOC_S_EXT_CTRLS:
            return set(*static_cast<v4l2_ext_controls *>(argument));
        default:
            return ENOTTY;
        }
    }

    Control *find(quint32 id)
    {
        const auto found = std::find_if(m_controls.begin(), m_controls.end(),
                                        [id](const Control &c) { return c.id == id; });
        return found == m_controls.end() ? nullptr : &*found;
    }

    QStringList log; ///< what was set, in order

private:
    int query(v4l2_query_ext_ctrl &query)
    {
        const quint32 after = query.id & ~V4L2_CTRL_FLAG_NEXT_CTRL;
        for (const Control &control : m_controls) {
            if (control.id <= after)
                continue;
            query = {};
            query.id = control.id;
            query.type = control.type;
            qstrncpy(query.name, control.name, sizeof(query.name));
            query.minimum = control.minimum;
            query.maximum = control.maximum;
            query.step = control.step;
            query.default_value = control.usual;
            query.flags = control.flags;
            return 0;
        }
        return EINVAL;
    }

    static int menu(v4l2_querymenu &menu)
    {
        constexpr std::array<const char *, 4> lines{"Disabled", "50 Hz", "60 Hz", "Auto"};
        // A camera's automatic exposure has only these two.
        if (menu.id == V4L2_CID_EXPOSURE_AUTO && menu.index != 1 && menu.index != 3)
            return EINVAL;
        if (menu.index >= lines.size())
            return EINVAL;
        std::memset(menu.name, 0, sizeof(menu.name));
        std::memcpy(menu.name, lines[menu.index], std::strlen(lines[menu.index]));
        return 0;
    }

    int get(v4l2_ext_controls &controls)
    {
        const Control *control = find(controls.controls[0].id);
        if (!control || controls.count != 1)
            return EINVAL;
        controls.controls[0].value = int(control->value);
        return 0;
    }

    int set(v4l2_ext_controls &controls)
    {
        Control *control = find(controls.controls[0].id);
        const int value = controls.controls[0].value;
        if (!control || value < control->minimum || value > control->maximum)
            return ERANGE;
        if (control->flags & V4L2_CTRL_FLAG_INACTIVE)
            return EACCES;
        control->value = value;
        log += u"%1=%2"_s.arg(QString::fromLatin1(control->name)).arg(value);
        if (control->id == V4L2_CID_EXPOSURE_AUTO)
            find(V4L2_CID_EXPOSURE_ABSOLUTE)->flags = value == 1 ? 0 : V4L2_CTRL_FLAG_INACTIVE;
        return 0;
    }

    std::vector<Control> m_controls;
};

const QString brightness = u"v4l2-980900"_s;
const QString exposureMode = u"v4l2-9a0901"_s;
const QString exposureTime = u"v4l2-9a0902"_s;

} // namespace

class TestV4l2Controls : public QObject
{
    Q_OBJECT

    FakeDriver m_driver;
    std::unique_ptr<V4l2Controls> m_controls;

private Q_SLOTS:
    void init()
    {
        m_driver = {};
        m_controls = std::make_unique<V4l2Controls>([this](unsigned long request, void *argument) {
            return m_driver.call(request, argument);
        });
    }

    void whatCanBeSetIsListed()
    {
        const auto list = m_controls->list();
        QStringList labels;
        for (const CameraControl &control : list)
            labels += control.label;
        QCOMPARE(labels, QStringList({u"Brightness"_s, u"White Balance, Automatic"_s,
                                      u"Power Line Frequency"_s, u"Auto Exposure"_s,
                                      u"Exposure Time, Absolute"_s}));
        const CameraControl &first = list[0];
        QCOMPARE(first.name, brightness);
        QCOMPARE(first.kind, CameraControl::Kind::Number);
        QCOMPARE(first.minimum, -64);
        QCOMPARE(first.maximum, 64);
        QCOMPARE(first.step, 2);
        QCOMPARE(first.usual, 0);
        QCOMPARE(first.value, 10);
        QVERIFY(first.isActive);
        QCOMPARE(list[1].kind, CameraControl::Kind::Switch);
        QCOMPARE(list[2].choices.size(), 4);
        QCOMPARE(list[2].choices[1], (CameraControl::ChoiceItem{1, u"50 Hz"_s}));
        QCOMPARE(list[3].choices.size(), 2); // with a gap
        QVERIFY(!list[4].isActive);
    }

    void valuesAreSetSoThatTheyTakeEffect()
    {
        // By name the time comes before the menu that it depends on.
        const ControlValues wanted{{exposureTime, 99}, {exposureMode, 1}, {brightness, 33}};
        const auto after = applyControls(*m_controls, {}, wanted);
        QCOMPARE(m_driver.find(V4L2_CID_EXPOSURE_ABSOLUTE)->value, 99);
        QCOMPARE(m_driver.find(V4L2_CID_BRIGHTNESS)->value, 34); // in steps of 2
        QCOMPARE(m_driver.log.first(), u"Auto Exposure=1"_s);
        QCOMPARE(after[4].value, 99);
        QVERIFY(after[4].isActive);
        m_driver.log.clear();
        applyControls(*m_controls, wanted, wanted);
        QCOMPARE(m_driver.log, QStringList()); // nothing is set again
    }

    void whatIsNotSetAnyMoreIsAsUsual()
    {
        const ControlValues before{{brightness, 20}, {u"v4l2-980918"_s, 2}};
        applyControls(*m_controls, {}, before);
        QCOMPARE(m_driver.find(V4L2_CID_POWER_LINE_FREQUENCY)->value, 2);
        applyControls(*m_controls, before, {});
        QCOMPARE(m_driver.find(V4L2_CID_BRIGHTNESS)->value, 0);
        QCOMPARE(m_driver.find(V4L2_CID_POWER_LINE_FREQUENCY)->value, 1);
        // What nobody has set here stays, whoever has.
        m_driver.find(V4L2_CID_AUTO_WHITE_BALANCE)->value = 0;
        applyControls(*m_controls, {}, {});
        QCOMPARE(m_driver.find(V4L2_CID_AUTO_WHITE_BALANCE)->value, 0);
    }

    void foreignValuesAreBroughtIntoRange()
    {
        applyControls(*m_controls, {},
                      {{brightness, 1e9},
                       {u"v4l2-980918"_s, 77},
                       {u"v4l2-98090c"_s, -5},
                       {u"something else"_s, 1}});
        QCOMPARE(m_driver.find(V4L2_CID_BRIGHTNESS)->value, 64);
        QCOMPARE(m_driver.find(V4L2_CID_POWER_LINE_FREQUENCY)->value, 1);
        QCOMPARE(m_driver.find(V4L2_CID_AUTO_WHITE_BALANCE)->value, 1);
        CameraControl number;
        number.minimum = 3;
        number.maximum = 10;
        number.step = 4;
        number.usual = 5;
        QCOMPARE(nearestValue(number, qQNaN()), 5);
        QCOMPARE(nearestValue(number, 10), 7); // 11 is too much
        QCOMPARE(nearestValue(number, -1), 3);
    }

    void driverWithoutControlsHasNone()
    {
        V4l2Controls none([](unsigned long, void *) { return ENOTTY; });
        QVERIFY(none.list().isEmpty());
        none.set(brightness, 1);
        QVERIFY(applyControls(none, {}, {{brightness, 1}}).isEmpty());
    }

    void driverThatNeverEndsIsLeft()
    {
        int calls = 0;
        V4l2Controls endless([&](unsigned long request, void *argument) {
            if (request != VIDIOC_QUERY_EXT_CTRL)
                return EINVAL;
            ++calls;
            auto &query = *static_cast<v4l2_query_ext_ctrl *>(argument);
            query = {};
            query.id = V4L2_CID_BRIGHTNESS;
            query.type = V4L2_CTRL_TYPE_MENU;
            query.minimum = 0;
            query.maximum = std::numeric_limits<qint64>::max();
            return 0;
        });
        QCOMPARE(endless.list().size(), 1);
        QCOMPARE(calls, 2);
    }
};

QTEST_GUILESS_MAIN(TestV4l2Controls)
#include "tst_v4l2controls.moc"
