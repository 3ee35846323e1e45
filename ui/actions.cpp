// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

QAction *makeAction(QWidget *window, const QString &name, const QString &text, const QString &tip,
                    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    const QString key =
            keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : Words::tr("%1 (%2)", "tip, key").arg(tip, key));
    window->addAction(action);
    return action;
}

QString plainWords(QString text)
{
    static const QRegularExpression keyBehind(u"\\(&[^&]\\)"_s);
    text.remove(keyBehind);
    text.replace(u"&&"_s, u"\x01"_s);
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    text.remove(u'…');
    return text;
}

Actions::Actions(QWidget *window)
    : addCamera(makeAction(window, u"addCamera"_s, Words::tr("&Add Camera…"),
                           Words::tr("Add a camera"), {QKeySequence::New}))
    , share(makeAction(window, u"share"_s, Words::tr("&Share the Cameras"),
                       Words::tr("Let others watch the cameras in their browsers and players"),
                       {Qt::CTRL | Qt::Key_B}))
    , openSharing(makeAction(window, u"openSharing"_s, Words::tr("S&haring…"),
                             Words::tr("Where others can watch, and who may"),
                             {Qt::CTRL | Qt::SHIFT | Qt::Key_B}))
    , importCameras(makeAction(window, u"import"_s, Words::tr("&Import…"),
                               Words::tr("Add the cameras and views of a file"),
                               {QKeySequence(Qt::CTRL | Qt::Key_O)}))
    , exportCameras(makeAction(window, u"export"_s, Words::tr("&Export…"),
                               Words::tr("Write all cameras and views into a file"),
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}))
    , settings(makeAction(window, u"settings"_s, Words::tr("S&ettings…"),
                          Words::tr("Change how Vedette looks and works"),
                          {QKeySequence(Qt::CTRL | Qt::Key_Comma)}))
    , quit(makeAction(window, u"quit"_s, Words::tr("&Quit"), Words::tr("Close Vedette"),
                      {QKeySequence(Qt::CTRL | Qt::Key_Q)}))
    , rename(makeAction(window, u"rename"_s, Words::tr("Re&name…"), Words::tr("Rename the camera"),
                        {Qt::Key_F2}))
    , change(makeAction(window, u"change"_s, Words::tr("&Change…"),
                        Words::tr("Change the camera's address, sign-in or kind"),
                        {Qt::ALT | Qt::Key_Return}))
    , retry(makeAction(window, u"retry"_s, Words::tr("&Retry Now"),
                       Words::tr("Connect again at once"), {Qt::CTRL | Qt::Key_R}))
    , cameraPicture(makeAction(window, u"cameraPicture"_s, Words::tr("Camera Pict&ure…"),
                               Words::tr("Masks, crop, text, quality and controls of the camera, "
                                         "for the wall and for viewers"),
                               {Qt::CTRL | Qt::Key_T}))
    , copyAddress(makeAction(window, u"copyAddress"_s, Words::tr("Copy A&ddress"),
                             Words::tr("Copy the camera's address"), {QKeySequence::Copy}))
    , publish(makeAction(window, u"publish"_s, Words::tr("Pu&blish…"),
                         Words::tr("Send the camera to a media server"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_P}))
    , remove(makeAction(window, u"remove"_s, Words::tr("Re&move"),
                        Words::tr("Take the camera off the wall"), {QKeySequence::Delete}))
    , retryAll(makeAction(window, u"retryAll"_s, Words::tr("Retry A&ll"),
                          Words::tr("Connect all cameras again at once"), {Qt::Key_F5}))
    , enlarge(makeAction(window, u"enlarge"_s, Words::tr("&Enlarge"),
                         Words::tr("Show the camera alone, or all of them again"),
                         {Qt::Key_Return, Qt::Key_Enter}))
    , statistics(makeAction(window, u"statistics"_s, Words::tr("&Statistics"),
                            Words::tr("Show size, rate and age of the pictures on the tiles"),
                            {Qt::CTRL | Qt::Key_I, Qt::Key_I}))
    , fullScreen(makeAction(window, u"fullScreen"_s, Words::tr("&Full Screen"),
                            Words::tr("Fill the screen with the wall"), {Qt::Key_F11}))
    , back(makeAction(window, u"back"_s, Words::tr("&Back"),
                      Words::tr("From one large camera to the wall, or out of full screen"),
                      {Qt::Key_Escape}))
    , shortcuts(makeAction(window, u"shortcuts"_s, Words::tr("&Keyboard Shortcuts"),
                           Words::tr("All that can be done by keys"), {Qt::Key_F1}))
    , about(makeAction(window, u"about"_s, Words::tr("&About Vedette"),
                       Words::tr("Version and licence"), {}))
{
    for (QAction *action : {share, enlarge, statistics, fullScreen})
        action->setCheckable(true);
    back->setEnabled(false);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    addCamera->setIconText(Words::tr("Add camera"));
    retryAll->setIconText(Words::tr("Retry all"));
    statistics->setIconText(plainWords(statistics->text()));
    fullScreen->setIconText(Words::tr("Full screen"));
    addCamera->setIcon(tintedIcon(u"add"_s));
    openSharing->setIcon(tintedIcon(u"share"_s));
    rename->setIcon(tintedIcon(u"edit"_s));
    retry->setIcon(tintedIcon(u"retry"_s));
    copyAddress->setIcon(tintedIcon(u"copy"_s));
    remove->setIcon(tintedIcon(u"remove"_s));
    retryAll->setIcon(tintedIcon(u"retry"_s));
    statistics->setIcon(tintedIcon(u"statistics"_s));
    fullScreen->setIcon(tintedIcon(u"fullscreen"_s));
}

QList<QAction *> Actions::ofCamera() const
{
    return {enlarge, rename, change, cameraPicture, retry, copyAddress, publish, remove};
}

} // namespace vedette
