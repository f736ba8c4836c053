#!/bin/sh
# Scoring and ranking 1,000,000 units × 33 indicators: the engine against NumPy, in turn; then
# reading 200,000 × 40 cells of XLSX against openpyxl (read-only) and calamine; then writing a
# workbook of 5,000 × 33 (workbook.sh); then interactions against DuckDB and Polars
# (interactions.sh).
# usage: Benchmarks/run.sh [UNITS] [ROUNDS]
set -eu
cd "$(dirname "$0")/.."
units=${1:-1000000}
rounds=${2:-7}
goal=4
# The peers, in an environment of their own.
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -c "import numpy, yaml, openpyxl, python_calamine, xlsxwriter" 2>/dev/null ||
  .venv/bin/pip install -q numpy pyyaml openpyxl python-calamine XlsxWriter
python=.venv/bin/python

IMACS_DEV=1 swift build -c release --static-swift-stdlib --product imacs-benchmarks >&2
bench=$(IMACS_DEV=1 swift build -c release --static-swift-stdlib --show-bin-path)/imacs-benchmarks
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

echo "== 200000 rows x 40 columns of XLSX"
book="$folder/big.xlsx"
"$python" Benchmarks/peers/make_xlsx.py "$book" 200000 40
echo "A: imacs-benchmarks reading FILE"
echo "B: python Benchmarks/peers/read_xlsx.py calamine FILE"
echo "C: python Benchmarks/peers/read_xlsx.py openpyxl FILE"
rm -f "$folder"/*.txt
for round in 1 2 3; do
  "$bench" reading "$book" >> "$folder/a.txt"
  "$python" Benchmarks/peers/read_xlsx.py calamine "$book" >> "$folder/b.txt"
  "$python" Benchmarks/peers/read_xlsx.py openpyxl "$book" >> "$folder/c.txt"
done
# All read the same number of cells.
cut -d' ' -f2 "$folder/a.txt" "$folder/b.txt" "$folder/c.txt" | sort -u | wc -l | grep -qx 1 || {
  echo "the contestants read different numbers of cells" >&2
  exit 1
}
awk -v a="$(median "$folder/a.txt")" -v b="$(median "$folder/b.txt")" -v c="$(median "$folder/c.txt")" 'BEGIN {
  printf "medians of 3: imacs %.2f s, calamine %.2f s, openpyxl %.2f s\n", a, b, c
  printf "calamine / imacs = %.1f (goal: 1), openpyxl / imacs = %.1f (goal: 6)\n", b / a, c / a }'

Benchmarks/workbook.sh "$bench" "$python"

# Interactions, each contestant a whole process.
Benchmarks/interactions.sh
