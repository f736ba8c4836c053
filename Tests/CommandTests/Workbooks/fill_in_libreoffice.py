"""Fills cells in LibreOffice: fill_in_libreoffice.py FOLDER FILE SHEET CELL=VALUE…

Starts LibreOffice with a profile in FOLDER and speaks to it by a pipe.
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not answer")


def main(folder, path, title, *pairs):
    pipe = f"imacs{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
         f"--accept=pipe,name={pipe};urp;"], env={**os.environ, "HOME": folder},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)
        url = uno.systemPathToFileUrl(os.path.abspath(path))
        book = desktop.loadComponentFromURL(url, "_blank", 0, (option("Hidden", True),))
        sheet = book.Sheets.getByName(title)
        for pair in pairs:
            cell, value = pair.split("=", 1)
            try:
                sheet.getCellRangeByName(cell).Value = float(value)
            except ValueError:
                sheet.getCellRangeByName(cell).String = value
        for name in book.Sheets.ElementNames:
            other = book.Sheets.getByName(name)
            print(name, other.getCellRangeByName("A5").String,
                  other.getCellRangeByName("E5").String, other.getCellRangeByName("G5").String)
        book.storeToURL(url, (option("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()


main(*sys.argv[1:])
