/// What a workbook says of its sheets: names, places, dates.
struct WorkbookParts {
  struct Sheet {
    let name: String
    /// The entry of the ZIP file.
    let part: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private var positions: [String: Int] = [:]
  /// Do day numbers count from 1904?
  private(set) var is1904 = false
  private(set) var sharedStrings: String?
  private(set) var styles: String?

  init(_ archive: ZipArchive) throws(XLSXFailure) {
    let root = try Relations.read("_rels/.rels", base: "", archive)
    guard
      let workbook = root.first(where: { $0.kind == "officeDocument" })?.target
        ?? Self.usual(archive)
    else { throw .notAWorkbook }
    let slash = workbook.lastIndex(of: "/")
    let folder = slash.map { String(workbook[..<$0]) } ?? ""
    let file = slash.map { String(workbook[workbook.index(after: $0)...]) } ?? workbook
    let relations = try Relations.read(
      (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", base: folder, archive)
    let listener = WorkbookListener()
    try PartReader.read(workbook, from: archive, limit: 16 << 20, into: listener)
    is1904 = listener.is1904
    sharedStrings = relations.first { $0.kind == "sharedStrings" }?.target
    styles = relations.first { $0.kind == "styles" }?.target
    sheets = try Self.sheets(listener.sheets, relations, workbook)
    for (position, sheet) in sheets.enumerated() { positions[sheet.name] = position }
  }

  func sheet(_ name: String) -> Sheet? { positions[name].map { sheets[$0] } }

  /// The sheets of cells. One that has no part, one that shares its name or
  /// its part with another: no sound workbook has them, and a table would be
  /// lost or read twice.
  private static func sheets(
    _ listed: [WorkbookListener.Sheet], _ relations: [Relations.Relation], _ workbook: String
  ) throws(XLSXFailure) -> [Sheet] {
    var byID: [String: Relations.Relation] = [:]
    for relation in relations {
      guard byID.updateValue(relation, forKey: relation.id) == nil else {
        throw .damaged(part: workbook)
      }
    }
    var names: Set<String> = []
    var parts: Set<String> = []
    var sheets: [Sheet] = []
    for sheet in listed {
      guard let relation = byID[sheet.relation] else { throw .damaged(part: workbook) }
      guard names.insert(sheet.name).inserted else { throw .doubleSheet(sheet.name) }
      // Sheets of charts and dialogs have no cells.
      guard relation.kind == "worksheet" else { continue }
      guard parts.insert(relation.target.lowercased()).inserted else {
        throw .doubleSheet(sheet.name)
      }
      sheets.append(Sheet(name: sheet.name, part: relation.target, isHidden: sheet.isHidden))
    }
    return sheets
  }

  private static func usual(_ archive: ZipArchive) -> String? {
    archive.has("xl/workbook.xml") ? "xl/workbook.xml" : nil
  }
}

/// Reads one XML part of an archive.
enum PartReader {
  static func read(
    _ part: String, from archive: ZipArchive, limit: UInt64, into listener: any XMLListener,
    isTooLarge: () -> Bool = { false }
  ) throws(XLSXFailure) {
    let scanner = XMLScanner(listener)
    var isGood = true
    try archive.stream(part, limit: limit) { chunk in
      isGood = scanner.feed(chunk)
      return isGood && !isTooLarge()
    }
    if isTooLarge() { throw .tooLarge(part: part) }
    if scanner.sawDocumentType { throw .documentType(part: part) }
    guard isGood, scanner.finish() else { throw .damaged(part: part) }
  }
}

/// The relations of a part: which other parts it names.
enum Relations {
  struct Relation {
    let id: String
    /// The last word of its type's address.
    let kind: String
    /// The entry of the ZIP file.
    let target: String
  }

  static func read(
    _ part: String, base: String, _ archive: ZipArchive
  ) throws(XLSXFailure) -> [Relation] {
    guard archive.has(part) else { return [] }
    let listener = RelationsListener(base: base)
    try PartReader.read(part, from: archive, limit: 16 << 20, into: listener)
    return listener.relations
  }

  /// `../sharedStrings.xml` seen from `xl/worksheets`.
  static func resolve(_ target: String, from base: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = base.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

private final class RelationsListener: XMLListener {
  private let base: String
  private(set) var relations: [Relations.Relation] = []

  init(base: String) { self.base = base }

  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    guard XMLName.equal(name, "Relationship"), let id = attributes.text("Id"),
      let type = attributes.text("Type"), let target = attributes.text("Target")
    else { return }
    relations.append(
      Relations.Relation(
        id: id, kind: String(type.split(separator: "/").last ?? ""),
        target: Relations.resolve(target, from: base)))
  }

  func end(_: UnsafePointer<UInt8>) {}
  func text(_: UnsafeBufferPointer<UInt8>) {}
}

final class WorkbookListener: XMLListener {
  typealias Sheet = (name: String, relation: String, isHidden: Bool)
  private(set) var sheets: [Sheet] = []
  private(set) var is1904 = false

  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if XMLName.equal(name, "sheet") {
      sheets.append(
        (
          attributes.text("name") ?? "", attributes.text("id") ?? "",
          (attributes.text("state") ?? "visible") != "visible"
        ))
    } else if XMLName.equal(name, "workbookPr") {
      let flag = attributes.text("date1904") ?? "0"
      is1904 = flag == "1" || flag == "true"
    }
  }

  func end(_: UnsafePointer<UInt8>) {}
  func text(_: UnsafeBufferPointer<UInt8>) {}
}
