#!/bin/sh
# 2,000 documents of about 8 KB under the schema of NewsML-G2 2.35, beside one process of xmllint over the
# same files: Bench/validate.sh CONVERT. The schema is one that is installed, or lies beside the project.
#
# ROUNDS is how many rounds, FOLDER where the files are. Instructions are counted where there is valgrind.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/beside.sh"
convert=$(cd "$(dirname "$1")" && pwd)/$(basename "$1") python=${PYTHON:-python3}
schema=$("$convert" schemas path newsml-g2/2.35 2>/dev/null) ||
  schema="$here/../../shared/schemas/newsml-g2/2.35/NewsML-G2_2.35-spec-All-Power.xsd"
if ! [ -e "$schema" ] || ! command -v xmllint >/dev/null; then
  echo "skipped: validation beside xmllint (no schema of NewsML-G2 2.35, or no xmllint)" >&2
  exit 0
fi
folder=$(mktemp -d "${FOLDER:-/dev/shm}/wirecopy-validate-XXXXXX")
trap 'rm -rf "$folder"' EXIT
"${CC:-cc}" -O2 -o "$folder/measure" "$here/measure.c"
"$python" "$here/make-corpus" 2000 "$folder/text"
cd "$folder"
mkdir long
# Three articles' text make one of the length that a NewsML-G2 document of 8 KB has.
find text -name '*.txt' | sort >names
number=0
while read -r name; do
  number=$((number + 1))
  { cat "$name"; sed '1,3d' "$name" "$name"; } | sed 's|\./\.||' >"long/$number.txt"
done <names
"$convert" -q long -t newsml -o newsml/
size=$(($(cat newsml/*.xml | wc -c) / $(ls newsml | wc -l)))
besideHead "$(ls newsml | wc -l) documents of $size bytes"
for jobs in 1 2; do
  beside "validate under NewsML-G2 2.35, -j$jobs" \
    "exec $convert validate -q --schema $schema -j$jobs newsml" \
    xmllint "exec xmllint --noout --nonet --schema $schema newsml/*.xml"
done
command -v valgrind >/dev/null || exit 0
# Debugging information in a form that valgrind does not know keeps it from starting.
objcopy --strip-debug "$convert" stripped
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}
ours=$(count ./stripped validate -q --schema "$schema" -j1 newsml)
theirs=$(count xmllint --noout --nonet --schema "$schema" newsml/*.xml)
awk -v ours="$ours" -v theirs="$theirs" 'BEGIN {
  printf "\nInstructions with -j1: %.0f million; of xmllint: %.0f million, %.2f times ours.\n",
    ours / 1e6, theirs / 1e6, theirs / ours }'
