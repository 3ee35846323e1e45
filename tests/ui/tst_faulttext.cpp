// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faulttext.h"

#include <QSet>
#include <QTest>

using namespace vedette;
using namespace Qt::StringLiterals;

namespace {

constexpr auto last = ErrorCode::InvalidValue;

// Grows with the enum: a new code warns here until `last` above is right.
constexpr bool isKnown(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::NoFrames:
    case ErrorCode::LostAtSender:
    case ErrorCode::AuthenticationNeeded:
    case ErrorCode::AuthenticationRefused:
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateChanged:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxyRefused:
    case ErrorCode::HttpStatus:
    case ErrorCode::TooManyRedirects:
    case ErrorCode::NotACamera:
    case ErrorCode::InvalidAddress:
    case ErrorCode::BadData:
    case ErrorCode::FrameTooLarge:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::PlayerIncomplete:
    case ErrorCode::DeviceAbsent:
    case ErrorCode::DeviceBusy:
    case ErrorCode::DeviceDenied:
    case ErrorCode::DeviceLost:
    case ErrorCode::DeviceFailed:
    case ErrorCode::PortInUse:
    case ErrorCode::PortDenied:
    case ErrorCode::AddressAbsent:
    case ErrorCode::CertificateUnusable:
    case ErrorCode::PublishRefused:
    case ErrorCode::PublishingAbsent:
    case ErrorCode::EncoderAbsent:
    case ErrorCode::EncoderFailed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::KeyStoreFailed:
    case ErrorCode::InvalidValue:
    case ErrorCode::EndedWhileStarting:
        return true;
    }
    return false;
}

} // namespace

class tst_FaultText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentence();
    void keepsTheDetail();
    void noErrorHasNoWords();
};

void tst_FaultText::everyCodeHasItsOwnSentence()
{
    QVERIFY(!isKnown(ErrorCode(int(last) + 1)));
    QSet<QString> sentences;
    for (int code = 1; code <= int(last); ++code) {
        const QString sentence = faultText({ErrorCode(code), {}});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY2(sentence.size() > 20, qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(last));
}

void tst_FaultText::keepsTheDetail()
{
    for (int code = 0; code <= int(last); ++code) {
        const QString sentence = faultText({ErrorCode(code), u"192.0.2.7:8080 100%2"_s});
        QVERIFY2(sentence.contains(u"192.0.2.7:8080 100%2"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
    }
}

void tst_FaultText::noErrorHasNoWords()
{
    QVERIFY(faultText({}).isEmpty());
}

QTEST_APPLESS_MAIN(tst_FaultText)
#include "tst_faulttext.moc"
