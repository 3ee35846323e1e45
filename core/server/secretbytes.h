// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QRandomGenerator>

namespace vedette {

/// Bytes that cannot be guessed, from the system's generator.
inline QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = char(generator->bounded(256));
    return bytes;
}

/// Compares without telling by its time where the two differ. Sizes are not secret.
inline bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    quint8 difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = quint8(difference | (quint8(a[i]) ^ quint8(b[i])));
    return difference == 0;
}

} // namespace vedette
