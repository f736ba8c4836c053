#!/usr/bin/env python3
"""Writes a study whose columns hold outliers of every kind, all winsorised.

    skewed_study.py DIR

Columns: five tied far out (one step replaces five cells and ends it, still skewed), one far out,
one far below, powers that stay skewed after five steps, values of 1e90, values of 1e-90, nine
values only (too few to treat), and the tied column under every other method that compares brands.
"""

import csv
import os
import sys

import yaml

COUNT = 56


def base(n):
    return 40 + (n * 7) % 11 + n / 64


def columns():
    """Values by indicator; None is missing."""
    tied = [300 if n < 5 else 200 if n == 5 else base(n) for n in range(COUNT)]
    yield "tied", {"method": "min-max"}, tied
    yield "one", {"method": "min-max", "direction": "lower"}, [
        5000 if n == 9 else base(n) for n in range(COUNT)]
    yield "below", {"method": "percentile-rank"}, [
        -5000 if n == 3 else base(n) for n in range(COUNT)]
    yield "powers", {"method": "min-max"}, [
        float(1 << 5 * (n - 47)) if n > 47 else n % 4 for n in range(COUNT)]
    yield "huge", {"method": "min-max"}, [
        1e90 if n == 7 else base(n) * 1e85 for n in range(COUNT)]
    yield "tiny", {"method": "min-max"}, [
        1e-87 if n == 7 else base(n) * 1e-92 for n in range(COUNT)]
    yield "few", {"method": "min-max"}, [
        (n if n < 8 else 900) if n < 9 else None for n in range(COUNT)]
    yield "best", {"method": "distance-to-best", "best": 400}, tied
    yield "rank", {"method": "percentile-rank", "direction": "lower"}, tied


def write(folder):
    os.makedirs(folder, exist_ok=True)
    table = list(columns())
    model = {
        "schema": 1, "id": "skewed", "version": "1", "name": "Skewed", "scale": [0, 100],
        "unit": ["unit", "units"], "group": ["group", "groups"],
        "tree": {"id": "all", "name": "All", "missing": {"minimum-coverage": 0},
                 "children": [{"indicator": id} for id, _, _ in table]},
        "indicators": [{
            "id": id, "name": id, "definition": id, "source": "coding",
            "value": {"type": "number"}, "normalisation": method, "treatment": "winsorise",
        } for id, method, _ in table],
    }
    study = {
        "schema": 1, "id": "skewed", "title": "Skewed", "edition": 1, "model": "model.yaml",
        "period": {"from": "2016-01-01", "to": "2016-06-30"}, "language": "en",
        "brands": "brands.csv", "observations": [{"file": "observations.csv", "decimal": "point"}],
    }
    for name, data in ("model.yaml", model), ("study.yaml", study):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            yaml.safe_dump(data, file, sort_keys=False)
    rows = [["brand"] + [id for id, _, _ in table]] + [
        [f"b{n:02}"] + ["" if values[n] is None else repr(values[n]) for _, _, values in table]
        for n in range(COUNT)]
    brands = [["brand", "name", "sector"]] + [
        [f"b{n:02}", f"Brand {n}", f"s{n % 3}"] for n in range(COUNT)]
    for name, lines in ("observations.csv", rows), ("brands.csv", brands):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(lines)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(sys.argv[1])
