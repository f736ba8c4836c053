"""Recalculates study workbooks in LibreOffice and holds them against independent numbers.

    recalculate.py IMACS FOLDER [--all] STUDY…     every STUDY is a study folder, `seed:N`,
                                                   `hostile:N` (the same under hostile names) or
                                                   `skewed` (outliers of every kind); with --all
                                                   every method must have come up
    recalculate.py --compare FOLDER WORKBOOK       cached against recalculated values only

For each study: `imacs run` writes the workbook; every formula is computed anew and must give the
value it was written with; the figures must be those of the oracle (Tests/Oracle); then weights
are changed, values made missing, and each time the figures must be those of the oracle for the
changed study; changed back, all cells must be as they were. No cell may hold an error.
Prints one line per fault and a summary; ends with 1 if there is a fault.
"""

import csv
import math
import os
import random
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.join(ROOT, "Tests", "Oracle")]

import oracle  # noqa: E402
import random_study  # noqa: E402
import skewed_study  # noqa: E402
from office import Office  # noqa: E402

MODELS = os.path.join(ROOT, "Sources", "BundledModels")
TOLERANCE = 1e-9


class Faults:
    def __init__(self):
        self.lines = []

    def add(self, where, text):
        self.lines.append(f"{where}: {text}")
        if len(self.lines) <= 40:
            print(self.lines[-1], flush=True)


def spelt(text):
    """A text with the marks of its numbers as programs write them."""
    return text.replace(",", ".").replace("\u2212", "-")


def same(one, other, scale):
    if isinstance(one, str) and isinstance(other, str):
        # Titles spell numbers in the marks of who computes them.
        return one == other or spelt(one) == spelt(other)
    if isinstance(one, str) or isinstance(other, str):
        return False
    return math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE * max(scale, 1e-3))


def address(row, column):
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def cached_against_recalculated(book, where, faults, scale=1.0):
    """Every formula's value as written against its value computed from scratch."""
    before = {name: book.values(name) for name in book.names}
    book.recalculate()
    count = 0
    for name in book.names:
        formulas, after = book.formulas(name), book.values(name)
        for row, line in enumerate(formulas):
            for column, formula in enumerate(line):
                if not formula.startswith("="):
                    continue
                count += 1
                if not same(before[name][row][column], after[row][column], scale):
                    faults.add(where, f"{name}!{address(row, column)} was written as "
                               f"{before[name][row][column]!r}, is {after[row][column]!r}: "
                               f"{formula[:200]}")
    for cells in book.errors():
        faults.add(where, f"errors in {cells}")
    return before, count


class Grid:
    """The sheets of a workbook that the checks read and change."""

    def __init__(self, book, language):
        spanish = language == "es"
        self.book = book
        self.raw = "Valores" if spanish else "Raw values"
        self.scores = "Puntuaciones" if spanish else "Scores"
        self.weights = "Pesos" if spanish else "Weights"
        self.results = "Resultados" if spanish else "Results"
        self.ranking = "Ranking"
        self.client = "Vista de cliente" if spanish else "Client view"
        self.gaps = "Distancias" if spanish else "Gaps"
        self.groups = "Estadísticas" if spanish else "Statistics"
        raw = book.values(self.raw)
        self.head = next(n for n, row in enumerate(raw) if row[0] == "Id")
        self.columns = {id: n for n, id in enumerate(raw[self.head]) if n > 2 and id}
        self.rows = {raw[n][0]: n for n in range(self.head + 1, len(raw)) if raw[n][0]}
        scores = book.values(self.scores)
        self.parts = {id: n for n, id in enumerate(scores[self.head]) if n > 2 and id}
        weights = book.values(self.weights)
        self.weight_rows = {row[0]: n for n, row in enumerate(weights) if n > 4 and row[0]}


def expected(value):
    return value if isinstance(value, float) else "NA" if value is oracle.NA else ""


