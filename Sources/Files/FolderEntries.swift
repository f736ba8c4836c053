import Foundation

/// The names in a folder that is open, as the bytes they are.
enum FolderEntries {
  /// Every name but `.` and `..`; `nil` (and `errno`) if the folder cannot
  /// be listed.
  static func list(_ folder: Int32) -> [[UInt8]]? {
    // A descriptor of its own: closedir closes it.
    let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { return nil }
    guard let stream = fdopendir(own) else {
      close(own)
      return nil
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { names.append(name) }
    }
    return errno == 0 ? names : nil
  }
}
