#!/usr/bin/env python3
"""measured.py LOG COMMAND...: runs a command and appends to LOG its seconds, its peak memory (KB)
and its processor seconds. What the command prints is shown only if it fails."""

import resource
import subprocess
import sys
import time

start = time.perf_counter()
found = subprocess.run(
    sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
took = time.perf_counter() - start
if found.returncode:
    sys.stderr.buffer.write(found.stderr)
    sys.exit(f"measured.py: {sys.argv[2:]} ended with {found.returncode}")
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "a", encoding="utf-8") as log:
    print(f"{took:.6f} {used.ru_maxrss} {used.ru_utime + used.ru_stime:.6f}", file=log)
