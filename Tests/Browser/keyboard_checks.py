"""Everything must be reachable and usable with the keyboard alone."""

from page_checks import open_page

STOPS = """() => {
  const all = document.querySelectorAll(
    "a[href],button,input,select,textarea,summary,[tabindex]:not([tabindex='-1'])");
  const stops = [...all].filter((each) => imacsChecks.isShown(each) && !each.disabled && each.tabIndex >= 0);
  window.imacsStops = stops;
  // Where a focus scrolls to is looked at once it has arrived.
  document.documentElement.style.scrollBehavior = "auto";
  return stops.map(imacsChecks.describe); }"""

HERE = """() => {
  const now = document.activeElement;
  if (!now || now === document.body || now === document.documentElement) return null;
  const style = getComputedStyle(now), box = now.getBoundingClientRect();
  return {
    stop: window.imacsStops.indexOf(now), what: imacsChecks.describe(now),
    ringed: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none",
    inView: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 &&
      box.left < innerWidth && box.top < innerHeight }; }"""

MOST = 3000


def check_order(tab, folder, page, faults):
    """Tab reaches each control once, in the order of the page, and shows where it is."""
    open_page(tab, folder, page)
    stops = tab.run(STOPS)
    reached = []
    for _ in range(min(len(stops) + 20, MOST)):
        tab.key("Tab")
        here = tab.run(HERE)
        if here is None:
            if reached:
                break
            continue
        # Parts that scroll sideways may be stops of the browser's own making.
        if here["stop"] >= 0:
            if here["stop"] in reached:
                break
            reached.append(here["stop"])
        if not here["ringed"]:
            faults.add(page, "focus", f"no sign of focus on {here['what']}")
        if not here["inView"]:
            faults.add(page, "focus", f"out of sight when focused: {here['what']}")
    if reached != sorted(reached):
        faults.add(page, "keyboard", "Tab jumps about")
    for number, what in enumerate(stops):
        if number not in reached:
            faults.add(page, "keyboard", f"Tab does not reach {what}")


def check_keys(tab, folder, page, faults, has_tools):
    """The skip link, folded tables, sorting, filters and search obey the keys."""
    open_page(tab, folder, page)
    tab.key("Tab")
    skips = tab.run(
        """() => { const now = document.activeElement, link = now && now.getAttribute("href");
          return !!link && link.startsWith("#") && !!document.querySelector(link); }"""
    )
    if not skips:
        faults.add(page, "keyboard", "the first stop does not skip to the content")
    else:
        tab.key("Enter")
        tab.key("Tab")
        inside = tab.run(
            """() => { const main = document.querySelector("main");
              return !main.querySelector("a[href],button,summary,[tabindex='0']") ||
                main.contains(document.activeElement) || !!document.activeElement.closest("footer"); }"""
        )
        if not inside:
            faults.add(page, "keyboard", "after the skip link, Tab is not in the content")
    folded = tab.run(
        """() => { const found = document.querySelector("summary");
          if (found) { found.focus(); found.parentElement.open = false; } return !!found; }"""
    )
    if folded:
        tab.key("Enter")
        if not tab.run('() => document.querySelector("summary").parentElement.open'):
            faults.add(page, "keyboard", "Enter does not unfold a table")
        tab.key("Space")
        if tab.run('() => document.querySelector("summary").parentElement.open'):
            faults.add(page, "keyboard", "Space does not fold a table")
    if not has_tools:
        return
    sort = "thead th button"
    tab.run("(s) => document.querySelector(s).focus()", sort)
    seen = []
    for key in ("Enter", "Space"):
        tab.key(key)
        seen.append(tab.run('(s) => document.querySelector(s).closest("th").getAttribute("aria-sort")', sort))
    if set(seen) != {"ascending", "descending"}:
        faults.add(page, "keyboard", f"Enter and Space on a column head: aria-sort is {seen}")
    shown = '() => [...document.querySelectorAll("tbody tr")].filter(imacsChecks.isShown).length'
    everything = tab.run(shown)
    if tab.run('() => { const s = document.querySelector("select"); if (s) s.focus(); return !!s; }'):
        tab.key("ArrowDown")
        if tab.run('() => document.querySelector("select").selectedIndex') != 1:
            faults.add(page, "keyboard", "the arrow key does not choose in a filter")
        elif tab.run(shown) >= everything:
            faults.add(page, "keyboard", "a filter chosen by key filters nothing")
        tab.key("ArrowUp")
    tab.run("""() => document.querySelector('input[type="search"]').focus()""")
    tab.type("zzqx")
    if tab.run(shown) >= everything:
        faults.add(page, "keyboard", "typing in the search field searches nothing")
