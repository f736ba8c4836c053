import ImacsTestSupport
import Statistics
import Testing

/// Selecting against sorting.
struct SelectionTests {
  @Test func everyPlaceOfRandomValues() {
    var random = SeededGenerator(7)
    for count in 1...60 {
      let values = (0..<count).map { _ in Int64.random(in: 0...20, using: &random) }
      let sorted = values.sorted()
      for place in 0..<count {
        var some = values
        Selection.select(&some, place)
        #expect(some[place] == sorted[place])
        #expect(some[..<place].allSatisfy { $0 <= some[place] })
        #expect(some[place...].allSatisfy { $0 >= some[place] })
        #expect(some.sorted() == sorted)
      }
    }
  }

  @Test func sortedReversedEqual() {
    for values in [
      Array(Int64(0)..<1000), (Int64(0)..<1000).reversed(), [Int64](repeating: 5, count: 1000),
    ] {
      var some = values
      Selection.select(&some, 500)
      #expect(some[500] == values.sorted()[500])
    }
  }
}
