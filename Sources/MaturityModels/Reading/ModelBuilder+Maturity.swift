import Findings
import Wording
import YAML

extension ModelBuilder {
  func readMaturity(_ value: YAMLValue) -> MaturityScheme? {
    guard let mapping = value.mapping() else { return nil }
    let kind = mapping.required("rule")?.oneOf(MaturityScheme.Kind.self)
    var node = 0
    let of = kind == .staged ? mapping.optional("of") : mapping.required("of")
    if let of, let id = of.text() {
      if let index = nodes.firstIndex(where: { $0.id == id }) {
        node = index
      } else {
        // A node whose id is faulty has none.
        let known = nodes.map(\.id).filter { !$0.isEmpty }
        of.report(
          .modelUnknownNode, ["id": .text(id), "known": .list(known)],
          didYouMean: Spelling.nearest(to: id, among: known))
      }
    }
    let list = mapping.required("states")
    var states: [MaturityState] = []
    if kind == .staged {
      let below = mapping.required("below")?.localized()
      let metAt = score(mapping.optional("met-at")) ?? scale.high
      states = readStates(list, kind: .staged, metAt: metAt)
      if let below {
        states.insert(
          MaturityState(
            id: "below", name: below, description: nil, from: scale.low, requires: [],
            criteria: [], share: 1, metAt: scale.high), at: 0)
      }
    } else if let kind {
      states = readStates(list, kind: kind, metAt: scale.high)
    } else {
      _ = mapping.all()
    }
    mapping.finish()
    guard let kind, !states.isEmpty else { return nil }
    return MaturityScheme(kind: kind, node: node, states: states)
  }

  /// Columns of the table of sectors, in which states are columns too.
  private static let reservedStates: Set<String> = [
    "sector", "name", "n", "rank", "mean", "median", "min", "max", "leader", "weighted_mean",
    "state",
  ]

  private func readStates(
    _ value: YAMLValue?, kind: MaturityScheme.Kind, metAt: Double
  ) -> [MaturityState] {
    guard let value, let list = value.list() else { return [] }
    if list.isEmpty { value.report(.keyMissing, ["key": "states"]) }
    var states: [MaturityState] = []
    var seen: [String: Int] = kind == .staged ? ["below": value.node.line] : [:]
    var last: Double?
    for (position, item) in list.enumerated() {
      guard let inner = item.mapping() else { continue }
      let idValue = inner.required("id")
      let id = idValue.flatMap { identifier($0) }
      if let id {
        if Self.reservedStates.contains(id) {
          idValue?.report(.modelReservedState, ["id": .text(id)])
        }
        if let line = seen[id] {
          idValue?.report(.modelDuplicateID, ["id": .text(id), "line": .text("\(line)")])
        }
        seen[id] = item.node.line
      }
      let name = inner.required("name")?.localized()
      let description = inner.optional("description")?.localized()
      var state = MaturityState(
        id: id ?? "", name: name ?? LocalizedText(both: ""), description: description,
        from: scale.low, requires: [], criteria: [], share: 1, metAt: metAt)
      switch kind {
      case .thresholds:
        if let from = inner.required("from"), let threshold = from.number() {
          check(threshold, from, position: position, after: last, state: state)
          state.from = threshold
          last = threshold
        }
        if let requires = inner.optional("requires") {
          if position == 0 { requires.report(.modelFirstStateRequires) }
          state.requires = readRequirements(requires)
        }
      case .staged:
        state.criteria = inner.required("criteria").map { readCriteria($0) } ?? []
        if let value = inner.optional("share"), let share = value.number() {
          if share > 0, share <= 1 {
            state.share = share
          } else {
            value.reportValue(
              expected: LocalizedText(\.modelFile.shareAboveZero))
          }
        }
        let limit = inner.optional("met-at")
        state.metAt = score(limit) ?? metAt
        for indicator in state.criteria {
          checkReach(state.metAt, of: indicator, at: limit ?? item)
        }
      }
      inner.finish()
      if id != nil, name != nil { states.append(state) }
    }
    return states
  }

  private func check(
    _ threshold: Double, _ value: YAMLValue, position: Int, after last: Double?,
    state: MaturityState
  ) {
    let text = Finding.Argument.text(NumberFormat.machine(threshold))
    if let last, threshold <= last { value.report(.modelStatesOrder, ["value": text]) }
    if position == 0, threshold > scale.low {
      value.report(.modelFirstState, ["value": text, "low": .number(scale.low)])
    }
    if threshold > scale.high {
      value.report(
        .modelUnreachableState,
        ["state": .localized(state.name), "value": text, "high": .number(scale.high)])
    }
  }

  private func readRequirements(_ value: YAMLValue) -> [Requirement] {
    (value.list() ?? []).compactMap { item in
      guard let inner = item.mapping() else { return nil }
      let indicator = inner.required("indicator").flatMap { indicatorIndex($0) }
      let bound = inner.required("at-least")
      let atLeast = bound.flatMap { score($0) }
      inner.finish()
      guard let indicator, let atLeast else { return nil }
      checkReach(atLeast, of: indicator, at: bound)
      return Requirement(indicator: indicator, atLeast: atLeast)
    }
  }

  /// Can the indicator score as much as is asked for?
  private func checkReach(_ asked: Double, of index: Int, at value: YAMLValue?) {
    let indicator = indicators[index]
    guard let high = indicator.normalisation.highestScore(indicator.scale),
      asked > high + scale.tolerance
    else { return }
    value?.report(
      .modelUnreachableScore,
      ["id": .text(indicator.id), "value": .number(asked), "high": .number(high)])
  }

  private func readCriteria(_ value: YAMLValue) -> [Int] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.keyMissing, ["key": "criteria"]) }
    return list.compactMap { indicatorIndex($0) }
  }

  private func indicatorIndex(_ value: YAMLValue) -> Int? {
    guard let id = value.text() else { return nil }
    if let index = indicatorPlaces[id] { return index }
    if indicatorValues[id] == nil {
      value.report(
        .modelUnknownIndicator, ["id": .text(id)],
        didYouMean: Spelling.nearest(to: id, among: indicators.map(\.id)))
    }
    return nil
  }

  private func score(_ value: YAMLValue?) -> Double? { value?.number() }
}
