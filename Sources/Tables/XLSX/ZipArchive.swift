import CMinizip
import Foundation

/// A ZIP file opened for reading: the one door to minizip.
///
/// Guards against bombs: at most 10,000 entries of different names; of all
/// that is read of them, whatever they overlap, at most 4 GiB and, beyond the
/// first 64 MiB, two hundred times the file. (Sheets of nothing but zeros
/// come to about fifty times.)
final class ZipArchive {
  private static let maximumEntries = 10_000
  private static let maximumInflated: UInt64 = 4 << 30
  private static let maximumRatio: UInt64 = 200
  private static let unsuspicious: UInt64 = 64 << 20

  private let handle: unzFile
  private let size: UInt64
  /// Where the entries are, by their names in lower case.
  private let places: [String: unz64_file_pos]
  /// Bytes inflated so far.
  private var inflated: UInt64 = 0

  init(path: String) throws(XLSXFailure) {
    guard let opened = unzOpen64(path) else { throw .damaged(part: "") }
    handle = opened
    var status = stat()
    size = stat(path, &status) == 0 ? UInt64(max(1, status.st_size)) : 1
    do throws(XLSXFailure) {
      places = try Self.places(opened)
    } catch {
      unzClose(opened)
      throw error
    }
  }

  private static func places(
    _ opened: unzFile
  ) throws(XLSXFailure) -> [String: unz64_file_pos] {
    var places: [String: unz64_file_pos] = [:]
    var step = unzGoToFirstFile(opened)
    while step == UNZ_OK {
      guard places.count < maximumEntries else { throw .tooLarge(part: "") }
      let name = currentName(opened)
      var place = unz64_file_pos()
      guard unzGetFilePos64(opened, &place) == UNZ_OK,
        places.updateValue(place, forKey: name.lowercased()) == nil
      else { throw .damaged(part: name) }
      step = unzGoToNextFile(opened)
    }
    guard step == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(part: "") }
    return places
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
  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Hands the inflated bytes of an entry to `take`, chunk by chunk, until it
  /// says false.
  func stream(
    _ name: String, limit: UInt64 = ZipArchive.maximumInflated,
    _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(XLSXFailure) {
    guard var place = places[name.lowercased()], unzGoToFilePos64(handle, &place) == UNZ_OK else {
      throw .damaged(part: name)
    }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw .damaged(part: name)
    }
    if info.flag & 1 != 0 { throw .encrypted }
    guard unzOpenCurrentFile(handle) == UNZ_OK else { throw .damaged(part: name) }
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
        inflated += UInt64(got)
        if total > limit || inflated > Self.maximumInflated
          || (inflated > Self.unsuspicious && inflated / size > Self.maximumRatio)
        {
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
