#!/bin/sh
# A workbook of 5,000 x 33 cells: our writer against a plain C program with libxlsxwriter and
# against Python's XlsxWriter, whole processes in turn.
# usage: Benchmarks/workbook.sh BENCH PYTHON [ROUNDS]
set -eu
cd "$(dirname "$0")/.."
bench=$1 python=$2 rounds=${3:-5}
folder=$(mktemp -d "${TMPDIR:-/tmp}/imacs-workbook.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM
cc -O2 -o "$folder/plain" Benchmarks/peers/workbook.c $(pkg-config --cflags --libs xlsxwriter)

median() { sort -g "$1" | awk '{ v[NR] = $1 } END {
  print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }
# Appends the seconds a command takes to a file.
seconds() {
  into=$1; shift
  "$python" -c 'import subprocess, sys, time
start = time.perf_counter(); subprocess.run(sys.argv[1:], check=True)
print(time.perf_counter() - start)' "$@" >> "$into"
}

for kind in numbers formulas; do
  echo "== a workbook of 5000 x 33 $kind"
  echo "A: imacs-benchmarks workbook $kind FILE"
  echo "B: a C program with libxlsxwriter (peers/workbook.c)"
  echo "C: python Benchmarks/peers/workbook_xlsxwriter.py FILE $kind"
  rm -f "$folder"/*.txt
  for round in $(seq "$rounds"); do
    seconds "$folder/a.txt" "$bench" workbook "$kind" "$folder/a.xlsx"
    seconds "$folder/b.txt" "$folder/plain" "$folder/b.xlsx" "$kind"
    seconds "$folder/c.txt" "$python" Benchmarks/peers/workbook_xlsxwriter.py "$folder/c.xlsx" "$kind"
  done
  # The same cells, to the byte.
  for who in a b; do
    unzip -p "$folder/$who.xlsx" xl/worksheets/sheet1.xml | sed 's/.*<sheetData>//; s/<\/sheetData>.*//' \
      > "$folder/$who.cells"
  done
  cmp "$folder/a.cells" "$folder/b.cells" || { echo "A and B wrote different cells" >&2; exit 1; }
  goal=3.4; [ "$kind" = numbers ] || goal=12
  awk -v a="$(median "$folder/a.txt")" -v b="$(median "$folder/b.txt")" -v c="$(median "$folder/c.txt")" \
    -v n="$rounds" -v goal="$goal" 'BEGIN {
    printf "medians of %d: imacs %.3f s, C %.3f s, XlsxWriter %.3f s\n", n, a, b, c
    printf "imacs / C = %.2f (goal: at most 1.15), XlsxWriter / imacs = %.1f (goal: at least %s)\n",
      a / b, c / a, goal }'
done
