#!/bin/sh
# Lets every call that changes a file go wrong in turn, and checks that an output is the old one or the
# new one, whole, and that success is said only of the new one.
#
# usage: faults.sh CONVERT FAULT-LIBRARY
set -u
convert=$1 library=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

mkdir in more old
for n in 1 2 3 4 5; do printf 'Bridge %s reopens\nCarts cross it.\n' $n > in/$n.txt; done
printf "Another headline\nAnother text.\n" > more/2.txt
printf 'An old headline\nAn old text.\n' > old/1.txt
failed() { echo "$*: status $status"; cat messages; exit 1; }

# check NAME COMMAND...: the command makes or changes what is in the folder `out`.
check() {
  name=$1
  shift
  rm -rf before after
  mkdir before
  (cd before && prepare) || exit 1
  cp -a before after
  (cd after && "$@") > messages 2>&1 || { status=$?; failed "$name"; }
  for kind in kill EIO ENOSPC EINTR short; do
    n=1
    while :; do
      rm -rf now mark
      cp -a before now
      (cd now && FAULT=$kind:$n FAULT_MARK=../mark LD_PRELOAD=$library "$@") > messages 2>&1
      status=$?
      [ -e mark ] || break
      case $kind:$status in
        EINTR:0 | short:0) ;;
        EINTR:* | short:*) failed "$name, $kind at call $n" ;;
      esac
      for file in $(cd after && find out -type f | sort); do
        cmp -s "now/$file" "after/$file" && continue
        [ "$status" -ne 0 ] || failed "$name, $kind at call $n, success without $file"
        if [ -e "before/$file" ]; then
          cmp -s "now/$file" "before/$file" || failed "$name, $kind at call $n, half of $file"
        else
          [ ! -e "now/$file" ] || failed "$name, $kind at call $n, half of new $file"
        fi
      done
      if [ $kind != kill ] && [ "$(find now -name '*.wirecopy-*')" ]; then
        failed "$name, $kind at call $n, something left"
      fi
      n=$((n + 1))
    done
    [ $n -gt 3 ] || { echo "$name, $kind: only $n calls"; exit 1; }
  done
}

prepare() { mkdir out && "$convert" ../old/1.txt -q -o out/a.ndjson; }
check file "$convert" ../in -q -t ndjson -o out/a.ndjson
prepare() { mkdir out && "$convert" ../old -q -t json -o out/; }
check folder "$convert" ../in -q -t json -o out/
prepare() { mkdir out && "$convert" ../old -q -t text -o out/a.tar.gz; }
check bundle "$convert" ../in -q -t text -o out/a.tar.gz
check append "$convert" bundle append out/a.tar.gz ../more -q
echo "right"
