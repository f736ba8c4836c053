package import Findings
import MaturityModels
import StudyData

/// What the methodologist should know of how the scores came about.
struct ScoringFindings {
  let card: Scorecard

  private var study: Study { card.study }
  private var matrix: ScoreMatrix { card.matrix }
  private var units: Finding.Argument { .localized(card.model.unit.plural) }

  func report(to log: inout FindingLog) {
    let bounds = BoundHolders(card: card)
    for (index, indicator) in card.model.indicators.enumerated() {
      let treatment = matrix.treatments[index]
      let id = Finding.Argument.text(indicator.id)
      if treatment.isConstant {
        log.add(
          treatment.reachesNoBest(indicator.normalisation) ? .bestNotBeyond : .constantIndicator,
          at: nil,
          ["indicator": id, "method": .text(indicator.normalisation.method), "units": units])
      }
      if !treatment.imputed.isEmpty {
        log.add(
          .cellsImputed, at: nil,
          [
            "indicator": id, "n": .count(treatment.imputed.count),
            "method": .text(indicator.imputation.rawValue),
          ])
      }
      for cell in treatment.winsorised {
        log.add(
          .cellWinsorised, at: matrix.cells.place(cell.unit, index),
          [
            "indicator": id, "brand": .text(study.brands[cell.unit].id),
            "before": .number(cell.before), "after": .number(cell.after),
          ])
      }
      if treatment.stillSkewed {
        log.add(
          .indicatorStillSkewed, at: nil,
          ["indicator": id, "n": .count(treatment.winsorised.count)])
      }
      beyondGoalposts(index, indicator, &log)
      bounds.report(index, to: &log)
    }
    BordaColumns(card: card).report(to: &log)
    zeroProducts(&log)
    if study.brands.isEmpty || withoutValues(&log) { return }
    for brand in study.brands.indices {
      guard let reason = card.unrankedReason(brand) else { continue }
      log.add(
        .brandNotRanked, at: nil,
        [
          "brand": .text(study.brands[brand].id),
          "reason": .localized(
            LocalizedText(es: card.reasonText(reason, .es), en: card.reasonText(reason, .en))),
        ])
    }
  }

  /// Tells of indicators without a value, those of one reason together; true
  /// if there is no value in the whole study: then there is no more to say.
  private func withoutValues(_ log: inout FindingLog) -> Bool {
    guard matrix.cells.statuses.contains(where: \.hasValue) else {
      log.add(
        .studyWithoutValues, at: nil,
        ["n": .count(card.model.indicators.count), "brands": .units(study.brands.count)])
      return true
    }
    var unexplained: [Finding.Name] = []
    var lacking: [(fields: String, names: [Finding.Name])] = []
    for (index, indicator) in card.model.indicators.enumerated() {
      guard !matrix.treatments[index].isConstant,
        study.brands.indices.allSatisfy({ matrix.presence(indicator: index, unit: $0) == .missing })
      else { continue }
      let name = Finding.Name(id: indicator.id, text: indicator.name)
      guard let fields = fieldsLacking(index) else {
        unexplained.append(name)
        continue
      }
      if let found = lacking.firstIndex(where: { $0.fields == fields }) {
        lacking[found].names.append(name)
      } else {
        lacking.append((fields, [name]))
      }
    }
    if !unexplained.isEmpty {
      log.add(.indicatorWithoutValues, at: nil, ["indicators": .names(unexplained)])
    }
    for (fields, names) in lacking {
      log.add(
        .indicatorNotInData, at: nil, ["indicators": .names(names), "fields": .text(fields)])
    }
    return false
  }

  /// The columns that the interactions lack to measure the indicator.
  private func fieldsLacking(_ indicator: Int) -> String? {
    let cells = matrix.cells
    guard !cells.origins.isEmpty, let first = study.brands.indices.first else { return nil }
    let note = cells.origins[cells.cell(first, indicator)].raw
    guard card.model.indicators[indicator].source == .interactions,
      note.hasPrefix(MeasuredValue.notInData)
    else { return nil }
    return String(note.dropFirst(MeasuredValue.notInData.count))
  }

  private func beyondGoalposts(_ index: Int, _ indicator: Indicator, _ log: inout FindingLog) {
    guard case .goalposts(let worst, let best, _) = indicator.normalisation else { return }
    let range = min(worst, best)...max(worst, best)
    let count = matrix.cells.present(index).reduce(0) { $0 + (range.contains($1) ? 0 : 1) }
    guard count > 0 else { return }
    log.add(
      .goalpostsExceeded, at: nil,
      [
        "indicator": .text(indicator.id), "n": .count(count), "worst": .number(worst),
        "best": .number(best),
      ])
  }

  /// Brands whose score a single 0 pulls to 0.
  private func zeroProducts(_ log: inout FindingLog) {
    for (index, node) in card.model.nodes.enumerated()
    where node.aggregation == .geometric || node.aggregation == .harmonic {
      for brand in study.brands.indices where matrix.score(node: index, unit: brand) == 0 {
        log.add(
          .zeroInProduct, at: nil,
          [
            "brand": .text(study.brands[brand].id), "node": .text(node.id),
            "aggregation": .text(node.aggregation.rawValue),
          ])
      }
    }
  }
}

