import CMinizip

/// A ZIP file opened for reading: the one door to minizip.
///
/// Guards against bombs: at most 10,000 entries, 4 GiB inflated in one entry,
/// and a thousandfold inflation beyond the first 64 MiB.
final class ZipArchive {
  private static let maximumEntries = 10_000
  private static let maximumInflated: UInt64 = 4 << 30
  private static let maximumRatio: UInt64 = 1_000
  private static let unsuspicious: UInt64 = 64 << 20

  private let handle: unzFile
  /// Names of the entries, in the file's order.
  let names: [String]

  init(path: String) throws(XLSXFailure) {
    guard let opened = unzOpen64(path) else { throw .damaged(part: "") }
    handle = opened
    var names: [String] = []
    var step = unzGoToFirstFile(opened)
    while step == UNZ_OK {
      guard names.count < Self.maximumEntries else {
        unzClose(opened)
        throw .tooLarge(part: "")
      }
      names.append(Self.currentName(opened))
      step = unzGoToNextFile(opened)
    }
    guard step == UNZ_END_OF_LIST_OF_FILE else {
      unzClose(opened)
      throw .damaged(part: "")
    }
    self.names = names
  }

  deinit { unzClose(handle) }

  private static func currentName(_ handle: unzFile) -> String {
    var info = unz_file_info64()
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      guard
        unzGetCurrentFileInfo64(
          handle, &info, buffer.baseAddress, UInt(buffer.count - 1), nil, 0, nil, 0) == UNZ_OK
      else { return "" }
      buffer[buffer.count - 1] = 0
      return buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// Is there an entry of this name (blind to case, as spreadsheets are)?
  func has(_ name: String) -> Bool { unzLocateFile(handle, name, 2) == UNZ_OK }

  /// The inflated bytes of an entry, at most `limit` of them.
  func bytes(of name: String, limit: UInt64) throws(XLSXFailure) -> [UInt8] {
    var all: [UInt8] = []
    try stream(name, limit: limit) { chunk in
      all.append(contentsOf: chunk)
      return true
    }
    return all
  }

  /// Hands the inflated bytes of an entry to `take`, chunk by chunk, until it
  /// says false.
  func stream(
    _ name: String, limit: UInt64 = ZipArchive.maximumInflated,
    _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(XLSXFailure) {
    guard unzLocateFile(handle, name, 2) == UNZ_OK else { throw .damaged(part: name) }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw .damaged(part: name)
    }
    if info.flag & 1 != 0 { throw .encrypted }
    guard unzOpenCurrentFile(handle) == UNZ_OK else { throw .damaged(part: name) }
    let compressed = max(1, UInt64(info.compressed_size))
    var total: UInt64 = 0
    var failure: XLSXFailure?
    var stopped = false
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.chunkSize) { buffer in
      while failure == nil, !stopped {
        let got = unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count))
        if got == 0 { break }
        guard got > 0 else {
          failure = .damaged(part: name)
          break
        }
        total += UInt64(got)
        if total > limit || (total > Self.unsuspicious && total / compressed > Self.maximumRatio) {
          failure = .tooLarge(part: name)
          break
        }
        stopped = !take(UnsafeBufferPointer(rebasing: buffer[..<Int(got)]))
      }
    }
    let closed = unzCloseCurrentFile(handle)
    if let failure { throw failure }
    // The checksum is known only once everything was read.
    if !stopped, closed != UNZ_OK { throw .damaged(part: name) }
  }

  private static let chunkSize = 1 << 18
}
