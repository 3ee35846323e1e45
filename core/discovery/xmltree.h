// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace vedette {

/// An element of a small XML document, without its namespaces: what devices call them varies.
struct XmlNode
{
    QString name;
    QString text; ///< its own, trimmed
    QMap<QString, QString> attributes;
    std::vector<XmlNode> children;

    /// The first one below it with that name, at any depth; null when there is none.
    const XmlNode *find(QStringView wanted) const;
    /// All below it with that name, at any depth, in their order; none inside another one.
    std::vector<const XmlNode *> findAll(QStringView wanted) const;
    /// The text of the first one below it with that name, or nothing.
    QString textOf(QStringView wanted) const;
};

constexpr qsizetype maxXmlSize = 1'048'576; ///< bytes

/// Reads a whole document from a peer that may mean harm: up to maxXmlSize bytes, 32 levels, 10,000
/// elements, and without a document type. Nothing when it is more than that, or wrong.
std::optional<XmlNode> readXml(const QByteArray &document);

} // namespace vedette
