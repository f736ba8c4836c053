/// The parts of a path. (Foundation's `deletingLastPathComponent` traps on a
/// path of one character, such as `m`.)
package enum PathParts {
  /// The folder a path lies in: `a` for `a/b`, `/` for `/a`, empty for `a`
  /// and for the root.
  package static func folder(of path: String) -> String {
    let bytes = trimmed(path)
    guard let slash = bytes.lastIndex(of: slash) else { return "" }
    if slash == 0 { return bytes.count == 1 ? "" : "/" }
    return String(decoding: trimmed(bytes[..<slash]), as: UTF8.self)
  }

  /// The last component: `b` for `a/b`, `/` for the root.
  package static func name(of path: String) -> String {
    let bytes = trimmed(path)
    guard let slash = bytes.lastIndex(of: slash), bytes.count > 1 else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: bytes[(slash + 1)...], as: UTF8.self)
  }

  /// `name` seen from `folder`, with `.` and `..` taken out; an absolute name
  /// stays as it is.
  package static func joined(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty && !name.contains("..") && !name.contains("./") {
      return name
    }
    let whole = folder.isEmpty ? name : folder + "/" + name
    return (whole.hasPrefix("/") ? "/" : "") + components(whole).joined(separator: "/")
  }

  /// The components of a path, `.` and `..` taken out where that can be.
  private static func components(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        if let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
      default: parts.append(part)
      }
    }
    return parts
  }

  /// The way from `folder` to `path`, such as `../b/c`; both are absolute, or
  /// both start at the same place.
  package static func relative(_ path: String, to folder: String) -> String {
    let (from, to) = (components(folder), components(path))
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = Array(repeating: Substring(".."), count: from.count - shared)
    return (up + to[shared...]).joined(separator: "/")
  }

  private static let slash = UInt8(ascii: "/")

  /// Without slashes at the end, unless it is the root.
  private static func trimmed(_ path: String) -> [UInt8] { trimmed(Array(path.utf8)[...]) }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = bytes
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    return Array(bytes)
  }
}
