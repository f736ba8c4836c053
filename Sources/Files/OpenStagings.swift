import Foundation
import Synchronization

/// The staging folders of this process, for whoever has to clear them when
/// it is interrupted.
package enum OpenStagings {
  private static let paths = Mutex<[String]>([])
  /// Held during a swap, so that an interruption waits for its end.
  private static let swapping = NSLock()

  static func add(_ path: String) { paths.withLock { $0.append(path) } }
  static func remove(_ path: String) { paths.withLock { $0.removeAll { $0 == path } } }
  static func willSwap() { swapping.lock() }
  static func didSwap() { swapping.unlock() }

  /// Removes every staging folder that is still open; waits for a swap under
  /// way.
  package static func removeAll() {
    swapping.lock()
    for path in paths.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }
}
