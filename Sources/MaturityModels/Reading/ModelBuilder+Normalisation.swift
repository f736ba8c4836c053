import Findings
import Wording
import Foundation
import YAML

extension ModelBuilder {
  private enum Transform: String, CaseIterable {
    case none, log
  }

  func readNormalisation(_ value: YAMLValue) -> Normalisation? {
    guard let mapping = value.mapping() else { return nil }
    defer { mapping.finish() }
    guard let method = mapping.required("method")?.oneOf(Normalisation.Method.self) else {
      // The other keys cannot be judged without it.
      _ = mapping.all()
      return nil
    }
    switch method {
    case .goalposts: return goalposts(mapping)
    case .levels: return levels(mapping)
    case .curve: return curve(mapping)
    default:
      var numbers: [String: Double] = [:]
      for setting in method.settings {
        let value =
          setting.standard == nil ? mapping.required(setting.key) : mapping.optional(setting.key)
        let number = value.map { $0.number() } ?? setting.standard
        if let number, setting.isPositive, number <= 0 {
          value?.reportValue(expected: LocalizedText(\.modelFile.numberAboveZero))
        } else {
          numbers[setting.key] = number
        }
      }
      return Normalisation(method, numbers, direction(mapping))
    }
  }

  private func direction(_ mapping: YAMLMapping) -> Direction {
    mapping.optional("direction")?.oneOf(Direction.self) ?? .higher
  }

  private func goalposts(_ mapping: YAMLMapping) -> Normalisation? {
    let worstValue = mapping.required("worst")
    let bestValue = mapping.required("best")
    let worst = worstValue?.number()
    let best = bestValue?.number()
    let log = mapping.optional("transform")?.oneOf(Transform.self) == .log
    guard let worst, let best else { return nil }
    if worst == best {
      bestValue?.report(.modelEqualGoalposts, ["value": .text(NumberFormat.machine(best))])
      return nil
    }
    if log {
      for (value, goalpost) in [(worstValue, worst), (bestValue, best)] where goalpost <= 0 {
        value?.report(.modelLogGoalposts, ["value": .text(NumberFormat.machine(goalpost))])
      }
      if worst <= 0 || best <= 0 { return nil }
      // So near that their logarithms are one number.
      if Foundation.log(worst) == Foundation.log(best) {
        bestValue?.report(.modelEqualGoalposts, ["value": .text(NumberFormat.machine(best))])
        return nil
      }
    }
    return .goalposts(worst: worst, best: best, log: log)
  }

  private func levels(_ mapping: YAMLMapping) -> Normalisation? {
    guard let list = mapping.required("levels")?.list() else { return nil }
    var levels: [Level] = []
    var seen: [String: Int] = [:]
    for value in list {
      guard let inner = value.mapping() else { continue }
      let idValue = inner.required("id")
      let id = idValue.flatMap { identifier($0) }
      let pointsValue = inner.required("points")
      let points = pointsValue?.number()
      let name = inner.optional("name")?.localized()
      let definition = inner.optional("definition")?.localized()
      inner.finish()
      if let points, points < scale.low || points > scale.high {
        reportPoints(points, pointsValue)
      }
      guard let id, let points else { continue }
      let key = Spelling.folded(id)
      if let line = seen[key] {
        idValue?.report(.modelDuplicateID, ["id": .text(id), "line": .text("\(line)")])
        continue
      }
      seen[key] = value.node.line
      levels.append(
        Level(
          id: id, points: points, name: name ?? LocalizedText(both: id), definition: definition))
    }
    checkNames(levels, list)
    if list.isEmpty {
      mapping.value.report(.keyMissing, ["key": "levels"])
      return nil
    }
    return levels.count == list.count ? .levels(levels) : nil
  }

  /// A coder's word must mean one level.
  private func checkNames(_ levels: [Level], _ values: [YAMLValue]) {
    guard levels.count == values.count else { return }
    var owner: [String: String] = [:]
    for (level, value) in zip(levels, values) {
      for name in Set(([level.id] + level.name.all).map(Spelling.folded)).sorted() {
        if let other = owner[name] {
          value.report(
            .modelLevelName, ["name": .text(name), "one": .text(other), "other": .text(level.id)])
        } else {
          owner[name] = level.id
        }
      }
    }
  }

  private func curve(_ mapping: YAMLMapping) -> Normalisation? {
    guard let value = mapping.required("points"), let list = value.list() else { return nil }
    guard list.count >= 2 else {
      value.reportValue(
        expected: LocalizedText(\.modelFile.curvePoints))
      return nil
    }
    var points: [CurvePoint] = []
    for item in list {
      guard let (x, y) = pair(item) else { continue }
      if let last = points.last, x <= last.x {
        item.report(.modelCurveOrder, ["value": .text(NumberFormat.machine(x))])
      }
      if y < scale.low || y > scale.high { reportPoints(y, item) }
      points.append(CurvePoint(x: x, y: y))
    }
    return points.count == list.count ? .curve(points) : nil
  }

  private func reportPoints(_ points: Double, _ value: YAMLValue?) {
    value?.report(
      .modelPointsOutside,
      [
        "value": .text(NumberFormat.machine(points)), "low": .number(scale.low),
        "high": .number(scale.high),
      ])
  }
}
