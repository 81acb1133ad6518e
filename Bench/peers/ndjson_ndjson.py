"""NDJSON to NDJSON with orjson: ndjson_ndjson.py FILE FILE."""

import sys

import orjson

with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as out:
    for line in source:
        out.write(orjson.dumps(orjson.loads(line)) + b"\n")
