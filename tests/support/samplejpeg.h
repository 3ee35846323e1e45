// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

namespace vedette::test {

/// What a made-up JPEG is built of. Its markers are true, its picture is noise.
struct JpegShape
{
    QSize size{64, 48};
    qsizetype entropy = 300; ///< bytes of entropy-coded data in each scan
    bool thumbnail = false;  ///< an APP1 that holds a JPEG of its own
    bool huffmanTables = true;
    int scans = 1;          ///< more than one: progressive, with tables between them
    bool restarts = false;  ///< RSTn in the scans
    bool fillBytes = false; ///< more than one FF before markers
    quint32 seed = 1;
};

QByteArray sampleJpeg(const JpegShape &shape = {});

/// A picture that decodes: a square on a gradient, at a place that `number` says.
QByteArray realJpeg(QSize size, int number);

} // namespace vedette::test
