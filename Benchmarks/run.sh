#!/bin/sh
# Scoring and ranking 1,000,000 units × 33 indicators: the engine against NumPy, in turn.
# usage: Benchmarks/run.sh [UNITS] [ROUNDS]
set -eu
cd "$(dirname "$0")/.."
units=${1:-1000000}
rounds=${2:-7}
goal=4
python=${PYTHON:-python3}

IMACS_DEV=1 swift build -c release --product imacs-benchmarks >&2
bench=$(IMACS_DEV=1 swift build -c release --show-bin-path)/imacs-benchmarks
folder=$(mktemp -d "${TMPDIR:-/tmp}/imacs-benchmark.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM

median() { sort -g "$1" | awk '{ v[NR] = $1 } END {
  print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

for gaps in 0 0.03; do
  echo "== $units units x 33 indicators, $gaps of the cells missing"
  "$bench" scoring make "$folder" --units "$units" --gaps "$gaps"
  "$bench" scoring check "$folder"
  "$python" Benchmarks/peers/scoring_numpy.py check "$folder"
  echo "A: imacs-benchmarks scoring time $folder"
  echo "A1: imacs-benchmarks scoring time $folder --threads 1"
  echo "B: "$python" Benchmarks/peers/scoring_numpy.py time $folder"
  rm -f "$folder"/*.txt
  for round in $(seq "$rounds"); do
    "$bench" scoring time "$folder" >> "$folder/a.txt"
    "$python" Benchmarks/peers/scoring_numpy.py time "$folder" >> "$folder/b.txt"
    "$bench" scoring time "$folder" --threads 1 >> "$folder/a1.txt"
  done
  a=$(median "$folder/a.txt") a1=$(median "$folder/a1.txt") b=$(median "$folder/b.txt")
  awk -v a="$a" -v a1="$a1" -v b="$b" -v n="$rounds" -v goal="$goal" 'BEGIN {
    printf "medians of %d: imacs %.4f s, imacs on one thread %.4f s, NumPy %.4f s\n", n, a, a1, b
    printf "NumPy / imacs = %.1f (goal: at least %d: %s), on one thread %.1f\n", b / a, goal,
      b / a < goal ? "not reached" : "reached", b / a1 }'
done
