#!/usr/bin/env python3
"""make_study.py FOLDER BRANDS OBSERVATIONS: a study of so many brands in 24 sectors, their values drawn
from a fixed seed out of those of data/observations.csv of the sample study."""

import csv
import pathlib
import random
import sys

folder, brands = pathlib.Path(sys.argv[1]), int(sys.argv[2])
pools = {}
with open(sys.argv[3], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        if row["value"] and row["source"] != "brands":
            coded = row["source"] == "coding" and row["raw"]
            value = row["raw"].split(" | ")[0] if coded else row["value"]
            pools.setdefault(row["indicator"], []).append(value)
# Levels may be written as points or as words, but one way only here.
for indicator, pool in pools.items():
    words = [value for value in pool if not value[:1].isdigit()]
    pools[indicator] = words or pool
random.seed(2016)
folder.mkdir(parents=True, exist_ok=True)
(folder / "study.yaml").write_text(
    "schema: 1\nid: large\ntitle: Large study\nedition: 2016\nperiod: {from: 2016-01-01, to: 2016-06-30}\nmodel: imacs-2016\nlanguage: en\n"
    "brands: brands.csv\nobservations:\n  - {file: observations.csv}\nclient: brand-0001\n")
names = [f"brand-{number:04}" for number in range(1, brands + 1)]
(folder / "brands.csv").write_text("brand,name,sector\n" + "".join(
    f"{name},{name.title()},sector-{number % 24:02}\n" for number, name in enumerate(names)))
with (folder / "observations.csv").open("w", encoding="utf-8", newline="") as file:
    out = csv.writer(file)
    out.writerow(["brand", *pools])
    for name in names:
        out.writerow([name, *(
            random.choice(pool) if random.random() > 0.03 else "" for pool in pools.values())])
