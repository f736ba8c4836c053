"""The parts of a workbook as text, one element to a line: parts.py FILE

Left out, for they say nothing of the study:
"""
import re
import sys
import zipfile

IGNORED = {
    "xl/theme/theme1.xml",  # the library's colours and fonts, always the same
    "docProps/app.xml",  # the list of sheets again
    "docProps/core.xml",  # author with the program's version
}

book = zipfile.ZipFile(sys.argv[1])
for name in sorted(book.namelist()):
    # Drawings of comments: boxes, whose texts stand in xl/comments.
    if name in IGNORED or name.endswith((".rels", ".vml")):
        continue
    print(f"== {name}")
    text = book.read(name).decode()
    print(re.sub(r"(</(?:c|row|definedName|si|comment|c:ser|c:chart|col|cols|xf|font|fill|border)>|/>)(?=<)",
                 r"\1\n", text))
