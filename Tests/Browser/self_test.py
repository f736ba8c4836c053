"""Proof that each check can fail: a small sound page, and the same page broken in one way each.

The sound page must be without fault; each broken one must be reported by exactly the check named.
"""

import os
import tempfile

import behaviour_checks
import keyboard_checks
import page_checks
import print_checks
from faults import Faults

STYLE = """
body{margin:0;font:16px/1.5 "DejaVu Sans",sans-serif;color:#1b1f24;background:#fff}
main{max-width:900px;margin:auto;padding:0 8px}
a{color:#12436d}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px}
:focus-visible{outline:3px solid #12436d}
.scroller{overflow-x:auto}
svg{display:block;width:100%;height:auto}
table{border-collapse:collapse}th,td{padding:4px 6px;text-align:left}
th button{border:1px solid;background:none;color:inherit}
.tools[hidden]{display:none}
.badge{background:#12436d;color:#fff}
.shade{color:#595959}
@page{size:A4;margin:15mm}
@media print{.tools,th button,nav{display:none}figure,tr{break-inside:avoid}h1,h2{break-after:avoid}}
"""

SCRIPT = """
const plain = (text) => text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
const table = document.querySelector("#brands"), body = table.tBodies[0];
document.querySelector(".tools").hidden = false;
[...table.tHead.rows[0].cells].forEach((head, column) => {
  const button = document.createElement("button");
  button.textContent = "sort";
  button.setAttribute("aria-label", "Sort by " + head.textContent);
  head.append(" ", button);
  button.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const each of head.parentElement.cells) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const value = (row) => row.cells[column].textContent;
    const number = (row) => parseFloat(value(row).replace("=", ""));
    const order = (a, b) => {
      const one = number(a), other = number(b);
      if (value(a) === "–" || value(b) === "–") return (value(a) === "–") - (value(b) === "–");
      const sign = down ? -1 : 1;
      return sign * (isNaN(one) ? value(a).localeCompare(value(b)) : one - other);
    };
    [...body.rows].sort(order).forEach((row) => body.append(row));
  });
});
const search = document.querySelector("input"), select = document.querySelector("select");
function apply() {
  let shown = 0;
  for (const row of body.rows) {
    const words = plain(search.value).split(/\\s+/).filter(Boolean);
    const fits = words.every((word) => plain(row.textContent).includes(word)) &&
      (!select.value || row.cells[2].textContent === select.value);
    row.hidden = !fits;
    shown += fits;
  }
  document.querySelector("output").textContent = shown + " brands";
}
search.addEventListener("input", apply);
select.addEventListener("change", apply);
apply();
"""

ROWS = "".join(
    f'<tr><td>{rank}</td><th scope="row">{name}</th><td>{sector}</td></tr>'
    for rank, name, sector in [
        ("1", "Ñandú Móvil", "Telco"),
        ("2", "Banco Alfa", "Banks"),
        ("=10", "Caja Délta", "Banks"),
        ("–", "Zeta", "Telco"),
    ]
)

