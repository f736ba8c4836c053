#!/usr/bin/env python3
"""same_observations.py OBSERVATIONS MEASURES: are the values of `imacs observe` those of a peer?

Counts exactly, everything else to 1e-9 of the value. Ends with 1 at the first difference.
"""

import csv
import sys

INDICATORS = ["requests", "response-rate", "first-response-mean", "first-response-median",
              "first-response-p90", "within-1h"]

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    observed = {(row["brand"], row["indicator"]): row["value"] for row in csv.DictReader(file)}
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    expected = {(row[0], name): value
                for row in csv.reader(file) for name, value in zip(INDICATORS, row[1:])}
compared = 0
for key in sorted(observed.keys() | expected.keys()):
    mine, theirs = observed.get(key, ""), expected.get(key, "")
    if not theirs and (not mine or float(mine) == 0):
        continue
    exact = key[1] == "requests"
    if not mine or not theirs or abs(float(mine) - float(theirs)) > (
            0 if exact else 1e-9 * max(1, abs(float(theirs)))):
        sys.exit(f"{key[0]}, {key[1]}: imacs {mine or 'nothing'}, peer {theirs or 'nothing'}")
    compared += 1
if not compared:
    sys.exit("nothing to compare")
print(f"same values: {compared}")
