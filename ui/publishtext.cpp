// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishtext.h"

#include "core/publish/publishreason.h"

#include <QCoreApplication>

namespace vedette {

QString publishTrouble(const Error &error)
{
    const QString sentence = QCoreApplication::translate(
            "Publishing", publishReason(error.code).toLatin1().constData());
    return error.detail.isEmpty() ? sentence
                                  : QCoreApplication::translate("Publishing", "%1 (%2)",
                                                                "sentence, what else is known")
                                            .arg(sentence, error.detail);
}

} // namespace vedette
