import ImacsTestSupport
import Tables

/// A workbook of one sheet, `S`, from the XML of its parts.
struct RawBook {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The XML of the rows, of the shared texts, of the cell formats.
  var rows = ""
  var strings: [String] = []
  var formats: [String] = []
  /// `(name, id of a relation)`
  var sheets = [("S", "r1")]
  /// `(id, kind, target)`
  var relations = [
    ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"),
    ("r3", "styles", "styles.xml"),
  ]
  /// Once more under the same name.
  var doubled: String?

  var bytes: [UInt8] {
    var zip = StoredZip()
    var parts: [(String, String)] = []
    parts.append(("_rels/.rels", Self.relations([("r1", "officeDocument", "xl/workbook.xml")])))
    parts.append(("xl/_rels/workbook.xml.rels", Self.relations(relations)))
    let listed = sheets.enumerated().map {
      "<sheet name=\"\($1.0)\" sheetId=\"\($0 + 1)\" r:id=\"\($1.1)\"/>"
    }
    parts.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(listed.joined())</sheets></workbook>"
      ))
    parts.append(
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData></worksheet>"
      ))
    let texts = strings.map { "<si><t>\($0)</t></si>" }.joined()
    parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(texts)</sst>"))
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    parts.append(
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts><cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
      ))
    if let again = parts.first(where: { $0.0 == doubled }) { parts.append(again) }
    for (name, text) in parts { zip.add(name, Array(text.utf8)) }
    return zip.finished
  }

  private static func relations(_ entries: [(String, String, String)]) -> String {
    let inner = entries.map {
      "<Relationship Id=\"\($0.0)\" Type=\"\(office)/\($0.1)\" Target=\"\($0.2)\"/>"
    }
    return "<Relationships>\(inner.joined())</Relationships>"
  }

  /// Opens it and reads its sheet.
  func read(limits: WorkbookLimits = WorkbookLimits()) throws -> CellTable {
    let folder = try TemporaryFolder()
    let bytes = bytes
    try folder.write(bytes, to: "b.xlsx")
    return try XLSXReader(path: folder.path + "/b.xlsx", head: bytes.prefix(8), limits: limits)
      .sheet("S").table
  }

  /// The texts of its rows.
  func texts() throws -> [[String]] {
    let table = try read()
    return (0..<table.rowCount).map { row in
      (0..<table.width(row)).map { table.text(row, $0) }
    }
  }
}
