import Statistics
package import StudyData
import MaturityModels

/// Joint draws of all measures of a study's interactions.
package struct MeasureDraws: SamplingDraws {
  package let indicators: [Int]
  /// By brand, then place among `indicators`, then draw.
  private let values: [[[Double?]]]

  /// Of what an engine found; the same for the same seed, whatever the threads.
  package init(
    _ cases: MeasuredCases, study: Study, seed: UInt64, threads: Int = ParallelWork.cores
  ) {
    let wanted = study.model.indicators.enumerated().compactMap { index, indicator in
      indicator.source == .interactions
        ? indicator.measure.flatMap { Measure(rawValue: $0) }.map { (index, indicator, $0) } : nil
    }
    indicators = wanted.map(\.0)
    values = ParallelWork.map(cases.brands.count, threads: threads) { brand in
      let draws = BrandDraws(
        cases.brands[brand], brand: brand, channels: cases.channels, study: study, seed: seed)
      return wanted.map { draws.draws(of: $0.1, $0.2) }
    }
  }

  package func value(brand: Int, draw: Int, indicator: Int) -> Double? {
    guard let place = indicators.firstIndex(of: indicator), values.indices.contains(brand),
      values[brand][place].indices.contains(draw)
    else { return nil }
    return values[brand][place][draw]
  }
}
