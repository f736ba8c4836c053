"""Pages on paper: A4, nothing cut over the edge of a sheet, nothing lost.

Each figure, row and heading gets a tiny marker at its upper and its lower end; the sheet each
marker is on is read from the PDF, so what is measured is what was printed.
"""

import base64
import os
import re
import subprocess
import tempfile

from page_checks import open_page, unfold

# What a reader sees on the screen, and so should find on paper.
REMEMBER = """() => {
  for (const each of document.querySelectorAll("svg,tbody tr,h1,h2,h3,h4,dl.figures>div,main li,main p"))
    // Ways through the pages, and tables of what a drawing has written in it.
    if (!each.closest("nav,details.written")) each.imacsWasShown = imacsChecks.isShown(each) && !imacsChecks.isForEarsOnly(each); }"""

MARK = """() => {
  const marked = [];
  let number = 0;
  function put(parent, edge, side) {
    const mark = document.createElement("span");
    mark.textContent = `qz${number}${edge}zq`;
    mark.style.cssText = `all:initial;position:absolute;${side}:0;left:0;width:auto;font:2px/2px sans-serif;` +
      "color:#fdfdfd;white-space:nowrap;display:block;pointer-events:none";
    parent.append(mark);
  }
  function enclose(element, kind, frame) {
    const box = frame || element;
    if (getComputedStyle(box).position === "static") box.style.position = "relative";
    put(box, "a", "top");
    put(box, "b", "bottom");
    marked.push({ number, kind, what: imacsChecks.describe(element) });
    number += 1;
  }
  const lost = [...document.querySelectorAll("*")].filter(
    (each) => each.imacsWasShown && !imacsChecks.isShown(each)).map(imacsChecks.describe);
  const all = (what) => [...document.querySelectorAll(what)].filter(imacsChecks.isShown);
  all("svg").forEach((each) => {
    if (each.closest("td,th")) return;
    const frame = document.createElement("div");
    frame.style.cssText = "position:relative;break-inside:auto";
    each.before(frame);
    frame.append(each);
    enclose(each, "figure", frame);
  });
  all("tbody tr").forEach((each) => enclose(each, "row"));
  all("dl.figures>div,.gaps li,.found li,.plain li").forEach((each) => enclose(each, "item"));
  all("h1,h2,h3,h4,figcaption").forEach((each) => {
    enclose(each, "heading");
    // What follows must begin on the same sheet.
    let next = each;
    while (next && !next.nextElementSibling) next = next.parentElement;
    next = next && next.nextElementSibling;
    while (next && !imacsChecks.isShown(next)) next = next.nextElementSibling;
    const inner = next && (next.querySelector("tbody tr,svg,li,p,dt") || next);
    if (inner) marked[marked.length - 1].next = inner.localName === "svg" ? inner.parentElement : inner;
  });
  // Markers of what follows a heading, after all others are placed.
  for (const each of marked.filter((one) => one.next)) {
    if (getComputedStyle(each.next).position === "static") each.next.style.position = "relative";
    const saved = number;
    number = each.number;
    put(each.next, "c", "top");
    number = saved;
    each.follows = true;
    delete each.next;
  }
  return { marked, lost }; }"""

A4 = (595, 842)


def print_page(tab, **options):
    """A page as PDF bytes."""
    answer = tab.send(
        "Page.printToPDF", preferCSSPageSize=True, printBackground=True, generateTaggedPDF=False, **options
    )
    return base64.b64decode(answer["data"])


def sheets(pdf):
    """The texts of the sheets of a PDF and the size of the first."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        texts = subprocess.run(
            ["pdftotext", "-raw", file.name, "-"], capture_output=True, check=True
        ).stdout.decode(errors="replace")
        about = subprocess.run(
            ["pdfinfo", file.name], capture_output=True, check=True
        ).stdout.decode(errors="replace")
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", about)
    return texts.split("\f")[:-1], (float(size.group(1)), float(size.group(2)))


def check_print(tab, folder, page, faults, keep=None):
    """Prints a page and looks where everything went."""
    tab.size(1280)
    open_page(tab, folder, page)
    unfold(tab)
    tab.run(REMEMBER)
    tab.send("Emulation.setEmulatedMedia", media="print")
    try:
        answer = tab.run(MARK)
    finally:
        tab.send("Emulation.setEmulatedMedia", media="")
    pdf = print_page(tab)
    if keep:
        with open(os.path.join(keep, page.replace("/", "-") + ".pdf"), "wb") as file:
            file.write(pdf)
    texts, size = sheets(pdf)
    if any(abs(have - want) > 1.5 for have, want in zip(size, A4)):
        faults.add(page, "paper", f"the sheet is {size[0]:.0f} × {size[1]:.0f} points, not A4")
    for what in answer["lost"]:
        faults.add(page, "paper", f"on the screen, not on paper: {what}")
    place = {}
    for sheet, text in enumerate(texts):
        marks = re.findall(r"qz(\d+)([abc])zq", text)
        if not marks and len(text.strip()) < 40:
            faults.add(page, "paper", f"sheet {sheet + 1} of {len(texts)} is all but empty")
        for mark in marks:
            place[mark] = sheet + 1
    for each in answer["marked"]:
        number = str(each["number"])
        first, last = place.get((number, "a")), place.get((number, "b"))
        if first is None or last is None:
            faults.add(page, "paper", f"not printed: the {each['kind']} {each['what']}")
        elif first != last:
            faults.add(page, "cut", f"sheets {first} and {last}: the {each['kind']} {each['what']}")
        elif each.get("follows"):
            after = place.get((number, "c"))
            if after is not None and after != last:
                faults.add(page, "cut", f"sheet {last} ends with the heading {each['what']}")
    return len(texts)
