#!/bin/sh
# What `make demo` shows: Samples/demo.sh CONVERT
set -eu
convert=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

say() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }
run() {
  say "convert $*" | sed "s|$out|OUT|g"
  "$convert" "$@" || echo "(exit status $?)"
}

run --version
run formats
for format in text json ndjson xml newsml outline; do
  run text json ndjson xml newsml -t "$format" -o "$out/$format/" --allow-loss protected -q
done
run text json ndjson xml newsml -o "$out/samples.tar.gz"
say "tar tzf samples.tar.gz | head -n 4"
tar tzf "$out/samples.tar.gz" | head -n 4
run "$out/samples.tar.gz" -t ndjson -o "$out/back.ndjson"
say "wc -l < back.ndjson"
wc -l < "$out/back.ndjson"
run json/harbour-dues-correction.json -t text
run broken/truncated.json -t xml
run text/ferry-timetable.txt -t newsml
echo
echo "Made in a temporary folder and removed again: $(find "$out" -type f | wc -l | tr -d ' ') files."
