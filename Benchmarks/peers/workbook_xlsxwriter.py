"""The cells of WorkbookBenchmark.swift, written with XlsxWriter:
workbook_xlsxwriter.py FILE numbers|formulas"""

import sys

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

ROWS, COLUMNS = 5000, 33


def main(path, kind):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Values")
    style = book.add_format({"num_format": "0.0"})
    for row in range(ROWS):
        sheet.write_string(row, 0, f"brand-{row}")
        for column in range(COLUMNS):
            mixed = (row * COLUMNS + column) * 2654435761 & 0xFFFFFFFF
            value = mixed / 4294967296 * 100
            if kind == "formulas":
                cell = xl_rowcol_to_cell(row, column)
                sheet.write_formula(row, 1 + column, f'=IF(ISNUMBER({cell}),2*{cell},"")', style,
                                    2 * value)
            else:
                sheet.write_number(row, 1 + column, value, style)
    book.close()


main(*sys.argv[1:])
