#!/bin/sh
# Makes Markdown of the results, and results.json and readme.md beside them: Bench/report.sh RESULTS.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
results=$1
awk -F '\t' -v json="$results/results.json" -v readme="$results/readme.md" '
  function ratio(number) { return sprintf(number < 10 ? "%.2f" : "%.0f", number) }
  FILENAME ~ /tasks/ {
    if (!($1 in seen)) { tasks[++taskCount] = $1; seen[$1] = 1 }
    programs[$1, ++programCount[$1]] = $2
    wall[$1, $2] = $3; processor[$1, $2] = $4; memory[$1, $2] = $5 / 1024
    next
  }
  FILENAME ~ /bars/ { bars[++barCount] = $0; next }
  FILENAME ~ /instructions/ { instructions[++instructionCount] = $0; next }
  { archives[++archiveCount] = $0 }
  END {
    printf "{\n  \"tasks\": [" >json
    print "| task | program | median, ms | processor, ms | peak, MB |\n|---|---|--:|--:|--:|"
    for (t = 1; t <= taskCount; t++) {
      for (p = 1; p <= programCount[tasks[t]]; p++) {
        task = tasks[t]; name = programs[task, p]
        printf "| %s | %s | %.1f | %.1f | %.1f |\n", task, name, wall[task, name],
          processor[task, name], memory[task, name]
        printf "%s\n    {\"task\": \"%s\", \"program\": \"%s\", \"milliseconds\": %s, \"processor\": %s, \"megabytes\": %.1f}",
          (t + p > 2 ? "," : ""), task, name, wall[task, name], processor[task, name],
          memory[task, name] >json
      }
    }
    printf "\n  ],\n  \"ratios\": [" >json
    print "\n| task | convert | against | times as fast | by processor time | asked for | |"
    print "|---|---|---|--:|--:|--:|---|"
    print "| task | workers | against | times as fast |\n|---|---|---|--:|" >readme
    shown = 0
    for (b = 1; b <= barCount; b++) {
      split(bars[b], bar, "\t")
      if (!((bar[1], bar[3]) in wall)) continue
      ours = wall[bar[1], bar[2]]; other = wall[bar[1], bar[3]]
      by = processor[bar[1], bar[3]] / processor[bar[1], bar[2]]
      printf "| %s | %s | %s | %s | %s | %s | %s |\n", bar[1], bar[2], bar[3], ratio(other / ours),
        ratio(by), bar[4], (other / ours >= bar[4] ? "yes" : "**no**")
      printf "%s\n    {\"task\": \"%s\", \"program\": \"%s\", \"against\": \"%s\", \"ratio\": %.3f, \"asked\": %s}",
        (shown++ ? "," : ""), bar[1], bar[2], bar[3], other / ours, bar[4] >json
      workers = bar[2] ~ /-j/ ? substr(bar[2], length(bar[2])) : 1
      printf "| %s | %s | %s | %s |\n", bar[1], workers, bar[3], ratio(other / ours) >readme
    }
    printf "\n  ],\n  \"instructions\": [" >json
    if (instructionCount) print "\n| task | instructions an article |\n|---|--:|"
    for (i = 1; i <= instructionCount; i++) {
      split(instructions[i], row, "\t")
      printf "| %s | %d |\n", row[1], row[2]
      printf "%s\n    {\"task\": \"%s\", \"instructions\": %d}", (i > 1 ? "," : ""), row[1], row[2] >json
    }
    printf "\n  ],\n  \"archives\": [" >json
    if (archiveCount) print "\n| task | articles | seconds | µs an article | peak, MB |\n|---|--:|--:|--:|--:|"
    for (a = 1; a <= archiveCount; a++) {
      split(archives[a], row, "\t")
      printf "| %s | %d | %.1f | %.1f | %.1f |\n", row[1], row[2], row[3], row[3] * 1e6 / row[2], row[4]
      printf "%s\n    {\"task\": \"%s\", \"articles\": %d, \"seconds\": %s, \"megabytes\": %.1f}",
        (a > 1 ? "," : ""), row[1], row[2], row[3], row[4] >json
    }
    print "\n  ]\n}" >json
  }' "$results/tasks.tsv" "$here/bars.tsv" "$results/instructions.tsv" "$results/archive.tsv"
