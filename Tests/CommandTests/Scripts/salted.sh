#!/bin/sh
# Converts a folder into which every fault was strewn, and checks that the account is right: what was
# read is what was written and what failed, and each failure is in the file of errors once.
#
# usage: salted.sh CONVERT FILES
set -u
convert=$1 files=$2
work=$(mktemp -d) || exit 1
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1

mkdir in
awk -v files="$files" 'BEGIN {
  for (n = 1; n <= files; n++) {
    name = sprintf("in/%06d.txt", n)
    printf "Headline %d\nAn article about the number %d.\n", n, n > name
    close(name)
  }
}'
# Each of these fails, at every hundredth place, but for what no format knows and what is no file.
failing=0 skipped=0 n=100
while [ $n -le "$files" ]; do
  place=in/$(printf %06d $n)
  : > "$place.empty.txt"
  printf '\357\273\277Bad \377\n' > "$place.bad.txt"
  printf '{"headline": "cut' > "$place.cut1.json"
  printf '<article xmlns="urn:wirecopy:article:1"><headline>cut' > "$place.cut2.xml"
  printf 'A text.\n' | gzip | head -c 20 > "$place.cut3.txt.gz"
  ln -s nowhere "$place.dangling.txt"
  ln -s "$(basename "$place").loop.txt" "$place.loop.txt"
  printf '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' \
    > "$place.entity.xml"
  : > "$place.new
line.txt"
  : > "$(printf '%s.\377.txt' "$place")"
  failing=$((failing + 9))
  if [ "$(id -u)" -ne 0 ]; then
    printf 'A text.\n' > "$place.secret.txt"
    chmod 000 "$place.secret.txt"
    failing=$((failing + 1))
  fi
  mkfifo "$place.fifo"
  ln -s ../in "$place.up"
  printf '\000\001\002\377' > "$place.png"
  skipped=$((skipped + 4))
  n=$((n + 100))
done

ulimit -n 32
"$convert" in -t json -o out/ --errors errors.ndjson 2> messages
status=$?
expected="$((files + failing)) read, $files written, $failing failed (errors.ndjson), $skipped skipped"
found=$(tail -n 1 messages | tr -d ,)
[ "$found" = "$(echo "$expected" | tr -d ,)" ] || { echo "expected: $expected"; echo "found: $found"; exit 1; }
[ $status -eq 2 ] || { echo "expected status 2, found $status"; exit 1; }
[ "$(wc -l < errors.ndjson)" -eq $failing ] || { echo "errors: $(wc -l < errors.ndjson)"; exit 1; }
[ "$(sort -u errors.ndjson | wc -l)" -eq $failing ] || { echo "an error stands twice"; exit 1; }
[ "$(find out -type f | wc -l)" -eq "$files" ] || { echo "outputs: $(find out -type f | wc -l)"; exit 1; }
echo "right"
