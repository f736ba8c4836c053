package import Wording
import Statistics
package import StudyData
import MaturityModels
import Scoring

/// How far the study's data can be trusted, for its readers: how much was
/// observed, how well the coders agree, which indicators are weak, who is not
/// ranked and why. Nothing in it names a coder, a file or a place in one.
package struct QualityVerdict {
  /// An indicator to be read with care.
  package struct Weak {
    package let indicator: Int
    /// Observed among the applicable cells (0…1).
    let observed: Double
    /// Filled in among the applicable cells (0…1).
    let imputed: Double
    /// The coders' agreement, where it is too low.
    let alpha: Double?
  }

  /// Below this share of observed cells an indicator is weak.
  package static let leastObserved = 0.8

  package let report: Report
  /// Cells by status.
  package let counts: StatusCounts
  package let agreement: CoderAgreement?
  /// The weakest first: low agreement, then little observed.
  package let weak: [Weak]

  package init(_ report: Report) {
    self.report = report
    let cells = report.card.matrix.cells
    agreement = CoderAgreement(report.codings, of: report.study)
    var weak: [Weak] = []
    var alphas: [Int: Double] = [:]
    for entry in agreement?.entries ?? [] where entry.isLow {
      alphas[entry.indicator] = entry.alpha
    }
    for indicator in report.study.model.indicators.indices {
      let counts = StatusCounts(
        report.study.brands.indices.lazy.map { cells.status($0, indicator) })
      guard let observed = counts.observedShare else { continue }
      let alpha = alphas[indicator]
      guard observed < Self.leastObserved || alpha != nil else { continue }
      weak.append(
        Weak(
          indicator: indicator, observed: observed,
          imputed: Double(counts[.imputed]) / Double(counts.applicable), alpha: alpha))
    }
    counts = StatusCounts(cells.statuses)
    self.weak = weak.sorted { one, other in
      if (one.alpha == nil) != (other.alpha == nil) { return one.alpha != nil }
      if let first = one.alpha, let second = other.alpha, first != second { return first < second }
      return one.observed == other.observed
        ? one.indicator < other.indicator : one.observed < other.observed
    }
  }

  /// The brands without an index.
  package var unranked: [Int] { report.card.listing.filter { report.card.market.ranks[$0] == nil } }

  private var language: Language { report.language }
  private var say: any PageWording { language.wording.pages(report.study.model) }
  private func percent(_ share: Double) -> String {
    NumberFormat.percent(share * 100, 1, language)
  }
  private func integer(_ value: Int) -> String { NumberFormat.integer(value, language) }

  /// Krippendorff's α with the decimals that tell it apart from the limits.
  package static func alpha(_ value: Double, _ language: Language) -> String {
    NumberFormat.fixed(
      value, 3, apartFrom: [KrippendorffAlpha.tentative, KrippendorffAlpha.reliable], language)
  }

  /// The verdict in sentences, the most important first, and what each is
  /// about.
  package var sentences: [(subject: String, text: String)] {
    let found: [(String, String?)] = [
      (say.data, data), (say.coding, coders),
      (say.indicators, weakest),
      (say.index, left),
    ]
    return found.compactMap { subject, text in text.map { (subject, $0) } }
  }

  private var data: String? {
    let all = counts.applicable
    guard all > 0 else { return say.noData }
    let share = percent(Double(counts.observed) / Double(all))
    var text = say.observedShare(
      share: share, observed: integer(counts.observed), all: integer(all))
    let imputed = counts[.imputed]
    let treated = counts[.winsorised]
    if imputed > 0 {
      text += say.filledIn(imputed, written: integer(imputed))
    }
    if treated > 0 {
      text += say.capped(treated, written: integer(treated))
    }
    return text + "."
  }

  private var coders: String? {
    guard let agreement else { return nil }
    let figures = agreement.figures(language)
    let opening = say.codedIndependently(
      count: figures.coders, cells: figures.cells, share: figures.share)
    guard let value = agreement.alpha else { return opening + "." }
    let word =
      value >= KrippendorffAlpha.reliable
      ? say.alphaReliable
      : value >= KrippendorffAlpha.tentative
        ? say.alphaTentative
        : say.alphaInsufficient
    return say.alphaIs(opening: opening, alpha: figures.alpha, word: word)
  }

  private var weakest: String? {
    guard counts.applicable > 0 else { return nil }
    let count = weak.count
    let all = integer(report.study.model.indicators.count)
    guard count > 0 else {
      return say.noneCallsForCare
    }
    return count == 1
      ? say.oneCallsForCare(all)
      : say.someCallForCare(count: integer(count), all: all)
  }

  private var left: String? {
    let all = report.study.brands.count
    let count = unranked.count
    guard all > 0 else { return nil }
    if all == 1 {
      return say.onlyUnitIsRanked(count == 0)
    }
    guard count > 0 else {
      return say.allRanked
    }
    return say.leftUnranked(
      count, written: integer(count), of: all, writtenAll: integer(all))
  }

  /// Why an indicator is weak.
  package func reason(_ weak: Weak) -> String {
    var parts: [String] = []
    if let alpha = weak.alpha {
      parts.append(
        say.codersAgreeLittle(Self.alpha(alpha, language)))
    }
    if weak.observed < Self.leastObserved {
      parts.append(
        say.observedIn(percent(weak.observed)))
      if weak.imputed > 0 {
        parts.append(
          say.filledInFor(percent(weak.imputed)))
      }
    }
    return capitalised(parts.joined(separator: "; "))
  }
}
