#!/usr/bin/env python3
"""Writes a random but legal study folder, the same from the same seed.

    random_study.py DIR SEED

Every normalisation, aggregation, missing policy, imputation and treatment comes up, as do
included models, both kinds of maturity scheme, long and wide files, decimal commas, several
coders, gaps, cells that do not apply, sectors of one brand and brands too thin to rank.
"""

import csv
import os
import random
import sys

import yaml

MISSING = ["", "n/d", "nd", "s/d", "-"]
NOT_APPLICABLE = ["NA", "n/a", "no aplica"]
SCALES = [(0, 100), (0, 100), (1, 101), (0, 10), (0.5, 1), (-50, 50)]
RELATIVE = ["min-max", "z-score", "percentile-rank", "borda", "distance-to-best"]
IMPUTATIONS = ["group-mean", "group-median", "market-mean", "market-median", "zero"]


class Plain(yaml.SafeDumper):
    """YAML without anchors: the same list may stand in two places."""

    def ignore_aliases(self, data):
        return True


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.nodes, self.leaves = 0, 0
        self.family = self.pick(["bounded"] * 6 + ["z-score", "borda"])
        self.lo, self.hi = self.pick(SCALES)
        self.brands = self.random.randint(1, 45)
        self.borda_impute = self.pick(["", "market-mean", "zero"])
        self.borda_gaps = [self.pick([0, 0, 0, None, "NA"]) for _ in range(self.brands)]

    def pick(self, items):
        return self.random.choice(items)

    def chance(self, p):
        return self.random.random() < p

    def at(self, share):
        """A point of the scale."""
        return self.lo + (self.hi - self.lo) * share

    # models

    def model(self, id, extra=None):
        indicators = []
        defaults = {}
        if self.chance(0.5):
            defaults["aggregation"] = self.pick(["arithmetic", "median", "minimum"])
        if self.chance(0.5):
            defaults["missing"] = {"minimum-coverage": self.pick([0, 0.3, 0.5])}
        tree = self.node(indicators, depth=0)
        if extra:
            tree["children"].append({"include": extra, "weight": self.pick([0, 1, 2.5])})
            if tree.get("aggregation") in ("geometric", "harmonic"):
                tree["aggregation"] = "median"
        return {
            "schema": 1, "id": id, "version": "1", "name": {"es": "Modelo", "en": "Model"},
            "unit": ["unit", "units"], "group": ["group", "groups"],
            "scale": [self.lo, self.hi], "defaults": defaults, "tree": tree,
            "indicators": indicators,
        }

    def node(self, indicators, depth):
        self.nodes += 1
        node = {"id": f"n{self.nodes}", "name": f"Node {self.nodes}"}
        kinds = ["arithmetic", "median", "minimum"]
        if self.family == "bounded" and self.lo >= 0:
            kinds += ["geometric", "harmonic"]
        if self.chance(0.8):
            node["aggregation"] = self.pick(kinds)
        product = node.get("aggregation") in ("geometric", "harmonic")
        missing = {}
        if self.chance(0.7):
            missing["policy"] = self.pick(["reweight", "exclude"]
                                          + ["zero"] * (self.family == "bounded"))
        if self.chance(0.7):
            missing["minimum-coverage"] = self.pick([0, 0, 0.25, 1 / 3, 0.5, 0.6, 1])
        if missing:
            node["missing"] = missing
        children = []
        for _ in range(self.random.randint(1, 4)):
            if depth < 3 and not (product and self.lo == 0) and self.chance(0.45):
                child = self.node(indicators, depth + 1)
            else:
                indicators.append(self.indicator(no_certain_low=product and self.lo == 0))
                child = {"indicator": indicators[-1]["id"]}
            if self.chance(0.6):
                child["weight"] = self.pick([0, 0.1, 1 / 3, 0.5, 1, 2, 7])
            children.append(child)
        if all(child.get("weight", 1) == 0 for child in children):
            children[0]["weight"] = 1
        node["children"] = children
        return node

    def indicator(self, no_certain_low):
        self.leaves += 1
        id = f"x{self.leaves}"
        rule, kind = self.normalisation(no_certain_low)
        indicator = {"id": id, "name": {"es": f"Indicador {id}", "en": f"Indicator {id}"},
                     "definition": "What it says.", "source": "coding", "value": {"type": kind},
                     "normalisation": rule, "origin": "reconstruction"}
        if kind == "number" and self.chance(0.1):
            indicator |= {"source": "brands", "measure": "follower-growth"}
        elif kind == "number" and self.chance(0.3):
            indicator["value"] = {"type": "share", "unit": "%"}
        if self.chance(0.4):
            indicator["impute"] = self.pick(IMPUTATIONS)
        # Only methods that compare brands allow it.
        if rule["method"] in RELATIVE and self.chance(0.4):
            indicator["treatment"] = "winsorise"
        if self.family == "borda":
            self.even_out(indicator)
        return indicator

    def even_out(self, indicator):
        """Borda columns of one node must have one length: the same gaps, filled alike."""
        indicator.pop("impute", None)
        if self.borda_impute:
            indicator["impute"] = self.borda_impute
        if indicator["source"] == "brands":
            indicator["source"] = "coding"
            del indicator["measure"]

    def normalisation(self, no_certain_low):
        direction = {"direction": self.pick(["higher", "lower"])} if self.chance(0.7) else {}
        if self.family == "z-score":
            return {"method": "z-score", "mean": 50, "sd": 10} | direction, "number"
        if self.family == "borda":
            return {"method": "borda"} | direction, "number"
        methods = ["goalposts", "log", "levels", "curve", "binary"]
        if not no_certain_low:
            methods += ["min-max", "percentile-rank", "distance-to-best"]
        method = self.pick(methods)
        worst, best = self.random.sample([2, 15, 40, 75, 120, 600], 2)
        if method == "binary":
            return {"method": "goalposts", "worst": 0, "best": 1}, "binary"
        if method == "goalposts":
            return {"method": method, "worst": worst, "best": best}, "number"
        if method == "log":
            return {"method": "goalposts", "worst": worst, "best": best, "transform": "log"}, \
                "number"
        if method == "levels":
            names = [("none", "Ningúno", 0), ("some", "Algo así", 0.3), ("half", "Medio", 0.5),
                     ("all", "Todo", 1)]
            return {"method": method, "levels": [
                {"id": id, "points": self.at(share), "name": {"es": es, "en": id.title()}}
                for id, es, share in names]}, "levels"
        if method == "curve":
            return {"method": method, "points": [[5, self.at(0)], [40, self.at(1)],
                                                 [90, self.at(0.5)]]}, "number"
        if method == "distance-to-best":
            best = self.pick([5, 60]) if direction.get("direction") == "lower" else \
                self.pick([30, 150])
            return {"method": method, "best": best} | direction, "number"
        return {"method": method} | direction, "number"

    def maturity(self, model, ids):
        root = model["tree"]["id"]
        if self.family != "bounded" or self.chance(0.4):
            states = []
            for position in range(3):
                state = {"id": f"stage{position}", "name": f"Stage {position}",
                         "criteria": self.random.sample(ids, min(len(ids),
                                                                 self.random.randint(1, 4)))}
                if self.chance(0.6):
                    state["share"] = self.pick([0.25, 0.5, 2 / 3, 1])
                if self.chance(0.6):
                    state["met-at"] = self.at(self.pick([0.1, 0.25, 0.5]))
                states.append(state)
            scheme = {"rule": "staged", "below": {"es": "Nada", "en": "Nothing"},
                      "states": states}
            if self.chance(0.5):
                scheme["met-at"] = self.at(0.4)
            return scheme
        states = []
        for position in range(4):
            state = {"id": f"state{position}", "name": f"State {position}",
                     "from": self.at(position / 4)}
            if position and self.chance(0.5):
                state["requires"] = [{"indicator": id, "at-least": self.at(self.pick([0.1, 0.4]))}
                                     for id in self.random.sample(ids, min(len(ids), 2))]
            states.append(state)
        nodes = [root] + [child["id"] for child in model["tree"]["children"] if "id" in child]
        return {"rule": "thresholds", "of": self.pick(nodes), "states": states}

    # brands and observations

    def brands_table(self):
        sectors = [f"sector-{n}" for n in range(self.random.randint(1, 6))]
        rows = []
        for n in range(self.brands):
            sector = sectors[n] if n < len(sectors) else self.pick(sectors)
            growth = [self.random.randint(10, 90_000), self.random.randint(10, 90_000)]
            rows.append({
                "brand": f"b{self.random.randint(0, 999):03}-{n}", "name": f"Marca, {n}",
                "sector": sector, "size": self.pick(["", "0", "12.5", "300", "7"]),
                "followers_start": self.pick([growth[0], growth[0], ""]),
                "followers_end": self.pick([growth[1], growth[1], growth[1], ""])})
        self.random.shuffle(rows)
        return rows

    def column(self, indicator):
        """The cells of one indicator, as numbers, words, None (missing) or NA."""
        missing, absent = self.pick([0, 0.1, 0.3, 0.9]), self.pick([0, 0, 0.1, 0.3])
        style = self.random.randint(0, 3)
        cells = []
        for n in range(self.brands):
            if self.family == "borda":
                gap = self.borda_gaps[n]
                cells.append(gap if gap != 0 else self.value(indicator, style))
            elif self.chance(missing):
                cells.append(None)
            elif self.chance(absent):
                cells.append("NA")
            else:
                cells.append(self.value(indicator, style))
        return cells

    def value(self, indicator, style):
        kind = indicator["value"]["type"]
        if kind == "levels":
            level = self.pick(indicator["normalisation"]["levels"])
            return self.pick([level["id"], level["id"].upper(), level["name"]["es"],
                              level["name"]["es"].lower().replace("í", "i")])
        if kind == "binary":
            return self.pick(["sí", "no", "yes", "NO", "x", "1", "0"])
        if style == 0:
            return self.pick([12, 33.3, 33.3, 80])
        if style == 1:
            # A few far out, some of them tied, some so far that they stay so.
            far = self.pick([300, 1200, self.random.uniform(300, 4000),
                             10 ** self.random.uniform(3, 7)])
            return round(far if self.chance(0.1) else self.random.gauss(40, 4), 2)
        if style == 2 and kind == "number":
            return round(self.random.uniform(-20, 200), 1)
        return round(self.random.uniform(0, 100), 2)

    def write_observations(self, folder, brands, indicators):
        """Files that between them hold every cell; their entries in study.yaml."""
        coded = [i for i in indicators if i["source"] != "brands"]
        columns = {i["id"]: self.column(i) for i in coded}
        cut = self.random.randint(0, len(coded))
        coders = ["ana", "luis"] if self.chance(0.3) else [None]
        entries = []
        for position, part in enumerate([coded[:cut], coded[cut:]]):
            if part:
                entries.append(self.write_file(folder, f"observations{position}.csv", brands,
                                               part, columns, coders))
        return entries

    def write_file(self, folder, name, brands, indicators, columns, coders):
        comma, wide = self.chance(0.4), self.chance(0.5)
        spanish = self.chance(0.3)

        def text(indicator, cell):
            if cell is None:
                return self.pick(MISSING)
            if cell == "NA":
                return self.pick(NOT_APPLICABLE)
            if isinstance(cell, str):
                return cell
            said = repr(cell).replace(".", ",") if comma else repr(cell)
            return said + " %" if indicator["value"]["type"] == "share" and self.chance(0.3) \
                else said

        def coded(indicator, cell, coder):
            """A second coder sees things a little differently, or not at all."""
            if coder != "luis" or cell is None or cell == "NA" or self.chance(0.6):
                return cell
            if self.chance(0.3):
                return None
            return self.value(indicator, 0)

        rows = []
        for n, brand in enumerate(brands):
            for coder in coders:
                cells = [(i, text(i, coded(i, columns[i["id"]][n], coder))) for i in indicators]
                who = [coder] if coder else []
                if wide:
                    rows.append([brand["brand"]] + who + [cell for _, cell in cells])
                else:
                    rows += [[brand["brand"], i["id"], cell] + who for i, cell in cells
                             if cell or self.chance(0.5)]
        who = ["coder"] if coders != [None] else []
        head = ["marca" if spanish else "brand"] + (
            who + [i["id"] for i in indicators] if wide
            else (["indicador", "valor"] if spanish else ["indicator", "value"]) + who)
        delimiter = ";" if comma else self.pick([",", ";", "\t"])
        encoding = self.pick(["utf-8", "utf-8-sig", "cp1252", "utf-16"])
        with open(os.path.join(folder, name), "w", encoding=encoding, newline="") as file:
            out = csv.writer(file, delimiter=delimiter,
                             lineterminator=self.pick(["\n", "\r\n"]))
            out.writerow(head)
            out.writerows(rows)
        entry = {"file": name}
        if self.chance(0.3):
            entry["decimal"] = "comma" if comma else "point"
        return entry if len(entry) > 1 else name

    # the study

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)

        def dump(name, data):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                yaml.dump(data, file, Dumper=Plain, sort_keys=False, allow_unicode=True)

        inner = None
        if self.chance(0.25):
            inner = self.model("inner")
            dump("inner.yaml", inner)
        model = self.model("random", "inner.yaml" if inner else None)
        indicators = model["indicators"] + (inner["indicators"] if inner else [])
        if self.chance(0.85):
            model["maturity"] = self.maturity(model, [i["id"] for i in indicators])
        dump("model.yaml", model)
        brands = self.brands_table()
        with open(os.path.join(folder, "brands.csv"), "w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, fieldnames=list(brands[0]), lineterminator="\n")
            out.writeheader()
            out.writerows(brands)
        dump("study.yaml", {
            "schema": 1, "id": "random", "title": "Random study", "edition": "1",
            "period": {"from": "2016-01-01", "to": "2016-06-30"}, "model": "model.yaml",
            "language": self.pick(["es", "en"]), "brands": "brands.csv",
            "observations": self.write_observations(folder, brands, indicators),
            # Consensus would leave gaps of their own in borda columns.
            "coders": self.pick(["mean", "median", "first"]
                                + ["consensus"] * (self.family != "borda")),
        })


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    Maker(int(sys.argv[2])).write(sys.argv[1])
