import Statistics

/// A customer who wrote to a brand on a day.
struct CustomerDay: BitwiseCopyable, Comparable {
  let brand: Int32
  let channel: UInt16
  let author: UInt64
  let day: Int32

  static func < (one: CustomerDay, other: CustomerDay) -> Bool {
    if one.brand != other.brand { return one.brand < other.brand }
    if one.channel != other.channel { return one.channel < other.channel }
    if one.author != other.author { return one.author < other.author }
    return one.day < other.day
  }
}

/// The days on which customers wrote, brand by brand.
struct CustomerTable: Sendable {
  private let days: Column<CustomerDay>
  /// The days of each brand, in the order they were met.
  private let ranges: [Range<Int>]

  /// Of portions that threads found; `nil` if there is no memory for it.
  init?(_ portions: [[CustomerDay]], brandCount: Int, threads: Int) {
    let places = BrandPlaces(
      counts: ParallelWork.map(portions.count, threads: threads) { portion in
        var counts = [Int](repeating: 0, count: brandCount)
        for day in portions[portion] { counts[Int(day.brand)] += 1 }
        return counts
      }, brandCount: brandCount)
    guard let days = Column<CustomerDay>(capacity: places.count), days.make(places.count) else {
      return nil
    }
    ParallelWork.forEach(portions.count, threads: threads) { portion in
      var next = places.first[portion]
      for day in portions[portion] {
        days.base[next[Int(day.brand)]] = day
        next[Int(day.brand)] += 1
      }
    }
    self.days = days
    ranges = places.ranges
  }

  /// The brand's days by channel, author and day.
  func sorted(brand: Int) -> [CustomerDay] {
    let range = ranges[brand]
    return UnsafeBufferPointer(start: days.base + range.lowerBound, count: range.count).sorted()
  }
}
