#!/bin/sh
# Runs every benchmark: Bench/run.sh CONVERT. The results are printed and kept as Markdown.
set -eu
here=$(dirname "$0")
mkdir -p "$here/results"
{
  echo "| what | median, ms |"
  echo "|---|---|"
  for bench in seed folder bundle; do sh "$here/$bench.sh" "$1"; done
  sh "$here/encodings.sh"
} | tee "$here/results/results.md"
