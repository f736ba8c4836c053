#!/usr/bin/env python3
"""Figures of the audit by NumPy and SciPy, for a table of scores.

    audit_figures.py TABLE.csv

TABLE: a header `sector,index,<child>…` and a row per brand, empty where there is no score.
Prints `key,value` lines: correlations of all pairs of columns, α of the children, principal
components, KMO, main effects on the index, Spearman with its interval and partial on sector, η².
"""

import csv
import sys

import numpy as np
from scipy import stats


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    names = [n for n in table[0] if n != "sector"]
    children = names[1:]
    data = {n: np.array([float(r[n]) if r[n] else np.nan for r in table]) for n in names}
    sector = np.array([r["sector"] for r in table])

    def show(key, value):
        print(f"{key},{float(value)!r}")

    for i, a in enumerate(names):
        for b in names[i + 1:]:
            both = ~np.isnan(data[a]) & ~np.isnan(data[b])
            x, y = data[a][both], data[b][both]
            show(f"n {a} {b}", both.sum())
            r, p = stats.pearsonr(x, y)
            show(f"pearson {a} {b}", r)
            show(f"p {a} {b}", p)
            show(f"spearman {a} {b}", stats.spearmanr(x, y)[0])
            show(f"kendall {a} {b}", stats.kendalltau(x, y)[0])

    whole = np.column_stack([data[c] for c in children])
    rows = whole[~np.isnan(whole).any(axis=1)]

    def alpha(covariance):
        k = len(covariance)
        return k / (k - 1) * (1 - np.trace(covariance) / covariance.sum())

    covariance = np.cov(rows.T)
    show("n_complete", len(rows))
    show("alpha", alpha(covariance))
    for i, child in enumerate(children):
        keep = [j for j in range(len(children)) if j != i]
        show(f"alpha without {child}", alpha(covariance[np.ix_(keep, keep)]))
    pairwise = np.array([[pair_covariance(whole[:, i], whole[:, j])
                          for j in range(len(children))] for i in range(len(children))])
    show("alpha_pairwise", alpha(pairwise))
    r = np.corrcoef(rows.T)
    k = len(children)
    mean = (r.sum() - k) / (k * (k - 1))
    show("alpha_standardised", k * mean / (1 + (k - 1) * mean))
    values, vectors = np.linalg.eigh(r)
    order = np.argsort(values)[::-1]
    for position, i in enumerate(order):
        show(f"eigenvalue {position + 1}", values[i])
        loading = vectors[:, i] * np.sqrt(max(values[i], 0))
        loading *= -1 if loading.sum() < 0 else 1
        for child, value in zip(children, loading):
            show(f"loading {position + 1} {child}", value)
    inverse = np.linalg.inv(r)
    partial = -inverse / np.sqrt(np.outer(np.diag(inverse), np.diag(inverse)))
    off = ~np.eye(k, dtype=bool)
    show("kmo", (r[off] ** 2).sum() / ((r[off] ** 2).sum() + (partial[off] ** 2).sum()))

    for child in children:
        both = ~np.isnan(data[child]) & ~np.isnan(data["index"])
        show(f"main {child}", main_effect(data[child][both], data["index"][both]))
        x = stats.rankdata(data["index"][both])
        y = stats.rankdata(data[child][both])
        s = sector[both]
        rho = np.corrcoef(x, y)[0, 1]
        error = np.sqrt((1 + rho ** 2 / 2) / (len(x) - 3))
        show(f"low {child}", np.tanh(np.arctanh(rho) - stats.norm.ppf(0.975) * error))
        show(f"high {child}", np.tanh(np.arctanh(rho) + stats.norm.ppf(0.975) * error))
        for v in set(s):
            x[s == v] -= x[s == v].mean()
            y[s == v] -= y[s == v].mean()
        show(f"partial {child}", np.corrcoef(x, y)[0, 1])
    index = data["index"]
    between = sum((sector == v).sum() * (index[sector == v].mean() - index.mean()) ** 2
                  for v in set(sector))
    show("eta", between / ((index - index.mean()) ** 2).sum())


def pair_covariance(x, y):
    both = ~np.isnan(x) & ~np.isnan(y)
    return np.cov(x[both], y[both])[0, 1]


def main_effect(x, y):
    """Local-linear regression by weighted least squares, bandwidth by leaving one out."""
    n = len(x)
    unit = x.std(ddof=1) * n ** -0.2
    best = None
    for factor in (0.5, 1, 2, 4):
        h = factor * unit
        fitted, errors = np.empty(n), np.empty(n)
        for i in range(n):
            for keep, store in ((np.arange(n), fitted), (np.arange(n) != i, errors)):
                d = x[keep] - x[i]
                w = np.exp(-0.5 * (d / h) ** 2)
                design = np.column_stack([np.ones(len(d)), d])
                root = np.sqrt(w)
                solution = np.linalg.lstsq(design * root[:, None], y[keep] * root, rcond=None)[0]
                store[i] = solution[0]
        error = ((y - errors) ** 2).mean()
        if best is None or error < best[0]:
            best = (error, fitted.var(ddof=1))
    return best[1] / y.var(ddof=1)


if __name__ == "__main__":
    main()
