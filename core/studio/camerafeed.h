// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/studio/picturefeed.h"

#include <memory>

namespace vedette {

/// The newest picture of a camera for one tile, from the camera's small address while that is
/// enough and from its main one when more can be seen. The pictures of one go on until the first
/// of the other is there; then the one that is not needed stops. While the one that would do fails,
/// the other stands in.
/// Thread: main. Owns one PictureFeed, two while it switches.
class CameraFeed final : public QObject
{
    Q_OBJECT

public:
    /// `camera` and `pool` outlive the feed.
    CameraFeed(Camera &camera, QThreadPool &pool, QObject *parent = nullptr);
    ~CameraFeed() override;

    /// Whether pictures are wanted; false at first.
    void setActive(bool active);
    bool isActive() const { return m_active; }

    using Scaling = PictureFeed::Scaling;
    /// `target` and `scaling` as for PictureFeed. `seen` is how large the whole picture would be on
    /// the screen, in device pixels and as the camera takes it: the address is chosen by it.
    void setTargetSize(QSize target, QSize seen, Scaling scaling = Scaling::Exact);

    /// Whether the main address is wanted as soon as the small pictures are enlarged at all, as for
    /// the one camera that a person looks at; false at first.
    void setPrefersMain(bool prefers);

    /// As those of PictureFeed.
    std::optional<Picture> takePicture(DrawablePicture used = {});
    void forgetPictures();
    quint64 dropped() const;
    Error error() const;

Q_SIGNALS:
    /// There is a picture to take, or error() has changed.
    void pictureReady();
    /// From now on the pictures are those of the other address.
    void switched();

private:
    enum class Address { Main, Small };

    Address wanted() const;
    Camera &cameraAt(Address address) const;
    std::unique_ptr<PictureFeed> makeFeed(Address address);
    void follow();
    void settle();
    void takeFirst();
    void forgetFeeds();

    Camera &m_camera;
    QThreadPool &m_pool;
    bool m_active = false;
    bool m_following = false;
    bool m_prefersMain = false;
    QSize m_target;
    Scaling m_scaling = Scaling::Exact;
    QSize m_seen;
    Address m_address = Address::Main; // of m_shown
    std::unique_ptr<PictureFeed> m_shown;
    std::unique_ptr<PictureFeed> m_coming;
    std::optional<Picture> m_first; // of the feed that has just become m_shown
    quint64 m_droppedBefore = 0;
};

} // namespace vedette
