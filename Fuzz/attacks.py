"""Input that once took the program down, each with what it must say of it.

    attacks.py PROGRAM [--quick] [NAME…]

`--quick` makes some of them an eighth as large, for a program that is not optimised. Every attack must end within 20 s and 1.5 GB with an exit code the program documents and with a
finding that names the cause. Prints one line per attack; ends with 1 if one failed.
"""
import gzip
import os
import sys
import tempfile

import harness
from study import (DECLARATION, HEADER_ROW, MAIN, MODEL, OFFICE, STUDY, relations, shared, sheet,
                   styles, text_cell, workbook_parts, write, write_study, write_zip)

ATTACKS = {}
QUICK = "--quick" in sys.argv


def many(count):
    """How often something is repeated."""
    return count // 8 if QUICK else count



def attack(expected, status=1):
    """The decorated function writes the attack into a study folder; `expected` must be told."""
    def add(make):
        name = make.__name__.replace("_", "-")
        assert name not in ATTACKS
        ATTACKS[name] = (make, expected, status)
        return make
    return add


def book(folder, sheets, strings=None, formats=None):
    write_study(folder, "o.xlsx")
    write_zip(os.path.join(folder, "o.xlsx"), workbook_parts(sheets, strings, formats))


def one_sheet(folder, rows, strings=None, formats=None):
    book(folder, {"o": sheet(HEADER_ROW + rows)}, strings, formats)


# Workbooks: what is made of them

@attack("is too large inside (o)")
def cells_at_the_last_column(folder):
    one_sheet(folder, "".join(
        f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(2, 40_000)))


@attack("longer than 32,767 characters")
def one_giant_shared_string(folder):
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 4002))
    one_sheet(folder, rows, shared(["x" * 1_000_000]))


@attack("is too large inside (o)")
def many_references_to_a_long_string(folder):
    cells = "".join(f'<c r="{column}%d" t="s"><v>0</v></c>' for column in "ABC")
    rows = "".join(f'<row r="{n}">{cells % (n, n, n)}</row>' for n in range(2, 60_000))
    one_sheet(folder, rows, shared(["x" * 32_000]))


@attack("longer than 32,767 characters")
def one_giant_inline_string(folder):
    write_study(folder, "o.xlsx")
    head, tail = sheet(HEADER_ROW + '<row r="2">' + text_cell("A2", "|") + "</row>").split("|")
    pieces = [head] + ["<!-- -->" + "x" * 1_000_000] * 60 + [tail]
    write_zip(os.path.join(folder, "o.xlsx"), workbook_parts({"o": pieces}))


@attack("too large inside")
def blanks_between_rows(folder):
    write_study(folder, "o.xlsx")
    head, tail = sheet(HEADER_ROW + "|").split("|")
    write_zip(os.path.join(folder, "o.xlsx"),
              workbook_parts({"o": [head] + [" " * 1_000_000] * 300 + [tail]}))


@attack("too large inside")
def many_parts_that_unpack_far(folder):
    part = sheet(HEADER_ROW + " " * 4_000_000)
    book(folder, {f"s{n}": part for n in range(many(2_000))})


@attack("formula-without-value")
def formulas_without_values(folder):
    one_sheet(folder, "".join(
        f'<row r="{n}">' + "<c><f/></c>" * 100 + "</row>" for n in range(2, many(40_000))))


@attack("too large inside (xl/sharedStrings.xml", status=None if QUICK else 1)
def shared_strings_without_text(folder):
    write_study(folder, "o.xlsx")
    head, tail = shared(["|"]).split("|")
    pieces = [head] + ["</t></si>" + "<si/>" * 1_000_000 + "<si><t>"] * many(32) + [tail]
    write_zip(os.path.join(folder, "o.xlsx"),
              workbook_parts({"o": sheet(HEADER_ROW)}, pieces))


@attack("damaged")
def one_element_of_a_million_attributes(folder):
    attributes = " ".join(f'a{n:x}=""' for n in range(700_000))
    one_sheet(folder, f"<row {attributes}/>")


@attack("observation-unknown-brand")
def a_number_format_of_two_megabytes(folder):
    cell = '<row r="2">' + text_cell("A2", "x") + '<c r="C2" s="1"><v>1</v></c></row>'
    one_sheet(folder, cell, formats=styles("[" * 2_000_000))


@attack("longer than 32,767 characters")
def a_percentage_of_three_million_zeros(folder):
    cell = f'<c r="C2" s="1"><v>{"0" * 3_000_000}</v></c>'
    one_sheet(folder, f'<row r="2">{cell}</row>', formats=styles("0%"))


@attack("observation-unknown-brand")
def many_percentages_of_thirty_thousand_zeros(folder):
    zeros = "0" * 30_000
    rows = "".join(f'<row r="{n}">' + text_cell(f"A{n}", "x")
                   + f'<c r="C{n}" s="1"><v>{zeros}</v></c></row>' for n in range(2, 500))
    one_sheet(folder, rows, formats=styles("0%"))


