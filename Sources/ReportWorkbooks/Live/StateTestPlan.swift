import MaturityModels

/// The columns of the sheet that tests what states ask for: per state one
/// for each requirement or criterion, then whether the state is reached.
struct StateTestPlan {
  /// One column.
  enum Column {
    /// An indicator against the least score it must have.
    case criterion(state: Int, indicator: Int, limit: Double)
    /// Whether the state holds: its number (thresholds), or 1 (staged).
    case state(Int, criteria: ClosedRange<Int>?)
  }

  /// The first stands at `LiveLayout.nameColumns`.
  private(set) var columns: [Column] = []
  /// The columns of the states, from the second state up.
  private(set) var stateColumns: [Int] = []

  /// Is there more to a state than a threshold?
  static func isNeeded(_ model: MaturityModel) -> Bool {
    guard let scheme = model.maturity else { return false }
    return scheme.kind == .staged || scheme.states.contains { !$0.requires.isEmpty }
  }

  init(_ model: MaturityModel, _ layout: LiveLayout) {
    guard let scheme = model.maturity, Self.isNeeded(model) else { return }
    for (position, state) in scheme.states.enumerated().dropFirst() {
      let first = LiveLayout.nameColumns + columns.count
      switch scheme.kind {
      case .thresholds:
        columns += state.requires.map {
          .criterion(state: position, indicator: $0.indicator, limit: $0.atLeast)
        }
      case .staged:
        columns += state.criteria.map {
          .criterion(state: position, indicator: $0, limit: state.metAt)
        }
      }
      let next = LiveLayout.nameColumns + columns.count
      stateColumns.append(next)
      columns.append(.state(position, criteria: next > first ? first...(next - 1) : nil))
    }
  }
}
