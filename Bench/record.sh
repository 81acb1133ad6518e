#!/bin/sh
# Puts the ratios of the last run between the README's marks: Bench/record.sh RESULTS.
set -eu
readme=$(dirname "$0")/../README.md
awk -v table="$1/readme.md" '
  /^<!-- bench -->$/ {
    print
    print ""
    while ((getline line <table) > 0) print line
    print ""
    skipping = 1
  }
  /^<!-- \/bench -->$/ { skipping = 0 }
  !skipping' "$readme" >"$readme.new"
mv "$readme.new" "$readme"