def against_oracle(grid, card, where, faults):
    """Scores, index, ranks, states and statistics of the market and the sectors."""
    book, study = grid.book, card.study
    span = card.model.hi - card.model.lo
    scores = book.values(grid.scores)
    for brand, row in grid.rows.items():
        for id, column in grid.parts.items():
            want, have = expected(card.scores[brand, id]), scores[row][column]
            if not same(want, have, max(span, abs(want) if isinstance(want, float) else 0)):
                faults.add(where, f"{brand} {id}: {have!r}, the oracle has {want!r}")
    results = book.values(grid.results)
    head = list(results[grid.head])
    spanish = grid.raw == "Valores"
    places = {"market": 9, "sector": 11}
    state = head.index("Estado" if spanish else "State") if card.model.maturity else None
    names = {s["id"]: s["name"] for s in (card.model.maturity or {}).get("states", [])}
    if card.model.maturity and "below" in card.model.maturity:
        names["below"] = card.model.maturity["below"]
    for brand, row in grid.rows.items():
        for key, ranks in (("market", card.rank_market), ("sector", card.rank_sector)):
            want = float(ranks[brand]) if brand in ranks else ""
            if results[row][places[key]] != want:
                faults.add(where, f"{brand} rank in {key}: {results[row][places[key]]!r}, "
                           f"the oracle has {want!r}")
        if state is not None:
            name = names.get(card.state.get(brand), "")
            if isinstance(name, dict):
                name = name["es" if spanish else "en"]
            if results[row][state] != name:
                faults.add(where, f"{brand} state: {results[row][state]!r}, the oracle has "
                           f"{name!r}")
    listed = [line[1] for line in book.values(grid.ranking)[5:]]
    order = card.rows + sorted(set(study.brands) - set(card.rows))
    names = [plain(study.brands[brand].get("name", "")) for brand in order]
    if [plain(name) for name in listed[:len(names)]] != names:
        faults.add(where, f"the ranking lists {listed[:len(names)]}, the oracle {names}")
    groups = book.values(grid.groups)[5:]
    table = card.sectors()
    sectors = ["*"] + sorted(sector for sector in table if sector != "*")
    for line, sector in zip(groups, sectors):
        row = table[sector]
        wanted = {3: float(row["n"]), 4: row.get("mean", ""), 5: row.get("median", ""),
                  6: row.get("min", ""), 7: row.get("max", ""), 8: row.get("weighted_mean", "")}
        if sector != "*":
            wanted[9] = float(row["rank"]) if "rank" in row else ""
        for column, want in wanted.items():
            if not same(line[column], want, max(span, abs(want) if want != "" else 0)):
                faults.add(where, f"{sector}, column {column + 1}: {line[column]!r}, the oracle "
                           f"has {want!r}")


def client_view(grid, card, brand, where, faults):
    """The view of another brand: its index and axes, those of its peers, and where the gap is."""
    book, study, tree = grid.book, card.study, card.model.tree
    label = book.values(grid.results)[grid.rows[brand]][5]
    book.set(grid.client, 4, 1, None)
    book.set(grid.client, 4, 1, label)
    book.recalculate()
    for cells in book.errors():
        faults.add(where, f"errors in {cells}")
    span = card.model.hi - card.model.lo
    peers = [b for b in card.of_sector(study.sector(brand)) if b != brand]
    market = [b for b in card.ranked if b != brand]
    view = book.values(grid.client)
    top = next(n for n, row in enumerate(view) if n > 6 and row[6]) + 1
    parts = [tree.id] + [child.id for child in tree.children if child.indicator is None]
    for row, id in zip(view[top:], parts):
        def mean(pool):
            x = [card.scores[b, id] for b in pool if isinstance(card.scores[b, id], float)]
            return math.fsum(x) / len(x) if x else ""
        leader = expected(card.scores[peers_best(card, peers), id]) if peers else ""
        for have, want in zip(row[1:5], [expected(card.scores[brand, id]), mean(peers),
                                         mean(market), leader]):
            if not same(have, want, max(span, abs(want) if isinstance(want, float) else 0)):
                faults.add(where, f"{id}: {have!r}, expected {want!r}")
    if brand in card.ranked and peers and all(
            node.aggregation == "arithmetic" for node in [tree] + list(nodes(tree))
            if node.indicator is None):
        points = [row[5] for row in book.values(grid.gaps)[5:] if row[0]]
        gap = card.index[brand] - math.fsum(card.index[b] for b in peers) / len(peers)
        if not same(math.fsum(points), gap, max(span, abs(gap))):
            faults.add(where, f"contributions come to {math.fsum(points)!r}, the gap is {gap!r}")