@attack("damaged")
def sixty_thousand_sheets(folder):
    write_study(folder, "o.xlsx")
    parts = workbook_parts({"o": sheet(HEADER_ROW)})
    count = 60_000
    names = "".join(f'<sheet name="s{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(count))
    parts["xl/workbook.xml"] = (f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
                                f"<sheets>{names}</sheets></workbook>")
    parts["xl/_rels/workbook.xml.rels"] = relations(
        (f"r{n}", "worksheet", f"worksheets/none{n}.xml") for n in range(count))
    write_zip(os.path.join(folder, "o.xlsx"), parts)


@attack("damaged")
def three_thousand_sheets_on_one_part(folder):
    write_study(folder, "o.xlsx")
    rows = "".join(f'<row r="{n}">' + text_cell(f"A{n}", "alfa") + "</row>"
                   for n in range(2, 3_000))
    parts = workbook_parts({"o": sheet(HEADER_ROW + rows)})
    names = "".join(f'<sheet name="s{n}" sheetId="{n}" r:id="r1"/>' for n in range(3_000))
    parts["xl/workbook.xml"] = (f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
                                f"<sheets>{names}</sheets></workbook>")
    write_zip(os.path.join(folder, "o.xlsx"), parts)


@attack("tables-none", status=None)
def ten_thousand_sheets(folder):
    book(folder, {f"s{n}": sheet("") for n in range(many(9_990))})


# Delimited text

@attack("", status=0)
def empty_header_columns(folder):
    rows = "alfa,S,1\nbeta,S,2\ngamma,S,3\ndelta,S,4\nalfa,L,none\n"
    rows += "\n" * 200_000
    write_study(folder, o_csv="brand,indicator,value" + "," * 100_000 + "\n"
                + "".join(line + "," * 100_000 + "\n" for line in rows.split("\n")[:5]))


@attack("column-unnamed")
def unnamed_header_columns(folder):
    write_study(folder, o_csv="brand,indicator,value" + "," * 100_000 + "\n"
                + "".join(f"alfa,S,{n}" + "," * 3 + "\n" for n in range(20_000))
                + "alfa,S,1" + "," * 100_000 + "x\n")


@attack("row-short")
def rows_without_end(folder):
    write_study(folder, o_csv="brand,indicator,value\n" + "x\n" * many(2_000_000))


@attack("value-not-number")
def long_texts_for_numbers(folder):
    write_study(folder, o_csv="brand,indicator,value\n"
                + "".join("alfa,S," + "x" * 1_000_000 + "\n" for _ in range(many(150))))


# gzip

@attack("times as large as compressed, which no export of messages is")
def gzip_that_unpacks_far(folder):
    head = gzip.compress(b"message,brand,channel,author,role,sent_at,parent\n")
    member = gzip.compress(b"1" * 16_000_000)
    interactions(folder, head + member * 150)


def interactions(folder, packed):
    write_study(folder, study_yaml=STUDY % "o.csv"
                + "interactions: [{file: i.csv.gz, layout: canonical}]\n")
    write(os.path.join(folder, "i.csv.gz"), packed)


# YAML

@attack("yaml-duplicate-key")
def duplicate_keys_under_long_ones(folder):
    deep = "".join(" " * level + "k" * 1_000 + ":\n" for level in range(100))
    write_study(folder, study_yaml=deep + "".join(" " * 100 + "a:\n" for _ in range(3_000)))


@attack("yaml-duplicate-key")
def sixty_thousand_duplicate_keys(folder):
    key = "k" * 130_000
    write_study(folder, study_yaml=f"? {key}\n:\n" + " a: 1\n" * 60_000)


@attack("key-unknown")
def sixty_thousand_unknown_keys(folder):
    write_study(folder, study_yaml=STUDY % "o.csv"
                + "".join(f"k{n}: 1\n" for n in range(many(60_000))))


@attack("aliases")
def many_children_of_a_long_key(folder):
    children = "".join(f"    - k{n}\n" for n in range(40_000))
    write_study(folder, study_yaml=(STUDY % "o.csv")
                + f"aliases:\n  ? {'a' * 300_000}\n  :\n{children}")


@attack("yaml-kind")
def many_items_of_the_wrong_kind(folder):
    write_study(folder, study_yaml=(STUDY % ",".join("[]" for _ in range(200_000))))


# Targets

@attack("", status=73)
def a_manifest_of_one_long_path(folder):
    write_study(folder)
    write(os.path.join(folder, "..", "out", "manifest.json"),
          '{"outputs": [{"path": "' + "a/" * 200_000 + 'x"}]}')
    write(os.path.join(folder, "..", "out", "mine.txt"), "mine")


def judge(name, program, root):
    """The outcome of one attack and what is wrong with it, if anything is."""
    make, expected, status = ATTACKS[name]
    folder = os.path.join(root, "study")
    make(folder)
    outcome = harness.run(program, ["run", "study", "-o", "out", "--formats", "csv"], root)
    told = outcome.output + outcome.errors
    fault = outcome.fault
    if fault is None and status is not None and outcome.status != status:
        fault = f"exit {outcome.status} instead of {status}"
    if fault is None and status is not None and expected not in told:
        fault = f"'{expected}' is not told"
    return outcome, fault, told


def main(program, *words):
    failed = 0
    names = [word for word in words if word != "--quick"] or list(ATTACKS)
    for name in names:
        with tempfile.TemporaryDirectory(prefix="imacs-attack-") as root:
            outcome, fault, told = judge(name, os.path.abspath(program), root)
        print(f"{name}: {outcome}" + (f": {fault}" if fault else ""), flush=True)
        if fault:
            failed += 1
            print("    " + told[:600].replace("\n", "\n    "), flush=True)
    print(f"{len(names)} attacks, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
