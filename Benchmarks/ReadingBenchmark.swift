import Foundation
import Tables

/// Reading a large sheet, in process.
enum ReadingBenchmark {
  /// Prints the seconds it takes to read every cell of the first sheet, and
  /// their number.
  static func time(_ path: String) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let reader = try XLSXReader(path: path, head: [0x50, 0x4B, 3, 4, 0, 0, 0, 0])
    guard let name = reader.sheetNames.first else { return }
    let table = try reader.sheet(name).table
    let took = start.duration(to: clock.now)
    let cells = (0..<table.rowCount).reduce(0) { $0 + table.width($1) }
    print(took / .seconds(1), cells)
  }
}
