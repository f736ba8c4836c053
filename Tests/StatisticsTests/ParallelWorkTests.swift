import Statistics
import Synchronization
import Testing

/// Work on many threads gives what work on one gives.
struct ParallelWorkTests {
  @Test(arguments: [1, 2, 3, 8, 64, 1000, 0, -1])
  func mapIsIndependentOfThreads(_ threads: Int) {
    let expected = (0..<777).map { Double($0).squareRoot() }
    #expect(ParallelWork.map(777, threads: threads) { Double($0).squareRoot() } == expected)
  }

  @Test(arguments: [1, 2, 8, 200])
  func everyIndexOnce(_ threads: Int) {
    let seen = Mutex([Int](repeating: 0, count: 100))
    ParallelWork.forEach(100, threads: threads) { index in seen.withLock { $0[index] += 1 } }
    #expect(seen.withLock { $0 } == [Int](repeating: 1, count: 100))
  }

  @Test func nothingToDo() {
    ParallelWork.forEach(0, threads: 4) { _ in Issue.record("called") }
    #expect(ParallelWork.map(0, threads: 4) { $0 } == [])
    #expect(ParallelWork.map(1, threads: 4) { $0 } == [0])
    #expect(ParallelWork.cores >= 1)
  }

  @Test func optionalResultsAreKept() {
    let found = ParallelWork.map(4, threads: 2) { $0 % 2 == 0 ? nil : $0 }
    #expect(found == [nil, 1, nil, 3])
  }
}
