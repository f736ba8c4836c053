/// A file as a Swift literal that holds exactly its bytes.
struct EmbeddedText {
  /// The file's name as seen from the folder.
  let name: String
  let text: String

  /// A raw multi-line literal. Line ends other than LF and control characters
  /// are written as escapes: the compiler would change or refuse them.
  var literal: String {
    let marks = String(repeating: "#", count: markCount)
    var literal = "\(marks)\"\"\"\n"
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: literal.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F, 0xFEFF:
        literal += "\\\(marks)u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\n\"\"\"\(marks)"
  }

  /// One `#` more than ever follow a `"` or a `\` in the text.
  private var markCount: Int {
    var most = 0
    var run: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
      case UInt8(ascii: "#"):
        run = run.map { $0 + 1 }
        most = max(most, run ?? 0)
      default: run = nil
      }
    }
    return most + 1
  }

  /// The Swift file that holds `files`, in their order.
  static func source(of files: [EmbeddedText]) -> String {
    var source = """
      // Written by embed-folder from the files of this folder.

      /// The files of the folder that are part of the binary.
      package enum EmbeddedFiles {
        /// Their names as seen from the folder, in order.
        package static let names: [String] = [

      """
    for file in files { source += "    #\"\(file.name)\"#,\n" }
    source += """
        ]

        /// The bytes (UTF-8) of the file `name`, if there is one.
        package static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
          let text: StaticString
          switch name {

      """
    for (index, file) in files.enumerated() {
      source += "    case #\"\(file.name)\"#: text = file\(index)\n"
    }
    source += """
          default: return nil
          }
          return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        }


      """
    for (index, file) in files.enumerated() {
      source += "  private static let file\(index): StaticString = \(file.literal)\n"
    }
    return source + "}\n"
  }
}
