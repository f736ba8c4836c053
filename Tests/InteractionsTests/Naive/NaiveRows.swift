import Foundation

/// Rows of delimited text, byte by byte: fields in quotes may hold commas,
/// line breaks and doubled quotes; LF and CRLF end a line, a lone CR is data.
enum NaiveRows {
  static func csv(_ bytes: [UInt8]) -> [[String]] {
    let comma = UInt8(ascii: ",")
    let quote = UInt8(ascii: "\"")
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var at = 0
    var isQuoted = false
    var isAtStart = true
    func endField() {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
      isAtStart = true
    }
    func endRow() {
      endField()
      if row != [""] { rows.append(row) }
      row = []
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < bytes.count {
      let byte = bytes[at]
      if isQuoted {
        if byte == quote, at + 1 < bytes.count, bytes[at + 1] == quote {
          field.append(quote)
          at += 1
        } else if byte == quote {
          isQuoted = false
        } else {
          field.append(byte)
        }
      } else if byte == quote, isAtStart {
        isQuoted = true
        isAtStart = false
      } else if byte == comma {
        endField()
      } else if byte == 0x0A {
        endRow()
      } else if byte == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A {
        endRow()
        at += 1
      } else {
        field.append(byte)
        isAtStart = false
      }
      at += 1
    }
    if !row.isEmpty || !field.isEmpty || !isAtStart { endRow() }
    return rows
  }

  /// The objects of newline-delimited JSON; `nil` for a line that is none.
  static func ndjson(_ bytes: [UInt8]) -> [[String: String]?] {
    bytes.split(separator: 0x0A).map { line in
      guard let value = try? JSONSerialization.jsonObject(with: Data(line)),
        let object = value as? [String: Any]
      else { return nil }
      return object.compactMapValues { value in
        switch value {
        case let text as String: text
        case let number as NSNumber: number.stringValue
        default: nil
        }
      }
    }
  }
}
