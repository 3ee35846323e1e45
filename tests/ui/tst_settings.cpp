// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/studio/studio.h"
#include "ui/settingsdialog.h"
#include "ui/themepalette.h"
#include "ui/theming.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that wants what the test says.
class HandScheme final : public DesktopScheme
{
    Q_OBJECT

public:
    Wish wish() const override { return m_wish; }
    void say(Wish wish)
    {
        m_wish = wish;
        Q_EMIT changed();
    }

private:
    Wish m_wish = Wish::None;
};

} // namespace

/// The settings dialog, and what follows from its choice of a theme.
class tst_Settings final : public QObject
{
    Q_OBJECT

    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    QPushButton *button(QDialogButtonBox::StandardButton which)
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    void choose(const char *box, const QVariant &value);

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<SettingsDialog> m_dialog;

private Q_SLOTS:
    void init();
    void cleanup();
    void changesCountAfterOk();
    void changesAreForgottenAfterCancel();
    void applyKeepsTheDialogOpen();
    void whatIsWrongIsToldAndNotApplied();
    void theExampleShowsTheName();
    void defaultsAreOfThePageThatIsShown();
    void camerasThatCameMeanwhileStay();
    void sharingIsChangedThereToo();
    void otherProgramsAreToldOfEvents();
    void nobodyIsAskedForUpdatesUnlessItIsChosen();
    void theThemeFollowsTheDesktop();
    void aChosenThemeWins();
    void boxesAndLinksAreSeenInTheDark();
};

void tst_Settings::init()
{
    m_studio = std::make_unique<Studio>();
    m_dialog = std::make_unique<SettingsDialog>(*m_studio);
    m_dialog->show();
}

void tst_Settings::cleanup()
{
    m_dialog.reset();
    m_studio.reset();
}

// As a person does: programs' own changes do not count as such.
void tst_Settings::choose(const char *box, const QVariant &value)
{
    auto *combo = find<QComboBox>(box);
    combo->setCurrentIndex(combo->findData(value));
    Q_EMIT combo->activated(combo->currentIndex());
}

void tst_Settings::changesCountAfterOk()
{
    choose("theme", int(Theme::Dark));
    choose("language", u"de"_s);
    choose("whenHidden", int(WhenHidden::Slow));
    choose("notify", int(NotifyWhen::Never));
    find<QCheckBox>("showStatistics")->click();
    find<QLineEdit>("snapshotFolder")->setText(u"/srv/pictures"_s);
    find<QLineEdit>("snapshotPattern")->setText(u"{number}"_s);
    QCOMPARE(m_studio->configuration(), Configuration());
    button(QDialogButtonBox::Ok)->click();
    const Configuration &now = m_studio->configuration();
    QCOMPARE(now.look.theme, Theme::Dark);
    QCOMPARE(now.look.language, u"de"_s);
    QCOMPARE(now.window.whenHidden, WhenHidden::Slow);
    QCOMPARE(now.window.notify, NotifyWhen::Never);
    QVERIFY(now.window.showStatistics);
    QCOMPARE(now.snapshots, (SnapshotConfig{u"/srv/pictures"_s, u"{number}"_s}));
    QVERIFY(!m_dialog->isVisible());
}

void tst_Settings::changesAreForgottenAfterCancel()
{
    choose("theme", int(Theme::Dark));
    button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(m_studio->configuration(), Configuration());
}

void tst_Settings::applyKeepsTheDialogOpen()
{
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    choose("theme", int(Theme::Light));
    button(QDialogButtonBox::Apply)->click();
    QCOMPARE(m_studio->configuration().look.theme, Theme::Light);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
}

void tst_Settings::whatIsWrongIsToldAndNotApplied()
{
    choose("theme", int(Theme::Dark));
    find<QLineEdit>("snapshotPattern")->setText(u"{nonsense}"_s);
    button(QDialogButtonBox::Ok)->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QLabel>("problem")->isVisible());
    QVERIFY(find<QLabel>("problem")->text().contains(u"{nonsense}"_s));
    QCOMPARE(m_studio->configuration(), Configuration());
}

void tst_Settings::theExampleShowsTheName()
{
    find<QLineEdit>("snapshotFolder")->setText(u"/srv"_s);
    find<QLineEdit>("snapshotPattern")->setText(u"{camera}-{number}"_s);
    QVERIFY(find<QLabel>("snapshotExample")->text().endsWith(u"-0001.jpg"_s));
    find<QLineEdit>("snapshotFolder")->setText(u"no whole path"_s);
    QVERIFY(!find<QLabel>("snapshotExample")->text().endsWith(u"-0001.jpg"_s));
}

void tst_Settings::defaultsAreOfThePageThatIsShown()
{
    Configuration configuration;
    configuration.look.theme = Theme::Dark;
    configuration.window.notify = NotifyWhen::Never;
    m_studio->apply(configuration);
    m_dialog = std::make_unique<SettingsDialog>(*m_studio);
    find<QListWidget>("pages")->setCurrentRow(0);
    button(QDialogButtonBox::RestoreDefaults)->click();
    button(QDialogButtonBox::Ok)->click();
    QCOMPARE(m_studio->configuration().look.theme, Theme::System);
    QCOMPARE(m_studio->configuration().window.notify, NotifyWhen::Never);
}