extension ColumnTreatment {
  /// Is the column unusable though its values differ, because `best` does not
  /// lie beyond the worst of them?
  fileprivate func reachesNoBest(_ normalisation: Normalisation) -> Bool {
    if case .distanceToBest = normalisation { minimum < maximum } else { false }
  }
}

extension ObservationTable {
  /// Where a cell's value stands in the study's files, if it stands somewhere.
  func place(_ brand: Int, _ indicator: Int) -> Place? {
    origins.isEmpty ? nil : origins[cell(brand, indicator)].place
  }
}

extension Rule {
  package static let constantIndicator = Rule(
    "constant-indicator", .warning,
    es:
      "{indicator} no distingue entre {units}: con {method} todos sus valores dan lo mismo; se trata como no aplicable en todo el estudio.",
    en:
      "{indicator} does not tell {units} apart: under {method} all its values come to the same; it is treated as not applicable throughout.",
    adviceES: "Use goalposts o quite el indicador.",
    adviceEN: "Use goalposts or take the indicator out.")

  package static let bestNotBeyond = Rule(
    "best-not-beyond", .warning,
    es:
      "{indicator}: su 'best' no queda más allá del peor valor observado; se trata como no aplicable en todo el estudio.",
    en:
      "{indicator}: its 'best' does not lie beyond the worst value observed; it is treated as not applicable throughout.",
    adviceES: "Revise 'best' y la dirección del indicador.",
    adviceEN: "Check 'best' and the indicator's direction.")

  package static let indicatorWithoutValues = Rule(
    "indicator-without-values", .warning,
    es: "Sin ningún valor: {indicators}.", en: "No value at all: {indicators}.",
    adviceES: "Compruebe que sus observaciones están en los archivos del estudio.",
    adviceEN: "Check that their observations are in the study's files.")

  package static let indicatorNotInData = Rule(
    "indicator-not-in-data", .warning,
    es: "Sin ningún valor, porque las interacciones no traen '{fields}': {indicators}.",
    en: "No value at all, because the interactions do not hold '{fields}': {indicators}.",
    adviceES:
      "Añada la columna a la exportación o a su correspondencia ('layout'), o codifíquelos.",
    adviceEN: "Add the column to the export or to its mapping ('layout'), or code them.")

  package static let studyWithoutValues = Rule(
    "study-without-values", .warning,
    es: "El estudio todavía no tiene ningún valor ({brands}, {n} indicadores).",
    en: "The study has no value yet ({brands}, {n} indicators).",
    adviceES: "Rellene los archivos de 'observations:' de study.yaml y compruébelo de nuevo.",
    adviceEN: "Fill in the files under 'observations:' in study.yaml and check it again.")

  package static let cellsImputed = Rule(
    "cells-imputed", .note,
    es: "{indicator}: celdas sin dato rellenadas: {n} ({method}).",
    en: "{indicator}: missing cells filled: {n} ({method}).")

  package static let cellWinsorised = Rule(
    "cell-winsorised", .note,
    es: "{brand} / {indicator}: {before} pasa a {after} (winsorización).",
    en: "{brand} / {indicator}: {before} becomes {after} (winsorisation).")

  package static let indicatorStillSkewed = Rule(
    "indicator-still-skewed", .warning,
    es: "{indicator} sigue muy asimétrico después de winsorizar {n} celdas.",
    en: "{indicator} is still very skewed after winsorising {n} cells.",
    adviceES: "Compruebe los extremos; quizá convenga transform: log o una curva.",
    adviceEN: "Check the extremes; transform: log or a curve may fit better.")

  package static let goalpostsExceeded = Rule(
    "goalposts-exceeded", .note,
    es:
      "{indicator}: valores más allá de los límites ({worst} y {best}): {n}; puntúan como el extremo más cercano.",
    en:
      "{indicator}: values beyond the goalposts ({worst} and {best}): {n}; they score as the nearer end."
  )

  package static let zeroInProduct = Rule(
    "zero-in-product", .warning,
    es: "{brand}: un 0 deja '{node}' en 0 (agregación {aggregation}).",
    en: "{brand}: a 0 makes '{node}' 0 ({aggregation} aggregation).",
    adviceES: "Suba el extremo inferior de la escala o use arithmetic si no es lo que quiere.",
    adviceEN: "Raise the scale's low end or use arithmetic if that is not what you want.",
    cause: ["node"])

  package static let brandNotRanked = Rule(
    "brand-not-ranked", .warning,
    es: "{brand} no entra en el ranking. {reason}.", en: "{brand} is not ranked. {reason}.",
    adviceES: "Complete sus observaciones, o publique el motivo.",
    adviceEN: "Complete its observations, or publish the reason.",
    cause: ["reason"],
    together: LocalizedText(
      es: "{count} no entran en el ranking. {reason}.", en: "{count} are not ranked. {reason}."))
}
