import CByteScan
import Foundation

/// The loop every byte of a file goes through, against loops that do less.
enum ScanBenchmark {
  /// Prints the gigabytes per second, on one thread and on a file in memory, of
  /// marking separators and quotes with their places (what the engine does),
  /// of `memchr` from line end to line end, and of a plain loop that counts
  /// separators outside quotes.
  static func time(_ path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let marked = best { mark(bytes) }
      let searched = best { search(bytes) }
      let looped = best { loop(bytes) }
      guard marked.result == looped.result else {
        print("the scanner finds \(marked.result) separators, the plain loop \(looped.result)")
        exit(1)
      }
      let size = Double(bytes.count) / 1e9
      print(
        "scan \(size / marked.seconds) GB/s, memchr \(size / searched.seconds) GB/s,",
        "plain loop \(size / looped.seconds) GB/s")
      let ratio = looped.seconds / marked.seconds
      print(
        "scan / plain loop = \(ratio) (goal: at least 4: \(ratio < 4 ? "not reached" : "reached"))")
    }
  }

  /// The best of five, and what it gave.
  private static func best(_ body: () -> Int) -> (seconds: Double, result: Int) {
    let clock = ContinuousClock()
    var least = Double.infinity
    var result = 0
    for _ in 0..<5 {
      let took = clock.measure { result = body() }
      least = min(least, took / .seconds(1))
    }
    return (least, result)
  }

  /// In chunks as the engine takes them; the number of separators outside quotes.
  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let chunk = 1 << 18
    let blocks = UnsafeMutablePointer<imacs_block>.allocate(capacity: chunk / 64)
    let positions = UnsafeMutablePointer<UInt32>.allocate(capacity: chunk + 64)
    defer {
      blocks.deallocate()
      positions.deallocate()
    }
    var count = 0
    var isInside: Int32 = 0
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      let size = min(chunk, bytes.count - start)
      var totals = imacs_totals()
      var irregular: Int32 = 0
      var text = imacs_text(
        bytes: base + start, count: size, delimiter: 0x2C, line_end: 0x0A, quote: 0x22,
        first: start == 0 ? 1 : 0, last: start + size == bytes.count ? 1 : 0)
      imacs_mark(&text, blocks, &totals)
      count += imacs_positions(&text, blocks, isInside, 0, positions, &irregular)
      isInside ^= Int32(totals.odd)
    }
    return count
  }

  private static func search(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var count = 0
    var at = 0
    while at < bytes.count, let found = memchr(base + at, 0x0A, bytes.count - at) {
      count += 1
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }
    return count
  }

  private static func loop(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes {
      if byte == 0x22 {
        isInside.toggle()
      } else if !isInside, byte == 0x2C || byte == 0x0A {
        count += 1
      }
    }
    return count
  }
}
