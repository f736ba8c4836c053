import Findings
import Wording
import Tables

/// The columns of brands.csv that name a sector: `sector_name` for both
/// languages, `sector_name_es` and `sector_name_en` for one.
struct SectorNames {
  private let both: Int?
  private let spanish: Int?
  private let english: Int?

  init(_ source: TableFile) {
    both = source.column(.sectorName)
    spanish = source.column(.sectorNameES)
    english = source.column(.sectorNameEN)
  }

  /// Their positions in the table.
  var columns: [Int?] { [both, spanish, english] }

  /// The name a row gives its sector; `nil` where all columns are empty. A
  /// language without a name of its own has that of both, else the other's.
  func name(_ source: TableFile, _ row: Int) -> LocalizedText? {
    func text(_ column: Int?) -> String? {
      let text = column.map { source.table.text(row, $0) } ?? ""
      return text.isEmpty ? nil : text
    }
    guard let first = text(spanish) ?? text(both) ?? text(english) else { return nil }
    return LocalizedText(es: first, en: text(english) ?? text(both) ?? first)
  }
}
