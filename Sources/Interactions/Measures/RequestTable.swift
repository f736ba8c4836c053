/// The requests of the period, brand by brand, each with what became of it.
///
/// Measures are taken over it, and it is what a bootstrap over a brand's
/// requests draws from: all measures of one draw from the same requests.
package struct RequestTable: Sendable {
  /// Sorted by brand, then in the order of the files.
  package let records: [RequestRecord]
  /// The records of each brand.
  package let ranges: [Range<Int>]
  /// Channel names (folded) by the number records hold.
  package let channels: [Int: String]

  init(_ pages: [[RequestRecord]], brandCount: Int, channels: [Int: String]) {
    self.channels = channels
    var starts = [Int](repeating: 0, count: brandCount + 1)
    for page in pages { for record in page { starts[Int(record.brand) + 1] += 1 } }
    for brand in 0..<brandCount { starts[brand + 1] += starts[brand] }
    ranges = (0..<brandCount).map { starts[$0]..<starts[$0 + 1] }
    let count = starts[brandCount]
    var next = starts
    records = [RequestRecord](unsafeUninitializedCapacity: count) { buffer, initialized in
      for page in pages {
        for record in page {
          buffer.initializeElement(at: next[Int(record.brand)], to: record)
          next[Int(record.brand)] += 1
        }
      }
      initialized = count
    }
  }
}
