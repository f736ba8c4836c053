/// Makes text safe anywhere in HTML: content, quoted attributes, titles.
///
/// Works on UTF-8 bytes, so a combining mark after a quote or an angle
/// bracket cannot hide it; characters that HTML cannot hold are dropped.
enum HTMLEscaping {
  static func append(_ text: String, to out: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      case 0x27: out.append(contentsOf: "&#39;".utf8)
      case 0x60: out.append(contentsOf: "&#96;".utf8)
      case 0x09, 0x0A, 0x0D: out.append(byte)
      case 0..<0x20, 0x7F: break
      default: out.append(byte)
      }
    }
  }

  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
