import Foundation
import Synchronization

/// Values by number, in one piece of address space that grows without moving,
/// so that threads can fill it far apart, nothing is copied, and only what is
/// used counts as memory. Values not written yet are all zero.
final class Column<Element: BitwiseCopyable>: @unchecked Sendable {
  /// Where the first value stands. Values up to ``make(_:)`` may be used.
  let base: UnsafeMutablePointer<Element>
  /// How many values there is address space for.
  let capacity: Int

  private let start: UnsafeMutableRawPointer
  private let reserved: Int
  /// How many bytes from `base` may be used.
  private let made = Atomic<Int>(0)
  private let lock = NSLock()

  /// The size of the system's large pages: it hands out one in the time of a
  /// few small ones.
  private static var largePage: Int { 1 << 21 }
  private static var step: Int { 1 << 23 }

  /// Address space for `capacity` values; `nil` if the system has none left.
  init?(capacity: Int) {
    let wanted = max(1, capacity).multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    let padded = wanted.partialValue.addingReportingOverflow(2 * Self.largePage + Self.step)
    guard !wanted.overflow, !padded.overflow,
      let start = mmap(
        nil, padded.partialValue, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | Int32(MAP_NORESERVE),
        -1, 0),
      Int(bitPattern: start) != -1
    else { return nil }
    let address = Int(bitPattern: start)
    let aligned = (address + Self.largePage - 1) / Self.largePage * Self.largePage
    self.start = start
    self.capacity = capacity
    reserved = padded.partialValue
    let first = start + (aligned - address)
    _ = madvise(first, reserved - (aligned - address), Int32(MADV_HUGEPAGE))
    base = first.bindMemory(to: Element.self, capacity: max(1, capacity))
  }

  deinit { munmap(start, reserved) }

  /// Lets the first `count` values be used; false if there is no memory for
  /// them.
  func make(_ count: Int) -> Bool {
    guard count <= capacity else { return false }
    let bytes = count * MemoryLayout<Element>.stride
    guard bytes > made.load(ordering: .acquiring) else { return true }
    lock.lock()
    defer { lock.unlock() }
    let before = made.load(ordering: .relaxed)
    guard bytes > before else { return true }
    let end = (bytes + Self.step - 1) / Self.step * Self.step
    guard
      mprotect(UnsafeMutableRawPointer(base) + before, end - before, PROT_READ | PROT_WRITE) == 0
    else { return false }
    made.store(end, ordering: .releasing)
    return true
  }

  @inline(__always)
  subscript(row: UInt32) -> Element { base[Int(row)] }
}
