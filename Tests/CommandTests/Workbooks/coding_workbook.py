"""Fills and inspects coding workbooks for the tests of `imacs new`.

coding_workbook.py fill FILE SHEET BRAND INDICATOR=VALUE…   write into cells and save
coding_workbook.py set FILE SHEET CELL=TEXT…                 write texts, locked cells too
coding_workbook.py title FILE SHEET TEXT                    a row above the header; without TEXT
                                                            that row is taken away again
coding_workbook.py facts FILE                               what the sheets hold, a line each
coding_workbook.py progress FILE                            cells filled in, and that the formulas
                                                            show that, sheet by sheet, brand by brand
"""
import sys

import openpyxl


def fill(path, title, brand, *pairs):
    book = openpyxl.load_workbook(path)
    sheet = book[title]
    columns = {cell.value: cell.column for cell in sheet[1]}
    row = next(cell.row for cell in sheet["A"] if cell.value == brand)
    for pair in pairs:
        indicator, value = pair.split("=", 1)
        cell = sheet.cell(row, columns[indicator])
        assert not cell.protection.locked, cell.coordinate
        try:
            cell.value = float(value)
        except ValueError:
            cell.value = value
    book.save(path)


def set_cells(path, title, *pairs):
    book = openpyxl.load_workbook(path)
    for pair in pairs:
        cell, text = pair.split("=", 1)
        book[title][cell].value = text or None
    book.save(path)


def set_title(path, title, text):
    book = openpyxl.load_workbook(path)
    if text:
        book[title].insert_rows(1)
        book[title]["A1"].value = text
    else:
        book[title].delete_rows(1)
    book.save(path)


def choices(book, formula):
    """The texts a drop-down offers."""
    title, block = formula.lstrip("=").rsplit("!", 1)
    cells = book[title.strip("'").replace("''", "'")][block.replace("$", "")]
    return "|".join(str(row[0].value) for row in cells)


def facts(path):
    book = openpyxl.load_workbook(path)
    print("sheets", *book.sheetnames, sep="\t")
    for sheet in book:
        assert sheet.protection.sheet and not sheet.protection.password, sheet.title
        for rule in sheet.data_validations.dataValidation:
            kind = [rule.type, str(rule.sqref)]
            if rule.type == "list":
                kind.append(choices(book, rule.formula1))
            else:
                kind += [rule.formula1, rule.formula2]
            print("validation", sheet.title, *kind, rule.errorStyle or "stop", sep="\t")
            assert rule.promptTitle and rule.prompt and rule.errorTitle and rule.error
        if sheet["A1"].value != "brand":
            continue
        print("header", sheet.title, *(cell.value for cell in sheet[1]), sep="\t")
        print("brands", sheet.title, *(cell.value for cell in sheet["A"][1:]), sep="\t")
        print("frozen", sheet.title, sheet.freeze_panes, sep="\t")
        assert all(cell.comment for cell in sheet[1][1:])
        assert all(row[0].protection.locked for row in sheet.iter_rows())
        assert not any(c.protection.locked for r in sheet.iter_rows(2, min_col=2) for c in r)
        assert len(list(sheet.conditional_formatting)) == 1
    values = openpyxl.load_workbook(path, data_only=True)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    print("formula", sheet.title, cell.coordinate, cell.value,
                          values[sheet.title][cell.coordinate].value, sep="\t")


def progress(path):
    """Counts what is filled in and holds it against what viewers are shown."""
    book = openpyxl.load_workbook(path, data_only=True)
    axes = [sheet for sheet in book if sheet["A1"].value == "brand"]
    front, overview = book.worksheets[0], book.worksheets[-2]
    brands, cells, filled = {}, 0, 0
    for axis in axes:
        done = 0
        for row in axis.iter_rows(2, values_only=True):
            count = sum(value is not None for value in row[1:])
            brands.setdefault(row[0], []).append((count, len(row) - 1))
            done += count
            cells += len(row) - 1
        filled += done
        links = [row for row in front.iter_rows(values_only=True) if row[0] == axis.title]
        assert len(links) == 1 and links[0][2].startswith(f"{done} "), (axis.title, links, done)
    shown = {row[0]: row[2:] for row in overview.iter_rows(5, values_only=True)}
    assert list(shown) == list(brands)
    for brand, counts in brands.items():
        each = [count for count, _ in counts]
        every = sum(most for _, most in counts)
        numbers = [*each, sum(each), every - sum(each)]
        assert list(shown[brand][:len(numbers)]) == numbers, (brand, shown[brand], numbers)
        assert shown[brand][len(numbers)].startswith(f"{sum(each)} "), (brand, shown[brand])
    assert front["B6"].value.startswith(f"{filled} ") and front["B6"].value.endswith(f" {cells}")
    print(front["B4"].value, front["B5"].value, filled, cells, book.properties.creator, sep="\t")


if sys.argv[1] == "fill":
    fill(*sys.argv[2:])
elif sys.argv[1] == "set":
    set_cells(*sys.argv[2:])
elif sys.argv[1] == "title":
    set_title(*sys.argv[2:])
elif sys.argv[1] == "progress":
    progress(sys.argv[2])
else:
    facts(sys.argv[2])
