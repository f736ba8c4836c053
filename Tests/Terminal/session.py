"""Runs a program at a terminal and prints all that the screen got, as JSON.

    session.py FOLDER COLUMNS NAME=VALUE… -- PROGRAM ARGUMENT…
"""

import json
import os
import sys

from terminal import Terminal


def main():
    folder, columns = sys.argv[1], int(sys.argv[2])
    split = sys.argv.index("--")
    environment = {"PATH": "/usr/bin:/bin", "LANG": "en_GB.UTF-8"}
    environment.update(each.split("=", 1) for each in sys.argv[3:split])
    terminal = Terminal(sys.argv[split + 1 :], folder, environment, columns)
    text, code = terminal.read_all()
    json.dump({"text": text, "code": code}, sys.stdout)


main()
