"""Runs the built program on hostile input, with a limit of time and memory for each run."""
import os
import resource
import signal
import subprocess
import time

# What the program may end with: done, faults in the data, wrong usage, no output, no reading.
EXITS = {0, 1, 64, 73, 74}
SECONDS = 20
MEGABYTES = 1536


class Outcome:
    """How one run ended."""

    def __init__(self, status, seconds, megabytes, output, errors, reason):
        self.status = status
        self.seconds = seconds
        self.megabytes = megabytes
        self.output = output
        self.errors = errors
        # Why it was ended, if it was.
        self.reason = reason

    @property
    def fault(self):
        """What is wrong with how it ended, or None."""
        if self.reason:
            return self.reason
        if self.status < 0:
            return f"killed by {signal.Signals(-self.status).name}"
        if self.status not in EXITS:
            return f"exit {self.status}"
        return None

    def __str__(self):
        return f"exit {self.status}, {self.seconds:.1f} s, {self.megabytes} MB"


def resident(process):
    """The memory it holds at this moment, in MB; 0 once it has ended."""
    try:
        with open(f"/proc/{process}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * resource.getpagesize() >> 20
    except (OSError, IndexError, ValueError):
        return 0


def run(program, arguments, folder, seconds=SECONDS, megabytes=MEGABYTES):
    """Runs `program` in `folder`; ends it when it takes too long or too much.

    Memory is measured, not bounded by RLIMIT_AS: columns of interactions are address space that is
    mostly never touched.
    """
    paths = [os.path.join(folder, ".fuzz.out"), os.path.join(folder, ".fuzz.err")]
    started = time.monotonic()
    reason = None
    most = 0
    with open(paths[0], "wb") as out, open(paths[1], "wb") as err:
        child = subprocess.Popen(
            [program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
            env={"PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8"},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)))
        pause = 0.002
        while True:
            found, status, usage = os.wait4(child.pid, os.WNOHANG)
            if found:
                break
            most = max(most, resident(child.pid))
            if reason is None and time.monotonic() - started > seconds:
                reason = f"still running after {seconds} s"
            if reason is None and most > megabytes:
                reason = f"holds more than {megabytes} MB"
            if reason:
                os.kill(child.pid, signal.SIGKILL)
                _, status, usage = os.wait4(child.pid, 0)
                break
            time.sleep(pause)
            pause = min(pause * 1.5, 0.05)
    child.returncode = os.waitstatus_to_exitcode(status)
    most = max(most, usage.ru_maxrss >> 10)
    if reason is None and most > megabytes:
        reason = f"held {most} MB"
    texts = []
    for path in paths:
        with open(path, "rb") as file:
            texts.append(file.read(1 << 20).decode("utf-8", "replace"))
        os.unlink(path)
    return Outcome(child.returncode, time.monotonic() - started, most, *texts, reason)
