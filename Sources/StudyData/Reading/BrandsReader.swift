import Findings
import MaturityModels
import Tabular

/// Reads brands.csv.
struct BrandsReader {
  struct Result {
    var brands: [Brand] = []
    var sectors: [Sector] = []
    var input: InputFile?
    /// False if the file or one of its columns is not there: then nothing
    /// that names a brand can be judged.
    var isReadable = false
  }

  static func read(_ file: DataFile, in folder: String, log: inout FindingLog) -> Result {
    var result = Result()
    guard let source = TableFile.open(file, in: folder, log: &log) else { return result }
    let id = source.column("brand", "marca")
    let name = source.column("name", "nombre")
    let sector = source.column("sector")
    source.reportMissing([(id, "brand"), (name, "name"), (sector, "sector")], &log)
    let numbers = NumberColumns(
      source,
      columns: [
        source.column("size", "tamano"), source.column("followers_start", "seguidores_inicio"),
        source.column("followers_end", "seguidores_fin"),
      ], log: &log)
    let sectorName = source.column("sector_name", "nombre_sector")
    let known = [id, name, sector, sectorName] + numbers.columns
    for (column, header) in source.headers.enumerated()
    where !known.contains(column) && !header.isEmpty {
      log.add(
        .columnUnused, at: source.headerPlace(column),
        ["column": .text(header)])
    }
    result.input = InputFile(
      path: file.name, sha256: source.sha256, rows: source.rows.count,
      detected: source.detected(decimal: numbers.mark))
    guard let id, let name, let sector else { return result }
    result.isReadable = true

    var lines: [String: Int] = [:]
    var sectorIndex: [String: Int] = [:]
    for row in source.rows {
      let brandID = source.table.text(row, id)
      guard !brandID.isEmpty else {
        log.add(.brandMissingID, at: source.place(row, id))
        continue
      }
      checkID(brandID, LocalizedText(es: "marca", en: "brand"), source.place(row, id), &log)
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
        checkID(
          sectorID, LocalizedText(es: "sector", en: "sector"), source.place(row, sector), &log)
      }
      let title = sectorName.map { source.table.text(row, $0) } ?? ""
      let index: Int
      if let found = sectorIndex[sectorID] {
        index = found
        let earlier = result.sectors[found].name
        if !title.isEmpty, earlier == sectorID {
          result.sectors[found] = Sector(id: sectorID, name: title)
        } else if !title.isEmpty, title != earlier {
          log.add(
            .sectorTwoNames, at: source.place(row, sectorName ?? sector),
            ["sector": .text(sectorID), "name": .text(title), "earlier": .text(earlier)])
        }
      } else {
        index = result.sectors.count
        sectorIndex[sectorID] = index
        result.sectors.append(Sector(id: sectorID, name: title.isEmpty ? sectorID : title))
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
      log.add(.brandsNone, at: Place(file: file.name), ["file": .text(file.name)])
    }
    return result
  }

  private static func checkID(
    _ id: String, _ what: LocalizedText, _ place: Place, _ log: inout FindingLog
  ) {
    if !Identifier.isValid(id) {
      log.add(.brandBadID, at: place, ["id": .text(id), "what": .localized(what)])
    }
  }
}
