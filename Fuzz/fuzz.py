"""Fuzzes the built program with damaged forms of everything it reads.

    fuzz.py PROGRAM [--seconds N] [--seed S] [--only KIND] [--case N] [--keep DIR]

Each case is made from the seed and its number alone: a failing one is repeated by `--seed S
--case N`, and `--keep` leaves its folder. A case fails if the program crashes, takes longer than
20 s or more than 1.5 GB, ends with a code other than 0, 1, 64, 73 or 74, ends otherwise than with 0
without a word, writes NaN or an infinite number, leaves half an output or anything of its own
beside it, or loses a file that is not its own.
"""
import argparse
import csv
import hashlib
import json
import os
import random
import re
import shutil
import sys
import tempfile
import time

import harness
from cases import CASES, Case, be_quick


def tree(folder):
    """Every file below `folder` with what it holds; links with where they lead."""
    found = {}
    for place, folders, files in os.walk(folder):
        for name in files + [name for name in folders if os.path.islink(os.path.join(place, name))]:
            path = os.path.join(place, name)
            inside = os.path.relpath(path, folder)
            if os.path.islink(path):
                found[inside] = os.readlink(path).encode()
            elif os.path.isfile(path):
                with open(path, "rb") as file:
                    found[inside] = file.read()
    return found


NOT_FINITE = re.compile(rb"(?<![\w-])[-+]?(nan|inf|infinity|-?nan\(ind\))(?![\w-])", re.IGNORECASE)
# Columns that hold numbers the program has taken, in files whose other columns quote the input.
NUMBERS = {"scores.csv": ("score", "rank"), "ranking.csv": ("score", "rank", "index"),
           "indicators.csv": ("mean", "sd", "min", "max"), "observations.csv": ("value",)}


def not_finite(name, data):
    """A number of an output that is none, or None."""
    if name.endswith(".json"):
        def refuse(word):
            raise ValueError(word)
        try:
            json.loads(data.decode(), parse_constant=refuse)
        except ValueError as error:
            return f"{name}: {error}"
        return None
    if not name.endswith(".csv") or os.path.basename(name) not in NUMBERS:
        return None
    rows = list(csv.reader(data.decode().splitlines(keepends=True)))
    wanted = [n for n, column in enumerate(rows[0]) if column in NUMBERS[os.path.basename(name)]]
    for row in rows[1:]:
        for n in wanted:
            if n < len(row) and NOT_FINITE.fullmatch(row[n].encode()):
                return f"{name}: {rows[0][n]} is {row[n]}"
    return None


def incomplete(out):
    """What is wrong with an output folder, or None."""
    files = tree(out)
    if "manifest.json" not in files:
        return "an output without manifest.json"
    try:
        manifest = json.loads(files["manifest.json"])
    except ValueError as error:
        return f"manifest.json: {error}"
    listed = {output["path"]: output.get("sha256") for output in manifest["outputs"]}
    listed["manifest.json"] = None
    for name, digest in listed.items():
        if name not in files:
            return f"'{name}' is listed and not there"
        if digest and hashlib.sha256(files[name]).hexdigest() != digest:
            return f"'{name}' is not as listed"
    for name, data in files.items():
        if name not in listed:
            return f"'{name}' is there and not listed"
        fault = not_finite(name, data)
        if fault:
            return fault
    return None


def left_behind(root, before):
    """Anything new beside the output, or None."""
    for name in sorted(set(os.listdir(root)) - before):
        if name.startswith("."):
            return f"'{name}' is left behind"
    return None


def judge(root, case, outcome, before, names):
    """What is wrong with what a run left, or None."""
    if outcome.fault:
        return outcome.fault
    if outcome.status != 0 and not (outcome.output + outcome.errors).strip():
        return f"exit {outcome.status} without a word"
    for line in (outcome.output + outcome.errors).split("\n"):
        if re.search(r"Fatal error|Optional\(|NSCocoaError|Swift\.|Thread \d", line):
            return f"says '{line[:200]}'"
    out = os.path.join(root, "out")
    after = tree(out) if os.path.isdir(out) else None
    if outcome.status != 0 and after != before:
        return f"exit {outcome.status}, and the output is another"
    if before and any(path.endswith("mine.txt") for path in before):
        if not after or any(after.get(path) != data for path, data in before.items()
                            if path.endswith("mine.txt")):
            return "a file of somebody else is lost"
    if outcome.status == 0 and case.arguments[0] == "run" and after is not None:
        fault = incomplete(out)
        if fault:
            return fault
    return left_behind(root, names)


def run_case(program, seed, number, only, root):
    """Makes and runs one case; gives its kind, the outcome and what is wrong."""
    generator = random.Random(f"{seed}/{number}")
    kinds = [kind for kind in CASES if only in (None, kind.__name__)]
    kind = generator.choice(kinds)
    case = Case(root, generator)
    kind(case)
    out = os.path.join(root, "out")
    before = tree(out) if os.path.isdir(out) else None
    names = set(os.listdir(root))
    outcome = harness.run(program, case.arguments, root)
    return kind.__name__, case, outcome, judge(root, case, outcome, before, names)


def remove(folder):
    """Removes a folder whatever its permissions are."""
    for place, folders, _ in os.walk(folder):
        os.chmod(place, 0o700)
        for name in folders:
            path = os.path.join(place, name)
            if not os.path.islink(path):
                os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--case", type=int)
    parser.add_argument("--only")
    parser.add_argument("--keep")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    program = os.path.abspath(options.program)
    print(f"seed {seed}", flush=True)
    # Only a program that takes the option answers that there is no such study.
    probe = ["run", "no-such-study", "--replications", "0"]
    if harness.run(program, probe, tempfile.gettempdir()).status == 1:
        be_quick()
    ends = time.monotonic() + options.seconds
    number = options.case or 0
    counts, statuses, failed, slowest = {}, {}, 0, (0, "")
    while time.monotonic() < ends:
        root = tempfile.mkdtemp(prefix="imacs-fuzz-")
        try:
            kind, case, outcome, fault = run_case(program, seed, number, options.only, root)
            counts[kind] = counts.get(kind, 0) + 1
            statuses[outcome.status] = statuses.get(outcome.status, 0) + 1
            slowest = max(slowest, (outcome.seconds, f"{kind}, case {number}: {outcome}"))
            if fault:
                failed += 1
                print(f"FAULT {kind}, --seed {seed} --case {number}: {fault} ({outcome})")
                print(f"    imacs {' '.join(repr(word) for word in case.arguments)}")
                print("    " + (outcome.errors or outcome.output)[-1500:].replace("\n", "\n    "),
                      flush=True)
            if options.keep and (fault or options.case is not None):
                target = os.path.join(options.keep, f"{seed}-{number}")
                shutil.copytree(root, target, symlinks=True, dirs_exist_ok=True)
        finally:
            remove(root)
        if options.case is not None:
            print(outcome.output + outcome.errors)
            break
        number += 1
    if sum(counts.values()) >= 50 and options.only is None and 0 not in statuses:
        failed += 1
        print("FAULT no case at all ended well: the base of the cases is refused")
    print(f"{sum(counts.values())} cases, {failed} faults; exits "
          + ", ".join(f"{status}: {count}" for status, count in sorted(statuses.items())))
    print("kinds: " + ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())))
    print(f"slowest: {slowest[1]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
