import CZlib

/// Unpacks gzip (RFC 1952), members one after another included.
///
/// How much comes out is limited: by `limit`, and by how much more it may be
/// than what went in. Messages with their ids and times shrink to a tenth at
/// best; what shrinks further is no export but a trap for memory.
struct Gunzip {
  enum Failure: Error {
    case damaged, cutShort, noMemory
    /// More than so many bytes would come out.
    case tooLarge
    /// More than ``mostTimes`` times what goes in would come out.
    case tooDense
    case unreadable(ByteSource.Failure)
  }

  /// From this size on, what comes out may be so many times what went in.
  static let mostTimes = 50
  static let freeSize = 64 << 20

  /// Bytes that may come out at most.
  let limit: Int

  private static let piece = 1 << 18
  /// So few bytes need no pages of their own.
  private static let small = 1 << 22

  /// The bytes that `packed` holds.
  func unpack(_ packed: ByteSource) throws(Failure) -> ByteSource {
    let unpacked = try inflated(packed)
    guard unpacked.count <= Self.small else {
      return ByteSource(unpacked.bytes, count: unpacked.count)
    }
    return ByteSource(
      Array(UnsafeBufferPointer(start: unpacked.bytes.base, count: unpacked.count)))
  }

  private func inflated(_ packed: ByteSource) throws(Failure) -> (bytes: Column<UInt8>, count: Int)
  {
    do throws(ByteSource.Failure) { try packed.open() } catch { throw .unreadable(error) }
    defer { packed.close() }
    let most = min(limit, max(Self.freeSize, (packed.count + 1) * Self.mostTimes))
    guard let out = Column<UInt8>(capacity: most + 2 * Self.piece) else { throw .noMemory }
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, 31, ZLIB_VERSION, size) == Z_OK else { throw .noMemory }
    defer { inflateEnd(&stream) }
    let input = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.piece)
    defer { input.deallocate() }
    var count = 0
    /// Bytes taken from the file, and those of them not used yet.
    var taken = 0
    var left = 0
    var hasEnded = false
    /// May there be more to come out of what was put in?
    var isFull = false
    while true {
      if left == 0, hasEnded || !isFull {
        if taken == packed.count {
          guard hasEnded else { throw .cutShort }
          return (out, count)
        }
        left = min(Self.piece, packed.count - taken)
        guard packed.read(taken..<taken + left, into: input) else {
          throw .unreadable(packed.failure)
        }
        taken += left
        stream.next_in = input
      }
      if hasEnded {
        // Another member, or padding.
        guard stream.next_in?.pointee == 0x1F else { return (out, count) }
        inflateReset(&stream)
        hasEnded = false
      }
      guard out.make(count + Self.piece) else { throw .noMemory }
      stream.avail_in = UInt32(left)
      stream.next_out = out.base + count
      stream.avail_out = UInt32(Self.piece)
      let status = inflate(&stream, Z_NO_FLUSH)
      left = Int(stream.avail_in)
      isFull = stream.avail_out == 0
      count += Self.piece - Int(stream.avail_out)
      guard count <= limit else { throw .tooLarge }
      guard count <= Self.freeSize || count / Self.mostTimes <= taken - left else {
        throw .tooDense
      }
      if status == Z_STREAM_END {
        hasEnded = true
      } else if status == Z_BUF_ERROR, left == 0 {
        continue
      } else if status != Z_OK {
        throw .damaged
      }
    }
  }
}
