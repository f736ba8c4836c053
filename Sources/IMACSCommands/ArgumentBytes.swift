import Findings
import Wording

/// Arguments as the system hands them over: bytes, which need not be text.
enum ArgumentBytes {
  /// The first argument that is no UTF-8, its stray bytes shown as `\xFF`.
  /// (Read as text it would name another file.)
  static func firstUnreadable(
    _ arguments: [[UInt8]]
  ) -> String? {
    guard let bytes = arguments.first(where: { String(validating: $0, as: UTF8.self) == nil })
    else { return nil }
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      // The longest piece that can be read, at most four bytes long.
      let piece = (1...4).first { count in
        count <= rest.count && String(validating: rest.prefix(count), as: UTF8.self) != nil
      }
      text +=
        piece.map { String(decoding: rest.prefix($0), as: UTF8.self) }
        ?? "\\x" + String(byte, radix: 16, uppercase: true)
      rest = rest.dropFirst(piece ?? 1)
    }
    return text
  }

  /// Those of this process.
  static var ofThisProcess: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { number in
      guard let argument = CommandLine.unsafeArgv[number] else { return nil }
      var bytes: [UInt8] = []
      var next = argument
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      return bytes
    }
  }

  static func message(_ shown: String) -> LocalizedText {
    let text = Finding.visible(shown, limit: 200)
    return LocalizedText { $0.usage.argumentNotUTF8(text) }
  }
}
