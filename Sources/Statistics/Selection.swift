/// Order statistics without sorting everything.
package enum Selection {
  /// Rearranges `values` so that the `place`th smallest (from 0) stands at
  /// `place`, none greater before it and none smaller behind it (Hoare's
  /// quickselect, the middle of three as pivot).
  package static func select(_ values: inout [Int64], _ place: Int) {
    values.withUnsafeMutableBufferPointer { select($0, place) }
  }

  private static func select(_ values: UnsafeMutableBufferPointer<Int64>, _ place: Int) {
    var low = 0
    var high = values.count - 1
    while low < high {
      let pivot = middle(values[low], values[low + (high - low) / 2], values[high])
      var left = low
      var right = high
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        return
      }
    }
  }

  private static func middle(_ a: Int64, _ b: Int64, _ c: Int64) -> Int64 {
    max(min(a, b), min(max(a, b), c))
  }
}
