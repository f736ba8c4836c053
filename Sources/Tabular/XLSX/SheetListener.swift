/// Makes a table of a sheet's cells, row by row, as they are read.
///
/// Numbers become their text as stored, percentages times a hundred with a
/// percent sign, dates ISO days, booleans TRUE and FALSE, errors their code.
/// Rows without any value are left out.
final class SheetListener: XMLListener {
  private enum CellType { case number, shared, text, inline, boolean, error, date }

  private let strings: SharedStrings
  private let formats: CellFormats
  private let is1904: Bool
  private(set) var table: CellTable

  private var row = 0
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var hasFormula = false
  private var phonetic = 0
  /// Columns filled in the open row.
  private var filled = 0
  private var rowHasValue = false
  private var rowBytes = 0
  private var rowFields = 0
  /// Is the sheet larger than a table can be?
  private(set) var isTooLarge = false
  /// Places (row, column) of formulas without a stored value.
  private(set) var emptyFormulas: [(row: Int, column: Int)] = []

  static let maximumColumns = 16_384

  init(strings: SharedStrings, formats: CellFormats, is1904: Bool, sheet: String) {
    self.strings = strings
    self.formats = formats
    self.is1904 = is1904
    table = CellTable(sheet: sheet)
  }

  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if XMLName.equal(name, "c") {
      beginCell(attributes)
    } else if XMLName.equal(name, "v") {
      isInValue = true
      value.removeAll(keepingCapacity: true)
    } else if XMLName.equal(name, "row") {
      beginRow(attributes.integer("r") ?? row + 1)
    } else if XMLName.equal(name, "t") {
      if type == .inline, phonetic == 0 { isInValue = true }
    } else if XMLName.equal(name, "is") {
      value.removeAll(keepingCapacity: true)
    } else if XMLName.equal(name, "rPh") {
      phonetic += 1
    } else if XMLName.equal(name, "f") {
      hasFormula = true
    }
  }

  func end(_ name: UnsafePointer<UInt8>) {
    if XMLName.equal(name, "c") {
      endCell()
    } else if XMLName.equal(name, "v") || XMLName.equal(name, "t") {
      isInValue = false
    } else if XMLName.equal(name, "row") {
      endRow()
    } else if XMLName.equal(name, "rPh") {
      phonetic -= 1
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { value.append(contentsOf: bytes) }
  }

  // MARK: Rows

  private func beginRow(_ number: Int) {
    row = number
    column = 0
    filled = 0
    rowHasValue = false
    rowBytes = table.byteCount
    rowFields = table.fieldCount
  }

  private func endRow() {
    if rowHasValue {
      table.endRow(line: row)
    } else {
      table.dropOpenRow(bytes: rowBytes, fields: rowFields)
    }
  }

  // MARK: Cells

  private func beginCell(_ attributes: XMLAttributes) {
    column = attributes.bytes("r").flatMap(Self.column) ?? column + 1
    style = attributes.integer("s") ?? 0
    type = Self.type(attributes.bytes("t"))
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    isInValue = false
  }

  private static func type(_ text: UnsafeBufferPointer<UInt8>?) -> CellType {
    guard let text, let first = text.first else { return .number }
    switch (first, text.count) {
    case (UInt8(ascii: "s"), 1): return .shared
    case (UInt8(ascii: "s"), _): return .text
    case (UInt8(ascii: "i"), _): return .inline
    case (UInt8(ascii: "b"), _): return .boolean
    case (UInt8(ascii: "e"), _): return .error
    case (UInt8(ascii: "d"), _): return .date
    default: return .number
    }
  }

  /// The column of a reference such as `AB12`, from 1.
  private static func column(_ reference: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    for byte in reference {
      let letter = byte & 0xDF
      guard letter >= 65, letter <= 90 else { break }
      column = column * 26 + Int(letter - 64)
      if column > maximumColumns { return nil }
    }
    return column > 0 ? column : nil
  }

  private func endCell() {
    guard column > filled, column <= Self.maximumColumns else { return }
    if value.isEmpty {
      if hasFormula { emptyFormulas.append((row, column)) }
      return
    }
    while filled + 1 < column {
      table.addEmpty()
      filled += 1
    }
    filled = column
    rowHasValue = true
    switch type {
    case .shared: addShared()
    case .text, .inline:
      EscapedText.resolve(&value, from: 0)
      table.add(value, kind: .text)
    case .error, .date: table.add(value, kind: .text)
    case .boolean:
      table.add(value.first == UInt8(ascii: "1") ? Self.yes : Self.no, kind: .text)
    case .number: addNumber()
    }
    if table.isFull { isTooLarge = true }
  }

  private static let yes = Array("TRUE".utf8)
  private static let no = Array("FALSE".utf8)

  private func addShared() {
    var index = 0
    for byte in value {
      guard byte &- 48 < 10, index < 1 << 40 else { return table.addEmpty() }
      index = index * 10 + Int(byte - 48)
    }
    table.add(strings.bytes, strings.range(index), kind: .text)
  }

  private func addNumber() {
    switch formats.kind(style) {
    case .plain: table.add(NumberCell.plain(value), kind: .number)
    case .percent: table.add(NumberCell.percent(value), kind: .number)
    case .date:
      table.add(SheetDate.text(value, is1904: is1904).map { Array($0.utf8) } ?? value, kind: .text)
    }
  }
}
