import Foundation
import Synchronization

/// Rows in pages that are made when they are first needed, so that threads
/// can fill rows far apart, nothing is copied and only what is used counts
/// as memory. Rows not written yet are all zero.
final class PagedRows<Row: BitwiseCopyable>: @unchecked Sendable {
  static var pageBits: Int { 16 }
  static var pageRows: Int { 1 << pageBits }
  /// Rows are numbered with 32 bits.
  static var limit: Int { Int(UInt32.max) - 2 }

  private let directory: UnsafeMutablePointer<UnsafeMutablePointer<Row>?>
  private let pageCount = 1 << 16
  private let lock = Mutex<Int>(0)

  init() {
    directory = .allocate(capacity: pageCount)
    directory.initialize(repeating: nil, count: pageCount)
  }

  deinit {
    for page in 0..<pageCount { free(directory[page]) }
    directory.deallocate()
  }

  /// Makes the pages of `rows` (from several threads, if need be).
  func make(_ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    lock.withLock { _ in
      for page in (rows.lowerBound >> Self.pageBits)...((rows.upperBound - 1) >> Self.pageBits)
      where directory[page] == nil {
        directory[page] = calloc(Self.pageRows, MemoryLayout<Row>.stride)?
          .bindMemory(to: Row.self, capacity: Self.pageRows)
      }
    }
  }

  /// Makes the rows zero again.
  func clear(_ rows: Range<Int>) {
    for row in rows { memset(at(row), 0, MemoryLayout<Row>.stride) }
  }

  /// The row's place; its page must have been made.
  @inline(__always)
  func at(_ row: Int) -> UnsafeMutablePointer<Row> {
    // A page that could not be had is a lack of memory: nothing can go on.
    directory[row >> 16].unsafelyUnwrapped + (row & 0xFFFF)
  }

  @inline(__always)
  subscript(row: UInt32) -> Row { at(Int(row)).pointee }
}
