// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/file/nearestname.h"

#include <algorithm>
#include <utility>

namespace vedette {

namespace {

int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype n = 0; n <= b.size(); ++n)
        row[n] = int(n);
    for (qsizetype n = 1; n <= a.size(); ++n) {
        int diagonal = std::exchange(row[0], int(n));
        for (qsizetype m = 1; m <= b.size(); ++m) {
            const int changed = diagonal + (a[n - 1] == b[m - 1] ? 0 : 1);
            diagonal = row[m];
            row[m] = std::min({row[m] + 1, row[m - 1] + 1, changed});
        }
    }
    return row.last();
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    constexpr qsizetype longestName = 60;
    if (name.size() > longestName)
        return {};
    const QString plain = name.toLower().replace(u'_', u'-');
    QString best;
    int least = std::min(std::max(2, int(name.size()) / 3) + 1, int(name.size()));
    for (const QString &one : known)
        if (const int now = distance(plain, one); now < least) {
            least = now;
            best = one;
        }
    return best;
}

} // namespace vedette
