import MaturityModels

/// The rows of the sheet of weights: a node, then what is below it.
struct WeightRows {
  /// A row of the tree.
  struct Row {
    let child: ModelNode.Child
    let level: Int
  }

  /// The columns that formulas read.
  static let weight = 4
  static let share = 5
  static let effective = 6
  static let coverage = 9
  static let total = 14

  let rows: [Row]
  private let numbers: [ModelNode.Child: Int]

  init(_ model: MaturityModel) {
    var rows: [Row] = []
    func collect(_ child: ModelNode.Child, level: Int) {
      rows.append(Row(child: child, level: level))
      guard case .node(let node) = child else { return }
      for child in model.nodes[node].children { collect(child, level: level + 1) }
    }
    collect(.node(0), level: 0)
    self.rows = rows
    var numbers: [ModelNode.Child: Int] = [:]
    for (position, row) in rows.enumerated() {
      numbers[row.child] = StudySheet.firstRow + 2 + position
    }
    self.numbers = numbers
  }

  /// The number (from 1) of the row of a node or an indicator.
  func number(_ child: ModelNode.Child) -> Int { numbers[child] ?? 0 }

  /// The sum of the weights of a node's children, in ranges where they stand
  /// together.
  func total(_ node: Int, _ model: MaturityModel) -> String {
    let letters = A1.letters(Self.weight)
    var runs: [ClosedRange<Int>] = []
    for child in model.nodes[node].children {
      let row = number(child)
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    // A function takes no more than 255 arguments.
    let parts = runs.map {
      $0.count == 1
        ? "\(letters)\($0.lowerBound)" : "\(letters)\($0.lowerBound):\(letters)\($0.upperBound)"
    }
    let groups = stride(from: 0, to: parts.count, by: 200).map {
      "SUM(" + parts[$0..<min($0 + 200, parts.count)].joined(separator: ",") + ")"
    }
    return groups.joined(separator: "+")
  }
}
