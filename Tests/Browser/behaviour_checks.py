"""What the script adds: sorting, filters, search; and what is left without it.

Expected orders and counts are taken from what the page shows to a reader, read again here, never
from the attributes the script itself uses.
"""

import re
import unicodedata

from page_checks import check_events, open_page, unfold, url_of

SORTABLE = """() => [...document.querySelectorAll("table")].map((table, place) => ({
  place, id: table.id, columns: [...(table.tHead ? table.tHead.rows[0].cells : [])].map((cell, column) =>
    ({ column, text: cell.textContent.trim(), sorts: !!cell.querySelector("button") }))
  })).filter((each) => each.columns.some((column) => column.sorts))"""

PRESS = """(place, column) => {
  const cell = document.querySelectorAll("table")[place].tHead.rows[0].cells[column];
  cell.querySelector("button").click();
  return cell.getAttribute("aria-sort"); }"""

ROWS = """(place) => imacsChecks.rows(document.querySelectorAll("table")[place])"""

MISSING = {"", "–", "—", "-", "n/d", "n/a"}


def number(text, language):
    """A shown number (`=12`, `34,1 %`, `−3,2`), or None if the text is not one."""
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2212", "-").strip()
    plain = plain.lstrip("=").removesuffix("%").strip()
    thousand, point = (".", ",") if language == "es" else (",", ".")
    plain = plain.replace(" ", "")
    pattern = rf"[+-]?\d{{1,3}}(\{thousand}\d{{3}})*(\{point}\d+)?|[+-]?\d+(\{point}\d+)?"
    if not re.fullmatch(pattern, plain):
        return None
    return float(plain.replace(thousand, "").replace(point, "."))


def only_number(text, language):
    """The number of a cell that holds one, a word beside it or not (`low 0.53`)."""
    whole = number(text, language)
    if whole is not None:
        return whole
    found = [number(part, language) for part in text.replace("\u00a0%", "").split()]
    found = [each for each in found if each is not None]
    return found[0] if len(found) == 1 else None


def alphabetic(text, language):
    """A key in the order of a dictionary of the language; numbers inside count as numbers."""
    text = text.casefold()
    if language == "es":
        text = text.replace("ñ", "n\uffff")
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    parts = re.split(r"(\d+)", plain)
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts if part]


def plain(text):
    """Blind to case and accents, as the search is."""
    return "".join(
        c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c)
    )


def is_ordered(values, ascending):
    pairs = zip(values, values[1:])
    return all(a <= b if ascending else a >= b for a, b in pairs)


# For names of punctuation, whose order only the language's own collation knows.
COLLATED = """(values, sign) => {
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  return values.every((value, n) => n === 0 || sign * order.compare(values[n - 1], value) <= 0); }"""

# The words of a filter are in the order of the thing itself (states from the lowest).
OPTIONS = """() => [...document.querySelectorAll("select")].map((select) =>
  [...select.options].slice(1).map((option) => option.textContent.trim()))"""


def check_sorting(tab, page, language, faults):
    """Each column sorts both ways, missing values last, no row lost."""
    rankings = tab.run(OPTIONS)
    for table in tab.run(SORTABLE):
        place = table["place"]
        before = tab.run(ROWS, place)
        if len(before) < 2:
            continue
        for column in table["columns"]:
            if not column["sorts"]:
                continue
            where = f"{page}, column “{column['text']}”"
            directions = []
            for _ in range(2):
                direction = tab.run(PRESS, place, column["column"])
                directions.append(direction)
                rows = tab.run(ROWS, place)
                if sorted(rows) != sorted(before):
                    faults.add(where, "sort", "rows are lost or doubled")
                    continue
                cells = [row[column["column"]] for row in rows]
                shown = [cell for cell in cells if cell not in MISSING]
                if any(cell in MISSING for cell in cells[: len(shown)]):
                    faults.add(where, "sort", "missing values are not last")
                numbers = [only_number(cell, language) for cell in shown]
                ascending = direction == "ascending"
                if shown and all(each is not None for each in numbers):
                    right = is_ordered(numbers, ascending)
                elif all(re.fullmatch(r"[\w .,()-]*", cell) for cell in shown):
                    right = is_ordered([alphabetic(cell, language) for cell in shown], ascending)
                else:
                    right = tab.run(COLLATED, shown, 1 if ascending else -1)
                for ranks in rankings:
                    if not right and set(shown) <= set(ranks):
                        right = is_ordered([ranks.index(cell) for cell in shown], ascending)
                if not right:
                    faults.add(where, "sort", f"not {direction}: {shown[:6]} …")
            if set(directions) != {"ascending", "descending"}:
                faults.add(where, "sort", f"aria-sort says {directions}")


TOOLS = """() => {
  const search = document.querySelector('input[type="search"]');
  if (!search || !imacsChecks.isShown(search)) return null;
  const tools = search.closest("[data-tools]") || search.parentElement.parentElement;
  const tables = [...document.querySelectorAll("table")];
  const table = tables.find((each) =>
    (tools.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) && each.querySelector("th button"));
  return {
    place: tables.indexOf(table),
    selects: [...tools.querySelectorAll("select")].map((select) => ({
      label: (select.labels[0] ? select.labels[0].firstChild.textContent : "").trim(),
      options: [...select.options].map((option) => option.textContent.trim()) })),
    count: (tools.querySelector("output") || {}).textContent }; }"""

