import Measurements
import Statistics

/// The first response times of a brand's answered requests; those before
/// their request are not among them.
struct ResponseTimes: Sendable {
  private static let microsecondsPerMinute = 60_000_000.0

  /// In microseconds, rearranged by each quantile.
  private var times: [Int64] = []

  var count: Int { times.count }

  /// Of the requests on the channels of these numbers; `nil` = on all.
  init(_ requests: RequestTable, brand: Int, channels: Set<UInt16>? = nil) {
    let range = requests.ranges[brand]
    times.reserveCapacity(range.count)
    for index in range {
      let record = requests.records[index]
      guard record.facts.contains(.answered), record.response >= 0,
        channels?.contains(record.channel) ?? true
      else { continue }
      times.append(record.response)
    }
  }

  /// In minutes; `nil` of none.
  var mean: Double? {
    guard !times.isEmpty else { return nil }
    let sum = times.reduce(Int128(0)) { $0 + Int128($1) }
    return Double(sum) / Double(times.count) / Self.microsecondsPerMinute
  }

  /// The `p`-quantile (0…1) in minutes (type 7); `nil` of none.
  mutating func quantile(_ p: Double) -> Double? {
    guard !times.isEmpty else { return nil }
    let position = Double(times.count - 1) * p
    let below = Int(position.rounded(.down))
    Selection.select(&times, below)
    let low = Double(times[below]) / Self.microsecondsPerMinute
    guard let next = times[(below + 1)...].min() else { return low }
    let high = Double(next) / Self.microsecondsPerMinute
    return low + (position - Double(below)) * (high - low)
  }
}
