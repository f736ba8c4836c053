import Wording
import MaturityModels
import ReportTables

/// Indicators of the two versions.
extension ModelDifferences {
  private func called(_ indicator: Indicator) -> String {
    "\(indicator.id) \(indicator.name[language])"
  }

  var addedIndicators: Section {
    Section(
      title: say.newIndicators,
      lines: comparison.indicators.added.map { index in
        let indicator = after.indicators[index]
        let node = after.nodes[indicator.node].name[language]
        let weight = percent(after.effectiveWeight(ofIndicator: index))
        return say.newIndicator(
          indicator: called(indicator), node: node, weight: weight, index: new.rule(index))
      })
  }

  var removedIndicators: Section {
    Section(
      title: say.indicatorsRemoved,
      lines: comparison.indicators.removed.map { index in
        let indicator = before.indicators[index]
        let node = before.nodes[indicator.node].name[language]
        let weight = percent(before.effectiveWeight(ofIndicator: index))
        return say.removedIndicator(indicator: called(indicator), node: node, weight: weight)
      })
  }

  var changed: Section {
    Section(
      title: say.indicatorsThatChange,
      lines: comparison.indicators.kept.compactMap { one, other in
        let changes = changes(one, other)
        return changes.isEmpty
          ? nil : "\(called(after.indicators[other])): \(changes.joined(separator: "; "))"
      })
  }

  private func changes(_ one: Int, _ other: Int) -> [String] {
    let (was, now) = (before.indicators[one], after.indicators[other])
    func node(_ indicator: Indicator, _ model: MaturityModel) -> String {
      model.nodes[indicator.node].id
    }
    func nodeName(_ indicator: Indicator, _ model: MaturityModel) -> String {
      model.nodes[indicator.node].name[language]
    }
    let moved =
      node(was, before) == node(now, after)
      ? nil
      : change(
        say.node, nodeName(was, before), nodeName(now, after))
    let words: [String?] = [
      change(say.nameLabel, was.name[language], now.name[language]),
      reworded(say.definitionLabel, was.definition, now.definition), moved,
      change(
        say.weightInNodeLabel, plain(was.weight), plain(now.weight)),
      change(say.sourceLabel, old.sourceAndMeasure(was), new.sourceAndMeasure(now)),
      change(say.valueLabel, old.value(was), new.value(now)),
      change(say.scoreLabel, old.rule(one), new.rule(other)),
    ]
    let treatment: [String?] = [
      change(
        say.imputation, old.imputation(was.imputation),
        new.imputation(now.imputation)),
      change(
        say.treatment, old.treatment(was.treatment),
        new.treatment(now.treatment)),
      change(say.originLabel, old.origin(was.origin), new.origin(now.origin)),
      change(
        say.referenceLabel, was.reference?[language], now.reference?[language]),
    ]
    return (words + levels(was, now) + treatment).compactMap { $0 }
  }

  /// Levels whose meaning changed under the same points and name.
  private func levels(_ was: Indicator, _ now: Indicator) -> [String?] {
    now.levels.map { level in
      guard let old = was.levels.first(where: { $0.id == level.id }) else { return nil }
      return reworded(
        say.levelLabel(level.name[language]), old.definition,
        level.definition)
    }
  }
}
