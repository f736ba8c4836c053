import Wording
package import Tables

/// Writes CSV: UTF-8, LF, quotes where they are needed, and a leading `'`
/// before text that a spreadsheet would run; comma and decimal point, or as
/// its style says.
package struct DelimitedWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var atRowStart = true
  private let delimiter: UInt8
  private let decimalMark: UInt8

  package init(style: CSVStyle = .machine) {
    switch style {
    case .machine: (delimiter, decimalMark) = (0x2C, 0x2E)
    case .spanish:
      (delimiter, decimalMark) = (0x3B, 0x2C)
      bytes = [0xEF, 0xBB, 0xBF]
    }
  }

  /// A whole row of texts.
  package mutating func row(_ texts: some Sequence<String>) {
    for text in texts { field(text) }
    endRow()
  }

  package mutating func field(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { utf8 in
      guard let first = utf8.first else { return }
      let runs = Self.wouldRun(first) && NumberText.reading(utf8) == .none
      let delimiter = delimiter
      if runs || utf8.contains(where: { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D })
      {
        bytes.append(0x22)
        if runs { bytes.append(0x27) }
        for byte in utf8 {
          if byte == 0x22 { bytes.append(0x22) }
          bytes.append(byte)
        }
        bytes.append(0x22)
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
  }

  /// A number at full precision; an empty field for `nil`.
  package mutating func field(_ number: Double?) {
    separate()
    guard let number, number.isFinite else { return }
    for byte in NumberFormat.machine(number).utf8 {
      bytes.append(byte == 0x2E ? decimalMark : byte)
    }
  }

  package mutating func field(_ number: Int?) {
    separate()
    guard let number else { return }
    bytes.append(contentsOf: String(number).utf8)
  }

  package mutating func endRow() {
    bytes.append(0x0A)
    atRowStart = true
  }

  private mutating func separate() {
    if atRowStart { atRowStart = false } else { bytes.append(delimiter) }
  }

  /// `=`, `+`, `-`, `@`, and the tab and CR that some programs skip.
  private static func wouldRun(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }
}
