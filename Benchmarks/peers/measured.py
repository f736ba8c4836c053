#!/usr/bin/env python3
"""measured.py LOG COMMAND...: runs a command; appends its seconds and its peak memory (KB) to LOG."""

import os
import resource
import subprocess
import sys
import time

with open(os.devnull, "w") as nowhere:
    start = time.perf_counter()
    status = subprocess.run(sys.argv[2:], stdout=nowhere).returncode
    took = time.perf_counter() - start
if status:
    sys.exit(f"measured.py: {sys.argv[2:]} ended with {status}")
with open(sys.argv[1], "a", encoding="utf-8") as log:
    print(f"{took:.6f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss}", file=log)
