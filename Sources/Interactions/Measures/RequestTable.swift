import Statistics

/// The requests of the period, brand by brand, each with what became of it.
///
/// Measures are taken over it, and it is what a bootstrap over a brand's
/// requests draws from: all measures of one draw from the same requests.
package struct RequestTable: Sendable {
  /// Sorted by brand, then in the order of the files.
  package let records: RequestRecords
  /// The records of each brand.
  package let ranges: [Range<Int>]
  /// Channel names (folded) by the number records hold.
  package let channels: [Int: String]

  /// `nil` if there is no memory for it.
  init?(_ pages: RecordPages, brandCount: Int, channels: [Int: String], threads: Int) {
    self.channels = channels
    // Where the records of each page and brand go.
    var places = pages.counts
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(brandCount)
    var start = 0
    for brand in 0..<brandCount {
      let first = start
      for page in places.indices {
        let count = places[page][brand]
        places[page][brand] = start
        start += count
      }
      ranges.append(first..<start)
    }
    self.ranges = ranges
    guard let sorted = Column<RequestRecord>(capacity: start), sorted.make(start) else {
      return nil
    }
    let firsts = places
    let counts = pages.counts
    ParallelWork.forEach(firsts.count, threads: threads) { page in
      var next = firsts[page]
      let first = pages.records.base + pages.starts[page]
      for index in 0..<counts[page].reduce(0, +) {
        let record = first[index]
        sorted.base[next[Int(record.brand)]] = record
        next[Int(record.brand)] += 1
      }
    }
    records = RequestRecords(sorted, count: start)
  }

  /// How many of the brand's requests were answered.
  package func answered(brand: Int) -> Int {
    var count = 0
    for index in ranges[brand] where records[index].facts.contains(.answered) { count += 1 }
    return count
  }
}

/// Records one after another.
package struct RequestRecords: RandomAccessCollection, Sendable {
  private let column: Column<RequestRecord>
  package let startIndex = 0
  package let endIndex: Int

  init(_ column: Column<RequestRecord>, count: Int) {
    self.column = column
    endIndex = count
  }

  @inline(__always)
  package subscript(index: Int) -> RequestRecord {
    precondition(index >= 0 && index < endIndex)
    return column.base[index]
  }
}
