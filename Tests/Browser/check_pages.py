#!/usr/bin/env python3
"""Checks the pages of reports in a real browser.

    check_pages.py [--self-test] [--json FILE] [SITE[,key=value]…]…

SITE is the output folder of a run. Keys: lang=es (required), names=FILE (JSON list of texts of the
study that are hostile, or hold words that would betray a program), depth=full|light (light: one page
of each kind, each at all widths and on paper, and no keyboard), widths=all (a page of each kind at
every width from 320 to 1920 px, in steps of 10). Ends with 1 if there is a fault, 2 if
the browser fails.
"""

import argparse
import csv
import json
import os
import posixpath
import sys
import time

import behaviour_checks
import keyboard_checks
import page_checks
import print_checks
from devtools import Browser, BrowserError
from faults import Faults


class Site:
    """One folder of pages and how it is to be checked."""

    def __init__(self, text):
        self.folder, *pairs = text.split(",")
        keys = dict(pair.split("=", 1) for pair in pairs)
        self.language = keys["lang"]
        self.depth = keys.get("depth", "full")
        self.sweeps = keys.get("widths") == "all"
        self.names = []
        if "names" in keys:
            with open(keys["names"], encoding="utf-8") as file:
                self.names = json.load(file)
        self.pages = page_checks.pages_of(self.folder)

    def table(self, name):
        path = os.path.join(self.folder, "data", name + ".csv")
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def representatives(self):
        """The single pages, and the first, middle and last of each kind, unranked brands too."""
        single = [page for page in self.pages if "/" not in page]
        chosen = list(single)
        for kind in sorted({page.split("/")[0] for page in self.pages if "/" in page}):
            of_kind = [page for page in self.pages if page.startswith(kind + "/")]
            chosen += {of_kind[0]: 0, of_kind[len(of_kind) // 2]: 0, of_kind[-1]: 0}
        unranked = [row["brand"] for row in self.table("ranking") if not row["rank_market"]]
        chosen += [page for page in (f"brands/{brand}.html" for brand in unranked[:1]) if page in self.pages]
        return list(dict.fromkeys(chosen))

    def kinds(self):
        """The single pages and one of each other kind."""
        folders = {}
        for page in self.pages:
            folders.setdefault(posixpath.dirname(page) or page, page)
        return list(folders.values())

    def counts(self):
        """How many ranked brands each sector has, by name, and each state that occurs, the lowest
        first."""
        sectors = self.table("sectors")
        ranked = [row for row in self.table("ranking") if row["rank_market"]]
        by_sector = {
            row["name"]: sum(brand["sector"] == row["sector"] for brand in ranked)
            for row in sectors
            if row["sector"] != "*"
        }
        columns = list(sectors[0])
        states = columns[columns.index("max") + 1 : columns.index("leader")]
        by_state = [sum(brand["state"] == state for brand in ranked) for state in states]
        return by_sector, [number for number in by_state if number]


def check_site(tab, site, faults):
    chosen = site.representatives()
    full = site.depth == "full"
    insides = {}
    for page in site.pages if full else chosen:
        widths = page_checks.WIDTHS if page in chosen else page_checks.NARROW
        insides[page] = page_checks.check_page(
            tab, site.folder, page, site.language, faults, widths, site.names
        )
    page_checks.check_links(site.folder, insides, faults)
    page_checks.check_private(insides, faults)
    if site.sweeps:
        for page in site.kinds():
            page_checks.check_widths(tab, site.folder, page, faults)
    if site.names:
        check_spelling(tab, site, faults)
    here = page_checks.url_of(site.folder, "")
    for page in chosen:
        print_checks.check_print(tab, site.folder, page, faults)
        tab.size(1280)
        page_checks.open_page(tab, site.folder, page)
        behaviour_checks.check_sorting(tab, page, site.language, faults)
        if full:
            behaviour_checks.check_without_script(tab, site.folder, page, faults)
            keyboard_checks.check_order(tab, site.folder, page, faults)
        page_checks.check_events(tab, page, here, faults)
    sectors, states = site.counts()
    if sum(sectors.values()) < 2:
        return
    page_checks.open_page(tab, site.folder, "index.html")
    behaviour_checks.check_tools(tab, "index.html", site.language, faults, sectors, states)
    keyboard_checks.check_keys(tab, site.folder, "index.html", faults, has_tools=True)
    page_checks.check_events(tab, "index.html", here, faults)


def check_spelling(tab, site, faults):
    """Each hostile name is shown somewhere, letter for letter."""
    shown = set()
    for page in site.pages:
        page_checks.open_page(tab, site.folder, page)
        texts = tab.run("() => imacsChecks.texts()")
        shown.update(texts["all"], texts["labels"], [texts["title"]])
    everything = "\n".join(text for text in shown if text)
    for name in site.names:
        if " ".join(name.split()) not in everything:
            faults.add("site", "spelling", f"the name {name!r} is shown nowhere as it is")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--self-test", action="store_true", help="prove that each check can fail")
    parser.add_argument("sites", nargs="*", type=Site, metavar="SITE")
    arguments = parser.parse_args()
    bad = False
    try:
        with Browser() as browser:
            tab = browser.tab()
            if arguments.self_test:
                import self_test

                start = time.monotonic()
                wrong = self_test.run(tab)
                bad = bad or bool(wrong)
                print("\n".join(wrong) or f"self-test: {self_test.COUNT} broken pages, each found", end=" ")
                print(f"({time.monotonic() - start:.1f} s)")
            for site in arguments.sites:
                start = time.monotonic()
                faults = Faults()
                check_site(tab, site, faults)
                bad = bad or bool(faults.found)
                seconds = time.monotonic() - start
                print(f"{site.folder}: {len(site.pages)} pages, {len(faults.found)} faults ({seconds:.1f} s)")
                if faults.found:
                    print(faults.text())
    except BrowserError as error:
        print(f"check_pages: {error}", file=sys.stderr)
        return 2
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
