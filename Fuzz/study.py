"""A small study and the workbooks it may hold."""
import os
import zipfile

STUDY = """schema: 1
id: small
title: {es: Estudio pequeño, en: Small study}
edition: 2016
period: {from: 2016-01-01, to: 2016-06-30}
model: model.yaml
language: en
brands: brands.csv
observations: [%s]
"""

BRANDS = """brand,name,sector,sector_name,size
alfa,Banco Alfa,bank,Banks,2
beta,Banco Beta,bank,Banks,1
gamma,Tele Gamma,telco,Telephony,3
delta,Tele Delta,telco,Telephony,1
"""

OBSERVATIONS = '''brand;indicator;value;coder;note
alfa;S;80,5;ana;"una nota; con ""comillas"""
beta;S;40;ana;
gamma;S;34,14 %;ana;
delta;S;20;ana;
alfa;L;full;ana;
beta;L;basic;ana;
gamma;L;none;ana;
delta;L;basic;ana;
'''

MODEL = """schema: 1
id: small
version: "1"
name: Small
unit: [brand, brands]
group: [sector, sectors]
scale: [0, 100]
tree:
  id: top
  name: Index
  children:
    - {id: one, name: One, children: [{indicator: S}, {indicator: T}]}
    - {id: two, name: Two, children: [{indicator: L}]}
indicators:
  - id: S
    name: Share
    definition: D
    source: coding
    value: {type: share, unit: "%", range: [0, 100]}
    normalisation: {method: goalposts, worst: 0, best: 100}
    origin: published
  - id: T
    name: Time to answer
    definition: D
    source: interactions
    measure: first-response-mean
    value: {type: duration, unit: min}
    normalisation: {method: goalposts, worst: 1440, best: 15, transform: log}
    origin: published
  - id: L
    name: Level
    definition: D
    source: coding
    value: {type: levels}
    normalisation:
      method: levels
      levels:
        - {id: none, points: 0, name: None}
        - {id: basic, points: 50, name: Basic}
        - {id: full, points: 100, name: Full}
    origin: published
maturity:
  rule: thresholds
  of: top
  states:
    - {id: low, name: Low, from: 0}
    - {id: high, name: High, from: 50}
"""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def write(path, data):
    """Writes text or bytes, making the folders on the way."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data.encode() if isinstance(data, str) else data)


def write_study(folder, observations="o.csv", **files):
    """The study in `folder`, with other texts for some of its files: `study_yaml=…`."""
    texts = {"study_yaml": STUDY % observations, "brands_csv": BRANDS, "model_yaml": MODEL}
    if observations == "o.csv":
        texts["o_csv"] = OBSERVATIONS
    texts.update(files)
    for name, data in texts.items():
        write(os.path.join(folder, name.replace("_", ".")), data)


def relations(entries):
    """A part of relations: `(id, kind, target)`."""
    inner = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in entries)
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'


def sheet(rows):
    """A sheet of the XML of its rows."""
    return f'{DECLARATION}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def shared(texts):
    """The part of shared strings."""
    inner = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return f'{DECLARATION}<sst xmlns="{MAIN}">{inner}</sst>'


def styles(*codes):
    """Cell format 0 is general; the others have the number formats `codes`, in order."""
    formats = "".join(
        f'<numFmt numFmtId="{164 + n}" formatCode="{code}"/>' for n, code in enumerate(codes))
    cells = "".join(f'<xf numFmtId="{164 + n}"/>' for n in range(len(codes)))
    return (f'{DECLARATION}<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts>'
            f'<cellXfs><xf numFmtId="0"/>{cells}</cellXfs></styleSheet>')


def workbook_parts(sheets, strings=None, formats=None):
    """The parts of a workbook whose sheets are `{name: XML of the whole part}`."""
    entries = [(f"r{n}", "worksheet", f"worksheets/sheet{n}.xml")
               for n in range(1, len(sheets) + 1)]
    names = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>'
                    for n, name in enumerate(sheets, 1))
    parts = {
        "_rels/.rels": relations([("r1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
                           f"<sheets>{names}</sheets></workbook>",
    }
    for n, part in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{n}.xml"] = part
    if strings is not None:
        entries.append(("rs", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = strings
    if formats is not None:
        entries.append(("rf", "styles", "styles.xml"))
        parts["xl/styles.xml"] = formats
    parts["xl/_rels/workbook.xml.rels"] = relations(entries)
    return parts


def write_zip(path, parts):
    """A ZIP file; a part is text, bytes, or an iterable of such."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, part in parts.items():
            pieces = [part] if isinstance(part, (str, bytes)) else part
            with archive.open(name, "w", force_zip64=True) as file:
                for piece in pieces:
                    file.write(piece.encode() if isinstance(piece, str) else piece)


def text_cell(reference, text):
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADER = "".join(f'<c r="{"ABC"[n]}1" t="inlineStr"><is><t>{name}</t></is></c>'
                 for n, name in enumerate(("brand", "indicator", "value")))
HEADER_ROW = f'<row r="1">{HEADER}</row>'
