"""A program at a terminal: starts it, types, and gives what the screen got."""

import os
import pty
import select
import signal
import struct
import fcntl
import termios
import time


class Terminal:
    """A program with a terminal of its own as its three streams."""

    def __init__(self, arguments, folder, environment, columns=200):
        self.text = ""
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(arguments[0], arguments, environment)
        size = struct.pack("HHHH", 50, columns, 0, 0)
        fcntl.ioctl(self.screen, termios.TIOCSWINSZ, size)

    def type(self, keys):
        os.write(self.screen, keys.encode())

    def read_until(self, mark, seconds=60):
        """Reads on until `mark` is there, and gives everything up to it."""
        deadline = time.monotonic() + seconds
        while mark not in self.text:
            left = deadline - time.monotonic()
            ready, _, _ = select.select([self.screen], [], [], max(0, left))
            if not ready:
                self.end()
                raise SystemExit(f"no {mark!r} within {seconds} s in {self.text!r}")
            try:
                more = os.read(self.screen, 65536)
            except OSError:
                more = b""
            if not more:
                raise SystemExit(f"ended without {mark!r}: {self.text!r}")
            self.text += more.decode(errors="replace")
        before, self.text = self.text.split(mark, 1)
        return before

    def read_all(self, seconds=120):
        """Everything until the program ends, and its exit code."""
        deadline = time.monotonic() + seconds
        while True:
            ready, _, _ = select.select([self.screen], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                self.end()
                raise SystemExit(f"still running after {seconds} s: {self.text!r}")
            try:
                more = os.read(self.screen, 65536)
            except OSError:
                break
            if not more:
                break
            self.text += more.decode(errors="replace")
        _, status = os.waitpid(self.process, 0)
        return self.text, os.waitstatus_to_exitcode(status)

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
