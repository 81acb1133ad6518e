#!/bin/sh
# Bundles of 50,000 articles against the programs that do the same: Bench/bundle.sh CONVERT [COUNT].
#
# Prints the medians, and behind a peer's the ratio to ours: above 1 it is the slower.
set -eu
here=$(dirname "$0")
. "$here/median.sh"
convert=$1
count=${2:-50000}
command -v pigz >/dev/null || {
  echo "| bundles | skipped: pigz is not installed (apt-get install pigz) |"
  exit 0
}
python3=$(command -v /usr/bin/python3 || command -v python3)
folder=$(mktemp -d "${TMPDIR:-$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)}/bundle.XXXXXX")
trap 'rm -rf "$folder"' EXIT
"$python3" "$here/make-corpus" "$count" "$folder/in"
cd "$folder"

row() { echo "| $count articles, $1 | $2 |"; }
# against WHAT OURS PEER: a row with the peer's time and how many times ours it takes.
against() { row "$1" "$3 ($(awk "BEGIN { printf \"%.2f\", $3 / $2 }") times ours)"; }
share() { awk "BEGIN { printf \"%.2f %%\", 100 * $1 / $2 }"; }

peer=$(median 3 1 sh -c 'tar cf - in | pigz -6 -p2 > peer.tar.gz')
for inner in text json original; do
  ours=$(median 3 1 "$convert" -q in -t $inner -o $inner.tar.gz -j2)
  row "folder to bundle of $inner" "$ours"
  against "tar c | pigz -6 -p2" "$ours" "$peer"
done
size=$(wc -c <original.tar.gz)
payload=$("$convert" bundle list --json original.tar.gz | wc -l)
index=$("$python3" -c 'import sys, zlib
bundle = open("original.tar.gz", "rb").read()
index = zlib.decompressobj(31).decompress(bundle[int(bundle[-26:-10], 16):])
print(int(index.split(b"\"manifest\":")[1].split(b",")[0]))')
row "articles of the bundle, of the size of tar and pigz's" "$(share "$index" "$(wc -c <peer.tar.gz)")"
row "manifest, bytes an article" "$(((size - index) / payload))"

ours=$(median 5 1 "$convert" bundle verify -q original.tar.gz)
row "bundle verify" "$ours"
against "pigz -dc | sha256sum" "$ours" "$(median 5 1 sh -c 'pigz -dc original.tar.gz | sha256sum')"
path=$("$convert" bundle list original.tar.gz | sed -n "$((count * 7 / 9))p")
row "bundle cat of one" "$(median 11 5 "$convert" bundle cat original.tar.gz "$path")"
row "tar xO of the same" "$(median 3 1 tar xzOf original.tar.gz "$path")"
row "bundle list" "$(median 5 1 "$convert" bundle list original.tar.gz)"
row "tar t" "$(median 3 1 tar tzf original.tar.gz)"
