#!/bin/sh
# Measures the tasks against their floors and peers: Bench/tasks.sh CONVERT FOLDER COUNT ROUNDS.
#
# FOLDER is for the corpus and what is made of it, on a file system in memory. A line comes out for each
# program of each task: the task, the program, and what `measure` says of it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
convert=$1 folder=$2 count=$3 rounds=$4
python=${PYTHON:-python3}
peers="$python $here/peers"

has() { command -v "$1" >/dev/null; }
knows() { "$python" -c "import $1" 2>/dev/null; }
skip() { echo "skipped: $1 ($2 is not installed)" >&2; }
# row NAME LEFTOVER COMMAND..., once a round; rows NAME TIMES LEFTOVER COMMAND...
rows() {
  name=$1 times=$2 leftover=$3
  shift 3
  printf '%s\t%s\t%s\t%s\n' "$name" "$times" "$leftover" "$*"
}
row() {
  name=$1
  shift
  rows "$name" 1 "$@"
}
task() { "$folder/measure" "$rounds" | sed "s|^|$1	|"; }

cd "$folder"
{
  row "convert -j1" - exec "$convert" -q text -t ndjson -o out.ndjson -j1
  row "convert -j2" - exec "$convert" -q text -t ndjson -o out.ndjson -j2
  row "C floor" - exec ./floor ndjson text floor.ndjson
  row "Python + json" - exec "$peers/text_ndjson.py" json text peer.ndjson
  if knows orjson; then
    row "Python + orjson" - exec "$peers/text_ndjson.py" orjson text peer.ndjson
  else skip "text to NDJSON" orjson; fi
} | task "text → NDJSON"
{
  row "convert -j1" out exec "$convert" -q text -t newsml -o out/ -j1
  row "convert -j2" out exec "$convert" -q text -t newsml -o out/ -j2
  row "C floor" out exec ./floor newsml text out
  if knows lxml; then row "Python + lxml" out exec "$peers/text_newsml.py" text out
  else skip "text to NewsML-G2" lxml; fi
} | task "text → NewsML-G2 files"
rm -rf out newsml
"$convert" -q text -t newsml -o newsml/
find newsml -type f | sort >newsml.list
{
  row "convert -j1" - exec "$convert" -q newsml -t ndjson -o out.ndjson -j1
  row "convert -j2" - exec "$convert" -q newsml -t ndjson -o out.ndjson -j2
  if has xmllint; then
    row "xmllint --noout" - "xargs -n $count xmllint --noout <newsml.list"
  else skip "NewsML-G2 to NDJSON" xmllint; fi
  if knows lxml && knows orjson; then
    row "Python + lxml + orjson" - exec "$peers/newsml_ndjson.py" newsml peer.ndjson
  else skip "NewsML-G2 to NDJSON" "lxml or orjson"; fi
} | task "NewsML-G2 → NDJSON"
rm -rf newsml
{
  row "convert -j1" - exec "$convert" -q text -t text -o out.tar.gz -j1
  row "convert -j2" - exec "$convert" -q text -t text -o out.tar.gz -j2
  row "tar, gzip" - "tar c text | gzip -6 >peer.tar.gz"
  if has pigz; then row "tar, pigz -p2" - "tar c text | pigz -6 -p2 >peer.tar.gz"
  else skip "text to .tar.gz" pigz; fi
} | task "text → .tar.gz"
{
  row "convert -j1" - exec "$convert" -q floor.ndjson -t ndjson -o out.ndjson -j1
  row "convert -j2" - exec "$convert" -q floor.ndjson -t ndjson -o out.ndjson -j2
  if knows orjson; then
    row "Python + orjson" - exec "$peers/ndjson_ndjson.py" floor.ndjson peer.ndjson
  else skip "NDJSON to NDJSON" orjson; fi
  if has jq; then row "jq" - "exec jq -c . floor.ndjson >peer.ndjson"
  else skip "NDJSON to NDJSON" jq; fi
} | task "NDJSON → NDJSON"
mkdir -p one
cp "$(find text -type f | sort | head -n 1)" one/article.txt
{
  rows "convert" 20 - exec "$convert" -q one/article.txt -t json -o one/out.json
  rows "Python + json" 20 - exec "$peers/text_ndjson.py" json one one.ndjson
  if has pandoc; then
    rows "pandoc" 20 - exec pandoc -f markdown -t html one/article.txt -o one/out.html
  else skip "one article" pandoc; fi
} | task "one article"
if has pandoc; then
  find text -type f | sort | head -n 1000 >thousand.list
  mkdir -p thousand
  rm -rf thousand/*
  xargs -a thousand.list cp -t thousand
  {
    row "convert" out exec "$convert" -q thousand -t json -o out/
    # A hundred files, and the figure is ten times what they cost.
    row "pandoc, a process a file" - \
      "for file in \$(head -n 100 thousand.list); do pandoc -f markdown -t html \$file -o peer.html; done"
  } | task "1,000 files" | awk -F '\t' -v OFS='\t' '/pandoc/ { $3 *= 10; $4 *= 10 } { print }'
fi
