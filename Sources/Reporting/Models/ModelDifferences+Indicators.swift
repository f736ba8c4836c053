import Findings
import Wording
import MaturityModels

/// Indicators of the two versions.
extension ModelDifferences {
  private func called(_ indicator: Indicator) -> String {
    "\(indicator.id) \(indicator.name[language])"
  }

  var addedIndicators: Section {
    Section(
      title: say(es: "Indicadores nuevos", en: "New indicators"),
      lines: comparison.indicators.added.map { index in
        let indicator = after.indicators[index]
        let node = after.nodes[indicator.node].name[language]
        let weight = percent(after.effectiveWeight(ofIndicator: index))
        return say(
          es: "\(called(indicator)) (\(node)); pesa el \(weight) del índice; \(new.rule(index))",
          en: "\(called(indicator)) (\(node)); weighs \(weight) of the index; \(new.rule(index))")
      })
  }

  var removedIndicators: Section {
    Section(
      title: say(es: "Indicadores retirados", en: "Indicators removed"),
      lines: comparison.indicators.removed.map { index in
        let indicator = before.indicators[index]
        let node = before.nodes[indicator.node].name[language]
        let weight = percent(before.effectiveWeight(ofIndicator: index))
        return say(
          es: "\(called(indicator)) (\(node)); pesaba el \(weight) del índice",
          en: "\(called(indicator)) (\(node)); weighed \(weight) of the index")
      })
  }

  var changed: Section {
    Section(
      title: say(es: "Indicadores que cambian", en: "Indicators that change"),
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
        say(es: "nodo", en: "node"), nodeName(was, before), nodeName(now, after))
    let words: [String?] = [
      change(say(es: "nombre", en: "name"), was.name[language], now.name[language]),
      reworded(say(es: "definición", en: "definition"), was.definition, now.definition), moved,
      change(
        say(es: "peso en su nodo", en: "weight in its node"), plain(was.weight), plain(now.weight)),
      change(say(es: "fuente", en: "source"), old.sourceAndMeasure(was), new.sourceAndMeasure(now)),
      change(say(es: "valor", en: "value"), old.value(was), new.value(now)),
      change(say(es: "puntuación", en: "score"), old.rule(one), new.rule(other)),
    ]
    let treatment: [String?] = [
      change(
        say(es: "imputación", en: "imputation"), old.imputation(was.imputation),
        new.imputation(now.imputation)),
      change(
        say(es: "tratamiento", en: "treatment"), old.treatment(was.treatment),
        new.treatment(now.treatment)),
      change(say(es: "origen", en: "origin"), old.origin(was.origin), new.origin(now.origin)),
      change(
        say(es: "referencia", en: "reference"), was.reference?[language], now.reference?[language]),
    ]
    return (words + levels(was, now) + treatment).compactMap { $0 }
  }

  /// Levels whose meaning changed under the same points and name.
  private func levels(_ was: Indicator, _ now: Indicator) -> [String?] {
    now.levels.map { level in
      guard let old = was.levels.first(where: { $0.id == level.id }) else { return nil }
      return reworded(
        say(es: "nivel «\(level.name.es)»", en: "level “\(level.name.en)”"), old.definition,
        level.definition)
    }
  }
}
