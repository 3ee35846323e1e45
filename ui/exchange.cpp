// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange.h"

#include "ui/editor.h"
#include "ui/faulttext.h"
#include "ui/plainbuttons.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

bool hasPasswords(const QList<CameraConfig> &cameras)
{
    return std::any_of(cameras.begin(), cameras.end(), [](const CameraConfig &camera) {
        const auto *remote = std::get_if<RemoteSpec>(&camera.spec);
        return remote && !remote->password.isEmpty();
    });
}

} // namespace

Exchange::Exchange(Editor &editor, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_window(window)
{
}

void Exchange::exportAll()
{
    if (!hasPasswords(m_editor.configuration().cameras)) {
        askWhere(Passwords::LeftOut);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Export"),
                                     tr("Export the passwords of the cameras, too?"),
                                     QMessageBox::Cancel, m_window);
    question->setObjectName(u"exportQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("They would stand in the file in plain text: whoever reads it "
                                    "can sign in to the cameras."));
    auto *without = question->addButton(tr("Without Passwords"), QMessageBox::AcceptRole);
    auto *with = question->addButton(tr("With Passwords"), QMessageBox::AcceptRole);
    without->setObjectName(u"withoutPasswords"_s);
    with->setObjectName(u"withPasswords"_s);
    question->setDefaultButton(without);
    connect(without, &QPushButton::clicked, this, [this] { askWhere(Passwords::LeftOut); });
    connect(with, &QPushButton::clicked, this, [this] { askWhere(Passwords::Included); });
    plainButtons(question);
    question->open();
}

void Exchange::askWhere(Passwords passwords)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Cameras and Views"), QDir::homePath());
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"vedette-cameras.json"_s);
    dialog->setNameFilters({tr("Cameras and views (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, passwords](const QString &path) {
        const Error error = exportCameras(path, m_editor.configuration(), passwords);
        Q_EMIT told(
                error ? faultText(error)
                      : tr("The cameras and views are in %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void Exchange::importSome()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Cameras and Views"), QDir::homePath());
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Cameras and views (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Exchange::importFrom);
    dialog->open();
}

void Exchange::importFrom(const QString &path)
{
    const auto file = readCameraFile(path);
    if (!file) {
        Q_EMIT told(faultText(file.error()));
        return;
    }
    const Merged result = merged(m_editor.configuration(), *file);
    const bool isNew = result.configuration != m_editor.configuration();
    const QString text = tr("Import %n cameras", nullptr, int(result.cameras));
    if (isNew && !m_editor.change(text, result.configuration))
        return; // it was told why
    QString sentence = isNew ? tr("%1 and %2 were imported.", "cameras, views")
                                       .arg(tr("%n cameras", nullptr, int(result.cameras)),
                                            tr("%n views", nullptr, int(result.views)))
                             : tr("There is nothing new in the file.");
    if (result.known > 0)
        sentence += u' ' + tr("%n cameras were here already.", nullptr, int(result.known));
    QStringList leftOut;
    for (const Error &problem : file->problems)
        leftOut += problem.detail;
    if (!leftOut.isEmpty())
        sentence += u' ' + tr("What cannot be was left out: %1.").arg(leftOut.join(u"; "_s));
    Q_EMIT told(sentence);
}

} // namespace vedette
