#!/usr/bin/env python3
"""The scoring benchmark's peer: the same work with NumPy.

    scoring_numpy.py check DIR    compares its results with those the engine wrote there
    scoring_numpy.py time DIR     prints the seconds of one run, after one that warms up

Written to be as fast as NumPy allows: columns in contiguous memory, arithmetic in place, ufuncs
without temporaries where that helps, the sums of an axis as one matrix product, one sort per
ranking, ranks by `searchsorted` on sorted values, sectors by one stable (radix) sort of small
integers. Columns without gaps take a path without masks.
"""

import math
import os
import sys
import time

import numpy as np
import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.join(HERE, "..", "..", "Sources", "BundledModels", "imacs-2016.yaml")
SECTORS = 24


class Model:
    def __init__(self):
        with open(MODEL, encoding="utf-8") as file:
            raw = yaml.safe_load(file)
        self.lo, self.hi = map(float, raw["scale"])
        self.tol = 1e-9 * (self.hi - self.lo)
        by_id = {i["id"]: i for i in raw["indicators"]}
        self.rules, self.axes, start = [], [], 0
        for axis in raw["tree"]["children"]:
            ids = [child["indicator"] for child in axis["children"]]
            weights = np.array([float(child.get("weight", 1)) for child in axis["children"]])
            self.axes.append((slice(start, start + len(ids)), weights,
                              float(axis.get("weight", 1))))
            self.rules += [by_id[id]["normalisation"] for id in ids]
            start += len(ids)
        order = [child["indicator"] for axis in raw["tree"]["children"]
                 for child in axis["children"]]
        states = raw["maturity"]["states"]
        self.bounds = np.array([float(s["from"]) for s in states])
        self.requires = [[(order.index(r["indicator"]), float(r["at-least"]))
                          for r in s.get("requires") or []] for s in states]
        self.coverage = 0.5


def normalise(rule, x, out, model):
    """Scores of one column; NaN stays NaN."""
    method, lo, span = rule["method"], model.lo, model.hi - model.lo
    if method == "levels":
        out[:] = x
    elif method == "curve":
        points = np.array(rule["points"], float)
        if len(points) == 3:  # two pieces: cheaper than np.interp's search
            (x0, y0), (x1, y1), (x2, y2) = points
            np.clip(x, x0, x2, out=out)
            upper = out > x1
            second = y1 + (out - x1) * ((y2 - y1) / (x2 - x1))
            out -= x0
            out *= (y1 - y0) / (x1 - x0)
            out += y0
            np.copyto(out, second, where=upper)
        else:
            out[:] = np.interp(x, points[:, 0], points[:, 1])
    else:
        worst, best = float(rule["worst"]), float(rule["best"])
        if rule.get("transform") == "log":
            with np.errstate(divide="ignore", invalid="ignore"):
                np.log(np.maximum(x, 0), out=out)  # -inf at or below 0: beyond the smaller end
            worst, best = math.log(worst), math.log(best)
            out -= worst
        else:
            np.subtract(x, worst, out=out)
        out *= span / (best - worst)
        np.clip(out, 0, span, out=out)
        if lo:
            out += lo


def competition(values, tol):
    """1 + how many exceed each by more than tol, and the order from the best down."""
    order = np.argsort(values)
    ascending = values[order]
    ranks = np.empty(len(values), np.int32)
    ranks[order] = len(values) + 1 - np.searchsorted(ascending, ascending + tol, side="right")
    return ranks, order[::-1]


