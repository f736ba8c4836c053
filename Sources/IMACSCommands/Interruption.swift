import Dispatch
import Foundation
import PagePrinting
import Tabular

/// Ends the program cleanly on Ctrl-C: no half outputs, exit 130.
enum Interruption {
  nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

  static func watch() {
    let queue = DispatchQueue(label: "imacs.interruption", qos: .userInteractive)
    for (number, code) in [(SIGINT, Int32(130)), (SIGTERM, 143)] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        RunningBrowsers.killAll()
        OpenStagings.removeAll()
        _exit(code)
      }
      source.resume()
      sources.append(source)
    }
  }
}
