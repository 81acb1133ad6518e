#!/bin/sh
# 2,000 documents of about 8 KB under the schema of NewsML-G2 2.35, beside one process of xmllint over the
# same files: Bench/validate.sh CONVERT. The schema is one that is installed, or lies beside the project.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/median.sh"
convert=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
schema=$("$convert" schemas path newsml-g2/2.35 2>/dev/null) ||
  schema="$here/../../shared/schemas/newsml-g2/2.35/NewsML-G2_2.35-spec-All-Power.xsd"
if ! [ -e "$schema" ] || ! command -v xmllint >/dev/null 2>&1; then
  echo "skipped: no schema of NewsML-G2 2.35, or no xmllint" >&2
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$here/make-corpus" 2000 "$folder/text"
mkdir "$folder/long" "$folder/newsml"
# Three articles' text make one of the length that a NewsML-G2 document of 8 KB has.
find "$folder/text" -name '*.txt' | sort >"$folder/names"
while read -r name; do
  number=$((${number:-0} + 1))
  { cat "$name"; sed '1,3d' "$name" "$name"; } | sed 's|\./\.||' >"$folder/long/$number.txt"
done <"$folder/names"
"$convert" -q "$folder/long" -t newsml -o "$folder/newsml/"
cd "$folder/newsml"
size=$(($(cat ./*.xml | wc -c) / $(ls | wc -l)))
xmllint=$(median 7 1 xmllint --noout --nonet --schema "$schema" ./*.xml)
echo "| $(ls | wc -l) documents of $size bytes under NewsML-G2 2.35: xmllint | $xmllint |"
for jobs in 1 2; do
  ours=$(median 7 1 "$convert" validate --schema "$schema" -j "$jobs" .)
  ratio=$(awk "BEGIN { printf \"%.2f\", $ours / $xmllint }")
  echo "| the same: convert validate -j$jobs ($ratio of xmllint) | $ours |"
done
