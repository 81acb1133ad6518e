#!/bin/sh
# Counts instructions under callgrind: Bench/instructions.sh CONVERT FOLDER.
#
# A line comes out for each task: its name, and the instructions an article, of a thousand of them less
# what one of them costs. They do not depend on what else the machine does.
set -eu
convert=$1 folder=$2
if ! command -v valgrind >/dev/null; then
  echo "skipped: instructions (valgrind is not installed)" >&2
  exit 0
fi
cd "$folder"
# Debugging information in a form that valgrind does not know keeps it from starting.
objcopy --strip-debug "$convert" stripped
for count in 1 1000; do
  mkdir -p "few.$count"
  find text -type f | sort | head -n "$count" | xargs cp -t "few.$count"
  "$convert" -q "few.$count" -t ndjson -o "few.$count.ndjson"
  "$convert" -q "few.$count" -t newsml -o "few.$count.newsml/"
done
count() {
  rm -rf few.out
  valgrind --tool=callgrind --callgrind-out-file=/dev/null ./stripped -q -j1 "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}
instructions() {
  name=$1 input=$2
  shift 2
  many=$(count "few.1000$input" "$@")
  one=$(count "few.1$input" "$@")
  printf '%s\t%s\n' "$name" $(((many - one) / 999))
}
instructions "text → NDJSON" "" -t ndjson -o few.out
instructions "text → NewsML-G2 files" "" -t newsml -o few.out/
instructions "NewsML-G2 → NDJSON" .newsml -t ndjson -o few.out
instructions "text → .tar.gz" "" -t text -o few.out.tar.gz
instructions "NDJSON → NDJSON" .ndjson -t ndjson -o few.out
printf '%s\t%s\n' "start-up, with one article" "$(count few.1 -t ndjson -o few.out)"
