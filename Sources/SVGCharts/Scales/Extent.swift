import Foundation

/// The numbers an axis runs between: always finite, never the wrong way round.
package struct Extent: Sendable, Hashable {
  /// The lower end.
  package let low: Double
  /// The upper end, never below the lower.
  package let high: Double

  /// Between two numbers in either order; 0…1 when one is not finite.
  package init(_ one: Double, _ other: Double) {
    guard one.isFinite, other.isFinite else {
      low = 0
      high = 1
      return
    }
    low = min(one, other)
    high = max(one, other)
  }

  /// The span of index scores, 0…100.
  package static let scores = Extent(0, 100)

  /// The smallest that holds all finite `values`; `nil` without any.
  package init?(covering values: some Sequence<Double>) {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return nil }
    self.init(low, high)
  }

  /// This, stretched to hold `value` if it is finite.
  package func including(_ value: Double) -> Extent {
    value.isFinite ? Extent(min(low, value), max(high, value)) : self
  }

  /// Is there nothing between the ends?
  package var isPoint: Bool { low == high }

  /// Stretched outwards to round numbers, about `count` steps of them; one
  /// number becomes a span around it.
  package func rounded(_ count: Int = 5) -> Extent {
    if isPoint {
      let reach = max(abs(low) * 0.1, 1)
      let wider = Extent(low - reach, high + reach)
      return wider.isPoint || !wider.low.isFinite ? self : wider.rounded(count)
    }
    guard let step = Step(span: high - low, count: count) else { return self }
    let first = (low / step.size + 1e-9).rounded(.down)
    let last = (high / step.size - 1e-9).rounded(.up)
    return Extent(min(step.value(first), low), max(step.value(last), high))
  }

  /// A little wider at both ends, by a share of the span.
  package func padded(_ share: Double) -> Extent {
    let margin = (high / 2 - low / 2) * 2 * share
    let (wideLow, wideHigh) = (low - margin, high + margin)
    return wideLow.isFinite && wideHigh.isFinite ? Extent(wideLow, wideHigh) : self
  }
}
