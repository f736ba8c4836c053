import Foundation

/// What tells that a file has not been touched since it was looked at.
struct FileMark: Hashable {
  private let device: UInt
  private let node: UInt
  private let size: Int
  private let changed: [Int]

  init(_ status: stat) {
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
    size = Int(status.st_size)
    changed = [
      status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
  }
}
