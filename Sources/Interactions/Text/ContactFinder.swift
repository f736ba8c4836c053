import CByteScan

/// Finds telephone numbers and e-mail addresses.
enum ContactFinder {
  /// Something like `+34 900 123 456`, `900-123-456` or `902123456`: 9 to 13
  /// digits, in groups, after a `+`, or beginning with 80, 90 or 0. Dates
  /// and plain long numbers (orders, tickets) are none.
  static func hasPhone(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      guard Bytes.isDigit(text[index]), index == 0 || !isJoined(text[index - 1]) else {
        index += 1
        continue
      }
      let isInternational = index > 0 && text[index - 1] == 0x2B
      var digits = 0
      var first: UInt8 = 0
      var second: UInt8 = 0
      var groups = 1
      var colons = false
      var end = index
      while end < text.count {
        let byte = text[end]
        if Bytes.isDigit(byte) {
          if digits == 0 { first = byte }
          if digits == 1 { second = byte }
          digits += 1
          end += 1
        } else if end + 1 < text.count, Bytes.isDigit(text[end + 1]),
          byte == 0x20 || byte == 0x2D || byte == 0x2E
        {
          groups += 1
          end += 1
        } else {
          colons = byte == 0x3A || byte == 0x2F
          break
        }
      }
      let isWord = end < text.count && isJoined(text[end])
      if (9...13).contains(digits), !colons, !isWord {
        let isService =
          (first == 0x38 && second == 0x30) || (first == 0x39 && second == 0x30) || first == 0x30
        if isInternational || (groups > 1 && groups <= 5) || (isService && groups == 1) {
          return true
        }
      }
      index = end + 1
    }
    return false
  }

  /// A letter, digit, `_`, `#` or `@`: then digits are part of a word.
  private static func isJoined(_ byte: UInt8) -> Bool {
    Bytes.isWord(byte) || byte == 0x23 || byte == 0x40
  }

  /// Something like `ayuda@banco.example`.
  static func hasAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var at = -1
    while true {
      at = Int(imacs_find(base, at + 1, text.count, 0x40))
      guard at < text.count else { return false }
      let index = at
      guard index > 0, Bytes.isWord(text[index - 1]) else { continue }
      var end = index + 1
      var dot: Int?
      while end < text.count, Bytes.isWord(text[end]) || text[end] == 0x2E || text[end] == 0x2D {
        if text[end] == 0x2E { dot = end }
        end += 1
      }
      if let dot, dot > index + 1, end > dot + 2 { return true }
    }
  }
}
