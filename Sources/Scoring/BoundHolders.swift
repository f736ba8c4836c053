package import Findings
import Wording
import MaturityModels
import StudyData

/// Brands that are not ranked and yet set an end of a column: everybody
/// else's score hangs on a value that the ranking does not show (contract §4).
struct BoundHolders {
  private let card: Scorecard
  private let unranked: [Int]

  init(card: Scorecard) {
    self.card = card
    unranked = card.study.brands.indices.filter { card.market.ranks[$0] == nil }
  }

  /// Reports those of one indicator. Where a ranked brand has the same value,
  /// the end is no less its own, and nothing is said.
  func report(_ index: Int, to log: inout FindingLog) {
    let indicator = card.model.indicators[index]
    let treatment = card.matrix.treatments[index]
    guard indicator.normalisation.hangsOnEnds, !unranked.isEmpty, treatment.statistics.count > 0,
      !treatment.isConstant
    else { return }
    func holds(_ brand: Int, _ end: Double) -> Bool {
      card.matrix.cells.value(brand, index) == end
    }
    let ends = [
      (treatment.statistics.minimum, LocalizedText(\.scoring.minimum)),
      (treatment.statistics.maximum, LocalizedText(\.scoring.maximum)),
    ]
    for (end, word) in ends {
      let holders = unranked.filter { holds($0, end) }
      guard !holders.isEmpty, !card.market.order.contains(where: { holds($0, end) }) else {
        continue
      }
      for brand in holders {
        log.add(
          .boundOfUnranked, at: card.matrix.cells.place(brand, index),
          [
            "brand": .text(card.study.brands[brand].id), "indicator": .text(indicator.id),
            "end": .localized(word), "value": .number(end),
            "method": .text(indicator.normalisation.method),
          ])
      }
    }
  }
}

extension Rule {
  package static let boundOfUnranked = Rule("bound-of-unranked", .warning, \.boundOfUnranked)
}
