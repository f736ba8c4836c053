#!/usr/bin/env python3
"""make_xlsx.py FILE ROWS COLUMNS: a workbook of numbers, written straight as XML."""

import random
import sys
import zipfile

NAMES = "http://schemas.openxmlformats.org/"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{NAMES}package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{NAMES}package/2006/relationships"><Relationship Id="r1" '
    f'Type="{NAMES}officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": f'<workbook xmlns="{NAMES}spreadsheetml/2006/main" '
    f'xmlns:r="{NAMES}officeDocument/2006/relationships"><sheets>'
    '<sheet name="observations" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{NAMES}package/2006/relationships">'
    f'<Relationship Id="r1" Type="{NAMES}officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/></Relationships>',
}


def letters(column):
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


path, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(1)
names = [letters(column) for column in range(1, columns + 1)]
pool = [f"{random.uniform(0, 100):.2f}" for _ in range(5000)]
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
    for name, text in PARTS.items():
        book.writestr(name, '<?xml version="1.0"?>' + text)
    with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
        sheet.write(f'<?xml version="1.0"?><worksheet xmlns="{NAMES}spreadsheetml/2006/main">'
                    "<sheetData>".encode())
        for row in range(1, rows + 1):
            cells = "".join(f'<c r="{name}{row}"><v>{pool[(row * 31 + at * 17) % 5000]}</v></c>'
                            for at, name in enumerate(names))
            sheet.write(f'<row r="{row}">{cells}</row>'.encode())
        sheet.write(b"</sheetData></worksheet>")
