import Foundation

/// Reads workbooks: the sheets of an XLSX file as tables.
package struct XLSXReader {
  private let archive: ZipArchive
  private let parts: WorkbookParts
  private let strings: SharedStrings
  private let formats: CellFormats
  private let budget: WorkbookBudget

  /// The names of the sheets, in the workbook's order, hidden ones included.
  package var sheetNames: [String] { parts.sheets.map(\.name) }

  /// Opens the workbook at `path`; `head` are the file's first bytes (8 or
  /// more where it has them). `limits` hold for all its sheets together.
  package init(
    path: String, head: ArraySlice<UInt8>, limits: WorkbookLimits = WorkbookLimits()
  ) throws(XLSXFailure) {
    guard head.starts(with: [0x50, 0x4B]) else {
      guard head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw .damaged(part: "") }
      throw Self.isEncrypted(path) ? .encrypted : .oldFormat
    }
    archive = try ZipArchive(path: path)
    parts = try WorkbookParts(archive)
    budget = WorkbookBudget(limits)
    strings = SharedStrings(limits: limits)
    formats = CellFormats()
    if let part = parts.sharedStrings, archive.has(part) {
      let strings = strings
      try PartReader.read(part, from: archive, limit: 2 << 30, into: strings) {
        strings.isTooLarge
      }
    }
    if let part = parts.styles, archive.has(part) {
      try PartReader.read(part, from: archive, limit: 64 << 20, into: formats)
    }
  }

  /// The cells of the sheet `name`, and where formulas have no stored value.
  package func sheet(
    _ name: String
  ) throws(XLSXFailure) -> (table: CellTable, emptyFormulas: [(row: Int, column: Int)]) {
    guard let sheet = parts.sheet(name) else {
      throw .noSheet(name, known: sheetNames)
    }
    let listener = SheetListener(
      strings: strings, formats: formats, is1904: parts.is1904, sheet: name, budget: budget)
    let scanner = XMLScanner(listener)
    let pipe = ChunkPipe()
    // One thread inflates while this one parses.
    let inflating = Inflating(archive: archive, part: sheet.part, pipe: pipe)
    inflating.start()
    var isGood = true
    while let chunk = pipe.take() {
      if isGood {
        isGood = chunk.withUnsafeBufferPointer { scanner.feed($0) } && !listener.isTooLarge
        if !isGood { pipe.stop() }
      }
    }
    if scanner.sawDocumentType { throw .documentType(part: sheet.part) }
    if listener.isTooLarge { throw .sheetTooLarge(sheet: name, row: listener.currentRow) }
    if let failure = inflating.failure { throw failure }
    guard isGood, scanner.finish() else { throw .damaged(part: sheet.part) }
    if !listener.damaged.isEmpty { throw .damagedCells(sheet: name, listener.damaged) }
    return (listener.table, listener.emptyFormulas)
  }

  /// An encrypted workbook is an old-style container that holds a stream of
  /// this name, in UTF-16.
  private static func isEncrypted(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    let name = Data("EncryptedPackage".utf8.flatMap { [$0, 0] })
    let bytes = (try? handle.read(upToCount: 1 << 20)) ?? Data()
    return bytes.range(of: name) != nil
  }
}
