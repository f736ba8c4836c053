import Foundation

/// From numbers to pixels, in proportion.
package struct LinearScale: Sendable, Hashable {
  /// The numbers it holds.
  package let domain: Extent
  /// Pixel of the domain's low end.
  package let start: Double
  /// Pixel of its high end; below `start` for axes that grow upwards.
  package let end: Double

  /// Maps the ends of `domain` to two pixels.
  package init(_ domain: Extent, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start.isFinite ? start : 0
    self.end = end.isFinite ? end : 0
  }

  /// The pixel of `value`, at an end of the axis for what lies beyond it;
  /// `nil` when it is not finite.
  package func position(_ value: Double) -> Double? {
    value.isFinite ? self(value) : nil
  }

  /// The pixel of a finite `value`. On a domain of one number all lies in the
  /// middle; what is not finite lies at the start.
  package func callAsFunction(_ value: Double) -> Double {
    guard value.isFinite else { return start }
    guard !domain.isPoint else { return (start + end) / 2 }
    // Halves, so that spans near the limits of doubles do not overflow.
    let span = domain.high / 2 - domain.low / 2
    let inside = min(max(value, domain.low), domain.high)
    guard span > 0 else { return (start + end) / 2 }
    return start + (end - start) * ((inside / 2 - domain.low / 2) / span)
  }

  /// Round numbers within the domain, about `count` of them, and the decimals
  /// they need.
  package func ticks(_ count: Int = 5) -> Ticks {
    let one = Ticks(values: [domain.low], decimals: domain.low == domain.low.rounded() ? 0 : 2)
    let span = domain.high - domain.low
    guard span > max(abs(domain.low), abs(domain.high)) * 1e-12 else { return one }
    guard let step = Step(span: span, count: count) else { return one }
    let first = (domain.low / step.size - 1e-9).rounded(.up)
    let last = (domain.high / step.size + 1e-9).rounded(.down)
    guard last >= first, last - first <= 200 else { return one }
    let values = (0...Int(last - first)).map { index in
      let value = step.value(first + Double(index))
      return value == 0 ? 0 : value
    }
    return Ticks(values: values, decimals: step.decimals)
  }
}
