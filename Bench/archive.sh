#!/bin/sh
# Measures what a large archive costs: Bench/archive.sh CONVERT FOLDER COUNT, where FOLDER has
# floor.ndjson, of COUNT articles.
#
# A line comes out for each: the task, the articles, seconds, and the peak of memory in megabytes.
set -eu
convert=$1 folder=$2 count=$3
cd "$folder"
grow() { # FILE COPIES
  : >"$1"
  copy=0
  while [ "$copy" -lt "$2" ]; do
    cat floor.ndjson >>"$1"
    copy=$((copy + 1))
  done
}
run() { # TASK ARTICLES COMMAND...
  task=$1 articles=$2
  shift 2
  printf '%s\t1\t-\texec %s\n' "$task" "$*" | ./measure 1 |
    awk -F '\t' -v OFS='\t' -v n="$articles" '{ print $1, n, $2 / 1000, $4 / 1024 }'
}
for copies in 1 10 100; do
  grow many.ndjson "$copies"
  articles=$((copies * count))
  "$convert" -q many.ndjson -t json -o many.tar.gz
  rm many.ndjson
  run "bundle → bundle" "$articles" "$convert" -q many.tar.gz -t json -o out.tar.gz
  rm many.tar.gz out.tar.gz
done
grow many.ndjson $((2000000000 / $(wc -c <floor.ndjson) + 1))
run "2 GB of NDJSON → bundle of NewsML-G2" "$(wc -l <many.ndjson)" \
  "$convert" -q many.ndjson -t newsml -o out.tar.gz
rm many.ndjson out.tar.gz
