#!/bin/sh
# A thousand small files in one process: Bench/folder.sh CONVERT.
set -eu
here=$(dirname "$0")
. "$here/median.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
number=0
while [ "$number" -lt 1000 ]; do
  cp "$here/../Samples/text/tram-do-man.txt" "$folder/$number.txt"
  number=$((number + 1))
done
for jobs in 1 2; do
  echo "| 1,000 articles, text to ndjson, -j$jobs | $(median 7 1 "$1" -q "$folder" -t ndjson -j "$jobs") |"
done
"$1" -q "$folder" -t ndjson -o "$folder/all.ndjson"
for jobs in 1 2; do
  echo "| 1,000 articles of one file, ndjson to xml, -j$jobs | $(median 7 1 "$1" -q "$folder/all.ndjson" -t xml -j "$jobs") |"
done
