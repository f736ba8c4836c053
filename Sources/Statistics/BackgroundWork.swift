import Foundation

/// One piece of work beside everything else: on a thread of its own, or, if
/// there is none to be had, when its result is asked for.
package final class BackgroundWork<Result: Sendable>: @unchecked Sendable {
  private enum State {
    case waiting
    case running
    case done(Result)
  }

  private let condition = NSCondition()
  private let body: @Sendable () -> Result
  private var state = State.waiting

  package init(_ body: @escaping @Sendable () -> Result) {
    self.body = body
    state = .running
    if !DetachedThread.start({ [self] in finish() }) { state = .waiting }
  }

  /// The result, as soon as it is there.
  package func wait() -> Result {
    condition.lock()
    while true {
      switch state {
      case .done(let result):
        condition.unlock()
        return result
      case .running: condition.wait()
      case .waiting:
        state = .running
        condition.unlock()
        finish()
        condition.lock()
      }
    }
  }

  private func finish() {
    let result = body()
    condition.lock()
    state = .done(result)
    condition.broadcast()
    condition.unlock()
  }
}
