#!/usr/bin/env python3
"""Computes traced robustness replications again, slowly and from the contract alone.

    replay.py STUDY TRACE [--models DIR]

TRACE holds trace.csv, trace_cells.csv, trace_judgement.csv and trace_ranks.csv of `--trace K`.
The study is read and scored by oracle.py; on it the draws of each replication are laid. An
index that differs by more than 1e-9 of itself, or any rank that differs, is printed; exit 1.

The ranked set is the published one: a node missing for coverage stays missing, other reasons are
tested again, and a node that had a score and is left without any child does not apply.
"""

import argparse
import csv
import math
import os
import sys

import oracle
from oracle import MISSING, NA


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_number(value):
    return isinstance(value, float)


class Replication:
    def __init__(self, base, drawn, cells, judgement):
        self.base, self.study, self.model = base, base.study, base.model
        self.drawn = drawn
        self.values = dict(self.study.values)
        for row in cells:
            self.values[row["brand"], row["indicator"]] = float(row["value"])
        self.moved = {}
        self.limits = {}
        for row in judgement:
            if row["indicator"]:
                self.moved.setdefault(row["indicator"], {})[row["key"]] = float(row["value"])
            else:
                self.limits[row["key"]] = float(row["value"])
        self.out = drawn["left_out"]
        self.columns = {}
        for id, indicator in self.model.indicators.items():
            self.columns[id] = self.column(id, self.judged(id, indicator))

    def judged(self, id, indicator):
        """The indicator with goalposts and points as moved, and this replication's imputation."""
        rule = dict(indicator["normalisation"])
        moved = self.moved.get(id, {})
        for key in ("worst", "best"):
            if key in moved:
                rule[key] = moved[key]
        if rule["method"] == "curve" and moved:
            rule["points"] = [[x, moved.get(str(i + 1), y)]
                              for i, (x, y) in enumerate(rule["points"])]
        changed = dict(indicator, normalisation=rule)
        if self.drawn["missing"] != "own":
            changed["impute"] = self.drawn["missing"]
        return changed

    def column(self, id, indicator):
        study = self.study
        column = {b: self.values[b, id] for b in study.brands}
        oracle.impute(study, indicator, column)
        if indicator.get("treatment", "none") == "winsorise":
            oracle.winsorise(study, id, column)
        if self.drawn["normalisation"] == "min-max":
            scored = self.min_max(indicator, column)
            if scored is not None:
                return scored
        return oracle.normalise(study, indicator, column)

    def min_max(self, indicator, column):
        """Scores by min-max, or None where all are equal."""
        rule = indicator["normalisation"]
        method = rule["method"]
        lower = rule.get("direction", "higher") == "lower"
        x = {b: v for b, v in column.items() if is_number(v)}
        if method in ("levels", "curve"):
            lower = False
            scored = oracle.normalise(self.study, indicator, column)
            x = {b: scored[b] for b in x}
        elif method == "goalposts":
            published = self.model.indicators[indicator["id"]]["normalisation"]
            lower = float(published["worst"]) > float(published["best"])
            if published.get("transform", "none") == "log":
                x = {b: math.log(v) if v > 0 else -math.inf for b, v in x.items()}
        finite = [v for v in x.values() if v > -math.inf]
        if not finite:
            return None if x else dict(column)
        low, high = min(finite), max(finite)
        if low == high:
            return None
        lo, span = self.model.lo, self.model.hi - self.model.lo
        worst, best = (high, low) if lower else (low, high)
        scores = dict(column)
        for b, v in x.items():
            t = (0.0 if not lower else 1.0) if v == -math.inf else (v - worst) / (best - worst)
            scores[b] = lo + span * max(0.0, min(1.0, t))
        return scores

    # the tree

    def run(self):
        base = self.base
        self.scores = {}
        nodes = [node for node in reversed(self.model.tree.inner())]
        for node in nodes:
            self.node(node)
        self.index = {}
        for b in base.ranked:
            score = self.scores[b, self.model.tree.id]
            self.index[b] = score if is_number(score) else base.index[b]

    def child(self, brand, child):
        if child.indicator is None:
            return self.scores[brand, child.id]
        return NA if child.id == self.out else self.columns[child.id][brand]

    def node(self, node):
        base = self.base
        factor = {c.id: float(self.drawn["w:" + c.id]) for c in node.children}
        parts = {}
        for b in base.ranked:
            usable = []
            for child in node.children:
                score = self.child(b, child)
                if child.weight > 0 and score is not NA:
                    usable.append((child.weight * factor[child.id], score))
            parts[b] = usable
        kind, rescaled = node.aggregation, False
        if kind in ("arithmetic", "geometric", "harmonic"):
            if self.drawn["aggregation"] == "arithmetic":
                kind = "arithmetic"
            elif self.drawn["aggregation"] == "geometric":
                tol = self.model.tol
                if all(self.model.lo - tol <= s <= self.model.hi + tol
                       for usable in parts.values() for _, s in usable if is_number(s)):
                    rescaled = True
        for b, usable in parts.items():
            self.scores[b, node.id] = self.settle(b, node, usable, kind, rescaled)

    def settle(self, brand, node, usable, kind, rescaled):
        base = self.base
        published = base.scores[brand, node.id]
        coverage = base.coverages[brand, node.id]
        if published is MISSING and coverage is not None and coverage < node.minimum - 1e-12:
            return MISSING
        if not usable:
            return NA
        present = [(w, s) for w, s in usable if is_number(s)]
        absent = [(w, self.model.lo) for w, s in usable if s is MISSING]
        if not present and is_number(published):
            return NA
        if not present or (node.policy == "exclude" and absent):
            return MISSING
        pairs = present + (absent if node.policy == "zero" else [])
        if rescaled:
            lo, span = self.model.lo, self.model.hi - self.model.lo
            total = math.fsum(w for w, _ in pairs)
            mean = math.fsum(
                w * math.log(1 + 99 * (s - lo) / span) for w, s in pairs) / total
            return lo + span * (math.exp(mean) - 1) / 99
        return oracle.combine(kind, pairs)

    # ranks

    def ranks(self):
        maturity = self.model.maturity
        staged = bool(maturity) and maturity.get("rule") == "staged"
        level = {b: self.level(maturity, b) if staged else 0 for b in self.index}

        def above(one, other):
            if level[one] != level[other]:
                return level[one] > level[other]
            return self.index[one] > self.index[other] + self.model.tol

        return {b: 1 + sum(above(o, b) for o in self.index) for b in self.index}

    def level(self, maturity, brand):
        reached = -1
        for position, state in enumerate(maturity["states"]):
            limit = float(state.get("met-at", maturity.get("met-at", self.model.hi)))
            share = float(state.get("share", maturity.get("share", 1)))
            scores = [self.columns[c][brand] for c in state.get("criteria") or []]
            counted = [s for s in scores if s is not NA]
            met = sum(s is not MISSING and s >= limit - self.model.tol for s in counted)
            if met < share * len(counted) - 1e-9:
                break
            reached = position
        return reached


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("study")
    parser.add_argument("trace")
    parser.add_argument("--models",
                        default=os.path.join(here, "..", "..", "Sources", "BundledModels"))
    options = parser.parse_args()
    base = oracle.Scorecard(oracle.Study(options.study, None, options.models))
    drawn = rows(options.trace, "trace.csv")
    names = ("trace_cells.csv", "trace_judgement.csv", "trace_ranks.csv")
    tables = [rows(options.trace, name) for name in names]
    differences = compared = 0
    for row in drawn:
        number = row["replication"]
        cells, judgement, ranks = ([r for r in table if r["replication"] == number]
                                   for table in tables)
        replication = Replication(base, row, cells, judgement)
        replication.run()
        places = replication.ranks()
        if {r["brand"] for r in ranks} != set(base.ranked):
            print(f"replication {number}: other brands are ranked")
            differences += 1
        for r in ranks:
            compared += 1
            mine, theirs = replication.index[r["brand"]], float(r["index"])
            near = abs(mine - theirs) <= 1e-9 * max(1.0, abs(mine))
            if not near or places[r["brand"]] != int(r["rank"]):
                differences += 1
                if differences <= 10:
                    print(f"replication {number} {r['brand']}: index {theirs!r}, rank {r['rank']}; "
                          f"replayed {mine!r}, rank {places[r['brand']]}")
    print(f"{len(drawn)} replications, {compared} ranks compared, {differences} differ")
    return 1 if differences or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