SOUND = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sound page</title><style>{STYLE}</style></head>
<body><a class="skip" href="#content">Skip to content</a>
<header><nav><a href="page.html">Home</a> <a href="page.html#found">Found</a></nav></header>
<main id="content"><h1>A sound page</h1>
<p class="shade">Nothing is wrong with it, so that each fault below stands alone.</p>
<!--here-->
<section><h2 id="found">Brands</h2>
<div class="tools" hidden><label>Search <input type="search"></label>
<label>Sector <select><option value="">All</option><option>Banks</option><option>Telco</option></select></label>
<output></output></div>
<table id="brands"><thead><tr><th scope="col">Rank</th><th scope="col">Brand</th><th scope="col">Sector</th></tr></thead>
<tbody>{ROWS}</tbody></table></section>
<figure><figcaption><h2>A drawing</h2></figcaption>
<svg viewBox="0 0 300 120" role="img"><title>Two bars</title><rect x="10" y="10" width="180" height="40" fill="#12436d"/>
<text x="20" y="34" fill="#fff" font-size="13">Inside</text><text x="200" y="34" fill="#1b1f24" font-size="13">Beside</text></svg>
<details><summary>The data</summary><table><thead><tr><th scope="col">Bar</th><th scope="col">Value</th></tr></thead>
<tbody><tr><th scope="row">One</th><td>3</td></tr></tbody></table></details></figure>
</main><script>{SCRIPT}</script></body></html>"""

BARS = (
    '<svg class="bar-list" viewBox="0 0 300 30" role="img"><title>Bar</title><rect x="50" y="5" width="100" height="20" fill="#12436d"/>'
    '<line class="comparison" x1="160" y1="2" x2="160" y2="28" stroke="#000"/><text x="{x}" y="19" fill="#1b1f24" font-size="13">60,8</text></svg>'
)
BIG = "<p>A line of text.</p>" * 12
TALL = '<div style="height:170mm">A tall part.</div>'
DRAWING = (
    '<svg viewBox="0 0 300 700" role="img"><title>Cut</title><rect width="300" height="700" fill="#ddd"/></svg>'
)


def after(text):
    """Puts text into the content."""
    return ("<!--here-->", text)


# (what is broken, the check that must say so, what is replaced by what)
BROKEN = [
    ("an error on the console", "console", ("apply();\n</script>", 'console.error("no");apply();</script>')),
    ("an uncaught error", "console", ("apply();\n</script>", "apply();nothing.at.all;</script>")),
    ("an image from outside", "console injected request", after('<p>x<img alt="x" src="https://example.org/x.png"></p>')),
    ("a font from a file beside it", "console request", ("</style>", '@font-face{font-family:x;src:url(x.woff)}h1{font-family:x}</style>')),
    ("a fetch", "console request", ("apply();\n</script>", 'apply();fetch("https://example.org/").catch(() => 0);</script>')),
    ("a dialog", "injected", ("apply();\n</script>", "apply();alert(1);</script>")),
    ("a name that ran", "injected", ("apply();\n</script>", "apply();window.injected1 = 1;</script>")),
    ("a second script", "injected", after("<script>var x1 = 1;</script>")),
    ("a handler in an attribute", "injected", after('<p onclick="x()">Text</p>')),
    ("a link that runs", "dead-link injected", after('<p><a href="javascript:x()">Text</a></p>')),
    ("the wrong language", "lang", ('lang="en"', 'lang="es"')),
    ("no title", "hole title", ("<title>Sound page</title>", "<title> </title>")),
    ("two headings of level 1", "headings", after("<h1>Another</h1>")),
    ("a level left out", "headings", after("<h3>Too deep</h3>")),
    ("an id twice", "duplicate-id", after('<p id="found">Text</p>')),
    ("a link to no page", "dead-link", after('<p><a href="gone.html">Text</a></p>')),
    ("a link to no anchor", "dead-link", after('<p><a href="page.html#gone">Text</a></p>')),
    ("a link to nowhere", "dead-link", after('<p><a href="#">Text</a></p>')),
    ("a link to this machine", "dead-link", after('<p><a href="file:///etc/hosts">Text</a></p>')),
    ("a label of nothing", "dead-link", after('<p aria-labelledby="gone">Text</p>')),
    ("a ragged table", "table", ("<td>3</td>", "<td>3</td><td>4</td>")),
    ("a table without a head", "table", ('<thead><tr><th scope="col">Bar</th><th scope="col">Value</th></tr></thead>', "")),
    ("an empty cell", "hole", ("<td>3</td>", "<td> </td>")),
    ("an empty heading", "hole", after("<h2></h2>")),
    ("NaN", "hole", ("<td>3</td>", "<td>NaN</td>")),
    ("Optional(", "hole", after("<p>Optional(3)</p>")),
    ("nil", "hole", after('<p aria-label="nil">Text</p>')),
    ("undefined", "hole", after("<p>mean undefined</p>")),
    ("a tag left over", "hole", after("<p>{{name}}</p>")),
    ("a replacement character", "hole", after("<p>a\ufffdb</p>")),
    ("a hole in a drawing", "hole", (">Beside<", ">NaN<")),
    ("a drawing without a name", "unnamed", ("<title>Two bars</title>", "")),
    ("a drawing without a role", "unnamed", (' role="img"', "")),
    ("a button without a name", "scripts-off unnamed", after('<p>Text <button type="button" disabled></button></p>')),
    ("a link without a name", "unnamed", after('<p>Text <a href="page.html" aria-label=" " style="display:inline-block;width:20px;height:20px"></a></p>')),
    ("pale text", "contrast", ("#595959", "#8a8a8a")),
    ("text made pale by opacity", "contrast", ("#595959", "#595959;opacity:.6")),
    ("pale text on a tint", "contrast", after('<p style="background:#c8c8c8;color:#5a5a5a">Text</p>')),
    ("white text in a drawing, on white", "contrast", ('fill="#1b1f24" font-size', 'fill="#fff" font-size')),
    ("dark text on a dark bar", "contrast", ('fill="#fff" font-size', 'fill="#1b1f24" font-size')),
    ("text half off its bar", "contrast", ('x="20" y="34"', 'x="160" y="34"')),
    ("a wide part", "cut-off sideways", after('<p style="width:1900px">Text</p>')),
    ("a page that ignores the phone's width", "sideways", ('content="width=device-width, initial-scale=1"', 'content="width=980"')),
    ("text cut by its box", "clipped cut-off", after('<p style="width:60px;overflow:hidden;white-space:nowrap">A long text that is cut</p>')),
    ("a label outside its drawing", "clipped cut-off", ('x="200" y="34"', 'x="285" y="34"')),
    ("text out of its cell", "clipped", ("<td>3</td>", '<td style="max-width:20px;white-space:nowrap">3 333 333</td>')),
    ("texts on each other", "overlap", after('<p>Some text<br>Next</p><p style="margin-top:-40px">Other text</p>')),
    ("labels on each other", "contrast overlap", ('x="200" y="34"', 'x="30" y="36"')),
    ("a scrolling part no key reaches", "cut-off scroller", after('<div class="scroller" tabindex="-1"><p style="width:2500px">Wide</p></div>')),
    ("a table wider than a phone", "cut-off", after('<div class="scroller" tabindex="0"><table style="min-width:340px"><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Text</td></tr></tbody></table></div>')),
    ("a mark over the edge of its drawing", "cut-off", ('width="180" height="40"', 'width="180" height="400"')),
    ("a number beside another mark", "beside", after(BARS.format(x=166))),
    ("a link to the analyst's page", "dead-link private", after('<p><a href="analyst/quality.html">Text</a></p>')),
    ("numbers sorted as words", "sort", ("one - other)", "value(a).localeCompare(value(b)))")),
    ("missing values first", "sort", ('(value(a) === "–") - (value(b) === "–")', '(value(b) === "–") - (value(a) === "–")')),
    ("sorting that loses a row", "sort", (".forEach((row) => body.append(row))", ".forEach((row, n) => n ? body.append(row) : row.remove())")),
    ("sorting one way only", "sort", ('const sign = down ? -1 : 1', "const sign = 1")),
    ("a filter that does nothing", "filter keyboard", ("row.cells[2].textContent === select.value", "true")),
    ("an option no row has", "filter", ("<option>Telco</option>", "<option>Telco</option><option>Ships</option>")),
    ("a wrong count", "filter search", ('shown + " brands"', '4 + " brands"')),
    ("tools that stay hidden", "filter keyboard", (".hidden = false", ".hidden = true")),
    ("a search that knows no accents", "search", ("plain(row.textContent)", "row.textContent.toLowerCase()")),
    ("a search for one word only", "search", (".split(/\\s+/).filter(Boolean)", ".split(/,/).filter(Boolean)")),
    ("a control Tab does not reach", "keyboard", ("apply();\n</script>", "apply();document.querySelector(\"nav a\").addEventListener(\"focus\", (event) => event.target.blur());</script>")),
    ("order turned about", "keyboard", ("<label>Search <input", '<label>Search <input tabindex="1"')),
    ("no sign of focus", "focus", (":focus-visible{outline:3px solid #12436d}", ":focus{outline:none}")),
    ("no skip link", "keyboard", ('<a class="skip" href="#content">Skip to content</a>', "")),
    ("sorting by mouse only", "keyboard sort", ('"click", () => {\n    const down', '"mousedown", () => {\n    const down')),
    ("content the script makes", "scripts-off", ("apply();\n</script>", 'apply();document.querySelector("h1").append(" with more");</script>')),
    ("a control without its script", "scripts-off", ('class="tools" hidden', 'class="tools"')),
    ("a row the script adds", "filter scripts-off", ("apply();\n</script>", 'const last = body.rows[3].cloneNode(true);last.cells[1].textContent = "Eta";body.append(last);apply();</script>')),
    ("Letter instead of A4", "paper", ("size:A4", "size:letter")),
    ("a sheet all but empty", "paper", after('<p style="break-before:page">x</p><p style="break-before:page">Text</p>')),
    ("rows not printed", "paper", ("@media print{", "@media print{#brands tbody tr:last-child td,#brands tbody tr:last-child th{display:none}#brands tbody tr:last-child{visibility:hidden}")),
    ("a drawing over the edge", "cut", after(f'{DRAWING}')),
    ("a row over the edge", "cut", after(f'{TALL}<table style="break-inside:auto"><thead><tr><th>Head</th></tr></thead><tbody><tr style="break-inside:auto"><td>{BIG}</td></tr></tbody></table>')),
    ("a heading left behind", "cut", after('<div style="height:200mm">A tall part.</div><h2 style="break-after:auto">Alone</h2><p style="break-inside:avoid">One<br>two<br>three</p>')),
]

COUNT = len(BROKEN)


# What needs more than looking at a page; everything else is found by looking.
BEHAVIOUR = {"sort", "filter", "search", "keyboard", "focus", "scripts-off"}
PAPER = {"paper", "cut"}
# A narrow and a wide window.
WIDTHS = (320, 1280)
SOME_WIDTHS = (320, 640, 1280)


def faults_of(tab, html, checks):
    """What looking at a page finds and, for such checks, what using and printing it find."""
    faults = Faults()
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "page.html"), "w", encoding="utf-8") as file:
            file.write(html)
        page = "page.html"
        inside = page_checks.check_page(tab, folder, page, "en", faults, WIDTHS)
        page_checks.check_links(folder, {page: inside}, faults)
        page_checks.check_private({page: inside}, faults)
        page_checks.check_widths(tab, folder, page, faults, SOME_WIDTHS)
        if checks & PAPER:
            print_checks.check_print(tab, folder, page, faults)
        if checks & BEHAVIOUR:
            tab.size(1280)
            page_checks.open_page(tab, folder, page)
            behaviour_checks.check_sorting(tab, page, "en", faults)
            page_checks.open_page(tab, folder, page)
            behaviour_checks.check_tools(tab, page, "en", faults, {"Banks": 2, "Telco": 2}, [])
            behaviour_checks.check_without_script(tab, folder, page, faults)
            keyboard_checks.check_order(tab, folder, page, faults)
            keyboard_checks.check_keys(tab, folder, page, faults, has_tools=True)
        page_checks.check_events(tab, page, page_checks.url_of(folder, ""), faults)
    return faults


def run(tab):
    """What the checks got wrong; nothing if each found what it should and no more."""
    wrong = []
    sound = faults_of(tab, SOUND, BEHAVIOUR | PAPER)
    if sound.found:
        wrong.append(f"self-test: the sound page is faulted:\n{sound.text()}")
    for what, checks, (old, new) in BROKEN:
        if old not in SOUND:
            wrong.append(f"self-test: {what}: the sound page has no {old!r}")
            continue
        expected = set(checks.split())
        found = faults_of(tab, SOUND.replace(old, new), expected)
        if found.checks() != expected:
            wrong.append(f"self-test: {what}: expected {checks}, found:\n{found.text(3)}")
    return wrong
