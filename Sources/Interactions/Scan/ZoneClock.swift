import Foundation
import Tables

/// A time zone's offsets, tabled once around the study's period.
///
/// Foundation answers one question about an offset in about 100 ns; here it
/// is a look-up among the few changes of the years that matter, and Foundation
/// is asked only about times far outside.
struct ZoneClock: Sendable {
  private let zone: TimeZone
  /// Seconds since 1970 from which an offset holds, ascending.
  private var starts: [Int] = []
  private var offsets: [Int] = []
  private var end = 0
  /// The offset, where it never changes.
  private let fixed: Int?

  init(_ identifier: String, from: CalendarDate, to: CalendarDate) {
    if identifier == "UTC" || identifier == "GMT" || identifier == "Etc/UTC" {
      zone = .gmt
      fixed = 0
      return
    }
    zone = TimeZone(identifier: identifier) ?? .gmt
    fixed = nil
    let year = 366 * 86_400
    var at = from.daysSince1970 * 86_400 - 2 * year
    end = to.daysSince1970 * 86_400 + 2 * year
    while at < end {
      starts.append(at)
      let date = Date(timeIntervalSince1970: Double(at))
      offsets.append(zone.secondsFromGMT(for: date))
      guard let next = zone.nextDaylightSavingTimeTransition(after: date) else { break }
      let second = Int(next.timeIntervalSince1970.rounded(.up))
      guard second > at else { break }
      at = second
    }
  }

  /// Seconds east of UTC at `second` (since 1970, UTC).
  func offset(at second: Int) -> Int {
    if let fixed { return fixed }
    guard let first = starts.first, second >= first, second < end else {
      let bounded = Double(min(max(second, -62_135_596_800), 253_402_300_799))
      return zone.secondsFromGMT(for: Date(timeIntervalSince1970: bounded))
    }
    var index = starts.count - 1
    while index > 0, starts[index] > second { index -= 1 }
    return offsets[index]
  }

  /// The UTC second of a clock reading `local` (as if it were UTC). Of an
  /// hour that comes twice the first is meant; one that is skipped is read
  /// with the offset before it.
  func utc(local: Int) -> Int {
    if let fixed { return local - fixed }
    // The offsets on both sides of any change near by.
    let before = offset(at: local - 86_400)
    let after = offset(at: local + 86_400)
    if before == after, offset(at: local - before) == before { return local - before }
    let early = local - before
    if offset(at: early) == before { return early }
    let late = local - after
    return offset(at: late) == after ? late : early
  }
}
