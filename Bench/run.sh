#!/bin/sh
# Runs every benchmark: Bench/run.sh CONVERT. The results are printed and kept in Bench/results.
#
# COUNT articles (default 10000) are converted in ROUNDS rounds (default 5) in a folder of FOLDER, which
# should be in memory (default /dev/shm). PYTHON is the interpreter that runs the peers. LONG=1 measures
# a million articles and two gigabytes too; RECORD=1 puts the ratios into the README.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
convert=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
results=$here/results
count=${COUNT:-10000}
python=${PYTHON:-python3}
folder=$(mktemp -d "${FOLDER:-/dev/shm}/wirecopy-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -p "$results"

cc=${CC:-cc}
"$cc" -O3 -o "$folder/floor" "$here/floor.c"
"$cc" -O2 -o "$folder/measure" "$here/measure.c"
"$python" "$here/make-corpus" "$count" "$folder/text"

sh "$here/tasks.sh" "$convert" "$folder" "$count" "${ROUNDS:-5}" >"$results/tasks.tsv"
sh "$here/instructions.sh" "$convert" "$folder" >"$results/instructions.tsv"
: >"$results/archive.tsv"
if [ "${LONG:-}" = 1 ]; then
  sh "$here/archive.sh" "$convert" "$folder" "$count" >"$results/archive.tsv"
fi
sh "$here/report.sh" "$results" | tee "$results/results.md"
if [ "${RECORD:-}" = 1 ]; then sh "$here/record.sh" "$results"; fi
echo | tee -a "$results/results.md"
sh "$here/bundle.sh" "$convert" | tee -a "$results/results.md"
echo | tee -a "$results/results.md"
sh "$here/validate.sh" "$convert" | tee -a "$results/results.md"
echo | tee -a "$results/results.md"
sh "$here/encodings.sh" | tee -a "$results/results.md"
