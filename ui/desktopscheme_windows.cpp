// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktopscheme.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

#include <utility>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

/// What is chosen under "Colors" in the settings of Windows 10 and later.
class ColorsScheme final : public DesktopScheme, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    ColorsScheme()
        : m_wish(chosen())
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    Wish wish() const override { return m_wish; }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *msg = static_cast<const MSG *>(message);
        if (msg->message == WM_SETTINGCHANGE) {
            const Wish before = std::exchange(m_wish, chosen());
            if (m_wish != before)
                Q_EMIT changed();
        }
        return false;
    }

private:
    static Wish chosen()
    {
        const QSettings settings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows"
                                 "\\CurrentVersion\\Themes\\Personalize"_s,
                                 QSettings::NativeFormat);
        const QVariant light = settings.value(u"AppsUseLightTheme"_s);
        return !light.isValid() ? Wish::None : light.toInt() == 0 ? Wish::Dark : Wish::Light;
    }

    Wish m_wish;
};

} // namespace

std::unique_ptr<DesktopScheme> makeDesktopScheme()
{
    return std::make_unique<ColorsScheme>();
}

} // namespace vedette

#include "desktopscheme_windows.moc"
