"""NewsML-G2 to NDJSON with lxml and orjson: newsml_ndjson.py FOLDER FILE."""

import sys

import orjson
import wire
from lxml import etree

NAR = "{http://iptc.org/std/nar/2006-10-01/}"
P = "{http://www.w3.org/1999/xhtml}p"

with open(sys.argv[2], "wb") as out:
    for path in wire.files(sys.argv[1]):
        root = etree.parse(path).getroot()
        out.write(
            orjson.dumps({
                "id": root.get("guid"),
                "headline": root.findtext(f".//{NAR}headline"),
                "published": root.findtext(f".//{NAR}published/{NAR}timestamp"),
                "versionCreated": root.findtext(f".//{NAR}versionCreated"),
                "body": [{"type": "paragraph", "text": "".join(p.itertext())} for p in root.iter(P)],
                "properties": [dict(e.attrib) for e in root.iter(f"{NAR}contentMetaExtProperty")],
            }) + b"\n")
