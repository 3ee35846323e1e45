// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutbox.h"

#include "ui/icons.h"
#include "ui/licencesheet.h"
#include "ui/plainbuttons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace vedette {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

constexpr int markSize = 64;

} // namespace

QMessageBox *makeAboutBox(QWidget *parent)
{
    const QString version = QCoreApplication::applicationVersion();
    const QString text = u"<h3>Vedette %1</h3><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
            version, Words::tr("A camera studio for the desktop."),
            Words::tr("Free software under the GNU General Public License, version 3 or "
                      "later. It comes with no warranty."),
            Words::tr("Made with Qt %1.").arg(QString::fromLatin1(qVersion())));
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("About Vedette"), text,
                                QMessageBox::Close, parent);
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(
            applicationIcon().pixmap(QSize(markSize, markSize), parent->devicePixelRatio()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    // In the place of what a box does at any button: close.
    QPushButton *licences = box->addButton(Words::tr("Licences…"), QMessageBox::HelpRole);
    licences->setObjectName(u"licences"_s);
    licences->disconnect();
    QObject::connect(licences, &QPushButton::clicked, box,
                     [box] { makeLicenceSheet(bundledPartsFolder(), box)->open(); });
    plainButtons(box);
    return box;
}

} // namespace vedette
