import Findings
import Foundation
import Statistics
import Files

/// What is going on, on standard error: the step's words after a second, and
/// how far it is where that is known. Only at a terminal; wiped when the
/// step ends.
final class Progress: @unchecked Sendable {
  private static let patience: TimeInterval = 1
  private static let barWidth = 20

  private let isShown: Bool
  private let condition = NSCondition()
  /// The step under way and when it began.
  private var step: (text: String, start: Date)?
  private var isDrawn = false
  private var isWatched = false
  private var percent: Int?
  private var furthest = 0

  init(
    quiet: Bool, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let terminal = environment["TERM"] ?? ""
    isShown =
      !quiet && isatty(STDERR_FILENO) != 0 && !terminal.isEmpty && terminal != "dumb"
  }

  /// A step begins, and the one before it ends.
  func begin(_ text: String) {
    guard isShown else { return }
    condition.lock()
    wipe()
    step = (Finding.visible(text, limit: 400), Date())
    (percent, furthest) = (nil, 0)
    if !isWatched {
      isWatched = true
      // Without a thread to be had, only steps that report are shown.
      _ = DetachedThread.start { [self] in watch() }
    }
    condition.signal()
    condition.unlock()
  }

  /// The last step ends.
  func end() {
    guard isShown else { return }
    condition.lock()
    wipe()
    step = nil
    condition.unlock()
  }

  /// `done` of `total` is done, never less than before; from any thread.
  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    condition.lock()
    defer { condition.unlock() }
    guard done > furthest, let step else { return }
    furthest = done >= total ? 0 : done
    let now = min(100, Int(Double(done) / Double(total) * 100))
    guard now != percent else { return }
    percent = now
    if Date().timeIntervalSince(step.start) > Self.patience { draw() }
  }

  /// Draws each step that lasts.
  private func watch() {
    condition.lock()
    while true {
      guard let step, !isDrawn else {
        condition.wait()
        continue
      }
      let due = step.start + Self.patience
      if Date() >= due { draw() } else { _ = condition.wait(until: due) }
    }
  }

  private func draw() {
    guard let step else { return }
    var line = step.text
    if let percent {
      let cells = percent * Self.barWidth / 100
      line += " " + String(repeating: "█", count: cells)
      line += String(repeating: "·", count: Self.barWidth - cells) + " \(percent) %"
    }
    StandardStream.error.write("\r\u{1B}[K" + line.prefix(max(1, Self.columns - 1)))
    isDrawn = true
  }

  private func wipe() {
    if isDrawn { StandardStream.error.write("\r\u{1B}[K") }
    isDrawn = false
  }

  /// How wide the terminal is.
  private static var columns: Int {
    var size = winsize()
    let known = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return known ? Int(size.ws_col) : 80
  }
}