CHOOSE = """(number, option) => {
  const select = document.querySelectorAll("select")[number];
  select.selectedIndex = option;
  select.dispatchEvent(new Event("input", { bubbles: true }));
  select.dispatchEvent(new Event("change", { bubbles: true })); }"""

SEARCH = """(text) => {
  const search = document.querySelector('input[type="search"]');
  search.value = text;
  search.dispatchEvent(new Event("input", { bubbles: true })); }"""

COUNT = """() => (document.querySelector("output") || { textContent: "" }).textContent.trim()"""


def check_tools(tab, page, language, faults, sectors=None, states=None):
    """Filters and search show the rows they should, and say how many.

    From the data files: how many brands each sector has, by name, and how many each state that
    occurs, the lowest first.
    """
    tools = tab.run(TOOLS)
    if not tools or tools["place"] < 0:
        faults.add(page, "filter", "no search and filters to be seen")
        return
    place = tools["place"]
    everything = tab.run(ROWS, place)

    def expect(rows, where, check):
        shown = tab.run(ROWS, place)
        if sorted(shown) != sorted(rows):
            faults.add(where, check, f"{len(shown)} rows are shown, {len(rows)} expected")
        said = re.match(r"[\d.,]+", tab.run(COUNT))
        if not said or number(said.group(), language) != len(shown):
            faults.add(where, check, f"{len(shown)} rows, but the count says “{tab.run(COUNT)}”")

    expect(everything, page, "filter")
    halves = []
    for select_number, select in enumerate(tools["selects"]):
        found = []
        for option_number, option in enumerate(select["options"]):
            where = f"{page}, {select['label']} = “{option}”"
            tab.run(CHOOSE, select_number, option_number)
            rows = [row for row in everything if option in row] if option_number else everything
            if option_number and not rows:
                faults.add(where, "filter", "an option that no row has")
            expect(rows, where, "filter")
            if option_number:
                found.append((option, len(rows)))
            if option_number == 1:
                halves.append((select_number, option))
        tab.run(CHOOSE, select_number, 0)
        is_sectors = sectors is not None and {option for option, _ in found} <= set(sectors)
        if is_sectors and dict(found) != {k: v for k, v in sectors.items() if v}:
            faults.add(page, "filter", f"{select['label']}: {dict(found)}; the data: {sectors}")
        elif not is_sectors and states is not None and [n for _, n in found] != states:
            faults.add(page, "filter", f"{select['label']}: {found}; the data: {states}")
    # Two filters at once.
    if len(halves) > 1:
        for select_number, _ in halves:
            tab.run(CHOOSE, select_number, 1)
        rows = [row for row in everything if all(option in row for _, option in halves)]
        expect(rows, f"{page}, two filters", "filter")
        for select_number, _ in halves:
            tab.run(CHOOSE, select_number, 0)
    # Search: any part of the row, blind to case and accents; several words; nothing found.
    name = max((row[1] for row in everything), key=lambda text: sum(ord(c) > 127 for c in text))
    for text in (name, plain(name).upper(), " ".join(name.split()[::-1]), "zzqx", "  "):
        tab.run(SEARCH, text)
        words = plain(text).split()
        rows = [row for row in everything if all(word in plain(" ".join(row)) for word in words)]
        expect(rows, f"{page}, search “{text}”", "search")
    tab.run(SEARCH, "")
    expect(everything, f"{page}, search cleared", "search")


READ = """() => {
  const plain = (text) => text.replace(/\\s+/g, " ").trim();
  return {
    tables: [...document.querySelectorAll("table")].map((table) => imacsChecks.rows(table)),
    texts: [...document.querySelectorAll("main h1,main h2,main h3,main p,main li,main dd,main dt,main svg text")]
      .filter(imacsChecks.isShown).map((each) => plain(each.textContent)),
    controls: [...document.querySelectorAll("button,input,select,output")].filter(imacsChecks.isShown)
      .map(imacsChecks.describe) }; }"""


def check_without_script(tab, folder, page, faults):
    """The page reads the same with scripts off, and shows no control that would do nothing."""
    open_page(tab, folder, page)
    unfold(tab)
    full = tab.run(READ)
    tab.send("Emulation.setScriptExecutionDisabled", value=True)
    try:
        open_page(tab, folder, page)
        unfold(tab)
        bare = tab.run(READ)
    finally:
        tab.send("Emulation.setScriptExecutionDisabled", value=False)
    if not any(bare["texts"]):
        faults.add(page, "scripts-off", "no text to read")
    for place, (with_script, without) in enumerate(zip(full["tables"], bare["tables"])):
        if with_script != without:
            faults.add(page, "scripts-off", f"table {place + 1} reads differently")
    for text in [each for each in full["texts"] if each not in set(bare["texts"])]:
        faults.add(page, "scripts-off", f"not there: “{text[:80]}”")
    for control in bare["controls"]:
        faults.add(page, "scripts-off", f"a control that does nothing: {control}")
    check_events(tab, page, url_of(folder, ""), faults)
