// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/xmltree.h"

#include <QXmlStreamReader>

namespace vedette {

namespace {

constexpr int maxDepth = 32;
constexpr int maxElements = 10'000;

void collect(const XmlNode &node, QStringView wanted, std::vector<const XmlNode *> &found)
{
    for (const XmlNode &child : node.children) {
        if (child.name == wanted)
            found.push_back(&child);
        else
            collect(child, wanted, found);
    }
}

class TreeReader final
{
public:
    explicit TreeReader(const QByteArray &document)
        : m_xml(document)
    {
    }

    std::optional<XmlNode> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return std::nullopt;
            if (token == QXmlStreamReader::StartElement) {
                XmlNode root = readElement(1);
                if (m_xml.hasError())
                    return std::nullopt;
                return root;
            }
        }
        return std::nullopt;
    }

private:
    XmlNode readElement(int depth)
    {
        XmlNode node{m_xml.name().toString(), {}, {}, {}};
        if (depth > maxDepth || ++m_elements > maxElements)
            m_xml.raiseError(QStringLiteral("too much"));
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            node.attributes.insert(attribute.name().toString(), attribute.value().toString());
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                node.children.push_back(readElement(depth + 1));
            else if (token == QXmlStreamReader::Characters)
                node.text += m_xml.text();
            else if (token == QXmlStreamReader::EndElement)
                break;
        }
        node.text = node.text.trimmed();
        return node;
    }

    QXmlStreamReader m_xml;
    int m_elements = 0;
};

} // namespace

const XmlNode *XmlNode::find(QStringView wanted) const
{
    for (const XmlNode &child : children) {
        if (child.name == wanted)
            return &child;
        if (const XmlNode *found = child.find(wanted))
            return found;
    }
    return nullptr;
}

std::vector<const XmlNode *> XmlNode::findAll(QStringView wanted) const
{
    std::vector<const XmlNode *> found;
    collect(*this, wanted, found);
    return found;
}

QString XmlNode::textOf(QStringView wanted) const
{
    const XmlNode *found = find(wanted);
    return found ? found->text : QString();
}

std::optional<XmlNode> readXml(const QByteArray &document)
{
    if (document.size() > maxXmlSize)
        return std::nullopt;
    return TreeReader(document).read();
}

} // namespace vedette
