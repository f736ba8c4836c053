import Foundation

/// Rows in pages that are made when they are first needed, so that threads
/// can fill rows far apart, nothing is copied and only what is used counts
/// as memory. Rows not written yet are all zero.
final class PagedRows<Row: BitwiseCopyable>: @unchecked Sendable {
  static var pageBits: Int { 17 }
  static var pageRows: Int { 1 << pageBits }
  /// Rows are numbered with 32 bits.
  static var limit: Int { Int(UInt32.max) - 2 }

  private let directory: UnsafeMutablePointer<UnsafeMutablePointer<Row>?>
  private let pageCount = 1 << 15
  /// What `munmap` takes.
  private var blocks: [(start: UnsafeMutableRawPointer, count: Int)] = []
  private let lock = NSLock()

  init() {
    directory = .allocate(capacity: pageCount)
    directory.initialize(repeating: nil, count: pageCount)
  }

  deinit {
    for block in blocks { munmap(block.start, block.count) }
    directory.deallocate()
  }

  /// Makes the pages of `rows` (from several threads, if need be).
  func make(_ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    let first = rows.lowerBound >> Self.pageBits
    let last = (rows.upperBound - 1) >> Self.pageBits
    lock.lock()
    defer { lock.unlock() }
    for page in first...last where directory[page] == nil { directory[page] = map() }
  }

  /// Memory of one page, all zero, in large pages of the system where it has
  /// them: it hands out one of those in the time of a few small ones.
  private func map() -> UnsafeMutablePointer<Row>? {
    let large = 1 << 21
    let size = Self.pageRows * MemoryLayout<Row>.stride
    let count = size + large
    let access = PROT_READ | PROT_WRITE
    guard let start = mmap(nil, count, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      Int(bitPattern: start) != -1
    else { return nil }
    blocks.append((start, count))
    let address = Int(bitPattern: start)
    let offset = (address + large - 1) / large * large - address
    let aligned = start + offset
    _ = madvise(aligned, size, Int32(MADV_HUGEPAGE))
    return aligned.bindMemory(to: Row.self, capacity: Self.pageRows)
  }

  /// The row's place; its page must have been made.
  @inline(__always)
  func at(_ row: Int) -> UnsafeMutablePointer<Row> {
    directory[row >> 17].unsafelyUnwrapped + (row & 0x1FFFF)
  }

  @inline(__always)
  subscript(row: UInt32) -> Row { at(Int(row)).pointee }
}
