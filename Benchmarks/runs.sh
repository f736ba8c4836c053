#!/bin/sh
# `imacs run` against an earlier build, whole processes in turn: the sample study, and 5,000 brands.
# usage: Benchmarks/runs.sh EARLIER_IMACS IMACS [ROUNDS]
set -eu
cd "$(dirname "$0")/.."
earlier=$1 new=$2 rounds=${3:-5}
folder=$(mktemp -d "${TMPDIR:-/tmp}/imacs-runs.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM
"$new" run datasets/imacs-2016 --quiet --formats csv -o "$folder/sample" > /dev/null 2>&1
python3 Benchmarks/peers/make_study.py "$folder/large" 5000 "$folder/sample/data/observations.csv"

median() { sort -g "$1" | awk '{ v[NR] = $1 } END {
  print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

for study in datasets/imacs-2016 "$folder/large"; do
  rm -f "$folder"/*.log
  for round in $(seq "$rounds"); do
    for who in earlier new; do
      eval "tool=\$$who"
      rm -rf "$folder/out"
      python3 Benchmarks/peers/measured.py "$folder/$who.log" \
        "$tool" run "$study" --quiet -o "$folder/out"
    done
  done
  awk -v study="${study##*/}" -v a="$(median "$folder/new.log")" -v b="$(median "$folder/earlier.log")" \
    -v n="$rounds" 'BEGIN {
    printf "imacs run %s, medians of %d: %.3f s, earlier build %.3f s, ratio %.2f\n", study, n, a, b, a / b }'
done