def peers_best(card, peers):
    """The best of some ranked brands of one sector."""
    return min(peers, key=lambda b: (card.rank_sector[b], b))


def nodes(tree):
    """All nodes and leaves below the root."""
    for child in tree.children:
        yield child
        if child.indicator is None:
            yield from nodes(child)


def changed_weights(card, dice):
    """New weights for some parts, never all zero below one node."""
    changes = {}
    for node in [card.model.tree] + [n for n in nodes(card.model.tree) if n.indicator is None]:
        new = {c.id: dice.choice([0, 0.5, 1, 2.5, 4]) for c in node.children
               if dice.random() < 0.5}
        left = [new.get(c.id, c.weight) for c in node.children]
        if any(weight > 0 for weight in left):
            changes.update(new)
    return changes


def met(model):
    """What a model asks of the formulas."""
    found = set()
    for indicator in model.indicators.values():
        rule = indicator["normalisation"]
        relative = rule["method"] not in ("goalposts", "levels", "curve")
        found.add(" ".join([rule["method"]] + [rule.get("direction", "higher")] * relative
                           + ["log"] * (rule.get("transform") == "log")))
        found.add("impute " + indicator.get("impute", "none"))
        found.add("treatment " + indicator.get("treatment", "none"))
    for node in [model.tree] + list(nodes(model.tree)):
        if node.indicator is None:
            found |= {node.aggregation, "missing " + node.policy}
    for state in (model.maturity or {}).get("states", []):
        found.add("requires" if state.get("requires") else model.maturity.get("rule", "thresholds"))
    return found


def treated(card):
    """What winsorising came to in a study."""
    counts = [sum(card.status[brand, id] == "winsorised" for brand in card.study.brands)
              for id in card.model.indicators]
    return ({"cells winsorised"} if max(counts) > 0 else set()) | (
        {"winsorised until enough"} if max(counts) > 4 else set())


EVERYTHING = {
    "goalposts", "goalposts log", "levels", "curve", "arithmetic", "geometric", "harmonic",
    "median", "minimum", "missing reweight", "missing zero", "missing exclude", "requires",
    "thresholds", "staged", "treatment none", "treatment winsorise", "cells winsorised",
    "winsorised until enough", "impute none", "impute zero",
    "impute group-mean", "impute group-median", "impute market-mean", "impute market-median",
} | {f"{method} {direction}" for direction in ("higher", "lower") for method in (
    "min-max", "z-score", "percentile-rank", "borda", "distance-to-best")}


