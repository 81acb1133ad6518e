#!/bin/sh
# Which encodings of 2,000 generated texts are found, and which by Python's charset-normalizer, where that
# is installed: Bench/encodings.sh.
set -eu
here=$(dirname "$0")
program=$(swift build -c release --package-path "$here/.." --product EncodingBench --show-bin-path)
swift build -c release --package-path "$here/.." --product EncodingBench >&2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo
"$program/EncodingBench" "$folder"
echo
if python3 -c 'import charset_normalizer' 2>/dev/null; then
  echo "charset-normalizer on the same texts:"
  echo
  python3 "$here/encodings.py" "$folder"
else
  echo "charset-normalizer: skipped, since it is not installed"
fi
