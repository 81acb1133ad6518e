"""Wire text to NDJSON: text_ndjson.py json|orjson FOLDER FILE."""

import sys

import wire

if sys.argv[1] == "orjson":
    import orjson

    dumps = orjson.dumps
else:
    import json

    def dumps(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


with open(sys.argv[3], "wb") as out:
    for path in wire.files(sys.argv[2]):
        out.write(dumps(wire.article(path)) + b"\n")
