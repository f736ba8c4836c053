"""A headless Chromium, driven over the DevTools pipe: nothing but the standard library.

Messages are JSON separated by NUL bytes; the browser reads them from its descriptor 3 and writes
to its descriptor 4 (--remote-debugging-pipe). When this process ends, however it ends, the pipe
closes and the browser goes with it.
"""

import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome")


class BrowserError(Exception):
    """The browser is missing, died, or does not answer."""


def find_browser():
    """The Chromium to use: IMACS_CHROMIUM, else the first on the PATH."""
    named = os.environ.get("IMACS_CHROMIUM")
    if named:
        return named
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    raise BrowserError("no Chromium on the PATH; install the package 'chromium'")


class Browser:
    """One running browser; `tab()` opens a page in it."""

    def __init__(self, patience=60):
        self.patience = patience
        self.profile = tempfile.mkdtemp(prefix="imacs-browser-")
        flags = [
            "--headless",
            "--remote-debugging-pipe",
            f"--user-data-dir={self.profile}",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            "--password-store=basic",
            # A page that asks for anything outside must fail, not wait.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--force-color-profile=srgb",
            "--lang=en",
        ]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()
        self.errors = open(os.path.join(self.profile, "stderr.txt"), "w+b")

        def place():
            # First out of the way of 3 and 4, then onto them.
            high = [os.dup(to_browser), os.dup(from_browser)]
            while min(high) < 5:
                high = [os.dup(each) for each in high]
            os.dup2(high[0], 3, inheritable=True)
            os.dup2(high[1], 4, inheritable=True)

        self.process = subprocess.Popen(
            [find_browser(), *flags, "about:blank"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self.errors,
            preexec_fn=place,
            pass_fds=(3, 4),
            start_new_session=True,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = bytearray()
        self.number = 0
        self.events = []
        self.version = self.send("Browser.getVersion")["product"]

    def close(self):
        try:
            self.send("Browser.close")
            self.process.wait(10)
        except (BrowserError, subprocess.TimeoutExpired):
            pass
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.errors.close()
        os.close(self.write_end)
        os.close(self.read_end)
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def tab(self):
        """A fresh page of its own."""
        target = self.send("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.send("Target.attachToTarget", {"targetId": target, "flatten": True})
        return Tab(self, target, session["sessionId"])

    def send(self, method, params=None, session=None):
        """Sends one command and waits for its answer; events met on the way are kept."""
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            try:
                data = data[os.write(self.write_end, data) :]
            except BrokenPipeError:
                raise self.death() from None
        limit = time.monotonic() + self.patience
        while True:
            answer = self.receive(limit, method)
            if answer.get("id") == number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error'].get('message')}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def wait(self, wanted, session, fits):
        """Waits for an event of a session whose parameters fit, and gives them."""
        limit = time.monotonic() + self.patience
        seen = 0
        while True:
            while seen < len(self.events):
                event = self.events[seen]
                is_mine = event["method"] == wanted and event.get("sessionId") == session
                if is_mine and fits(event["params"]):
                    del self.events[seen]
                    return event["params"]
                seen += 1
            event = self.receive(limit, wanted)
            if "method" in event:
                self.events.append(event)

    def receive(self, limit, what):
        while True:
            end = self.buffer.find(b"\0")
            if end >= 0:
                message = json.loads(self.buffer[:end])
                del self.buffer[: end + 1]
                if message.get("method") == "Page.javascriptDialogOpening":
                    self.dismiss(message["sessionId"])
                return message
            left = limit - time.monotonic()
            if left <= 0 or not select.select([self.read_end], [], [], left)[0]:
                raise BrowserError(f"no answer to {what} for {self.patience} s")
            data = os.read(self.read_end, 1 << 20)
            if not data:
                raise self.death()
            self.buffer += data

    def dismiss(self, session):
        """Closes a dialog, which would hold everything up; its answer is not waited for."""
        self.number += 1
        message = {
            "id": self.number,
            "method": "Page.handleJavaScriptDialog",
            "params": {"accept": False},
            "sessionId": session,
        }
        os.write(self.write_end, json.dumps(message).encode() + b"\0")

    def death(self):
        self.errors.seek(0)
        said = self.errors.read().decode(errors="replace").strip().splitlines()[-3:]
        return BrowserError("the browser ended: " + " / ".join(said))


class Tab:
    """One page and what happened in it since it was last asked."""

    def __init__(self, browser, target, session):
        self.browser = browser
        self.target = target
        self.session = session
        for domain in ("Page", "Runtime", "Log", "Network", "DOM", "Accessibility"):
            self.send(f"{domain}.enable")
        self.send("Page.setLifecycleEventsEnabled", enabled=True)

    def close(self):
        self.browser.send("Target.closeTarget", {"targetId": self.target})

    def send(self, method, **params):
        return self.browser.send(method, params, self.session)

    def events(self):
        """What was heard from this page, and forgets it."""
        mine = [e for e in self.browser.events if e.get("sessionId") == self.session]
        self.browser.events = [e for e in self.browser.events if e.get("sessionId") != self.session]
        return mine

    def open(self, url):
        """Loads a page to its end."""
        answer = self.send("Page.navigate", url=url)
        if answer.get("errorText"):
            raise BrowserError(f"{url}: {answer['errorText']}")
        if "loaderId" in answer:
            self.browser.wait(
                "Page.lifecycleEvent",
                self.session,
                lambda event: event["name"] == "load" and event["loaderId"] == answer["loaderId"],
            )

    def run(self, script, *arguments):
        """Calls a JavaScript function with JSON arguments and gives its JSON result."""
        listed = ", ".join(json.dumps(each) for each in arguments)
        answer = self.send(
            "Runtime.evaluate",
            expression=f"({script})({listed})",
            returnByValue=True,
            awaitPromise=True,
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            said = details.get("exception", {}).get("description", details.get("text"))
            raise BrowserError(f"script of the checks failed: {said}")
        return answer["result"].get("value")

    def size(self, width, height=900):
        """Sets the window; below 600 px a phone."""
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )

    KEYS = {
        "Tab": (9, "Tab", ""),
        "Enter": (13, "Enter", "\r"),
        "Space": (32, " ", " "),
        "ArrowDown": (40, "ArrowDown", ""),
        "ArrowUp": (38, "ArrowUp", ""),
    }

    def key(self, name, shift=False):
        code, key, text = self.KEYS[name]
        common = dict(
            windowsVirtualKeyCode=code, key=key, code=name, modifiers=8 if shift else 0
        )
        kind = {"text": text} if text else {}
        self.send("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **common, **kind)
        self.send("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text):
        self.send("Input.insertText", text=text)
