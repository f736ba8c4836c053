/// Agreement of two orders.
package enum Kendall {
  /// Kendall's τ-b (Kendall 1945), which takes ties into account; `nil` where
  /// one side has but one value.
  ///
  /// - Complexity: O(n log n).
  package static func tauB(_ x: [Double], _ y: [Double]) -> Double? {
    let count = min(x.count, y.count)
    guard count > 1 else { return nil }
    let order = (0..<count).sorted { x[$0] == x[$1] ? y[$0] < y[$1] : x[$0] < x[$1] }
    func pairs(_ n: Int) -> Double { Double(n) * Double(n - 1) / 2 }
    var (tiedX, tiedBoth) = (0.0, 0.0)
    var (runX, runBoth) = (1, 1)
    for position in 1..<count {
      let (one, other) = (order[position - 1], order[position])
      if x[one] == x[other] {
        runX += 1
        if y[one] == y[other] {
          runBoth += 1
        } else {
          tiedBoth += pairs(runBoth)
          runBoth = 1
        }
      } else {
        tiedX += pairs(runX)
        tiedBoth += pairs(runBoth)
        (runX, runBoth) = (1, 1)
      }
    }
    tiedX += pairs(runX)
    tiedBoth += pairs(runBoth)
    var sorted = order.map { y[$0] }
    let swaps = Double(mergeSort(&sorted))
    var tiedY = 0.0
    var runY = 1
    for position in 1..<count {
      if sorted[position] == sorted[position - 1] {
        runY += 1
      } else {
        tiedY += pairs(runY)
        runY = 1
      }
    }
    tiedY += pairs(runY)
    let all = pairs(count)
    let scale = ((all - tiedX) * (all - tiedY)).squareRoot()
    guard scale > 0 else { return nil }
    return min(1, max(-1, (all - tiedX - tiedY + tiedBoth - 2 * swaps) / scale))
  }

  /// Sorts; gives how many pairs stood the wrong way round.
  private static func mergeSort(_ values: inout [Double]) -> Int {
    var swaps = 0
    var width = 1
    var merged = values
    while width < values.count {
      var start = 0
      while start < values.count {
        let middle = min(start + width, values.count)
        let end = min(start + 2 * width, values.count)
        var (left, right) = (start, middle)
        for position in start..<end {
          if right >= end || (left < middle && values[left] <= values[right]) {
            merged[position] = values[left]
            left += 1
          } else {
            merged[position] = values[right]
            right += 1
            swaps += middle - left
          }
        }
        start = end
      }
      swap(&values, &merged)
      width *= 2
    }
    return swaps
  }
}
