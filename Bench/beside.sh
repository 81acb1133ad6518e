# To be sourced: commands beside each other, in a folder with `measure`, ROUNDS times.

besideHead() { # WHAT
  echo "| $1 | program | median, ms | processor, ms | times ours | by processor time |"
  echo "|---|---|--:|--:|--:|--:|"
}

# beside TASK OURS PEER-NAME PEER...: two commands in turn, or more, and how many times ours the others take.
beside() {
  task=$1 ours=$2
  shift 2
  {
    printf 'convert\t1\t-\t%s\n' "$ours"
    while [ $# -gt 0 ]; do
      printf '%s\t1\t-\t%s\n' "$1" "$2"
      shift 2
    done
  } | ./measure "${ROUNDS:-3}" | awk -F '\t' -v task="$task" '
    NR == 1 { wall = $2; processor = $3 }
    { printf "| %s | %s | %.1f | %.1f | %.2f | %.2f |\n", task, $1, $2, $3, $2 / wall, $3 / processor }'
}
