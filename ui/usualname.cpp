// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usualname.h"

#include <QCoreApplication>

namespace vedette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsualName)
};

} // namespace

QString usualName(const CameraSpec &spec)
{
    return std::holds_alternative<TestPatternSpec>(spec) ? Words::tr("Test pattern")
                                                         : suggestedName(spec);
}

} // namespace vedette
