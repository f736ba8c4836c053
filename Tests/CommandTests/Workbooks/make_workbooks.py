"""Writes workbooks for the tests of reading XLSX: make_workbooks.py KIND FILE"""
import datetime
import re
import sys
import zipfile

import openpyxl
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

ROWS = [("brand", "indicator", "value"), ("alfa", "S", 80.5), ("beta", "S", 40),
        ("gamma", "S", 0.6), ("delta", "S", "20,25"), ("alfa", "L", "full"),
        ("beta", "L", "Básic"), ("gamma", "L", "none"), ("delta", "L", "n/d")]


def long(book, rows=ROWS, title="observations"):
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    for cell in sheet["C"]:
        if cell.value == 0.6:
            cell.number_format = "0.00%"
    return sheet


def main(kind, path):
    book = openpyxl.Workbook()
    if kind in ("long", "shuffled"):
        long(book)
    elif kind == "wide":
        sheet = book.active
        sheet.title = "Estrategia"
        for row in [("marca", "S"), ("alfa", 80.5), ("beta", 40), ("gamma", "60 %"), ("delta", "20,25")]:
            sheet.append(row)
        other = book.create_sheet("Efectividad")
        for row in [("marca", "L"), ("alfa", "full"), ("beta", "basic"), ("gamma", "none"), ("delta", None)]:
            other.append(row)
        book.create_sheet("Notas").append(["Esto no son observaciones"])
    elif kind == "blanks":
        sheet = long(book)
        sheet.insert_rows(4, 3)
        sheet.row_dimensions[6].hidden = True
        sheet["H900"] = None
        sheet["A5000"] = " "
    elif kind == "third-row":
        sheet = book.active
        sheet["A1"] = "Observaciones 2016"
        for number, row in enumerate(ROWS, 3):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column, value)
    elif kind == "faults":
        long(book, ROWS[:1] + [("alfa", "S", "#N/A"), ("beta", "S", datetime.datetime(2016, 5, 1)),
                               ("gamma", "S", True), ("delta", "S", "ochenta"), ("alfa", "L", "lots"),
                               ("omega", "L", "full")])
    elif kind == "1904":
        book.epoch = CALENDAR_MAC_1904
        long(book, ROWS[:1] + [("alfa", "S", datetime.datetime(2016, 5, 1))])
    elif kind == "formula":
        long(book, ROWS[:1] + [("alfa", "S", "=40+40")])
    elif kind == "rich":
        sheet = long(book)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.merge_cells("E1:G1")
    book.save(path)
    if kind == "truncated":
        data = open(path, "rb").read()
        open(path, "wb").write(data[: len(data) // 2])
    if kind in ("entities", "bomb", "no-workbook", "shuffled"):
        rewrite(kind, path)
    if kind == "xls":
        open(path, "wb").write(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2048))
    if kind == "encrypted":
        open(path, "wb").write(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
                               + "EncryptedPackage".encode("utf-16-le") + bytes(512))


def rewrite(kind, path):
    """The same ZIP with its sheet replaced by something hostile."""
    parts = {}
    with zipfile.ZipFile(path) as source:
        for name in source.namelist():
            parts[name] = source.read(name)
    sheet = "xl/worksheets/sheet1.xml"
    if kind == "entities":
        parts[sheet] = (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
                        + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10)
                                   for i in range(8))
                        + b']><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&i;'
                        b"</t></is></c></row></sheetData></worksheet>")
    elif kind == "bomb":
        parts[sheet] = (b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/'
                        b'spreadsheetml/2006/main"><sheetData>' + b" " * (300 << 20)
                        + b"</sheetData></worksheet>")
    elif kind == "shuffled":
        row = re.search(rb'<row r="3".*?</row>', parts[sheet]).group()
        cells = re.findall(rb"<c .*?</c>", row)
        mixed = b"".join([cells[0], cells[2], cells[1]])
        parts[sheet] = parts[sheet].replace(row, b'<row r="3">' + mixed + b"</row>")
    elif kind == "no-workbook":
        parts = {"readme.txt": b"hello"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)


main(sys.argv[1], sys.argv[2])
