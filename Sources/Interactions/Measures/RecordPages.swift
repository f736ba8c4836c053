/// Records of requests as they are made: page by page, each page's in the
/// order of the rows, with how many each brand has there.
struct RecordPages: Sendable {
  let records: Column<RequestRecord>
  /// Of each record, if a measure asks for them.
  let details: Column<RequestDetail>?
  /// The unit that each is drawn by, if cases are kept.
  let units: Column<UInt64>?
  /// Where each page's records begin.
  let starts: [Int]
  /// By page, then brand.
  var counts: [[Int]] = []

  /// For pages of at most so many records; `nil` if there is no memory.
  init?(most: [Int], hasDetails: Bool, hasUnits: Bool) {
    var next = 0
    starts = most.map { count in
      defer { next += count }
      return next
    }
    guard let records = Column<RequestRecord>(capacity: next), records.make(next) else {
      return nil
    }
    self.records = records
    details = hasDetails ? Column(capacity: next) : nil
    if hasDetails, !(details?.make(next) ?? false) { return nil }
    units = hasUnits ? Column(capacity: next) : nil
    if hasUnits, !(units?.make(next) ?? false) { return nil }
  }

  /// Writes the records of one page.
  struct Writer {
    private var next: Int
    private let records: UnsafeMutablePointer<RequestRecord>
    private let details: UnsafeMutablePointer<RequestDetail>?
    private let units: UnsafeMutablePointer<UInt64>?
    private(set) var counts: [Int]

    init(_ pages: RecordPages, page: Int, brandCount: Int) {
      next = pages.starts[page]
      records = pages.records.base
      details = pages.details?.base
      units = pages.units?.base
      counts = [Int](repeating: 0, count: brandCount)
    }

    @inline(__always)
    mutating func add(
      _ record: RequestRecord, _ detail: @autoclosure () -> RequestDetail,
      unit: @autoclosure () -> UInt64
    ) {
      records[next] = record
      details?[next] = detail()
      units?[next] = unit()
      next += 1
      counts[Int(record.brand)] += 1
    }
  }
}
