import Foundation
import Synchronization

/// The browsers this process has started, for whoever has to end them when
/// it is interrupted. One whose owner is killed outright ends by itself: its
/// channel closes.
package enum RunningBrowsers {
  private static let groups = Mutex<[pid_t]>([])
  /// Taken for good by `killAll`: whoever then finds its browser gone waits
  /// for the end of the process instead of reporting it.
  private static let ending = NSLock()

  /// Starts a browser, whose process group `launch` gives, so that no
  /// interruption comes between its start and its being known; or never
  /// returns, if the process is being ended.
  static func start(_ launch: () throws(PrintingError) -> pid_t) throws(PrintingError) -> pid_t {
    ending.lock()
    defer { ending.unlock() }
    let group = try launch()
    groups.withLock { $0.append(group) }
    return group
  }

  /// Ends one browser with all its helpers, and waits until they are gone.
  static func end(_ group: pid_t) {
    waitIfEnding()
    groups.withLock { $0.removeAll { $0 == group } }
    kill(group)
  }

  /// Returns at once, or never if the process is being ended.
  static func waitIfEnding() {
    ending.lock()
    ending.unlock()
  }

  /// Kills every browser that is still running. To be called once, before
  /// the process ends.
  package static func killAll() {
    ending.lock()
    for group in groups.withLock({ $0 }) { kill(group) }
  }

  private static func kill(_ group: pid_t) {
    _ = Foundation.kill(-group, SIGKILL)
    var status: Int32 = 0
    while waitpid(group, &status, 0) < 0, errno == EINTR {}
    // Helpers die a moment later; until then they may still write.
    for _ in 0..<200 where Foundation.kill(-group, 0) == 0 { usleep(5_000) }
  }
}
