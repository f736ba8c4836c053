import Foundation

/// Writes to standard output and standard error.
///
/// Foundation's `FileHandle.write` traps when a stream cannot be written (a
/// full disk behind a redirection); here a failure ends the program with 74.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package func write(_ text: String) { write(Array(text.utf8)) }

  package func write(_ bytes: [UInt8]) {
    var offset = 0
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let written = Foundation.write(
          rawValue, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written < 0, errno == EINTR { continue }
        if written < 0, errno == EAGAIN {
          // Somebody has made the stream one that does not wait.
          var poller = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
          _ = poll(&poller, 1, -1)
          continue
        }
        guard written >= 0 else {
          OpenStagings.removeAll()
          exit(74)
        }
        offset += written
      }
    }
  }
}
