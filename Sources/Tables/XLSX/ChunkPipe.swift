import Foundation

/// Hands chunks from the thread that inflates to the one that parses; at
/// most four wait at a time.
final class ChunkPipe: @unchecked Sendable {
  private static let capacity = 4
  private let condition = NSCondition()
  private var chunks: [[UInt8]] = []
  private var isClosed = false
  private var isStopped = false

  /// Adds a chunk; false when nobody wants any more.
  func put(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while chunks.count >= Self.capacity, !isStopped { condition.wait() }
    guard !isStopped else { return false }
    chunks.append(Array(chunk))
    condition.signal()
    return true
  }

  /// The next chunk, or `nil` after the last.
  func take() -> [UInt8]? {
    condition.lock()
    defer { condition.unlock() }
    while chunks.isEmpty, !isClosed { condition.wait() }
    guard !chunks.isEmpty else { return nil }
    let chunk = chunks.removeFirst()
    condition.signal()
    return chunk
  }

  /// Says that no more chunks come.
  func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }

  /// Says that no more chunks are wanted.
  func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    condition.unlock()
  }
}

/// The thread that inflates one part into a pipe.
final class Inflating: @unchecked Sendable {
  private let archive: ZipArchive
  private let part: String
  private let pipe: ChunkPipe
  /// Why it stopped early; to be read after the pipe has ended.
  private(set) var failure: XLSXFailure?

  init(archive: ZipArchive, part: String, pipe: ChunkPipe) {
    self.archive = archive
    self.part = part
    self.pipe = pipe
  }

  func start() {
    Thread.detachNewThread { [self] in
      do {
        try archive.stream(part) { pipe.put($0) }
      } catch let error as XLSXFailure {
        failure = error
      } catch {}
      pipe.close()
    }
  }
}
