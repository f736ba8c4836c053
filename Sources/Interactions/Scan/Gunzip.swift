import CMinizip

/// Unpacks gzip (RFC 1952), members one after another included.
enum Gunzip {
  enum Failure: Error {
    case damaged, cutShort, tooLarge
    /// It unpacks further than any file of messages.
    case tooDense
  }

  /// Above this nothing is unpacked (in bytes).
  static let limit = 8 << 30
  /// What is unpacked beyond `unsuspicious` is at most so many times the
  /// file: messages come to three to twenty times, whatever is repeated in
  /// them.
  static let maximumRatio = 100
  static let unsuspicious = 64 << 20

  static func unpack(_ packed: [UInt8]) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, 31, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    var out: [UInt8] = []
    var failure: Failure?
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    packed.withUnsafeBufferPointer { input in
      guard let base = input.baseAddress else {
        failure = .cutShort
        return
      }
      var offset = 0
      var ended = false
      while !ended || offset < input.count {
        if ended {
          // Another member, or padding.
          guard input[offset] == 0x1F else { break }
          inflateReset(&stream)
          ended = false
        }
        // zlib does not write there; its header is older than `const`.
        stream.next_in = UnsafeMutablePointer(mutating: base + offset)
        let offered = min(input.count - offset, 1 << 30)
        stream.avail_in = UInt32(offered)
        let status = buffer.withUnsafeMutableBufferPointer { space in
          stream.next_out = space.baseAddress
          stream.avail_out = UInt32(space.count)
          return inflate(&stream, Z_NO_FLUSH)
        }
        offset += offered - Int(stream.avail_in)
        let got = buffer.count - Int(stream.avail_out)
        out.append(contentsOf: buffer[..<got])
        if out.count > limit {
          failure = .tooLarge
          return
        }
        if out.count > unsuspicious, out.count / maximumRatio > packed.count {
          failure = .tooDense
          return
        }
        if status == Z_STREAM_END {
          ended = true
        } else if status != Z_OK {
          failure = status == Z_BUF_ERROR && offset >= input.count ? .cutShort : .damaged
          return
        } else if got == 0, offset >= input.count {
          failure = .cutShort
          return
        }
      }
    }
    if let failure { throw failure }
    return out
  }
}