void tst_Settings::camerasThatCameMeanwhileStay()
{
    choose("theme", int(Theme::Dark));
    Configuration configuration = m_studio->configuration();
    configuration.cameras += newCamera(TestPatternSpec{{160, 120}, 30}, {});
    m_studio->apply(configuration);
    button(QDialogButtonBox::Ok)->click();
    QCOMPARE(m_studio->configuration().cameras.size(), 1);
    QCOMPARE(m_studio->configuration().look.theme, Theme::Dark);
}

void tst_Settings::sharingIsChangedThereToo()
{
    find<QCheckBox>("open")->click();
    button(QDialogButtonBox::Ok)->click();
    QCOMPARE(m_studio->configuration().share.access, ShareConfig::Access::Open);
    QVERIFY(!m_studio->configuration().share.enabled);
}

void tst_Settings::otherProgramsAreToldOfEvents()
{
    Configuration before;
    before.events.webhook.events = {u"camera_lost"_s}; // is not shown, and stays
    m_studio->apply(before);
    m_dialog = std::make_unique<SettingsDialog>(*m_studio);
    m_dialog->show();
    const auto type = [this](const char *field, const QString &text) {
        auto *edit = find<QLineEdit>(field);
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    };
    type("webhookUrl", u"example.org"_s);
    button(QDialogButtonBox::Apply)->click();
    QVERIFY(find<QLabel>("problem")->isVisible());
    type("webhookUrl", u"http://127.0.0.1:9/hook"_s);
    type("webhookToken", u"token"_s);
    type("mqttBroker", u"mqtt://127.0.0.1:9"_s);
    type("mqttUser", u"me"_s);
    type("mqttPassword", u"secret"_s);
    type("mqttTopic", u"home/vedette"_s);
    find<QCheckBox>("mqttDiscovery")->click();
    button(QDialogButtonBox::Ok)->click();
    EventsConfig events;
    events.webhook = {u"http://127.0.0.1:9/hook"_s, u"token"_s, {}, {u"camera_lost"_s}};
    events.mqtt = {u"mqtt://127.0.0.1:9"_s, u"me"_s, u"secret"_s, {}, u"home/vedette"_s, {}};
    QCOMPARE(m_studio->configuration().events, events);
}

void tst_Settings::nobodyIsAskedForUpdatesUnlessItIsChosen()
{
    auto *look = find<QCheckBox>("lookForUpdates");
    auto *address = find<QLineEdit>("updateAddress");
    QVERIFY(!look->isChecked());
    QCOMPARE(updateAddress(m_studio->configuration().update), QString());
    look->click();
    address->setText(u"example.org"_s);
    button(QDialogButtonBox::Apply)->click();
    QVERIFY(find<QLabel>("problem")->isVisible());
    QVERIFY(!m_studio->configuration().update.look);
    address->setText(u"https://example.org/latest.json"_s);
    button(QDialogButtonBox::Apply)->click();
    QVERIFY(!find<QLabel>("problem")->isVisible());
    QCOMPARE(updateAddress(m_studio->configuration().update), u"https://example.org/latest.json"_s);
}

void tst_Settings::theThemeFollowsTheDesktop()
{
    using Wish = DesktopScheme::Wish;
    const QPalette before = QApplication::palette();
    auto made = std::make_unique<HandScheme>();
    HandScheme &desktop = *made;
    const Theming theming(*m_studio, std::move(made));
    QCOMPARE(QApplication::palette(), before);
    desktop.say(Wish::Dark);
    QVERIFY(isDark(QApplication::palette()));
    desktop.say(Wish::Light);
    QVERIFY(!isDark(QApplication::palette()));
    desktop.say(Wish::None);
    QCOMPARE(QApplication::palette(), before);
}

void tst_Settings::aChosenThemeWins()
{
    auto made = std::make_unique<HandScheme>();
    HandScheme &desktop = *made;
    const Theming theming(*m_studio, std::move(made));
    desktop.say(DesktopScheme::Wish::Dark);
    Configuration configuration = m_studio->configuration();
    configuration.look.theme = Theme::Light;
    m_studio->apply(configuration);
    QVERIFY(!isDark(QApplication::palette()));
    configuration.look.theme = Theme::System;
    m_studio->apply(configuration);
    QVERIFY(isDark(QApplication::palette()));
    configuration.look.theme = Theme::Light;
    m_studio->apply(configuration);
    QVERIFY(!isDark(QApplication::palette()));
}

void tst_Settings::boxesAndLinksAreSeenInTheDark()
{
    QPalette platform = darkPalette();
    platform.setColor(QPalette::Link, QColor(0, 0, 200));
    QApplication::setPalette(platform);
    const Theming theming(*m_studio, std::make_unique<HandScheme>());
    QVERIFY(QApplication::palette().color(QPalette::Link).lightness() > 150);

    QCheckBox box;
    QRadioButton radio;
    for (QAbstractButton *each :
         {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&radio)}) {
        each->setPalette(darkPalette());
        const QImage image = each->grab().toImage();
        int brightest = 0;
        for (int x = 0; x < image.width(); ++x)
            brightest = std::max(brightest, qGray(image.pixel(x, image.height() / 2)));
        const int ground = qGray(darkPalette().color(QPalette::Window).rgb());
        QVERIFY2(brightest > ground + 80, qPrintable(QString::number(brightest)));
    }
    QApplication::setPalette(QPalette());
}

QTEST_MAIN(tst_Settings)
#include "tst_settings.moc"
