package import Findings
import Wording
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
          "reason": .localized(LocalizedText { card.reasonText(reason, $0.language) }),
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
    if case .distanceToBest = normalisation {
      statistics.minimum < statistics.maximum
    } else {
      false
    }
  }
}

extension ObservationTable {
  /// Where a cell's value stands in the study's files, if it stands somewhere.
  func place(_ brand: Int, _ indicator: Int) -> SourceLocation? {
    origins.isEmpty ? nil : origins[cell(brand, indicator)].place
  }
}

extension Rule {
  package static let constantIndicator = Rule("constant-indicator", .warning, \.constantIndicator)

  package static let bestNotBeyond = Rule("best-not-beyond", .warning, \.bestNotBeyond)

  package static let indicatorWithoutValues = Rule(
    "indicator-without-values", .warning, \.indicatorWithoutValues)

  package static let indicatorNotInData = Rule(
    "indicator-not-in-data", .warning, \.indicatorNotInData)

  package static let studyWithoutValues = Rule(
    "study-without-values", .warning, \.studyWithoutValues)

  package static let cellsImputed = Rule("cells-imputed", .note, \.cellsImputed)

  package static let cellWinsorised = Rule("cell-winsorised", .note, \.cellWinsorised)

  package static let indicatorStillSkewed = Rule(
    "indicator-still-skewed", .warning, \.indicatorStillSkewed)

  package static let goalpostsExceeded = Rule("goalposts-exceeded", .note, \.goalpostsExceeded)

  package static let zeroInProduct = Rule(
    "zero-in-product", .warning, \.zeroInProduct, cause: ["node"])

  package static let brandNotRanked = Rule(
    "brand-not-ranked", .warning, \.brandNotRanked, cause: ["reason"])
}