def run(model, values, sectors, whole):
    count = values.shape[1]
    scores = np.empty_like(values)
    for column, rule in enumerate(model.rules):
        normalise(rule, values[column], scores[column], model)

    # axes and index
    tops = np.empty((len(model.axes), count))
    if whole:
        for position, (part, weights, _) in enumerate(model.axes):
            np.dot(weights / weights.sum(), scores[part], out=tops[position])
        ranked = None
    else:
        present = ~np.isnan(scores)
        filled = np.where(present, scores, 0)
        for position, (part, weights, _) in enumerate(model.axes):
            mass = np.dot(weights, present[part].astype(np.float64))
            with np.errstate(invalid="ignore", divide="ignore"):
                np.divide(np.dot(weights, filled[part]), mass, out=tops[position])
            tops[position][mass / weights.sum() < model.coverage - 1e-12] = np.nan
    axis_weights = np.array([weight for _, _, weight in model.axes])
    index = np.dot(axis_weights / axis_weights.sum(), tops)
    if not whole:
        ranked = np.flatnonzero(~np.isnan(index))

    # ranks of the market and of the sub-indices, over ranked units
    def spread(found):
        if ranked is None:
            return found
        full = np.zeros(count, np.int32)
        full[ranked] = found
        return full

    own = index if ranked is None else index[ranked]
    groups = sectors if ranked is None else sectors[ranked]
    market, order = competition(own, model.tol)
    top_ranks = [spread(competition(top if ranked is None else top[ranked], model.tol)[0])
                 for top in tops]

    # states
    state = np.searchsorted(model.bounds, own + model.tol, side="right") - 1
    for position in range(len(model.bounds) - 1, 0, -1):
        for indicator, least in model.requires[position]:
            score = scores[indicator] if ranked is None else scores[indicator][ranked]
            fails = ~(score >= least - model.tol)
            state[(state == position) & fails] -= 1

    # sectors: a stable sort of small integers keeps the market's order inside each
    by_sector = order[np.argsort(groups[order].astype(np.int8), kind="stable")]
    ends = np.cumsum(np.bincount(groups, minlength=SECTORS))
    sector_ranks = np.empty(len(own), np.int32)
    statistics = np.full((SECTORS, 4), np.nan)
    shares = np.zeros((SECTORS, len(model.bounds)))
    start = 0
    for sector, end in enumerate(ends):
        members = by_sector[start:end]
        start = end
        if len(members) == 0:
            continue
        ascending = own[members[::-1]]
        sector_ranks[members[::-1]] = len(members) + 1 - np.searchsorted(
            ascending, ascending + model.tol, side="right")
        middle = len(members) // 2
        median = ascending[middle] if len(members) % 2 else (
            ascending[middle - 1] + ascending[middle]) / 2
        statistics[sector] = ascending.mean(), median, ascending[0], ascending[-1]
        shares[sector] = np.bincount(state[members], minlength=len(model.bounds)) / len(members)
    full_state = state
    if ranked is not None:
        full_state = np.full(count, -1, np.int64)
        full_state[ranked] = state
    market_statistics = own.mean(), np.median(own), own.min(), own.max()
    return {"index": index, "rank_market": spread(market), "rank_sector": spread(sector_ranks),
            "tops": top_ranks, "states": full_state, "sectors": statistics, "shares": shares,
            "market": market_statistics, "order": order}


def check(found, folder):
    def read(name, kind):
        return np.fromfile(os.path.join(folder, name), kind)

    index = read("index.f64", np.float64)
    assert np.array_equal(np.isnan(index), np.isnan(found["index"])), "ranked units differ"
    assert np.nanmax(np.abs(index - found["index"])) <= 1e-9, "indices differ"
    for name, mine in [("rank_market", found["rank_market"]), ("rank_sector", found["rank_sector"]),
                       ("states", found["states"])] + [
                           (f"rank_top{n}", ranks) for n, ranks in enumerate(found["tops"])]:
        theirs = read(name + ".i32", np.int32)
        differ = int((theirs != mine).sum())
        assert differ == 0, f"{name}: {differ} of {len(mine)} differ"
    sectors = read("sectors.f64", np.float64).reshape(-1, 4)
    assert np.allclose(sectors, found["sectors"], rtol=0, atol=1e-9, equal_nan=True), "sectors"
    print(f"same results: {len(index)} units, {int((~np.isnan(index)).sum())} ranked, states "
          f"{np.bincount(found['states'][found['states'] >= 0]).tolist()}")


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("check", "time"):
        sys.exit(__doc__)
    folder = sys.argv[2]
    model = Model()
    sectors = np.fromfile(os.path.join(folder, "sectors.i32"), np.int32)
    values = np.fromfile(os.path.join(folder, "values.f64"), np.float64)
    values = values.reshape(len(model.rules), len(sectors))
    whole = not np.isnan(values).any()
    found = run(model, values, sectors, whole)
    if sys.argv[1] == "check":
        check(found, folder)
        return
    del found
    start = time.perf_counter()
    found = run(model, values, sectors, whole)
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
