import Foundation
import Tabular

/// A bar on standard error, drawn when that is a terminal and the step takes
/// longer than a second.
final class ProgressBar {
  private static let width = 40
  private let isShown: Bool
  private let start = Date()
  private var drawn = -1

  init(quiet: Bool) {
    isShown = !quiet && isatty(STDERR_FILENO) != 0
  }

  /// The same from several threads at once.
  var showBytes: @Sendable (Int, Int) -> Void {
    let drawing = Drawing(self)
    return { done, total in drawing.show(done, of: total) }
  }

  /// A bar that several threads move, never backwards; one that finds
  /// another drawing leaves it to that one.
  private final class Drawing: @unchecked Sendable {
    private let bar: ProgressBar
    private let lock = NSLock()
    private var furthest = 0

    init(_ bar: ProgressBar) { self.bar = bar }

    func show(_ done: Int, of total: Int) {
      guard lock.try() else { return }
      defer { lock.unlock() }
      guard done > furthest else { return }
      furthest = done
      bar.show(done, of: total)
    }
  }

  /// Draws `done` of `total`; wipes the bar at the end.
  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0, Date().timeIntervalSince(start) > 1 else { return }
    if done >= total {
      if drawn >= 0 { write("\r\u{1B}[K") }
      drawn = -1
      return
    }
    let cells = done * Self.width / total
    guard cells != drawn else { return }
    drawn = cells
    let bar =
      String(repeating: "█", count: cells) + String(repeating: "·", count: Self.width - cells)
    write("\r\(bar) \(done * 100 / total) %")
  }

  private func write(_ text: String) { StandardStream.error.write(text) }
}
