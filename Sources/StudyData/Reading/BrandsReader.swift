import Findings
import Wording
import MaturityModels
import Tables

/// Reads brands.csv.
struct BrandsReader {
  struct Result {
    var brands: [Brand] = []
    var sectors: [Sector] = []
    var input: InputFile?
    /// False if the file or one of its columns is not there: then nothing
    /// that names a brand can be judged.
    var isReadable = false
    /// Ids of rows that were not taken.
    var faulty: [String] = []
  }

  private static let wanted: [TableColumn] = [.brand, .name, .sector]
  private static let optional: [TableColumn] = [
    .sectorName, .sectorNameES, .sectorNameEN, .size, .followersStart, .followersEnd,
  ]

  static func read(_ file: DataFile, in folder: String, log: inout FindingLog) -> Result {
    var result = Result()
    guard let source = TableFile.open(file, in: folder, wanted: wanted, log: &log) else {
      return result
    }
    let id = source.column(.brand)
    let name = source.column(.name)
    let sector = source.column(.sector)
    source.reportMissing(wanted, &log)
    let numbers = NumberColumns(
      source,
      columns: [TableColumn.size, .followersStart, .followersEnd].map(source.column), log: &log)
    let sectorNames = SectorNames(source)
    source.reportUnused(wanted + optional, &log)
    result.input = InputFile(
      path: file.name, sha256: source.sha256, rows: source.rows.count,
      detected: source.detected(decimal: numbers.mark))
    guard let id, let name, let sector else { return result }
    result.isReadable = true
    result.faulty = source.misfits.map { source.table.text($0, id) }.filter { !$0.isEmpty }

    var lines: [String: Int] = [:]
    var sectorIndex: [String: Int] = [:]
    for row in source.rows {
      let brandID = source.table.text(row, id)
      guard !brandID.isEmpty else {
        log.add(.brandMissingID, at: source.place(row, id))
        continue
      }
      checkID(brandID, source.headers[id], source.place(row, id), &log)
      for column in ([name] + sectorNames.columns).compactMap({ $0 }) {
        let text = source.table.text(row, column)
        guard Blank.isSpreadsheetError(text) else { continue }
        log.add(
          .tableSpreadsheetError, at: source.place(row, column),
          ["value": .text(text), "column": .text(source.headers[column])])
      }
      if let line = lines.updateValue(source.table.line(row), forKey: brandID) {
        log.add(
          .brandDuplicate, at: source.place(row, id),
          ["brand": .text(brandID), "line": .text("\(line)")])
        continue
      }
      let brandName = source.table.text(row, name)
      if brandName.isEmpty {
        log.add(.brandNoName, at: source.place(row, name), ["brand": .text(brandID)])
      }
      let sectorID = source.table.text(row, sector)
      if sectorID.isEmpty {
        log.add(.brandNoSector, at: source.place(row, sector), ["brand": .text(brandID)])
      } else {
        checkID(sectorID, source.headers[sector], source.place(row, sector), &log)
      }
      let title = sectorNames.name(source, row)
      let index: Int
      if let found = sectorIndex[sectorID] {
        index = found
        let earlier = result.sectors[found].name
        if let title, earlier == LocalizedText(both: sectorID) {
          result.sectors[found] = Sector(id: sectorID, name: title)
        } else if let title, title != earlier {
          log.add(
            .sectorTwoNames,
            at: source.place(row, sectorNames.columns.compactMap { $0 }.first ?? sector),
            ["sector": .text(sectorID), "name": .localized(title), "earlier": .localized(earlier)])
        }
      } else {
        index = result.sectors.count
        sectorIndex[sectorID] = index
        result.sectors.append(
          Sector(id: sectorID, name: title ?? LocalizedText(both: sectorID)))
      }
      let start = numbers.value(row, 1, log: &log)
      let end = numbers.value(row, 2, log: &log)
      result.brands.append(
        Brand(
          id: brandID, name: brandName, sector: index, size: numbers.value(row, 0, log: &log),
          followers: start == nil && end == nil ? nil : Followers(start: start, end: end),
          place: source.place(row, numbers.columns[2] ?? id)))
    }
    if source.rows.isEmpty {
      log.add(.brandsNone, at: SourceLocation(file: file.name), ["file": .text(file.name)])
    }
    return result
  }

  private static func checkID(
    _ id: String, _ column: String, _ place: SourceLocation, _ log: inout FindingLog
  ) {
    if !Identifier.isValid(id) {
      log.add(.brandBadID, at: place, ["id": .text(id), "what": .text(column)])
    }
  }
}
