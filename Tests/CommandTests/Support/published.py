"""Prints every published file of a report that gives something away: published.py FOLDER WORD…

Words with a leading `~` are ids: looked for in what a page shows, not in its addresses."""

import html
import os
import re
import sys
import zipfile

PRIVATE = ("analyst/", "manifest.json", "data/observations.csv", "data/codings.csv", "data/results.json")
folder, *words = sys.argv[1:]


def texts(path):
    """What a file says: the parts of a workbook, the text of a page with and without its tags."""
    with open(path, "rb") as file:
        data = file.read()
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                yield html.unescape(book.read(name).decode(errors="replace")), False
        return
    text = html.unescape(data.decode(errors="replace"))
    yield text, False
    if path.endswith(".html"):
        plain = re.sub(r"(?s)<(style|script)[^>]*>.*?</\1>", " ", data.decode())
        yield html.unescape(re.sub(r"<[^>]*>", " ", plain)), True


count = 0
for root, _, names in sorted(os.walk(folder)):
    for name in sorted(names):
        path = os.path.relpath(os.path.join(root, name), folder)
        if path.startswith(PRIVATE):
            continue
        count += 1
        for text, is_shown in texts(os.path.join(folder, path)):
            for word in words:
                if word.startswith("~") and not is_shown:
                    continue
                if word.lstrip("~").lower() in text.lower():
                    print(f"{path}: {word}")
print(f"{count} files")
