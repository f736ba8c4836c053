"""What every page must hold: loading, reading, contrast, layout, links, names."""

import os
import posixpath
import urllib.parse

WIDTHS = (320, 375, 768, 1280, 1920)
# Every width at which something may be cut.
SWEEP = range(320, 1921, 10)
# Where one width must do: the narrowest is the hardest.
NARROW = (320,)

SCRIPT = open(os.path.join(os.path.dirname(__file__), "in_page.js"), encoding="utf-8").read()


def pages_of(folder):
    """Every page of a site, relative to its folder."""
    found = []
    for root, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".html"):
                found.append(os.path.relpath(os.path.join(root, name), folder))
    return sorted(found)


def url_of(folder, page):
    return "file://" + urllib.parse.quote(os.path.join(os.path.abspath(folder), page))


def open_page(tab, folder, page):
    """Loads a page and puts the measuring functions into it."""
    tab.open(url_of(folder, page))
    tab.send("Runtime.evaluate", expression=SCRIPT)


def unfold(tab):
    """Opens every folded table, as a reader would, and lets the page settle."""
    tab.run(
        """() => document.querySelectorAll("details").forEach((each) => {
          each.open = true; each.getBoundingClientRect(); })"""
    )
    tab.run("() => document.body.offsetHeight")


def check_events(tab, page, site_url, faults):
    """Nothing on the console, nothing asked of the net, no dialog."""
    for event in tab.events():
        method, params = event["method"], event["params"]
        if method == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            said = details.get("exception", {}).get("description") or details.get("text")
            faults.add(page, "console", f"uncaught: {said}")
        elif method == "Runtime.consoleAPICalled":
            said = " ".join(str(each.get("value", "")) for each in params["args"])
            faults.add(page, "console", f"{params['type']}: {said}")
        elif method == "Log.entryAdded" and params["entry"]["level"] != "verbose":
            faults.add(page, "console", f"{params['entry']['source']}: {params['entry']['text']}")
        elif method == "Network.requestWillBeSent":
            url = params["request"]["url"]
            is_visit = params.get("type") == "Document" and url.startswith(site_url)
            if not is_visit and not url.startswith("data:"):
                faults.add(page, "request", url)
        elif method == "Network.webSocketCreated":
            faults.add(page, "request", params["url"])
        elif method == "Page.javascriptDialogOpening":
            faults.add(page, "injected", f"a dialog opened: {params['message']}")


def check_names(tab, page, faults):
    """Chromium's own reckoning of what assistive technology would say."""
    nameable = {"image", "img", "link", "button", "textbox", "searchbox", "combobox", "figure"}
    for node in tab.send("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value", "")
        if node.get("ignored") or role.lower() not in nameable | {"svgroot", "graphicsdocument"}:
            continue
        if role.lower() == "figure":
            continue
        if not node.get("name", {}).get("value", "").strip():
            what = node.get("backendDOMNodeId")
            html = tab.send("DOM.getOuterHTML", backendNodeId=what)["outerHTML"] if what else ""
            faults.add(page, "unnamed", f"{role} without a name: {html[:90]}")


DRAWINGS = """() => [...document.querySelectorAll("svg")].filter(
  (each) => imacsChecks.isShown(each) && !each.closest("[aria-hidden=true]")).flatMap((each) => {
    const faults = [];
    if (each.getAttribute("role") !== "img") faults.push("no role=img: " + each.outerHTML.slice(0, 90));
    const title = each.querySelector(":scope > title");
    if (!(title && title.textContent.trim()) && !each.getAttribute("aria-label"))
      faults.push("no title: " + each.outerHTML.slice(0, 90));
    return faults; })"""


def check_page(tab, folder, page, language, faults, widths, spoken=()):
    """Every check of a single page; gives its ids and links for `check_links`."""
    tab.events()
    tab.size(1280)
    open_page(tab, folder, page)
    inside = tab.run("() => imacsChecks.links()")
    for check, what in tab.run("(l) => imacsChecks.structure(l)", language):
        faults.add(page, check, what)
    holes = tab.run("(own) => imacsChecks.holes(own)", list(spoken))
    faults.add_all(page, "hole", holes)
    faults.add_all(page, "injected", tab.run("() => imacsChecks.strangers()"))
    # Folded tables are read too.
    unfold(tab)
    measured = tab.run("() => imacsChecks.contrast()")
    if measured["measured"] == 0:
        faults.add(page, "contrast", "the page shows no text")
    faults.add_all(page, "contrast", measured["list"])
    faults.add_all(page, "unnamed", tab.run(DRAWINGS))
    check_names(tab, page, faults)
    for width in widths:
        tab.size(width)
        where = f"{page} at {width} px"
        faults.add_all(where, "sideways", tab.run("(width) => imacsChecks.sideways(width)", width))
        faults.add_all(where, "clipped", tab.run("() => imacsChecks.clipped()"))
        faults.add_all(where, "overlap", tab.run("() => imacsChecks.overlapping()"))
        faults.add_all(where, "scroller", tab.run("() => imacsChecks.scrollers()"))
        faults.add_all(where, "beside", tab.run("() => imacsChecks.beside()"))
    check_events(tab, page, url_of(folder, ""), faults)
    return inside


def check_widths(tab, folder, page, faults, widths=SWEEP):
    """Nothing is cut at any width: one load, then the window is drawn wider step by step. What is
    found at neighbouring widths is told once."""
    tab.size(widths[0])
    open_page(tab, folder, page)
    found = {}
    for width in widths:
        tab.size(width)
        for what in tab.run("() => imacsChecks.cut()"):
            # The figures differ from width to width.
            found.setdefault(what.split(" is cut: ")[0], (what, []))[1].append(width)
    for what, at in found.values():
        span = f"{at[0]} px" if len(at) == 1 else f"{at[0]} to {at[-1]} px ({len(at)} widths)"
        faults.add(f"{page} at {span}", "cut-off", what)


# What only the analyst may see.
PRIVATE = ("analyst/", "manifest.json", "data/observations.csv", "data/codings.csv", "data/results.json")


def check_private(insides, faults):
    """Nothing that is published leads to what is the analyst's."""
    for page, inside in insides.items():
        if page.startswith("analyst/"):
            continue
        for link in inside["links"]:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), link["written"] or ""))
            if target.startswith(PRIVATE):
                faults.add(page, "private", f"{link['where']} leads to {link['written']}")


def check_links(folder, insides, faults):
    """Every link and anchor inside the site leads somewhere."""
    ids = {page: set(inside["ids"]) for page, inside in insides.items()}
    for page, inside in insides.items():
        for link in inside["links"]:
            written = link["written"]
            if written is None or written in ("", "#"):
                faults.add(page, "dead-link", f"{link['where']} leads nowhere")
                continue
            parts = urllib.parse.urlsplit(written)
            if parts.scheme in ("http", "https", "mailto"):
                continue
            if parts.scheme or parts.netloc or parts.path.startswith("/"):
                faults.add(page, "dead-link", f"{link['where']} leads to {written}")
                continue
            target = page
            if parts.path:
                name = urllib.parse.unquote(parts.path)
                target = posixpath.normpath(posixpath.join(posixpath.dirname(page), name))
            if not os.path.isfile(os.path.join(folder, target)):
                faults.add(page, "dead-link", f"{written}: there is no {target}")
            elif parts.fragment and target in ids:
                if urllib.parse.unquote(parts.fragment) not in ids[target]:
                    faults.add(page, "dead-link", f"{written}: {target} has no such id")


