import Wording
import Foundation
import MaturityModels

/// The rows of the sheet of points: the levels and curves of all indicators,
/// below each other.
struct PointRows {
  /// One level or one point of a curve.
  struct Row {
    let indicator: Int
    /// What a value of that level reads; `nil` for curves, and where levels
    /// stand as their points.
    let label: String?
    let level: Level?
    let x: Double?
    let points: Double
    /// To the next point of the curve; `nil` for levels.
    let slope: Double?
    let isLastOfCurve: Bool
  }

  static let x = 3
  static let points = 4
  static let slope = 5
  static let label = 1

  let rows: [Row]
  /// The numbers (from 1) of the rows of each indicator.
  private let blocks: [Int: ClosedRange<Int>]

  static func isNeeded(_ model: MaturityModel) -> Bool {
    model.indicators.contains {
      switch $0.normalisation {
      case .levels, .curve: true
      default: false
      }
    }
  }

  init(_ layout: LiveLayout, _ model: MaturityModel, _ language: Language) {
    var rows: [Row] = []
    var blocks: [Int: ClosedRange<Int>] = [:]
    for index in layout.indicators {
      let first = rows.count
      switch model.indicators[index].normalisation {
      case .levels(let levels):
        let labels = Self.labels(levels, language)
        rows += levels.enumerated().map { position, level in
          Row(
            indicator: index, label: labels?[position], level: level, x: nil,
            points: level.points, slope: nil, isLastOfCurve: false)
        }
      case .curve(let points):
        rows += points.enumerated().map { position, point in
          let next = position + 1 < points.count ? points[position + 1] : nil
          return Row(
            indicator: index, label: nil, level: nil, x: point.x, points: point.y,
            slope: next.map { ($0.y - point.y) / ($0.x - point.x) } ?? 0, isLastOfCurve: next == nil
          )
        }
      default: continue
      }
      let top = StudySheet.firstRow + 2
      if rows.count > first { blocks[index] = (top + first)...(top + rows.count - 1) }
    }
    self.rows = rows
    self.blocks = blocks
  }

  /// The cells of one column of an indicator's rows, as formulas write them.
  func range(_ indicator: Int, _ column: Int) -> String? {
    blocks[indicator].map { A1.column(column, $0.lowerBound, $0.upperBound) }
  }

  func block(_ indicator: Int) -> ClosedRange<Int>? { blocks[indicator] }

  /// How levels read in the cells of values: by their names or, where those
  /// cannot be told apart by a look-up, by their ids; `nil` where neither can.
  static func labels(_ levels: [Level], _ language: Language) -> [String]? {
    let names = levels.map { $0.name[language] }
    if areSound(names) { return names }
    let ids = levels.map(\.id)
    return areSound(ids) ? ids : nil
  }

  /// No two alike, nothing a look-up would take for a pattern and nothing a
  /// reader's program would take for a number or a mark.
  private static func areSound(_ labels: [String]) -> Bool {
    let plain = labels.map { $0.folding(options: .caseInsensitive, locale: nil) }
    guard Set(plain).count == labels.count else { return false }
    return labels.allSatisfy { label in
      guard let first = label.first, label.count <= 120, first.isLetter || first == "_",
        label.last?.isWhitespace == false, label.lowercased() != "na",
        !["true", "false", "verdadero", "falso"].contains(label.lowercased())
      else { return false }
      return label.unicodeScalars.allSatisfy {
        $0 != "*" && $0 != "?" && $0 != "~" && $0.properties.generalCategory != .control
      }
    }
  }
}
