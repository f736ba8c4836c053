import Findings
import Wording
import Analysis

extension ShownColumn {
  /// A value as a reader sees it.
  package func text(_ value: TableValue, _ words: ModelWords) -> String {
    switch value {
    case .text(let text): return text ?? ""
    case .count(let count):
      return count.map { NumberFormat.integer($0, words.language) } ?? NumberFormat.missing
    case .number(let number):
      guard let number else { return NumberFormat.missing }
      switch unit {
      case .share: return NumberFormat.percent(number * 100, 1, words.language)
      case .score: return NumberFormat.fixed(number, words.model.scoreDecimals, words.language)
      default: return NumberFormat.fixed(number, 3, apartFrom: limits, words.language)
      }
    }
  }
}

extension OutputTable {
  /// The table for a terminal: a line of heads and one per row, columns in line.
  package func lines(_ words: ModelWords) -> [String] {
    let columns = shownColumns(words)
    let rows =
      [columns.map(\.head)]
      + (0..<rowCount).map { row in
        zip(columns, shownRow(row)).map { Finding.visible($0.text($1.value, words)) }
      }
    let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return columns[column].unit.isText ? row[column] + blanks : blanks + row[column]
      }
      let line = cells.joined(separator: "  ")
      return String(
        line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.endIndex)])
    }
  }
}
