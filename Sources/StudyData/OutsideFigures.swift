import Findings
import Tables

/// One column of figures from outside the study, such as NPS or growth: set
/// beside the index, never scored.
package struct OutsideFigures: Sendable {
  package let name: String
  /// By brand of the study; `nil` where there is none.
  package let values: [Double?]

  /// Reads `brand,<column>…`.
  static func read(
    _ file: DataFile, in folder: String, brands: BrandIndex, count: Int, log: inout FindingLog
  ) -> (figures: [OutsideFigures], input: InputFile?) {
    let wanted: [TableColumn] = [.brand]
    guard let source = TableFile.open(file, in: folder, wanted: wanted, log: &log) else {
      return ([], nil)
    }
    let brand = source.column(.brand)
    source.reportMissing(wanted, &log)
    let columns = source.headers.indices.filter { $0 != brand && !source.headers[$0].isEmpty }
    let numbers = NumberColumns(source, columns: columns, isSigned: true, log: &log)
    let input = InputFile(
      path: file.name, sha256: source.sha256, rows: source.rows.count,
      detected: source.detected(decimal: numbers.mark))
    guard let brand else { return ([], input) }
    var unknown = UnknownNames()
    var values = [[Double?]](
      repeating: [Double?](repeating: nil, count: count), count: columns.count)
    var lines: [String: Int] = [:]
    for row in source.rows {
      let id = source.table.text(row, brand)
      let owner: Int
      switch brands.find(id) {
      case .brand(let index): owner = index
      case .faulty: continue
      case .unknown:
        if id.isEmpty {
          log.add(.brandMissingID, at: source.place(row, brand))
        } else {
          unknown.add(id, at: source.place(row, brand))
        }
        continue
      }
      if let line = lines.updateValue(source.table.line(row), forKey: id) {
        log.add(
          .brandDuplicate, at: source.place(row, brand),
          ["brand": .text(id), "line": .text("\(line)")])
        continue
      }
      for position in columns.indices {
        values[position][owner] = numbers.value(row, position, log: &log)
      }
    }
    var search = brands
    unknown.report(
      .observationUnknownBrand, as: "brand", ["file": .text(brands.file)], to: &log
    ) { search.nearest(to: $0) }
    return (
      columns.indices.map {
        OutsideFigures(name: source.headers[columns[$0]], values: values[$0])
      }, input
    )
  }
}
