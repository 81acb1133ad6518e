#!/bin/sh
# Measures bundles of 50,000 articles beside the programs that do the same: Bench/bundle.sh CONVERT.
#
# COUNT is another number of articles, ROUNDS of rounds, FOLDER where the files are.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/beside.sh"
convert=$1 count=${COUNT:-50000} python=${PYTHON:-python3}
command -v pigz >/dev/null || {
  echo "skipped: bundles beside tar and pigz (pigz is not installed)" >&2
  exit 0
}
folder=$(mktemp -d "${FOLDER:-/dev/shm}/wirecopy-bundle-XXXXXX")
trap 'rm -rf "$folder"' EXIT
"${CC:-cc}" -O2 -o "$folder/measure" "$here/measure.c"
"$python" "$here/make-corpus" "$count" "$folder/in"
cd "$folder"

besideHead "$count articles"
for inner in text json original; do
  beside "folder to bundle, -t $inner" "exec $convert -q in -t $inner -o $inner.tar.gz -j2" \
    "tar, pigz -p2" "tar c in | pigz -6 -p2 >peer.tar.gz"
done
beside "verify" "exec $convert bundle verify -q original.tar.gz" \
  "pigz -dc, sha256sum" "pigz -dc original.tar.gz | sha256sum >sum"
path=$("$convert" bundle list original.tar.gz | sed -n "$((count * 7 / 9))p")
beside "one article" "exec $convert bundle cat original.tar.gz $path >one" \
  "tar xO" "exec tar xzOf original.tar.gz $path >one"
beside "list" "exec $convert bundle list original.tar.gz >list" \
  "tar t" "exec tar tzf original.tar.gz >list"

"$python" - original.tar.gz peer.tar.gz "$count" <<'END'
import os, sys, zlib

bundle, peer, count = open(sys.argv[1], "rb").read(), os.path.getsize(sys.argv[2]), int(sys.argv[3])
index = zlib.decompressobj(31).decompress(bundle[int(bundle[-26:-10], 16):])
articles = int(index.split(b'"manifest":')[1].split(b",")[0])
print(f"\nThe articles take {articles:,} bytes, {articles / peer:.2%} of what tar and pigz make of them;"
      f" the manifest takes {(len(bundle) - articles) / count:.1f} an article.")
END
