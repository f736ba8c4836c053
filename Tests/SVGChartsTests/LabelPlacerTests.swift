@testable import SVGCharts
import ImacsTestSupport
import Testing

@Suite struct LabelPlacerTests {
  @Test func `labels with room stay where they are`() {
    #expect(LabelPlacer.spread([10, 50, 30], gap: 10, from: 0, to: 100) == [10, 50, 30])
  }

  @Test func `crowded labels share the shift`() {
    #expect(LabelPlacer.spread([50, 50], gap: 10, from: 0, to: 100) == [45, 55])
    #expect(LabelPlacer.spread([2, 0], gap: 10, from: 0, to: 100) == [10, 0])
    #expect(LabelPlacer.spread([100, 100], gap: 10, from: 0, to: 100) == [90, 100])
  }

  @Test func `what does not fit is spread evenly, nothing traps`() {
    #expect(LabelPlacer.spread([5, 5, 5], gap: 10, from: 0, to: 10) == [0, 5, 10])
    #expect(LabelPlacer.spread([], gap: 10, from: 0, to: 10) == [])
    #expect(LabelPlacer.spread([.nan], gap: 10, from: 3, to: 10) == [3])
    #expect(LabelPlacer.spread([1, 2], gap: 10, from: 5, to: 0) == [5, 5])
    #expect(LabelPlacer.capacity(gap: 10, from: 0, to: 100) == 11)
    #expect(LabelPlacer.capacity(gap: 0, from: 0, to: 100) == 1)
    #expect(LabelPlacer.capacity(gap: 10, from: 5, to: 0) == 0)
  }

  @Test(arguments: 1...200)
  func `random labels keep their gap, order and bounds`(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let count = Int.random(in: 1...40, using: &random)
    let wanted = (0..<count).map { _ in Double.random(in: -20...620, using: &random).rounded() }
    let places = LabelPlacer.spread(wanted, gap: 14, from: 0, to: 600)
    let order = wanted.indices.sorted {
      wanted[$0] == wanted[$1] ? $0 < $1 : wanted[$0] < wanted[$1]
    }
    for (one, next) in zip(order, order.dropFirst()) {
      #expect(places[next] - places[one] >= 14 - 1e-9)
    }
    #expect(places.allSatisfy { $0 >= -1e-9 && $0 <= 600 + 1e-9 })

    // No single label, nor any run of them, can move nearer to its wish.
    func cost(_ places: [Double]) -> Double {
      zip(places, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    for first in order.indices {
      for last in first..<order.count {
        for shift in [-0.5, 0.5] {
          var moved = places
          for rank in first...last { moved[order[rank]] += shift }
          let fits =
            moved.allSatisfy { $0 >= 0 && $0 <= 600 }
            && zip(order, order.dropFirst()).allSatisfy { moved[$1] - moved[$0] >= 14 }
          if fits { #expect(cost(moved) >= cost(places) - 1e-6) }
        }
      }
    }
  }

  @Test(arguments: 1...100)
  func `labels of points never overlap`(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let bounds = Box(left: 0, top: 0, width: 500, height: 300)
    let taken = [Box(left: 400, top: 0, width: 100, height: 20)]
    let requests = (0..<Int.random(in: 1...80, using: &random)).map { index in
      LabelPlacer.Request(
        x: Double.random(in: 0...500, using: &random),
        y: Double.random(in: 0...300, using: &random), radius: 5,
        width: Double.random(in: 10...120, using: &random), height: 13, isUrgent: index < 3)
    }
    let discs = requests.map { (x: $0.x, y: $0.y, radius: $0.radius) }
    let boxes = LabelPlacer.place(
      requests, among: discs, taken: taken, within: bounds, limit: 30)
    let placed = boxes.compactMap { $0 }
    #expect(placed.count <= 30)
    for (index, box) in placed.enumerated() {
      #expect(bounds.contains(box))
      #expect(!box.overlaps(taken[0]))
      for other in placed[(index + 1)...] { #expect(!box.overlaps(other)) }
    }
    for (index, box) in boxes.enumerated() where index >= 3 {
      guard let box else { continue }
      #expect(!discs.contains { box.overlaps(x: $0.x, y: $0.y, radius: $0.radius) })
    }
  }
}
