// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/framemeter.h"
#include "core/base/source.h"
#include "core/config/configuration.h"
#include "core/studio/picturestage.h"

#include <memory>
#include <vector>

namespace vedette {

/// What became of a camera's pictures on tiles.
struct ShownStats
{
    quint64 pictures = 0;      ///< that were taken to be painted
    quint64 dropped = 0;       ///< that came and were never decoded
    Clock::duration latency{}; ///< of the newest one, from its arrival
};

/// One camera: its source and whoever takes its pictures. The source runs only while there is a
/// sink, or for one that rests if that is wanted; a raw picture is encoded only while a sink needs
/// JPEG. It may be paused: then the source does not run, whoever wants its pictures.
/// It may have a small one: the same camera at an address that gives smaller pictures, with sinks
/// of its own. What is said of the camera is then said of whichever of the two gives pictures.
/// Thread: main; frames pass through in the source's and the pool's threads. Owns the source and
/// the small camera, not the sinks. Drops nothing itself.
class Camera final : public QObject, private FrameSink
{
    Q_OBJECT

public:
    /// `config.spec` says what `source` was made from.
    Camera(const CameraConfig &config, std::unique_ptr<Source> source, QThreadPool &pool,
           QObject *parent = nullptr);
    ~Camera() override;

    const QString &id() const { return m_config.id; }
    const QString &name() const { return m_config.name; }
    const CameraConfig &config() const { return m_config; }

    /// Starts the source if this is the first sink.
    void addSink(FrameSink &sink);

    /// After the return `sink` is not called any more. Stops the source if this was the last one.
    void removeSink(FrameSink &sink);

    /// As removeSink(), but `sink` will be added again: meanwhile the source does as
    /// setWhenHidden() says. For a tile that is out of sight.
    void rest(FrameSink &sink);

    void setWhenHidden(WhenHidden whenHidden);

    SourceStatus status() const;
    FrameStats stats() const { return inCharge().m_meter.stats(); }
    /// Of its own source, whatever the small one does.
    SourceStatus sourceStatus() const;

    /// Null when there is none.
    Camera *small() const { return m_small.get(); }
    void setSmall(std::unique_ptr<Camera> small);

    /// Frames that nobody got because changing or encoding them was slower than the camera.
    quint64 dropped() const { return m_stage.dropped(); }

    /// Why its pictures cannot be changed as setProcessing() says, and so are delivered to nobody;
    /// or an error of code None.
    Error processingError() const { return inCharge().m_stage.error(); }

    /// Tiles tell of what they show.
    const ShownStats &shown() const { return m_shown; }
    void noteShown(Clock::duration latency, quint64 dropped);

    /// Connects or opens again at once, unless pictures come or it is paused.
    void retryNow();

    /// Holds the source back until resume() or replaceSource(). To be called while nobody takes
    /// pictures.
    void pause(const Error &why);
    void resume();

    /// See Source.
    void networkChanged();

    void rename(const QString &name);

    /// How its pictures are put on a tile from now on.
    void setPicture(const PictureConfig &picture);

    /// What is done to its pictures before any sink gets them. After the return no picture is
    /// delivered that it was not done to.
    void setProcessing(const ProcessingConfig &processing);

    /// For one who sets the processing: gets the pictures before it. Else as addSink().
    void addPreview(FrameSink &sink);
    void removePreview(FrameSink &sink);

    /// What is set at the camera itself from now on.
    void setControls(const ControlValues &values);
    /// The same until the next call of either, without being kept.
    void tryControls(const ControlValues &values);
    /// What can be set there; empty where nothing can, and while it gives no pictures.
    const QList<CameraControl> &controls() const { return m_source->controls(); }

    /// Takes the pictures of another source from now on; the sinks stay.
    void replaceSource(const CameraSpec &spec, std::unique_ptr<Source> source);

Q_SIGNALS:
    void statusChanged(const vedette::SourceStatus &status);
    /// The one there was is gone.
    void smallChanged();
    void renamed();
    void pictureChanged();
    void controlsChanged();
    /// Other masks or another crop: nobody may be shown a picture any more that came until now.
    void masksChanged();

private:
    Needs needs() const override { return Needs::AnyPicture; }
    void takeFrame(const Frame &frame) override;
    FrameHub &hubFor(const FrameSink &sink);
    void adopt(std::unique_ptr<Source> source);
    void follow();
    void tellStatus();
    const Camera &inCharge() const;

    CameraConfig m_config;
    FrameMeter m_meter;
    ShownStats m_shown;
    Error m_pausedFor; // of code None while it is not paused
    FrameHub m_previews;
    FrameHub m_any;
    FrameHub m_jpeg;
    std::vector<FrameSink *> m_resting;
    WhenHidden m_whenHidden = WhenHidden::Pause;
    PictureStage m_stage;
    std::unique_ptr<Source> m_source;
    bool m_started = false; // m_source
    std::unique_ptr<Camera> m_small;
    Camera *m_whole = nullptr; // whose small one this is
};

} // namespace vedette
