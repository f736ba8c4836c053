import Foundation
import Synchronization
import Testing

@testable import Statistics

/// Work is done whether there are threads to be had or not.
struct ThreadTeamTests {
  /// How often `work` ran with a team that gets threads from `start`.
  private func runs(
    helpers: Int, _ start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Bool
  ) -> Int {
    let count = Atomic<Int>(0)
    let team = ThreadTeam(start: start)
    team.perform(helpers: helpers) { count.add(1, ordering: .relaxed) }
    return count.load(ordering: .relaxed)
  }

  @Test func withoutThreadsTheCallerWorksAlone() {
    #expect(runs(helpers: 7) { _ in false } == 1)
  }

  @Test func someThreadsAreEnough() {
    let given = Atomic<Int>(0)
    let total = runs(helpers: 7) { body in
      given.add(1, ordering: .relaxed).oldValue < 2 && DetachedThread.start(body)
    }
    #expect((1...3).contains(total))
  }

  @Test(.timeLimit(.minutes(1)))
  func nestedWorkEnds() {
    let sum = Atomic<Int>(0)
    for _ in 0..<50 {
      ParallelWork.forEach(8, threads: 8) { outer in
        ParallelWork.forEach(20, threads: 8) { inner in
          sum.add(outer * inner, ordering: .relaxed)
        }
      }
    }
    #expect(sum.load(ordering: .relaxed) == 50 * 28 * 190)
  }

  /// Helpers do take part: each waits for the other.
  @Test(.timeLimit(.minutes(1)))
  func severalWorkAtTheSameTime() {
    let here = Atomic<Int>(0)
    ParallelWork.forEach(3, threads: 3) { _ in
      here.add(1, ordering: .sequentiallyConsistent)
      while here.load(ordering: .sequentiallyConsistent) < 3 { usleep(100) }
    }
    #expect(here.load(ordering: .relaxed) == 3)
  }

  @Test func workInTheBackgroundGivesItsResult() {
    let work = BackgroundWork { (1...100).reduce(0, +) }
    #expect(work.wait() == 5050)
    #expect(work.wait() == 5050)
  }
}
