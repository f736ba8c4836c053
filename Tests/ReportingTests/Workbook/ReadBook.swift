import Foundation
import ImacsTestSupport
import Testing

@testable import ReportTables
@testable import ReportWorkbooks

/// A study workbook written to a folder of its own and read back by openpyxl,
/// a reader that is not ours.
final class ReadBook: Sendable {
  /// What openpyxl found of one sheet.
  struct Sheet: Decodable, Sendable {
    let name: String
    let rows: [[Cell]]
    let tables: [String: [String]]
    let links: [String: String]
    /// What stands in the cells whose values are formulas.
    let formulas: [String: String]
    let charts: Int
    let comments: Int
    /// Cells in slanted type, and cells underlined that are no links.
    let italic: [String]
    let underlined: [String]
    let titleRows: String?
    let landscape: Bool
    let frozen: String?

    subscript(_ row: Int, _ column: Int) -> Cell {
      row < rows.count && column < rows[row].count ? rows[row][column] : .blank
    }

    /// The row (from 0) of the first cell of a column that is `text`.
    func row(of text: String, column: Int) -> Int? {
      rows.firstIndex { column < $0.count && $0[column] == .text(text) }
    }
  }

  /// One cell.
  enum Cell: Decodable, Equatable, Sendable {
    case blank, number(Double), text(String)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .blank
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
  }

  private struct Contents: Decodable, Sendable {
    let error: String?
    let sheets: [Sheet]
    let names: [String]
    let title: String?
    let created: String?
    let warnings: [String]
    let undescribed: Int
  }

  let bytes: [UInt8]
  private let contents: Contents

  var sheets: [Sheet] { contents.sheets }
  var names: [String] { contents.names }
  var title: String? { contents.title }
  var created: String? { contents.created }
  var warnings: [String] { contents.warnings }
  /// Charts without a text for who cannot see them.
  var undescribedCharts: Int { contents.undescribed }

  /// - Parameter only: the client, for a workbook of its own.
  init(_ report: Report, only: Int? = nil) throws {
    let folder = try TemporaryFolder()
    try StudyWorkbook(report: report, only: only).write(to: folder.path + "/study.xlsx")
    bytes = try folder.bytes("study.xlsx")
    let answer = try Program.run(
      ["-c", Self.script, "study.xlsx"], of: "/usr/bin/python3", in: folder)
    contents = try JSONDecoder().decode(Contents.self, from: Data(answer.output.utf8))
    try #require(
      contents.error == nil,
      "these tests need /usr/bin/python3 with openpyxl (make test installs it)")
  }

  /// The file alone, not read.
  static func bytes(_ report: Report) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try StudyWorkbook(report: report).write(to: folder.path + "/study.xlsx")
    return try folder.bytes("study.xlsx")
  }

  /// The sheet of that name.
  func sheet(_ name: String) throws -> Sheet {
    try #require(sheets.first { $0.name == name }, "no sheet '\(name)'")
  }

  private static let script = """
    import html, json, re, sys, warnings, zipfile
    empty = dict(sheets=[], names=[], warnings=[], undescribed=0)
    try:
        import openpyxl
    except ImportError as e:
        print(json.dumps(dict(empty, error=str(e)))); sys.exit()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        book = openpyxl.load_workbook(sys.argv[1], data_only=True)
    z = zipfile.ZipFile(sys.argv[1])
    sheets = []
    for number, s in enumerate(book, 1):
        xml = z.read(f'xl/worksheets/sheet{number}.xml').decode()
        cells = [[c for c in row] for row in s.iter_rows()]
        values = [[None if c.value == '' else c.value for c in row] for row in cells]
        formulas = {cell: '=' + html.unescape(text) for cell, text in
                    re.findall('<c r="([A-Z]+[0-9]+)"[^>]*><f>(.*?)</f>', xml)}
        sheets.append(dict(
            name=s.title, charts=len(s._charts),
            rows=values, formulas=formulas,
            tables={t.name: [c.name for c in t.tableColumns] for t in s.tables.values()},
            links={c.coordinate: c.hyperlink.location for row in cells for c in row
                   if c.hyperlink and c.hyperlink.location},
            italic=[c.coordinate for row in cells for c in row if c.font.i],
            underlined=[c.coordinate for row in cells for c in row if c.font.u and not c.hyperlink],
            comments=sum(1 for row in cells for c in row if c.comment),
            titleRows=s.print_title_rows, landscape=s.page_setup.orientation == 'landscape',
            frozen=s.freeze_panes))
    undescribed = 0
    for n in z.namelist():
        if re.match('xl/drawings/drawing[0-9]+[.]xml', n):
            for mark in re.findall('<xdr:cNvPr [^>]*>', z.read(n).decode()):
                if ' descr="' not in mark: undescribed += 1
    print(json.dumps(dict(
        sheets=sheets, names=[n.name for n in book.defined_names.definedName], title=book.properties.title,
        created=book.properties.created.isoformat(), undescribed=undescribed,
        # Bars in cells are an extension of 2010 that openpyxl does not keep.
        warnings=[str(w.message) for w in caught if 'extension' not in str(w.message)])))
    """
}
