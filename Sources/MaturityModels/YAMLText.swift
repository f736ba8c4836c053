import Findings
import Wording

/// Writes YAML, two blanks to a level.
package struct YAMLText {
  private(set) var text = ""
  private var depth = 0
  private var itemPending = false

  /// `key: value` with a value that is already YAML.
  mutating func line(_ key: String, _ value: String) {
    begin()
    text += "\(key): \(value)\n"
  }

  /// `key:` and, one level deeper, what `body` writes.
  mutating func block(_ key: String, _ body: (inout YAMLText) -> Void) {
    begin()
    text += "\(key):\n"
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A list item that is a mapping.
  mutating func item(_ body: (inout YAMLText) -> Void) {
    itemPending = true
    depth += 1
    body(&self)
    depth -= 1
    itemPending = false
  }

  /// A text in both languages, or one where they agree.
  mutating func localized(_ key: String, _ text: LocalizedText?) {
    guard let text else { return }
    if text.es == text.en {
      line(key, Self.scalar(text.es))
    } else {
      block(key) { yaml in
        yaml.line("es", Self.scalar(text.es))
        yaml.line("en", Self.scalar(text.en))
      }
    }
  }

  private mutating func begin() {
    if itemPending {
      text += String(repeating: "  ", count: max(0, depth - 1)) + "- "
      itemPending = false
    } else {
      text += String(repeating: "  ", count: depth)
    }
  }

  static func number(_ value: Double) -> String { NumberFormat.machine(value) }

  /// A text as a double-quoted scalar, or plain where that is safe.
  package static func scalar(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 0x2D || byte == 0x5F || byte == 0x2E
    }
    let first = text.utf8.first ?? 0
    if plain, (65...90).contains(first) || (97...122).contains(first),
      !reserved.contains(text.lowercased())
    {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
          || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
        {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  private static let reserved: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]
}
