// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/mailbox.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace vedette;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestValueWinsAndTheOverwrittenCount()
    {
        Mailbox<int> box;
        QVERIFY(box.put(1));
        QVERIFY(!box.put(2));
        QVERIFY(!box.put(3));
        QCOMPARE(box.take(), std::optional(3));
        QCOMPARE(box.dropped(), 2u);
        QVERIFY(!box.take());
        QVERIFY(box.put(4));
    }

    void overwrittenValueIsReleasedAtOnce()
    {
        Mailbox<std::shared_ptr<int>> box;
        auto value = std::make_shared<int>(1);
        const std::weak_ptr watched(value);
        box.put(std::move(value));
        box.put(std::make_shared<int>(2));
        QVERIFY(watched.expired());
    }

    void everyValueIsEitherTakenOrCounted()
    {
        constexpr quint64 total = 200'000;
        Mailbox<quint64> box;
        std::thread producer([&] {
            for (quint64 n = 1; n <= total; ++n)
                box.put(n);
        });
        quint64 taken = 0;
        quint64 last = 0;
        while (last != total) {
            if (const auto value = box.take()) {
                QVERIFY(*value > last);
                last = *value;
                ++taken;
            }
        }
        producer.join();
        QCOMPARE(taken + box.dropped(), total);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
