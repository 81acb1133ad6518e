#!/bin/sh
# Kills runs with --resume at random moments, goes on with them, and compares what they come to with
# what a run that nobody disturbs does.
#
# usage: kill-and-resume.sh CONVERT FILES KILLS
set -u
convert=$1 files=$2 kills=$3
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

mkdir -p in/a in/b
awk -v files="$files" 'BEGIN {
  for (n = 1; n <= files; n++) {
    name = sprintf("in/%s/%06d", n % 2 ? "a" : "b", n)
    if (n % 97 == 0) { printf "\357\273\277Bad \377 bytes\n" > (name ".txt"); close(name ".txt"); continue }
    if (n % 89 == 0) {
      printf "{\"headline\":\"One of %d\"}\n{\n{\"headline\":\"Two of %d\"}\n", n, n > (name ".ndjson")
      close(name ".ndjson")
      continue
    }
    printf "Headline %d\nAn article about the number %d.\n", n, n > (name ".txt")
    close(name ".txt")
  }
}'

# Runs a kind in a folder, in the place of the shell that calls it: a stream of lines, an array, a
# folder, a bundle, a compressed stream.
run() {
  case $1 in
    0) out=all.ndjson format=ndjson ;;
    1) out=all.json format=json ;;
    2) out=all/ format=json ;;
    3) out=all.tar.gz format=json ;;
    4) out=all.ndjson.gz format=ndjson ;;
  esac
  mkdir -p "$2" && cd "$2" || exit 1
  # From here the options are the same whatever the folder is.
  exec "$convert" ../in -o $out -t $format "$3" -q --resume --errors errors --loss loss 2> messages
}

start=$(date +%s%N)
for kind in 0 1 2 3 4; do
  (run $kind whole$kind -j2)
  [ $? -eq 2 ] || { echo "expected status 2 of $kind: $(cat whole$kind/messages)"; exit 1; }
done
most=$(awk -v time=$(($(date +%s%N) - start)) 'BEGIN { printf "%.3f", time / 5e9 + 0.02 }')

killed=0 round=0
while [ $killed -lt "$kills" ]; do
  kind=$((round % 5)) round=$((round + 1))
  rm -rf resumed
  while :; do
    run $kind resumed -j$((killed % 3 + 1)) &
    pid=$!
    sleep "$(awk -v seed=$((round * 1000 + killed)) -v most="$most" \
      'BEGIN { srand(seed); printf "%.3f", rand() * most }')"
    kill -9 $pid 2> /dev/null
    wait $pid 2> /dev/null
    status=$?
    [ $status -eq 137 ] || break
    killed=$((killed + 1))
  done
  [ $status -eq 2 ] || { echo "expected status 2, found $status: $(cat resumed/messages)"; exit 1; }
  # A kill leaves the temporary file of an output that begins anew; it is nobody's output.
  diff -r -x messages -x '.*.wirecopy-part' whole$kind resumed || { echo "round $round differs, of kind $kind"; exit 1; }
done
echo "$killed kills, $round runs"
