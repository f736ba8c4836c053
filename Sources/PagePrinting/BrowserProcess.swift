import CPlatform
import Foundation

/// A running Chromium and the channel to it: JSON messages that end with a
/// NUL byte, both ways (`--remote-debugging-pipe`).
///
/// Foundation's `Process` cannot give a child the descriptors 3 and 4, nor a
/// process group of its own to end it with all its helpers.
final class BrowserProcess {
  /// A message from the browser.
  typealias Message = [String: Any]

  /// In seconds.
  private static let sendingLimit = 15
  /// In bytes; a PDF comes as one message.
  private static let longestMessage = 512 << 20

  private let path: String
  private let errors: String
  private let channel: Int32
  private let group: pid_t
  private var pending: [UInt8] = []
  /// How much of `pending` is known to hold no end of a message.
  private var searched = 0
  private var ended = false

  /// Starts `chromium`; all it writes goes into the folder `profile`.
  init(_ chromium: Chromium, profile: String) throws(PrintingError) {
    path = chromium.path
    errors = profile + "/stderr.txt"
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .browserFailed(path: path, reason: String(cString: strerror(errno)))
    }
    channel = ends[0]
    // A browser that does not read must not be waited for without end.
    var limit = timeval(tv_sec: Self.sendingLimit, tv_usec: 0)
    setsockopt(
      channel, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var arguments: [UnsafeMutablePointer<CChar>?] = chromium.arguments(profile: profile).map {
      strdup($0)
    }
    arguments.append(nil)
    let (path, errors) = (self.path, self.errors)
    defer {
      for argument in arguments { free(argument) }
      close(ends[1])
    }
    do {
      group = try RunningBrowsers.start { () throws(PrintingError) in
        var started: Int32 = 0
        let failure = imacs_spawn_with_channel(path, arguments, ends[1], errors, &started)
        guard failure == 0 else {
          throw .browserFailed(path: path, reason: String(cString: strerror(failure)))
        }
        return started
      }
    } catch {
      close(channel)
      throw error
    }
  }

  deinit { end() }

  /// Ends the browser and all its helpers.
  func end() {
    guard !ended else { return }
    ended = true
    RunningBrowsers.end(group)
    close(channel)
  }

  /// Sends one message.
  func send(_ message: Message) throws(PrintingError) {
    guard let data = try? JSONSerialization.data(withJSONObject: message) else {
      throw .browserFailed(path: path, reason: "a message that is no JSON")
    }
    let bytes = Array(data) + [0]
    var offset = 0
    while offset < bytes.count {
      let sent = bytes.withUnsafeBytes {
        // A browser that is gone is told by an error, not by a signal.
        Foundation.send(
          channel, $0.baseAddress?.advanced(by: offset), bytes.count - offset,
          Int32(MSG_NOSIGNAL))
      }
      if sent < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN { throw .silent(path: path, seconds: Self.sendingLimit) }
        throw death()
      }
      offset += sent
    }
  }

  /// The next message, or `nil` if none came before `deadline`.
  func receive(before deadline: ContinuousClock.Instant) throws(PrintingError) -> Message? {
    while true {
      if let end = pending[searched...].firstIndex(of: 0) {
        let data = Data(pending[..<end])
        pending.removeSubrange(...end)
        searched = 0
        guard let message = try? JSONSerialization.jsonObject(with: data) as? Message else {
          throw .browserFailed(path: path, reason: "an answer that is no JSON")
        }
        return message
      }
      searched = pending.count
      guard searched <= Self.longestMessage else {
        throw .browserFailed(path: path, reason: "an answer without end")
      }
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return nil }
      var poller = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
      let milliseconds = min(left / .milliseconds(1), 3_600_000).rounded(.up)
      let ready = poll(&poller, 1, Int32(milliseconds))
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      var buffer = [UInt8](repeating: 0, count: 1 << 18)
      let count = recv(channel, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw death() }
      pending.append(contentsOf: buffer[..<count])
    }
  }

  /// What the browser said last.
  private func death() -> PrintingError {
    RunningBrowsers.waitIfEnding()
    let said = FileManager.default.contents(atPath: errors) ?? Data()
    let lines = String(decoding: said.suffix(4000), as: UTF8.self).split(
      whereSeparator: \.isNewline
    )
    .filter { !$0.allSatisfy(\.isWhitespace) }
    let last = lines.last.map { String($0.prefix(300)) }
    return .browserFailed(path: path, reason: last ?? "it ended without a word")
  }
}