def check(office, imacs, name, study, folder, faults, seen):
    """One study: as written, other weights, gaps, and back."""
    out = os.path.join(folder, "out")
    run = subprocess.run([imacs, "run", study, "-o", out, "--formats", "xlsx", "--quiet"],
                         capture_output=True, text=True)
    if run.returncode:
        faults.add(name, f"imacs run ended with {run.returncode}: {run.stderr[-400:]}")
        return 0
    source = oracle.Study(study, None, MODELS)
    card = oracle.Scorecard(source)
    book = office.open(os.path.join(out, "study.xlsx"))
    try:
        seen |= met(card.model) | treated(card)
        span = card.model.hi - card.model.lo
        grid = Grid(book, source.settings["language"])
        before, count = cached_against_recalculated(book, f"{name}, as written", faults, span)
        against_oracle(grid, card, f"{name}, as written", faults)
        dice = random.Random(name)

        for brand in dice.sample(sorted(grid.rows), min(3, len(grid.rows))):
            client_view(grid, card, brand, f"{name}, client {brand}", faults)
        book.set(grid.client, 4, 1, before[grid.client][4][1])

        changes = changed_weights(card, dice)
        by_id = {node.id: node for node in nodes(card.model.tree)}
        old = {id: by_id[id].weight for id in changes}
        for id, weight in changes.items():
            by_id[id].weight = weight
            book.set(grid.weights, grid.weight_rows[id], 4, weight)
        book.recalculate()
        against_oracle(grid, oracle.Scorecard(source), f"{name}, other weights", faults)
        for cells in book.errors():
            faults.add(f"{name}, other weights", f"errors in {cells}")

        kept = {}
        for brand in source.brands:
            for id in source.model.indicators:
                if dice.random() < 0.12 and isinstance(source.values[brand, id], float):
                    row, column = grid.rows[brand], grid.columns[id]
                    kept[brand, id] = (source.values[brand, id], before[grid.raw][row][column])
                    source.values[brand, id] = oracle.MISSING
                    book.set(grid.raw, row, column, None)
        book.recalculate()
        against_oracle(grid, oracle.Scorecard(source), f"{name}, with gaps", faults)
        for cells in book.errors():
            faults.add(f"{name}, with gaps", f"errors in {cells}")

        for id, weight in old.items():
            by_id[id].weight = weight
            book.set(grid.weights, grid.weight_rows[id], 4, weight)
        for (brand, id), (value, cell) in kept.items():
            source.values[brand, id] = value
            book.set(grid.raw, grid.rows[brand], grid.columns[id], cell)
        book.recalculate()
        for sheet in book.names:
            for row, line in enumerate(book.values(sheet)):
                for column, value in enumerate(line):
                    if not same(value, before[sheet][row][column], span):
                        faults.add(f"{name}, changed back", f"{sheet}!{address(row, column)} is "
                                   f"{value!r}, was {before[sheet][row][column]!r}")
        return count
    finally:
        book.close()


HOSTILE = ["=1+1", "@SUM(A1)", "a*b", "a?b", "~tilde", "\u202eمرحبا", "Ñandú \U0001f600 " * 30,
           "{unit}", "'Scores'!A1", "-5", "1e3", "TRUE", "a\x01b", "same", "same", "  spaced  ",
           'quote " and \' quote', "x" * 300, "#REF", "<b>&amp;</b>"]


def make_hostile(study):
    """Gives brands, sectors and axes of a generated study names that look like something else."""
    path = os.path.join(study, "brands.csv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for n, row in enumerate(rows):
        row["name"] = HOSTILE[n % len(HOSTILE)]
        row["sector_name"] = HOSTILE[sum(map(ord, row["sector"])) % 5] + " sector"
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        out.writeheader()
        out.writerows(rows)
    path = os.path.join(study, "model.yaml")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for n in range(2, 9):
        text = text.replace(f"name: Node {n}\n",
                            f"name: '[{n}] = */?:\\ ''Ñ'' 😀 a name of more than forty characters'\n")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def plain(name):
    """A name as a cell holds it."""
    return "".join(c for c in name if c >= " " and not "\x7f" <= c <= "\x9f").strip()


def main(arguments):
    faults = Faults()
    if arguments[0] == "--compare":
        with Office(arguments[1]) as office:
            book = office.open(arguments[2])
            _, count = cached_against_recalculated(book, os.path.basename(arguments[2]), faults)
            book.close()
        print(f"{count} formulas, {len(faults.lines)} faults")
        return 1 if faults.lines else 0
    imacs, folder, *studies = [word for word in arguments if word != "--all"]
    seen = set()
    count = 0
    with Office(folder) as office:
        for name in studies:
            place = os.path.join(os.path.abspath(folder), name.replace(":", "-").replace("/", "_"))
            os.makedirs(place, exist_ok=True)
            study = name
            if name.startswith(("seed:", "hostile:")):
                study = os.path.join(place, "study")
                random_study.Maker(int(name.split(":")[1])).write(study)
            if name.startswith("hostile:"):
                make_hostile(study)
            if name == "skewed":
                study = os.path.join(place, "study")
                skewed_study.write(study)
            count += check(office, imacs, os.path.basename(name), study, place, faults, seen)
    if "--all" in arguments and EVERYTHING - seen:
        faults.add("studies", f"no study has {sorted(EVERYTHING - seen)}")
    print(f"{len(studies)} studies, {count} formulas, {len(faults.lines)} faults")
    return 1 if faults.lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
