// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventtext.h"

#include "ui/faulttext.h"
#include "ui/publishtext.h"

#include <QCoreApplication>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString lengthText(Clock::duration length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (seconds < 100)
        return Words::tr("%n seconds", nullptr, int(seconds));
    if (seconds < 6000)
        return Words::tr("%n minutes", nullptr, int((seconds + 30) / 60));
    return Words::tr("%n hours", nullptr, int((seconds + 1800) / 3600));
}

QString addressText(const QHostAddress &address)
{
    return address.isNull() ? Words::tr("several addresses") : address.toString();
}

QString whoText(const EventViewer &viewer)
{
    return viewer.user.isEmpty() ? addressText(viewer.address)
                                 : Words::tr("%1 (%2)", "a user's name and address")
                                           .arg(viewer.user, addressText(viewer.address));
}

QString camerasText(const EventViewer &viewer)
{
    QStringList names;
    for (const EventCamera &camera : viewer.cameras)
        names += Words::tr("“%1”").arg(camera.name);
    return names.join(u", "_s);
}

// One function for what each event is called, and one for what else there is to say of it.
struct Title
{
    QString operator()(const CameraLost &lost) const
    {
        return (lost.part == CameraPart::Small ? Words::tr("“%1” gives no small pictures")
                                               : Words::tr("“%1” is lost"))
                .arg(lost.camera.name);
    }
    QString operator()(const CameraFound &found) const
    {
        return (found.part == CameraPart::Small ? Words::tr("“%1” gives small pictures again")
                                                : Words::tr("“%1” is back"))
                .arg(found.camera.name);
    }
    QString operator()(const CameraUnsteady &unsteady) const
    {
        return (unsteady.part == CameraPart::Small
                        ? Words::tr("“%1” is unsteady with small pictures")
                        : Words::tr("“%1” is unsteady"))
                .arg(unsteady.camera.name);
    }
    QString operator()(const ViewerCame &came) const
    {
        return Words::tr("%1 watches", "a viewer").arg(whoText(came.viewer));
    }
    QString operator()(const ViewerLeft &left) const
    {
        return Words::tr("%1 watches no more", "a viewer").arg(whoText(left.viewer));
    }
    QString operator()(const SignInRefused &refused) const
    {
        return Words::tr("A sign-in from %1 was refused").arg(addressText(refused.address));
    }
    QString operator()(const CameraPublished &published) const
    {
        return Words::tr("“%1” is published").arg(published.camera.name);
    }
    QString operator()(const PublishingLost &lost) const
    {
        return Words::tr("“%1” is not published").arg(lost.camera.name);
    }
};

struct Detail
{
    QString operator()(const CameraLost &lost) const
    {
        if (lost.part == CameraPart::Small)
            return smallTrouble(lost.error);
        return lost.error ? faultText(lost.error) : Words::tr("No picture comes any more.");
    }
    QString operator()(const CameraFound &found) const
    {
        return Words::tr("It was gone for %1.", "a length of time").arg(lengthText(found.gone));
    }
    QString operator()(const CameraUnsteady &unsteady) const
    {
        return Words::tr("It was lost for a short time %n times within a minute.", nullptr,
                         unsteady.times);
    }
    QString operator()(const ViewerCame &came) const { return camerasText(came.viewer); }
    QString operator()(const ViewerLeft &left) const
    {
        return Words::tr("%1 for %2", "cameras that were watched, and a length of time")
                .arg(camerasText(left.viewer), lengthText(left.watched));
    }
    QString operator()(const SignInRefused &refused) const
    {
        QStringList sentences;
        sentences += refused.user.isEmpty()
                             ? Words::tr("There is no user of that name.")
                             : Words::tr("The password of %1 was wrong.").arg(refused.user);
        if (refused.times > 1)
            sentences += Words::tr("%n times within a minute.", nullptr, refused.times);
        if (refused.isLockedOut)
            sentences += Words::tr("It has to wait before the next try.");
        return sentences.join(u' ');
    }
    QString operator()(const CameraPublished &published) const { return published.server; }
    QString operator()(const PublishingLost &lost) const
    {
        return Words::tr("%1: %2", "a media server's address, and what is wrong")
                .arg(lost.server, publishTrouble(lost.error));
    }
};

} // namespace

QString eventTitle(const Event &event)
{
    return std::visit(Title(), event.what);
}

QString eventDetail(const Event &event)
{
    return std::visit(Detail(), event.what);
}

QString smallTrouble(const Error &error)
{
    return Words::tr("The address for small tiles does not work, large pictures stand in. %1",
                     "what is wrong")
            .arg(faultText(error));
}

} // namespace vedette
