"""Each thing that fuzzing looks for is found in a program that does it.

    self_test.py

Prints what was missed; ends with 1 if anything was.
"""
import json
import os
import random
import sys
import tempfile

import fuzz
import harness
from cases import RUN, Case
from study import write, write_study

GOOD = """mkdir -p out/data
printf 'brand,score\\na,1\\n' > out/data/scores.csv
echo '{"outputs": [{"path": "data/scores.csv"}]}' > out/manifest.json
"""

# What a program does, and what must be said of it (None: nothing).
PROGRAMS = {
    "echo well; exit 0": None,
    GOOD: None,
    "echo error; exit 1": None,
    "echo error; exit 73": None,
    "kill -SEGV $$": "killed by SIGSEGV",
    "kill -ILL $$": "killed by SIGILL",
    "exec sleep 60": "still running after 1 s",
    "exec /usr/bin/python3 -c 'x = bytearray(400 << 20); x[::4096] = x[::4096]; import time; time.sleep(9)'":
        "holds more than 200 MB",
    "echo error; exit 70": "exit 70",
    "echo error; exit 2": "exit 2",
    "exit 1": "exit 1 without a word",
    "echo 'Fatal error: Index out of range'; exit 1": "says 'Fatal error",
    "echo 'Optional(5)'; exit 1": "says 'Optional(5)'",
    GOOD + "echo error; exit 1": "exit 1, and the output is another",
    GOOD + "echo 1 > out/data/more.csv": "'data/more.csv' is there and not listed",
    GOOD + "rm out/data/scores.csv": "'data/scores.csv' is listed and not there",
    GOOD + "rm out/manifest.json": "an output without manifest.json",
    GOOD + "printf 'brand,score\\na,nan\\n' > out/data/scores.csv": "scores.csv: score is nan",
    GOOD + "printf 'brand,score\\na,-inf\\n' > out/data/scores.csv": "scores.csv: score is -inf",
    GOOD + """echo '{"outputs": [{"path": "data/scores.csv"}], "x": NaN}' > out/manifest.json""":
        "manifest.json: NaN",
    GOOD + """echo '{"outputs": [{"path": "data/scores.csv", "sha256": "0"}]}' > out/manifest.json""":
        "'data/scores.csv' is not as listed",
    GOOD + "mkdir .out.imacs-1-0": "'.out.imacs-1-0' is left behind",
    "rm -r out; " + GOOD: "a file of somebody else is lost",
}


def told(script):
    """What fuzzing says of a program that is a script."""
    with tempfile.TemporaryDirectory(prefix="imacs-fuzz-") as root:
        program = os.path.join(root, "program")
        write(program, "#!/bin/sh\n" + script)
        os.chmod(program, 0o755)
        write_study(os.path.join(root, "study"))
        if script.startswith("rm"):
            write(os.path.join(root, "out", "mine.txt"), "mine")
        case = Case(root, random.Random(1))
        case.arguments = RUN
        out = os.path.join(root, "out")
        before = fuzz.tree(out) if os.path.isdir(out) else None
        names = set(os.listdir(root))
        outcome = harness.run(program, RUN, root, seconds=1, megabytes=200)
        return fuzz.judge(root, case, outcome, before, names)


def main():
    missed = 0
    for script, expected in PROGRAMS.items():
        found = told(script)
        if (found is None) != (expected is None) or (expected and expected not in found):
            missed += 1
            print(f"{json.dumps(script)}: '{found}' instead of '{expected}'")
    print(f"{len(PROGRAMS)} programs, {missed} misjudged")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
