import Statistics
package import StudyData

/// The scores of all units on all indicators and nodes, column by column.
///
/// A column's cells stand one after another in unit order. A score means
/// something only where its presence says so; elsewhere it is 0.
package struct ScoreMatrix: Sendable {
  /// Whether a cell has a score, and why not.
  package enum Presence: UInt8, Sendable, BitwiseCopyable {
    case scored, missing, notApplicable
  }

  package let unitCount: Int
  /// Values after imputation and treatment, with their final status.
  package internal(set) var cells: ObservationTable
  package internal(set) var indicatorScores: [Double]
  package internal(set) var indicatorPresence: [Presence]
  package internal(set) var nodeScores: [Double]
  package internal(set) var nodePresence: [Presence]
  /// The weighted share (0…1) of observed indicators below each node; 0
  /// where the node is not applicable.
  package internal(set) var nodeCoverage: [Double]
  /// What was done to each indicator's column.
  package internal(set) var treatments: [ColumnTreatment]

  /// The score of an indicator, where there is one.
  package func score(indicator: Int, unit: Int) -> Double? {
    let cell = indicator * unitCount + unit
    return indicatorPresence[cell] == .scored ? indicatorScores[cell] : nil
  }

  /// The score of a node, where there is one.
  package func score(node: Int, unit: Int) -> Double? {
    let cell = node * unitCount + unit
    return nodePresence[cell] == .scored ? nodeScores[cell] : nil
  }

  /// The units that have a score on a node, of `units` (`nil`: of all), in
  /// their order.
  func scored(node: Int, among units: [Int]?) -> [Int] {
    let start = node * unitCount
    let most = units?.count ?? unitCount
    var found: [Int] = UninitialisedArray.array(most)
    var count = 0
    found.withUnsafeMutableBufferPointer { found in
      for position in 0..<most {
        let unit = units?[position] ?? position
        found[count] = unit
        count += nodePresence[start + unit] == .scored ? 1 : 0
      }
    }
    found.removeLast(most - count)
    return found
  }

  package func presence(indicator: Int, unit: Int) -> Presence {
    indicatorPresence[indicator * unitCount + unit]
  }

  package func presence(node: Int, unit: Int) -> Presence {
    nodePresence[node * unitCount + unit]
  }

  package func coverage(node: Int, unit: Int) -> Double {
    nodeCoverage[node * unitCount + unit]
  }
}
