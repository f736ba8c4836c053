/// Memory for a fixed number of plain values, freed with its owner. Whoever
/// writes to it owns it alone.
final class Slab<Value: BitwiseCopyable>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Value>
  let count: Int

  init(_ count: Int, _ value: Value) {
    self.count = max(1, count)
    pointer = .allocate(capacity: self.count)
    pointer.initialize(repeating: value, count: self.count)
  }

  deinit { pointer.deallocate() }

  /// All of it; in debug builds with its bounds checked.
  @inline(__always)
  var cells: UnsafeMutableBufferPointer<Value> {
    UnsafeMutableBufferPointer(start: pointer, count: count)
  }

  @inline(__always)
  subscript(index: Int) -> Value {
    get { cells[index] }
    set { cells[index] = newValue }
  }

  /// `count` cells from `start` on.
  @inline(__always)
  func slice(_ start: Int, _ count: Int) -> UnsafeMutableBufferPointer<Value> {
    UnsafeMutableBufferPointer(rebasing: cells[start..<start + count])
  }
}
