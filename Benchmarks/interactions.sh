#!/bin/sh
# A file of customer-service messages → measures per brand: `imacs observe` against DuckDB and
# Polars, whole processes in turn, with `wc -l` as the floor.
# usage: Benchmarks/interactions.sh [MESSAGES] [ROUNDS] [LARGE]
#   MESSAGES  2800000 (476 MB); LARGE 28000000 (4.8 GB of disk), 0 leaves it out
set -eu
cd "$(dirname "$0")/.."
messages=${1:-2800000}
rounds=${2:-7}
large=${3:-28000000}
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -c "import duckdb, polars" 2>/dev/null ||
  .venv/bin/pip install -q duckdb polars
python=.venv/bin/python

IMACS_DEV=1 swift build -c release --static-swift-stdlib --product imacs-benchmarks >&2
IMACS_DEV=1 swift build -c release --static-swift-stdlib --product imacs >&2
built=$(IMACS_DEV=1 swift build -c release --static-swift-stdlib --show-bin-path)
folder=$(mktemp -d "${TMPDIR:-/tmp}/imacs-interactions.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM

# median LOG COLUMN
median() { sort -g -k"$2,$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END {
  print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }
observe() { # FILE OUT LOG
  "$python" Benchmarks/peers/measured.py "$3" "$built/imacs" observe "$1" \
    --study "$folder/study" --layout twcs -o "$2"; }
peer() { # NAME FILE LOG [OUT]
  "$python" Benchmarks/peers/measured.py "$3" "$python" "Benchmarks/peers/twcs_$1.py" "$2" \
    "$folder/study" ${4:+"$4"}; }

contest() { # TITLE SPEED-GOAL FLOOR-GOAL MEMORY-GOAL
  file="$folder/twcs.csv"
  echo "== $1: $messages messages, $(wc -c < "$file") bytes"
  observe "$file" "$folder/observed.csv" "$folder/warm.txt"
  for name in duckdb polars; do
    peer "$name" "$file" "$folder/warm.txt" "$folder/$name.csv"
    "$python" Benchmarks/peers/same_observations.py "$folder/observed.csv" "$folder/$name.csv"
  done
  echo "A: imacs observe FILE --study STUDY --layout twcs -o OUT"
  echo "B: python Benchmarks/peers/twcs_duckdb.py FILE STUDY"
  echo "C: python Benchmarks/peers/twcs_polars.py FILE STUDY"
  echo "D: wc -l FILE"
  rm -f "$folder"/[abcd].txt
  for round in $(seq "$rounds"); do
    observe "$file" "$folder/observed.csv" "$folder/a.txt"
    peer duckdb "$file" "$folder/b.txt"
    observe "$file" "$folder/observed.csv" "$folder/a.txt"
    peer polars "$file" "$folder/c.txt"
    "$python" Benchmarks/peers/measured.py "$folder/d.txt" wc -l "$file"
  done
  awk -v a="$(median "$folder/a.txt" 1)" -v b="$(median "$folder/b.txt" 1)" \
    -v c="$(median "$folder/c.txt" 1)" -v d="$(median "$folder/d.txt" 1)" \
    -v ma="$(median "$folder/a.txt" 2)" -v mb="$(median "$folder/b.txt" 2)" \
    -v mc="$(median "$folder/c.txt" 2)" -v pa="$(median "$folder/a.txt" 3)" \
    -v pb="$(median "$folder/b.txt" 3)" -v pc="$(median "$folder/c.txt" 3)" -v n="$rounds" -v speed="$2" -v floor="$3" \
    -v memory="$4" '
    function verdict(value, goal) {
      return sprintf("%.3f (goal: at most %s: %s)", value, goal, value > goal ? "not reached" : "reached") }
    BEGIN {
      printf "medians of %d: imacs %.3f s %.0f MB, DuckDB %.3f s %.0f MB, Polars %.3f s %.0f MB, wc -l %.3f s\n",
        n, a, ma / 1024, b, mb / 1024, c, mc / 1024, d
      printf "processor time: imacs %.2f s, DuckDB %.2f s, Polars %.2f s\n", pa, pb, pc
      print "imacs / the faster peer = " verdict(a / (b < c ? b : c), speed)
      print "imacs / wc -l = " verdict(a / d, floor)
      print "memory, imacs / DuckDB = " verdict(ma / mb, memory) }'
}

echo "== the other hot loops, one thread, each against a plain one"
"$built/imacs-benchmarks" interactions loops

"$built/imacs-benchmarks" interactions make "$folder" --messages "$messages"
echo "== the scanner's loop, in memory, one thread (memchr, which finds line ends only, for comparison)"
"$built/imacs-benchmarks" interactions scan "$folder/twcs.csv"
contest "in order" 0.20 5 0.4
echo "== the same file compressed (apart: gzip alone sets the pace)"
gzip -1 -k "$folder/twcs.csv"
rm -f "$folder"/[ab].txt
for round in $(seq "$rounds"); do
  observe "$folder/twcs.csv.gz" "$folder/unpacked.csv" "$folder/a.txt"
  "$python" Benchmarks/peers/measured.py "$folder/b.txt" gzip -dc "$folder/twcs.csv.gz"
done
cut -d, -f1-3 "$folder/observed.csv" > "$folder/plain.txt"
cut -d, -f1-3 "$folder/unpacked.csv" | cmp - "$folder/plain.txt"
awk -v a="$(median "$folder/a.txt" 1)" -v b="$(median "$folder/b.txt" 1)" -v n="$rounds" 'BEGIN {
  printf "medians of %d: imacs %.3f s, gzip -dc %.3f s, ratio %.2f\n", n, a, b, a / b }'
rm -f "$folder/twcs.csv.gz" "$folder/twcs.csv"

"$built/imacs-benchmarks" interactions make "$folder" --messages "$messages" --shuffled
contest "shuffled rows, sparse ids of 18 digits" 0.25 6 0.5
rm -f "$folder/twcs.csv"

if [ "$large" -gt 0 ]; then
  echo "== $large messages, in order, and $messages in turn"
  mkdir "$folder/small" "$folder/large"
  "$built/imacs-benchmarks" interactions make "$folder/small" --messages "$messages"
  "$built/imacs-benchmarks" interactions make "$folder/large" --messages "$large"
  rm -f "$folder"/[ab].txt
  for round in 1 2 3 4 5; do
    for size in small large; do
      "$python" Benchmarks/peers/measured.py "$folder/$size.txt" "$built/imacs" observe \
        "$folder/$size/twcs.csv" --study "$folder/$size/study" --layout twcs \
        -o "$folder/observed.csv"
    done
  done
  awk -v base="$(median "$folder/small.txt" 1)" -v a="$(median "$folder/large.txt" 1)" \
    -v m="$(median "$folder/large.txt" 2)" -v large="$large" -v messages="$messages" 'BEGIN {
      times = 1.1 * large / messages
      printf "medians of 5: %.3f s and %.3f s, %.0f MB\n", base, a, m / 1024
      printf "time / time of %d messages = %.2f (goal: at most %.1f: %s)\n", messages, a / base, times,
        (a / base > times ? "not reached" : "reached")
      printf "memory per message = %.1f bytes (goal: at most 90: %s)\n", m * 1024 / large,
        (m * 1024 / large > 90 ? "not reached" : "reached") }'
fi
