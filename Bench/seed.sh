#!/bin/sh
# One small article, whole process: Bench/seed.sh CONVERT.
set -eu
here=$(dirname "$0")
. "$here/median.sh"
article="$here/../Samples/text/ferry-timetable.txt"
for format in json xml newsml; do
  echo "| one article, text to $format | $(median 11 20 "$1" "$article" -t "$format") |"
done
