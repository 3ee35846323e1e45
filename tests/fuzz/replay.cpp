// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <random>
#include <vector>

// Runs a fuzzer's target without libFuzzer: every file of a corpus, then mutations of them, the
// same ones each time.
// usage: TARGET FOLDER MUTATIONS

namespace {

constexpr qsizetype maxSize = 4096;
constexpr const char *crashFile = "crash-input";

QByteArray current; // what is run now, kept for the handler

extern "C" void keepInput(int number)
{
    if (FILE *file = std::fopen(crashFile, "wb")) {
        std::fwrite(current.constData(), 1, size_t(current.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "The input is in %s.\n", crashFile);
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void run(const QByteArray &input)
{
    current = input;
    // In memory of exactly this size, so that a sanitizer sees reads beyond it.
    const std::vector<uint8_t> exact(input.begin(), input.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

QList<QByteArray> read(const QString &folder)
{
    QList<QByteArray> inputs;
    const auto names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs += file.readAll();
    }
    return inputs;
}

/// Changes inputs at random places by the means that break parsers.
class Mutator final
{
public:
    explicit Mutator(QList<QByteArray> corpus)
        : m_corpus(std::move(corpus))
    {
    }

    QByteArray next()
    {
        QByteArray input = anInput();
        for (qsizetype steps = below(4) + 1; steps > 0; --steps)
            change(input);
        input.truncate(maxSize);
        return input;
    }

private:
    // Not a distribution of the library, which differs from one to the next.
    qsizetype below(qsizetype bound)
    {
        return bound > 0 ? qsizetype(m_random() % quint64(bound)) : 0;
    }
    const QByteArray &anInput() { return m_corpus[below(m_corpus.size())]; }

    void change(QByteArray &input)
    {
        static const QList<QByteArray> words{
                QByteArray("\xFF\xD8\xFF"), QByteArray("\xFF\xD9"),
                QByteArray("\xFF\xDA"),     QByteArray("\xFF"),
                QByteArray("\xFF\x00", 2),  QByteArray("\x00\x00", 2),
                QByteArray("\r\n\r\n"),     QByteArray("\r\n--foo\r\n"),
                QByteArray("--"),           QByteArray("Content-Length: 99\r\n"),
                QByteArray("-1"),           QByteArray("4294967296")};
        const qsizetype at = below(input.size() + 1);
        const qsizetype length = std::min(below(40), input.size() - at);
        switch (below(8)) {
        case 0:
            input.remove(at, length);
            break;
        case 1:
            input.insert(at, words[below(words.size())]);
            break;
        case 2:
            input.insert(at, QByteArray(input.mid(at, length)));
            break;
        case 3: {
            const QByteArray &other = anInput();
            input = input.first(at) + other.sliced(below(other.size() + 1));
            break;
        }
        case 4:
            input.truncate(at);
            break;
        default:
            if (at < input.size())
                input[at] = below(2) ? char(below(256)) : char(input[at] ^ char(1 << below(8)));
            break;
        }
    }

    QList<QByteArray> m_corpus;
    std::mt19937_64 m_random; // its own fixed seed
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s FOLDER MUTATIONS\n", argv[0]);
        return 2;
    }
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);
    const QList<QByteArray> corpus = read(QString::fromLocal8Bit(argv[1]));
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "There is nothing in %s.\n", argv[1]);
        return 1;
    }
    run({});
    for (const QByteArray &input : corpus)
        run(input);
    Mutator mutator(corpus);
    const int mutations = std::atoi(argv[2]);
    for (int n = 0; n < mutations; ++n)
        run(mutator.next());
    std::printf("%d inputs and %d mutations are sound.\n", int(corpus.size()), mutations);
    return 0;
}
