import Findings
import Wording
import MaturityModels
import Tables

/// Reads one cell of one indicator.
struct ValueReader {
  enum Reading {
    /// The number, and for levels which one it is.
    case value(Double, level: Int? = nil)
    case missing
    case notApplicable
    /// The fault; its arguments lack only the brand.
    case fault(Rule, [String: Finding.Argument], didYouMean: String?)
  }

  let indicator: Indicator
  /// Level names and ids, folded, to positions.
  private let levels: [String: Int]

  init(_ indicator: Indicator) {
    self.indicator = indicator
    var levels: [String: Int] = [:]
    for (position, level) in indicator.levels.enumerated().reversed() {
      for name in level.name.all + [level.id] {
        levels[Spelling.folded(name)] = position
      }
    }
    // An id always means its own level.
    for (position, level) in indicator.levels.enumerated() {
      levels[Spelling.folded(level.id)] = position
    }
    self.levels = levels
  }

  /// Would a negative number be a surprise?
  var isNeverNegative: Bool {
    switch indicator.type {
    case .share, .count, .duration: true
    case .number, .levels, .binary: false
    }
  }

  /// Does the indicator's column hold numbers?
  var isNumeric: Bool { indicator.type != .levels && indicator.type != .binary }

  func read(_ bytes: ArraySlice<UInt8>, text: () -> String, mark: DecimalMark) -> Reading {
    switch Blank.meaning(bytes) {
    case .missing: return .missing
    case .notApplicable: return .notApplicable
    case nil: break
    }
    switch indicator.type {
    case .levels: return level(text())
    case .binary: return binary(text())
    case .share, .count, .duration, .number: return number(bytes, text, mark)
    }
  }

  private func fault(
    _ rule: Rule, _ text: String, _ more: [String: Finding.Argument] = [:],
    didYouMean suggestion: String? = nil
  ) -> Reading {
    let cell: [String: Finding.Argument] = [
      "value": .text(text), "indicator": .text(indicator.id),
    ]
    if Blank.isSpreadsheetError(text) {
      return .fault(.valueSpreadsheetError, cell, didYouMean: nil)
    }
    return .fault(rule, more.merging(cell) { one, _ in one }, didYouMean: suggestion)
  }

  private func level(_ text: String) -> Reading {
    if let position = levels[Spelling.folded(text)] {
      return .value(indicator.levels[position].points, level: position)
    }
    let levels = indicator.levels
    return fault(
      .valueNotLevel, text,
      ["levels": .choices(levels.map { Finding.Name(id: $0.id, text: $0.name) })],
      didYouMean: Spelling.nearest(
        to: text, among: levels.flatMap { $0.name.all + [$0.id] }))
  }

  private func binary(_ text: String) -> Reading {
    switch Spelling.folded(text) {
    case "si", "s", "yes", "y", "x", "1", "true", "verdadero": return .value(1)
    case "no", "n", "0", "false", "falso": return .value(0)
    default: return fault(.valueNotBinary, text)
    }
  }

  private func number(
    _ bytes: ArraySlice<UInt8>, _ text: () -> String, _ mark: DecimalMark
  ) -> Reading {
    guard let number = NumberText(bytes, decimal: mark) else {
      return fault(.valueNotNumber, text(), ["expected": .localized(expected(mark))])
    }
    if number.isPercent, !indicator.isPercent {
      let none = LocalizedText(\.study.noUnit)
      return fault(.valuePercent, text(), ["unit": .localized(indicator.unit ?? none)])
    }
    return check(number.value, text: text)
  }

  /// Judges a number that is already read.
  func check(_ value: Double, text: () -> String) -> Reading {
    guard value.isFinite, value.magnitude < 1e100 else { return fault(.valueTooLarge, text()) }
    if let range = indicator.range, !range.contains(value) {
      return fault(
        .valueOutOfRange, text(),
        ["low": .number(range.lowerBound), "high": .number(range.upperBound)])
    }
    return .value(value)
  }

  /// What is expected where the file's mark is not settled.
  static let eitherNumber = LocalizedText(\.study.numberInEitherMark)

  private func expected(_ mark: DecimalMark) -> LocalizedText {
    let example = mark == .comma ? "12,5" : "12.5"
    return LocalizedText { $0.study.number(example) }
  }
}
