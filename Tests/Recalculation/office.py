"""LibreOffice Calc without a window: one start for many workbooks.

Values are read as LibreOffice has them: numbers as floats, texts as strings. Nothing is
recalculated on loading; `Book.recalculate` does it, every formula, from scratch.
"""

import os
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue

ERRORS = 4  # com.sun.star.sheet.FormulaResult.ERROR


def option(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


class Office:
    """A running LibreOffice with a profile of its own; use it in a `with`."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)

    def __enter__(self):
        pipe = f"imacs{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore",
             f"-env:UserInstallation=file://{self.folder}/profile",
             f"--accept=pipe,name={pipe};urp;"], env={**os.environ, "HOME": self.folder},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(480):
            try:
                context = resolver.resolve(
                    f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.25)
        else:
            raise SystemExit("LibreOffice did not answer")
        self.desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
            self.process.wait(30)
        except Exception:
            pass
        if self.process.poll() is None:
            self.process.kill()

    def open(self, path):
        url = uno.systemPathToFileUrl(os.path.abspath(path))
        return Book(self.desktop.loadComponentFromURL(url, "_blank", 0, (option("Hidden", True),)))


class Book:
    """A workbook that is open in LibreOffice."""

    def __init__(self, document):
        self.document = document
        self.names = list(document.Sheets.ElementNames)

    def sheet(self, name):
        return self.document.Sheets.getByName(name)

    def recalculate(self):
        self.document.calculateAll()

    def _used(self, name):
        cursor = self.sheet(name).createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        last = cursor.RangeAddress
        return self.sheet(name).getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)

    def values(self, name):
        """All cells of a sheet from A1 on: rows of floats and strings."""
        return self._used(name).getDataArray()

    def formulas(self, name):
        """What stands in them: formulas begin with `=`."""
        return self._used(name).getFormulaArray()

    def errors(self):
        """The addresses of cells whose formulas end in an error."""
        found = []
        for name in self.names:
            cells = self.sheet(name).queryFormulaCells(ERRORS).RangeAddressesAsString
            if cells:
                found.append(cells)
        return found

    def set(self, name, row, column, value):
        """Puts a number, a text or (None) nothing into a cell, counted from 0."""
        cell = self.sheet(name).getCellByPosition(column, row)
        if value is None:
            cell.String = ""
            cell.clearContents(1023)
        elif isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value

    def close(self):
        self.document.close(True)
