#!/usr/bin/env python3
"""A slow, plain scorer of `imacs` studies, written from the contract alone.

It shares no code with the Swift engine and so can be held against it:

    oracle.py STUDY                          calibration figures of a study
    oracle.py STUDY --out DIR                writes scores.csv, ranking.csv, sectors.csv,
                                             sector_scores.csv, observations.csv, findings.txt
    oracle.py STUDY --compare DIR            compares those files in DIR (an engine's `data/`),
                                             cell by cell; exit 1 when one differs
    options: --model FILE  --models DIR (where bundled ids are looked up)  --tolerance 1e-9

Covered: CSV and XLSX observations, long and wide, several coders, decimal marks; interactions in
the canonical layout (canonical.py); model trees of any depth with `include`; every normalisation,
imputation, winsorising, aggregation and missing policy; threshold and staged states; ranks; sector
and market statistics.
Not covered: percent and date formats of XLSX, other interactions, robustness, audit.

Where the contract leaves a choice, this file takes it as follows (marked CHOICE below):
  1. ranks of sub-indices count the ranked brands only; an unranked brand has none;
  2. `sector_scores` uses ranked brands that have a score there;
  3. the state of a sector's mean is that of the mean of the deciding node (`of`), by thresholds
     only, never `requires`; none when staged;
  4. brands without `size` are left out of the weighted mean;
  5. `consensus` among coders: missing when the codings differ by any amount;
  6. imputation `zero` of a levels indicator is 0 points;
  7. an imputed value that winsorising touches keeps the status `imputed`;
  8. coverage of a node that is not applicable is left empty;
  9. in a staged scheme the state below all others has the id `below`.

Means of observations are correctly rounded (`statistics.mean`), so that equal values stay equal.
"""

import argparse
import csv
import enum
import io
import math
import os
import re
import statistics
import sys
import unicodedata

import yaml


class Absent(enum.Enum):
    """Why a cell has no number; the values are the words of machine files."""

    MISSING = "missing"
    NA = "not-applicable"


MISSING, NA = Absent.MISSING, Absent.NA
MISSING_WORDS = {"", "n/d", "nd", "s/d", "-"}
NA_WORDS = {"na", "n/a", "no aplica"}
HEADER_SYNONYMS = {"marca": "brand", "indicador": "indicator", "valor": "value"}
LONG_EXTRAS = {"coder", "observed_on", "source", "note", "n"}


class Wrong(Exception):
    """An error of the data or the model."""


# --- reading -------------------------------------------------------------------------------


