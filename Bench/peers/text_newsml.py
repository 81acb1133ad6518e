"""Wire text to NewsML-G2, a file each, with lxml: text_newsml.py FOLDER FOLDER."""

import os
import sys

import wire
from lxml import etree

NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"


def item(article):
    root = etree.Element(
        f"{{{NAR}}}newsItem", nsmap={None: NAR}, guid="urn:uuid:01cc0c78-2864-8737-886f-211526f8c205",
        standard="NewsML-G2", standardversion="2.35", conformance="power")

    def add(parent, name, text=None, namespace=NAR, **attributes):
        element = etree.SubElement(parent, f"{{{namespace}}}{name}", **attributes)
        element.text = text
        return element

    add(root, "catalogRef", href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml")
    add(add(add(root, "pubHistory"), "published"), "timestamp", article["published"])
    meta = add(root, "itemMeta")
    add(meta, "itemClass", qcode="ninat:text")
    add(meta, "provider", literal="unknown")
    add(meta, "versionCreated", article["published"] + "T00:00:00")
    add(meta, "generator", "Wirecopy", versioninfo="0.1.0")
    content = add(root, "contentMeta")
    add(content, "headline", article["headline"])
    add(content, "contentMetaExtProperty", rel="wc:section", value=article["section"])
    add(content, "contentMetaExtProperty", rel="wc:endMark", value=article["endMark"])
    inline = add(add(root, "contentSet"), "inlineXML", contenttype="application/xhtml+xml")
    html = etree.SubElement(inline, f"{{{XHTML}}}html", nsmap={None: XHTML})
    add(add(html, "head", namespace=XHTML), "title", article["headline"], XHTML)
    body = add(html, "body", namespace=XHTML)
    for block in article["body"]:
        add(body, "p", block["text"], XHTML)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


source, target = sys.argv[1:3]
for path in wire.files(source):
    out = os.path.join(target, os.path.relpath(path, source)[:-4] + ".xml")
    os.makedirs(os.path.dirname(out), exist_ok=True)
    with open(out, "wb") as file:
        file.write(item(wire.article(path)))
