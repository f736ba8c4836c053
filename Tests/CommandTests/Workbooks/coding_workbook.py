"""Fills and inspects coding workbooks for the tests of `imacs new`.

coding_workbook.py fill FILE SHEET BRAND INDICATOR=VALUE…   write into cells and save
coding_workbook.py facts FILE                               what the sheets hold, a line each
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


if sys.argv[1] == "fill":
    fill(*sys.argv[2:])
else:
    facts(sys.argv[2])