def fold(text):
    """Text without case and accents, for matching names."""
    plain = unicodedata.normalize("NFD", text.strip().casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def load_yaml(path):
    """Scalars stay text: `no` is not a boolean, `012` not a number."""
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


def decode(data, encoding=None):
    if encoding:
        return data.decode({"windows-1252": "cp1252"}.get(encoding.lower(), encoding))
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def read_table(path, delimiter=None, encoding=None):
    """Rows of a delimited file as lists, header first; blank lines dropped."""
    with open(path, "rb") as file:
        text = decode(file.read(), encoding)
    first = text.split("\n", 1)[0]
    delimiter = delimiter or max(",;\t", key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    return [row for row in rows if any(cell.strip() for cell in row)]


def read_sheets(path):
    """The tables of a workbook that hold observations, cells as text with a decimal point."""
    import openpyxl

    def shown(cell):
        return "" if cell is None else repr(float(cell)) if isinstance(cell, (int, float)) else cell

    tables = []
    for sheet in openpyxl.load_workbook(path, data_only=True):
        rows = [[shown(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        if rows and {"brand", "marca"} & set(map(fold, rows[0])):
            tables.append([row for row in rows if any(cell.strip() for cell in row)])
    return tables


def records(rows):
    head = [cell.strip() for cell in rows[0]]
    return [dict(zip(head, row + [""] * (len(head) - len(row)))) for row in rows[1:]]


NUMBER = re.compile(r"^[+-]?(\d[\d.,]*|[.,]\d+)([eE][+-]?\d+)?$")


def decimal_votes(text):
    """Which marks a number's only reading implies: `{','}`, `{'.'}`, both = undecided, or none."""
    body = text.strip().rstrip("%").strip().lstrip("+-").lower().split("e")[0]
    if not NUMBER.match(body) or not re.search(r"[.,]", body):
        return None
    dots, commas = body.count("."), body.count(",")
    if dots and commas:
        return {"," if body.rfind(",") > body.rfind(".") else "."}
    mark, other = (".", ",") if dots else (",", ".")
    if dots + commas > 1:
        return {other}
    whole, fraction = body.split(mark)
    if len(fraction) != 3 or whole in ("", "0") or len(whole) > 3 or whole.startswith("0"):
        return {mark}
    return {mark, other}


def settle_decimal(texts, declared=None):
    if declared:
        return {"comma": ",", "point": "."}[declared]
    votes = [vote for vote in map(decimal_votes, texts) if vote]
    decided = {next(iter(vote)) for vote in votes if len(vote) == 1}
    if len(decided) > 1:
        raise Wrong("decimal marks disagree within one file")
    if decided:
        return decided.pop()
    if votes:
        raise Wrong("decimal mark cannot be told: only numbers like 1.234 or 1,234")
    return "."


def number(text, decimal):
    thousands = "," if decimal == "." else "."
    body = text.strip().replace(thousands, "").replace(decimal, ".")
    return float(body)


# --- the model -----------------------------------------------------------------------------


class Node:
    """A node of the tree, or a leaf when `indicator` is set."""

    def __init__(self, id, weight, indicator=None, children=(), aggregation=None, policy=None,
                 minimum=None):
        self.id, self.weight, self.indicator = id, weight, indicator
        self.children = list(children)
        self.aggregation, self.policy, self.minimum = aggregation, policy, minimum

    def inner(self):
        """This node and all inner nodes below it, breadth first."""
        queue, found = [self], []
        while queue:
            node = queue.pop(0)
            if node.indicator is None:
                found.append(node)
                queue += node.children
        return found

    def leaves(self):
        if self.indicator is not None:
            return [self]
        return [leaf for child in self.children for leaf in child.leaves()]


class Model:
    def __init__(self, path, models_dir):
        raw = load_yaml(path)
        self.id, self.path, self.models_dir = raw["id"], path, models_dir
        self.lo, self.hi = (float(x) for x in raw["scale"])
        self.tol = 1e-9 * (self.hi - self.lo)
        self.indicators = {i["id"]: i for i in raw.get("indicators", [])}
        self.tree = self._node(raw["tree"], raw.get("defaults") or {})
        self.maturity = raw.get("maturity")

    def _node(self, raw, defaults):
        weight = float(raw.get("weight", 1))
        if "indicator" in raw:
            return Node(raw["indicator"], weight, indicator=raw["indicator"])
        if "include" in raw:
            other = Model(find_model(raw["include"], os.path.dirname(self.path),
                                     self.models_dir), self.models_dir)
            if (other.lo, other.hi) != (self.lo, self.hi):
                raise Wrong(f"{raw['include']}: another scale")
            part = other.tree
            if "node" in raw:
                part = next(n for n in other.tree.inner() if n.id == raw["node"])
            taken = {leaf.indicator for leaf in part.leaves()}
            self.indicators.update(
                {id: i for id, i in other.indicators.items() if id in taken})
            part.weight = weight
            return part
        missing = {"policy": "reweight", "minimum-coverage": "0.5"}
        missing.update(defaults.get("missing") or {})
        missing.update(raw.get("missing") or {})
        return Node(
            raw["id"], weight,
            children=[self._node(child, defaults) for child in raw["children"]],
            aggregation=raw.get("aggregation", defaults.get("aggregation", "arithmetic")),
            policy=missing["policy"], minimum=float(missing["minimum-coverage"]))


def find_model(name, base, models_dir):
    for candidate in (os.path.join(base, name), os.path.join(models_dir, name + ".yaml")):
        if os.path.isfile(candidate):
            return candidate
    raise Wrong(f"no model {name}")


# --- the study -----------------------------------------------------------------------------


class Study:
    """Brands and one value (float, MISSING or NA) per brand and indicator."""

    def __init__(self, folder, model_path=None, models_dir="."):
        self.folder = folder
        path = folder if os.path.isfile(folder) else os.path.join(folder, "study.yaml")
        self.folder = os.path.dirname(path) or "."
        self.settings = load_yaml(path)
        self.findings = []
        self.model = Model(model_path or find_model(self.settings["model"], self.folder,
                                                    models_dir), models_dir)
        table = read_table(os.path.join(self.folder, self.settings["brands"]))
        self.brands = {row["brand"].strip(): row for row in records(table)}
        if len(self.brands) != len(table) - 1:
            raise Wrong("brands.csv: a brand twice")
        texts = [row[k] for row in self.brands.values() for k in row
                 if k == "size" or k.startswith("followers_")]
        self.brand_decimal = settle_decimal(texts)
        self.values = {(b, i): MISSING for b in self.brands for i in self.model.indicators}
        self._follower_growth()
        self._interactions()
        self._observations()
        self._check_not_applicable()

    def note(self, severity, text):
        self.findings.append((severity, text))

    def sector(self, brand):
        return self.brands[brand]["sector"].strip()

    def brand_number(self, brand, column):
        text = (self.brands[brand].get(column) or "").strip()
        return None if text.lower() in MISSING_WORDS else number(text, self.brand_decimal)

    def _follower_growth(self):
        for id, indicator in self.model.indicators.items():
            if indicator.get("source") != "brands":
                continue
            for brand in self.brands:
                start = self.brand_number(brand, "followers_start")
                end = self.brand_number(brand, "followers_end")
                if start and end is not None:
                    self.values[brand, id] = (end / start - 1) * 100
                else:
                    self.note("note", f"{brand} {id}: followers missing")

    def _interactions(self):
        if not self.settings.get("interactions"):
            return
        import canonical

        found, _ = canonical.observe(
            self.folder, self.settings, self.brands, self.model.indicators)
        for key, (value, _) in found.items():
            self.values[key] = MISSING if value is None else NA if value == "NA" else float(value)

    def _observations(self):
        cells = {}  # (brand, indicator) -> {coder: value}, coders in order of reading
        for entry in self.settings.get("observations") or []:
            entry = {"file": entry} if isinstance(entry, str) else entry
            path = os.path.join(self.folder, entry["file"])
            if path.lower().endswith(".xlsx"):
                for rows in read_sheets(path):
                    self._read_observations({**entry, "decimal": "point"}, rows, cells)
            else:
                rows = read_table(path, entry.get("delimiter"), entry.get("encoding"))
                self._read_observations(entry, rows, cells)
        for key, codings in cells.items():
            self.values[key] = self._resolve(key, list(codings.values()))

    def _read_observations(self, entry, rows, cells):
        head = [fold(cell) for cell in rows[0]]
        head = [HEADER_SYNONYMS.get(name, name) for name in head]
        coder = entry.get("coder", os.path.basename(entry["file"]))
        triples = []
        ids = {fold(id): id for id in self.model.indicators}
        for row in rows[1:]:
            row = dict(zip(head, row))
            who = row.get("coder", "").strip() or coder
            if "indicator" in head:
                triples.append((row["brand"].strip(), row["indicator"].strip(), row["value"], who))
            else:
                triples += [(row["brand"].strip(), ids[name], row[name], who)
                            for name in row if name in ids]
        decimal = settle_decimal([value for _, _, value, _ in triples], entry.get("decimal"))
        for brand, id, text, who in triples:
            if brand not in self.brands or id not in self.model.indicators:
                raise Wrong(f"{entry['file']}: unknown brand or indicator {brand} {id}")
            codings = cells.setdefault((brand, id), {})
            if who in codings:
                raise Wrong(f"{brand} {id}: twice by {who}")
            try:
                codings[who] = self._value(self.model.indicators[id], text, decimal)
            except ValueError:
                raise Wrong(f"{brand} {id}: cannot read {text!r}")

    def _value(self, indicator, text, decimal):
        word = text.strip().lower()
        if word in MISSING_WORDS:
            return MISSING
        if word in NA_WORDS:
            return NA
        kind = indicator["value"]["type"]
        if kind == "levels":
            for level in indicator["normalisation"]["levels"]:
                name = level.get("name", "")
                names = name.values() if isinstance(name, dict) else [name]
                if fold(text) in {fold(level["id"]), *map(fold, names)}:
                    return float(level["points"])
            raise ValueError
        if kind == "binary":
            yes, no = {"si", "yes", "x", "1", "true"}, {"no", "0", "false"}
            if fold(text) not in yes | no:
                raise ValueError
            return 1.0 if fold(text) in yes else 0.0
        if word.endswith("%"):
            if kind != "share" and indicator["value"].get("unit") != "%":
                raise ValueError
            word = word[:-1]
        value = number(word, decimal)
        bounds = indicator["value"].get("range")
        if bounds and not float(bounds[0]) <= value <= float(bounds[1]):
            raise ValueError
        return value

    def _resolve(self, key, codings):
        """One value out of several coders' by the study's `coders` key."""
        rule = self.settings.get("coders", "mean")
        if all(value is NA for value in codings):
            return NA
        if any(value is NA for value in codings):
            raise Wrong(f"{key}: not applicable for some coders only")
        seen = [value for value in codings if value is not MISSING]
        if not seen:
            return MISSING
        if rule == "consensus":  # CHOICE 5
            if len(set(seen)) > 1:
                self.note("warning", f"{key}: no consensus")
                return MISSING
            return seen[0]
        return {"mean": statistics.mean, "median": statistics.median,
                "first": lambda values: values[0]}[rule](seen)

    def _check_not_applicable(self):
        for id, indicator in self.model.indicators.items():
            column = [self.values[brand, id] for brand in self.brands]
            absent = sum(value is NA for value in column)
            if absent > 0.2 * len(self.brands):
                self.note("warning", f"{id}: not applicable to {absent} of {len(column)} brands")
            numbers = [value for value in column if isinstance(value, float)]
            if (indicator["value"]["type"] == "share" and numbers
                    and max(numbers) <= 1 and min(numbers) >= 0):
                self.note("warning", f"{id}: share wholly within 0–1")


# --- impute, treat, normalise --------------------------------------------------------------


def skewness(x):
    n, mean, s = len(x), statistics.fmean(x), statistics.stdev(x)
    return n / ((n - 1) * (n - 2)) * math.fsum(((v - mean) / s) ** 3 for v in x)


def excess_kurtosis(x):
    n, mean, s = len(x), statistics.fmean(x), statistics.stdev(x)
    core = math.fsum(((v - mean) / s) ** 4 for v in x)
    return (n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * core
            - 3 * (n - 1) ** 2 / ((n - 2) * (n - 3)))


def average_ranks(values):
    """Average rank from below of every value, 1…n."""
    return [sum(v < x for v in values) + (sum(v == x for v in values) + 1) / 2 for x in values]


def impute(study, indicator, column):
    """Fills missing cells of `column` in place; returns the brands filled."""
    method, filled = indicator.get("impute", "none"), []
    if method == "none":
        return filled
    observed = {b: v for b, v in column.items() if isinstance(v, float)}
    for brand, value in column.items():
        if value is not MISSING:
            continue
        if method == "zero":
            pool, centre = [0.0], statistics.mean  # CHOICE 6
        else:
            group, centre = method.split("-")
            pool = [v for b, v in observed.items()
                    if group == "market" or study.sector(b) == study.sector(brand)]
            centre = {"mean": statistics.mean, "median": statistics.median}[centre]
        if pool:
            filled.append((brand, centre(pool)))
    for brand, value in filled:
        column[brand] = value
    return [brand for brand, _ in filled]


def winsorise(study, id, column):
    """Pulls in the outermost values in place; returns the brands touched."""
    touched = set()

    def skewed(x):
        return (len(x) >= 10 and len(set(x)) > 1
                and abs(skewness(x)) > 2 + 1e-9 and excess_kurtosis(x) > 3.5 + 1e-9)

    while len(touched) < 5:
        x = [v for v in column.values() if isinstance(v, float)]
        if not skewed(x):
            return touched
        distinct = sorted(set(x))
        end, neighbour = ((distinct[-1], distinct[-2]) if skewness(x) >= 0
                          else (distinct[0], distinct[1]))
        for brand, value in column.items():
            if value == end:
                column[brand] = neighbour
                touched.add(brand)
    if skewed([v for v in column.values() if isinstance(v, float)]):
        study.note("warning", f"{id}: still skewed after winsorising")
    return touched


def interpolate(points, x):
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[-1][1]


def normalise(study, indicator, column):
    """Scores of a column of used values; NA for all when it cannot be normalised."""
    model, rule = study.model, indicator["normalisation"]
    method, lo, hi = rule["method"], study.model.lo, study.model.hi
    span, lower = hi - lo, rule.get("direction", "higher") == "lower"
    x = [v for v in column.values() if isinstance(v, float)]

    def clamp(t):
        return max(0.0, min(1.0, t))

    def each(score):
        return {b: score(v) if isinstance(v, float) else v for b, v in column.items()}

    def unusable():
        study.note("warning", f"{indicator['id']}: constant, not applicable for all")
        return {b: NA for b in column}

    if method == "levels":
        return dict(column)
    if method == "curve":
        points = [(float(a), float(b)) for a, b in rule["points"]]
        return each(lambda v: interpolate(points, v))
    if method == "goalposts":
        worst, best = float(rule["worst"]), float(rule["best"])
        if rule.get("transform", "none") == "log":
            def scored(v):
                if v <= 0:
                    return lo if worst < best else hi
                t = (math.log(v) - math.log(worst)) / (math.log(best) - math.log(worst))
                return lo + span * clamp(t)
            return each(scored)
        return each(lambda v: lo + span * clamp((v - worst) / (best - worst)))
    if method == "borda":
        signed = [-v if lower else v for v in x]
        ranks = dict(zip(x, average_ranks(signed)))
        return each(lambda v: ranks[v] - 1)
    if not x or min(x) == max(x):
        return unusable() if x else dict(column)
    if method == "min-max":
        low, high = min(x), max(x)
        return each(lambda v: lo + span * ((high - v) if lower else (v - low)) / (high - low))
    if method == "z-score":
        mean, s, sign = statistics.fmean(x), statistics.stdev(x), -1 if lower else 1
        return each(lambda v: float(rule.get("mean", 0))
                    + float(rule.get("sd", 1)) * sign * (v - mean) / s)
    if method == "percentile-rank":
        ranks = dict(zip(x, average_ranks([-v if lower else v for v in x])))
        return each(lambda v: lo + span * (ranks[v] - 1) / (len(x) - 1))
    if method == "distance-to-best":
        best, low, high = float(rule["best"]), min(x), max(x)
        if (high - best if lower else best - low) <= 0:
            return unusable()
        if lower:
            return each(lambda v: lo + span * clamp((high - v) / (high - best)))
        return each(lambda v: lo + span * clamp((v - low) / (best - low)))
    raise Wrong(f"normalisation {method}")


# --- aggregate -----------------------------------------------------------------------------


def combine(aggregation, pairs):
    """One score out of (weight, score) pairs, all weights > 0."""
    total = math.fsum(w for w, _ in pairs)
    scores = [s for _, s in pairs]
    if aggregation == "arithmetic":
        return math.fsum(w * s for w, s in pairs) / total
    if aggregation == "median":
        return statistics.median(scores)
    if aggregation == "minimum":
        return min(scores)
    if min(scores) <= 0:
        return 0.0
    if aggregation == "geometric":
        return math.exp(math.fsum(w * math.log(s) for w, s in pairs) / total)
    if aggregation == "harmonic":
        return total / math.fsum(w / s for w, s in pairs)
    raise Wrong(f"aggregation {aggregation}")


class Scorecard:
    """Scores of every brand on every node and indicator; states, ranks, statistics."""

    def __init__(self, study):
        self.study, self.model = study, study.model
        self.scores, self.coverages = {}, {}
        self.used, self.status = {}, {}
        self.reason = {}
        for id, indicator in self.model.indicators.items():
            self._column(id, indicator)
        for brand in study.brands:
            self._evaluate(self.model.tree, brand)
        self._check_borda()
        self.index = {b: self.scores[b, self.model.tree.id] for b in study.brands}
        self.ranked = [b for b in study.brands if isinstance(self.index[b], float)]
        for brand in study.brands:
            if brand not in self.ranked:
                study.note("warning", f"{brand}: not ranked, {self._why(brand)}")
        self._check_ends()
        self._states()
        self._order()

    def _column(self, id, indicator):
        study = self.study
        column = {b: study.values[b, id] for b in study.brands}
        observed = {b for b, v in column.items() if isinstance(v, float)}
        imputed = set(impute(study, indicator, column))
        touched = (winsorise(study, id, column)
                   if indicator.get("treatment", "none") == "winsorise" else set())
        scores = normalise(study, indicator, column)
        for b in study.brands:
            self.used[b, id] = column[b]
            self.status[b, id] = (
                NA if column[b] is NA else "imputed" if b in imputed  # CHOICE 7
                else "winsorised" if b in touched else "observed" if b in observed else MISSING)
            self.scores[b, id] = scores[b]
            self.coverages[b, id] = 1.0 if b in observed else 0.0

    def _method(self, id):
        return self.model.indicators[id]["normalisation"]["method"]

    def _check_borda(self):
        """Borda columns that one node adds up must have one length."""
        for node in self.model.tree.inner():
            counts = {}
            for leaf in node.leaves():
                n = sum(isinstance(self.used[b, leaf.id], float) for b in self.study.brands)
                if self._method(leaf.id) == "borda" and leaf.weight > 0 and n > 0:
                    counts[leaf.id] = n
            if len(set(counts.values())) > 1:
                self.study.note("error", f"{node.id}: borda columns of different n {counts}")

    def _check_ends(self):
        """Ends of columns that only brands without a rank hold."""
        for id in self.model.indicators:
            if self._method(id) not in ("min-max", "z-score", "distance-to-best"):
                continue
            column = {b: self.used[b, id] for b in self.study.brands
                      if isinstance(self.used[b, id], float)}
            if not column or all(self.scores[b, id] is NA for b in self.study.brands):
                continue
            for word, end in ("minimum", min(column.values())), ("maximum", max(column.values())):
                holders = [b for b, v in column.items() if v == end]
                for brand in holders if not set(holders) & set(self.ranked) else []:
                    self.study.note("warning", f"{brand}: not ranked, holds the {word} of {id}")

    def _evaluate(self, node, brand):
        """Score of a node for a brand: a float, MISSING or NA; leaves its coverage too."""
        if node.indicator is not None:
            return self.scores[brand, node.id]
        children = [(c, self._evaluate(c, brand)) for c in node.children]
        usable = [(c, s) for c, s in children if c.weight > 0 and s is not NA]
        if not usable:
            score, coverage = NA, None
        else:
            total = math.fsum(c.weight for c, _ in usable)
            coverage = math.fsum(
                c.weight * self.coverages[brand, c.id] for c, s in usable
                if s is not MISSING) / total
            present = [(c.weight, s) for c, s in usable if s is not MISSING]
            absent = [(c.weight, self.model.lo) for c, s in usable if s is MISSING]
            if coverage < node.minimum - 1e-12 or not present:
                score = MISSING
            elif node.policy == "exclude" and absent:
                score = MISSING
            else:
                pairs = present + (absent if node.policy == "zero" else [])
                score = combine(node.aggregation, pairs)
                if node.aggregation in ("geometric", "harmonic") and min(
                        s for _, s in pairs) <= 0:
                    self.study.note("warning", f"{brand} {node.id}: a child at 0")
        self.scores[brand, node.id] = score
        self.coverages[brand, node.id] = coverage
        return score

    def _why(self, brand):
        parts = [f"{n.id} coverage {self.coverages[brand, n.id]:.2f}"
                 for n in self.model.tree.inner()
                 if self.scores[brand, n.id] is MISSING and self.coverages[brand, n.id] is not None
                 and self.coverages[brand, n.id] < n.minimum - 1e-12]
        return ", ".join(parts) or "a part is missing"

    # states

    def _states(self):
        self.state, self.level = {}, {}
        maturity = self.model.maturity
        if not maturity:
            return
        for brand in self.ranked:
            if maturity.get("rule", "thresholds") == "staged":
                level, name = self._staged(maturity, brand)
            else:
                of = self.scores[brand, maturity.get("of", self.model.tree.id)]
                if not isinstance(of, float):
                    continue
                level = self._threshold(of)
                name = None
                while level > 0 and not self._holds(maturity["states"][level], brand):
                    level -= 1
                name = maturity["states"][level]["id"]
            self.state[brand], self.level[brand] = name, level

    def _threshold(self, score):
        states = self.model.maturity["states"]
        return max(i for i, s in enumerate(states)
                   if i == 0 or float(s["from"]) <= score + self.model.tol)

    def _holds(self, state, brand):
        for need in state.get("requires") or []:
            score = self.scores[brand, need["indicator"]]
            if score is NA:
                continue
            if score is MISSING or score < float(need["at-least"]) - self.model.tol:
                return False
        return True

    def _staged(self, maturity, brand):
        level = -1
        for position, state in enumerate(maturity["states"]):
            limit = float(state.get("met-at", maturity.get("met-at", self.model.hi)))
            share = float(state.get("share", maturity.get("share", 1)))
            scores = [self.scores[brand, c] for c in state.get("criteria") or []]
            counted = [s for s in scores if s is not NA]
            met = sum(s is not MISSING and s >= limit - self.model.tol for s in counted)
            if met < share * len(counted) - 1e-9:
                break
            level = position
        return level, maturity["states"][level]["id"] if level >= 0 else "below"  # CHOICE 9

    # ranks

    def _rank(self, score, pool, brand, staged=False):
        def above(other):
            if staged and self.level[other] != self.level[brand]:
                return self.level[other] > self.level[brand]
            return score(other) > score(brand) + self.model.tol
        return 1 + sum(above(other) for other in pool)

    def _order(self):
        """Ranks and the order of rows: score, then brand id."""
        staged = bool(self.model.maturity) and self.model.maturity.get("rule") == "staged"
        index = self.index.__getitem__
        self.rank_market = {b: self._rank(index, self.ranked, b, staged) for b in self.ranked}
        self.rank_sector = {
            b: self._rank(index, self.of_sector(self.study.sector(b)), b, staged)
            for b in self.ranked}
        self.rank_node = {}
        for node in self.model.tree.children:
            pool = [b for b in self.ranked if isinstance(self.scores[b, node.id], float)]
            for b in pool:  # CHOICE 1
                self.rank_node[b, node.id] = self._rank(
                    lambda o: self.scores[o, node.id], pool, b)
        self.rows = sorted(self.ranked, key=lambda b: (self.rank_market[b], b))

    # groups

    def of_sector(self, sector):
        return [b for b in self.ranked if sector == "*" or self.study.sector(b) == sector]

    def sectors(self):
        """Statistics per sector, ordered by mean; the market, `*`, last."""
        ids = sorted({self.study.sector(b) for b in self.study.brands})
        table = {s: self._statistics(s) for s in ids + ["*"]}
        means = {s: table[s]["mean"] for s in ids if table[s]["n"]}
        for s in means:
            table[s]["rank"] = 1 + sum(m > means[s] + self.model.tol for m in means.values())
        ids.sort(key=lambda s: (table[s].get("rank", math.inf), s))
        return {s: table[s] for s in ids + ["*"]}

    def _statistics(self, sector):
        brands = [b for b in self.rows if b in set(self.of_sector(sector))]
        row = {"n": len(brands)}
        if not brands:
            return row
        x = [self.index[b] for b in brands]
        row.update(mean=statistics.fmean(x), median=statistics.median(x), min=min(x), max=max(x),
                   leader=brands[0])
        sized = [(self.study.brand_number(b, "size"), self.index[b]) for b in brands]
        sized = [(w, v) for w, v in sized if w]  # CHOICE 4
        if sized:
            row["weighted_mean"] = (math.fsum(w * v for w, v in sized)
                                    / math.fsum(w for w, _ in sized))
        if self.model.maturity:
            names = [s["id"] for s in self.model.maturity["states"]]
            staged = self.model.maturity["rule"] == "staged"
            for name in ["below"] * staged + names:
                row[name] = sum(self.state.get(b) == name for b in brands) / len(brands)
            scores = [self.scores[b, self.model.maturity.get("of", self.model.tree.id)]
                      for b in brands]
            scores = [s for s in scores if isinstance(s, float)]
            if not staged and scores:  # CHOICE 3
                row["state"] = names[self._threshold(statistics.fmean(scores))]
        return row

    def ids(self):
        """Ids of all nodes, breadth first, then of all indicators in the order of the tree."""
        tree = self.model.tree
        return [n.id for n in tree.inner()] + [leaf.id for leaf in tree.leaves()]

    def sector_scores(self):
        for sector in [s for s in self.sectors() if s != "*"] + ["*"]:
            for id in self.ids():  # CHOICE 2
                x = [self.scores[b, id] for b in self.of_sector(sector)]
                x = [v for v in x if isinstance(v, float)]
                yield {"sector": sector, "id": id, "n": len(x),
                       "mean": statistics.fmean(x) if x else None,
                       "median": statistics.median(x) if x else None}


# --- output --------------------------------------------------------------------------------


def text(value):
    if value is None or isinstance(value, Absent):
        return ""
    return repr(value) if isinstance(value, float) else str(value)


def tables(card):
    """The files of §8 this oracle makes: name -> (key columns, rows)."""
    study, tree = card.study, card.model.tree
    everyone = card.rows + sorted(set(study.brands) - set(card.rows))
    scores, ranking, cells = [], [], []
    for b in everyone:
        who = {"brand": b, "name": study.brands[b].get("name", ""), "sector": study.sector(b)}
        scores.append(who | {id: card.scores[b, id] for id in card.ids()})
        ranking.append(who | {
            "index": card.index[b], "rank_market": card.rank_market.get(b),
            "rank_sector": card.rank_sector.get(b), "state": card.state.get(b),
            "coverage": card.coverages[b, tree.id],  # CHOICE 8
        } | {f"rank_{n.id}": card.rank_node.get((b, n.id))
             for n in tree.children if n.indicator is None})
        for leaf in tree.leaves():
            status = card.status[b, leaf.id]
            cells.append({"brand": b, "indicator": leaf.id, "value": card.used[b, leaf.id],
                          "status": status.value if isinstance(status, Absent) else status})
    sectors = [{"sector": s} | row for s, row in card.sectors().items()]
    return {
        "scores.csv": (["brand"], scores), "ranking.csv": (["brand"], ranking),
        "sectors.csv": (["sector"], sectors),
        "sector_scores.csv": (["sector", "id"], list(card.sector_scores())),
        "observations.csv": (["brand", "indicator"], cells),
    }


def write(card, folder):
    os.makedirs(folder, exist_ok=True)
    for name, (_, rows) in tables(card).items():
        columns = list(dict.fromkeys(key for row in rows for key in row))
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(columns)
            out.writerows([text(row.get(column)) for column in columns] for row in rows)
    with open(os.path.join(folder, "findings.txt"), "w", encoding="utf-8") as file:
        file.writelines(f"{severity}: {what}\n" for severity, what in card.study.findings)


def same(mine, theirs, tolerance):
    if mine == theirs:
        return True
    try:
        a, b = float(mine), float(theirs)
    except ValueError:
        return False
    return abs(a - b) <= tolerance * max(1.0, abs(a), abs(b))


def compare(card, folder, tolerance):
    """Counts and prints cells in which the files of an engine differ from ours."""
    differences = 0
    for name, (keys, rows) in tables(card).items():
        path = os.path.join(folder, name)
        if not os.path.exists(path):
            print(f"{name}: absent")
            differences += 1
            continue
        table = records(read_table(path, delimiter=","))
        theirs = {tuple(r[k] for k in keys): r for r in table}
        shown, compared, columns = 0, 0, set()
        if len(theirs) != len(rows):
            print(f"{name}: {len(theirs)} rows, expected {len(rows)}")
            differences += 1
        expected = list(dict.fromkeys(column for row in rows for column in row))
        for row in rows:
            key = tuple(row[k] for k in keys)
            other = theirs.get(key)
            if other is None:
                print(f"{name}: no row {'/'.join(key)}")
                differences += 1
                continue
            for column in expected:
                value = row.get(column)
                if column not in other:
                    columns.add(column)
                    continue
                compared += 1
                if not same(text(value), other[column], tolerance):
                    differences += 1
                    shown += 1
                    if shown <= 10:
                        print(f"{name}: {'/'.join(key)} {column}: "
                              f"oracle {text(value)!r}, engine {other[column]!r}")
        order = [tuple(r[k] for k in keys) for r in table]
        if name == "ranking.csv" and [k for k in order if k[0] in card.index] != [
                (row["brand"],) for row in rows]:
            print(f"{name}: rows in another order")
            differences += 1
        differences += len(columns)
        lacking = f", columns not there: {', '.join(sorted(columns))}" if columns else ""
        print(f"{name}: {compared} cells compared, {shown} differ{lacking}")
    return differences


def pearson(x, y):
    return statistics.correlation(x, y) if len(x) > 2 else math.nan


def report(card):
    """Calibration: market, axes, sectors, states, correlations, findings."""
    model, study = card.model, card.study
    axes = [n.id for n in model.tree.children if n.indicator is None]
    total = len(study.brands) * len(model.indicators)
    status = list(card.status.values())
    print(f"{study.settings['id']}: {len(study.brands)} brands, {len(card.ranked)} ranked, "
          f"{total} cells, missing {status.count(MISSING)} ({status.count(MISSING) / total:.1%}), "
          f"not applicable {status.count(NA)} ({status.count(NA) / total:.1%})")
    width = max([len(s) for s in card.sectors()] + [8])
    states = [s["id"] for s in (model.maturity or {}).get("states", [])]
    heads = ["n", "rank", "mean", "median", "min", "max", "weighted_mean"] + states
    print(" " * width, *(f"{h[:9]:>9}" for h in heads), *(f"{a[:9]:>9}" for a in axes), " leader")
    for sector, row in card.sectors().items():
        brands = card.of_sector(sector)
        cells = [row.get(h) for h in heads]
        cells += [statistics.fmean(v) if (v := [
            card.scores[b, a] for b in brands if isinstance(card.scores[b, a], float)])
            else None for a in axes]
        print(f"{sector:{width}}", *("%9s" % ("" if c is None else f"{c:.3f}" if isinstance(
            c, float) else c) for c in cells), "", row.get("leader", ""))
    print("states:", {s: sum(v == s for v in card.state.values()) for s in states})
    index = [card.index[b] for b in card.ranked]
    print(f"index: sd {statistics.stdev(index):.2f}, quartiles",
          [round(q, 2) for q in statistics.quantiles(index, n=4, method="inclusive")])
    for i, a in enumerate(axes):
        for b in axes[i + 1:]:
            both = [(card.scores[k, a], card.scores[k, b]) for k in card.ranked]
            both = [p for p in both if all(isinstance(v, float) for v in p)]
            print(f"r({a}, {b}) = {pearson(*zip(*both)):.3f}")
    print("indicator    n  NA  mis   mean score   at 0  at 100   r(index)")
    for leaf in model.tree.leaves():
        s = {b: card.scores[b, leaf.id] for b in study.brands}
        x = [v for v in s.values() if isinstance(v, float)]
        both = [(s[b], card.index[b]) for b in card.ranked if isinstance(s[b], float)]
        print(f"{leaf.id:10} {len(x):3} {sum(v is NA for v in s.values()):3} "
              f"{sum(v is MISSING for v in s.values()):4} {statistics.fmean(x):12.2f} "
              f"{sum(v <= model.lo for v in x):6} {sum(v >= model.hi for v in x):7} "
              f"{pearson(*zip(*both)) if len(set(x)) > 1 else math.nan:10.2f}")
    print("ranking:")
    for b in card.rows:
        print(f"{card.rank_market[b]:3} {b:30} {study.sector(b):22} {card.index[b]:7.2f} "
              f"{card.state.get(b, ''):13}",
              *(f"{card.scores[b, a]:7.2f}" for a in axes if isinstance(card.scores[b, a], float)))
    for severity, what in study.findings:
        print(f"{severity}: {what}")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    models = os.path.join(here, "..", "..", "Sources", "BundledModels")
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("study")
    parser.add_argument("--model")
    parser.add_argument("--models", default=models if os.path.isdir(models) else here)
    parser.add_argument("--out")
    parser.add_argument("--compare")
    parser.add_argument("--tolerance", type=float, default=1e-9)
    options = parser.parse_args()
    try:
        card = Scorecard(Study(options.study, options.model, options.models))
    except Wrong as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    if options.out:
        write(card, options.out)
    if options.compare:
        return 1 if compare(card, options.compare, options.tolerance) else 0
    if not options.out:
        report(card)
    return 0


if __name__ == "__main__":
    sys.exit(main())
