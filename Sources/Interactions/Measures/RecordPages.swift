/// Records of requests as they are made: page by page, each page's in the
/// order of the rows, with how many each brand has there.
struct RecordPages: Sendable {
  let records: Column<RequestRecord>
  /// Of each record, if a measure asks for them.
  let details: Column<RequestDetail>?
  /// Where each page's records begin.
  let starts: [Int]
  /// By page, then brand.
  var counts: [[Int]] = []

  /// For pages of at most so many records; `nil` if there is no memory.
  init?(most: [Int], hasDetails: Bool) {
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
  }

  /// Writes the records of one page.
  struct Writer {
    private var next: Int
    private let records: UnsafeMutablePointer<RequestRecord>
    private let details: UnsafeMutablePointer<RequestDetail>?
    private(set) var counts: [Int]

    init(_ pages: RecordPages, page: Int, brandCount: Int) {
      next = pages.starts[page]
      records = pages.records.base
      details = pages.details?.base
      counts = [Int](repeating: 0, count: brandCount)
    }

    @inline(__always)
    mutating func add(_ record: RequestRecord, _ detail: @autoclosure () -> RequestDetail) {
      records[next] = record
      details?[next] = detail()
      next += 1
      counts[Int(record.brand)] += 1
    }
  }
}
