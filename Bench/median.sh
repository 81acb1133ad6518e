# Sourced by the benchmarks: `median ROUNDS REPEATS COMMAND...` runs the command REPEATS times a round,
# and prints the median of the rounds' milliseconds a run, with a digit after the point.
median() {
  rounds=$1
  repeats=$2
  shift 2
  "$@" >/dev/null 2>&1
  round=0
  while [ "$round" -lt "$rounds" ]; do
    start=$(date +%s%N)
    run=0
    while [ "$run" -lt "$repeats" ]; do
      "$@" >/dev/null 2>&1
      run=$((run + 1))
    done
    echo $((($(date +%s%N) - start) / repeats / 100000))
    round=$((round + 1))
  done | sort -n | sed -n "$(((rounds + 1) / 2))p" | sed 's/\(.\)$/.\1/; s/^\./0./'
}
