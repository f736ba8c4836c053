#!/usr/bin/env python3
"""read_xlsx.py openpyxl|calamine FILE: seconds to read every cell of the first sheet, their number."""

import sys
import time

kind, path = sys.argv[1], sys.argv[2]
if kind == "openpyxl":
    import openpyxl

    start = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
else:
    import python_calamine

    start = time.perf_counter()
    rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
print(time.perf_counter() - start, sum(len(row) for row in rows))
