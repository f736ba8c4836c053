import Findings

/// Makes a table of a sheet's cells, row by row, as they are read.
///
/// Numbers become their text as stored, percentages times a hundred with a
/// percent sign, dates ISO days, booleans TRUE and FALSE, errors their code.
/// Rows without any value are left out. Cells that a sound workbook does not
/// hold are noted, never moved or dropped.
final class SheetListener: XMLListener {
  private let strings: SharedStrings
  private let formats: CellFormats
  private let is1904: Bool
  private let budget: WorkbookBudget
  private(set) var table: CellTable

  private var isInCells = false
  private var isInRow = false
  private var row = 0
  /// Columns filled in the open row.
  private var filled = 0
  private var rowHasValue = false
  private var rowBytes = 0
  private var rowFields = 0

  private var isInCell = false
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var value: [UInt8] = []
  private var values = 0
  private var isInValue = false
  private var hasFormula = false
  private var phonetic = 0

  /// Is more made of the sheet than of any study's? Then nothing more is
  /// read.
  private(set) var isTooLarge = false
  /// Places (row, column) of formulas without a stored value.
  private(set) var emptyFormulas: [(row: Int, column: Int)] = []
  /// What is damaged; the first thousand.
  private(set) var damaged: [DamagedCell] = []
  /// The row that was being read.
  var currentRow: Int { row }

  private static let mostDamaged = 1_000

  init(
    strings: SharedStrings, formats: CellFormats, is1904: Bool, sheet: String,
    budget: WorkbookBudget
  ) {
    self.strings = strings
    self.formats = formats
    self.is1904 = is1904
    self.budget = budget
    table = CellTable(sheet: sheet, shared: strings.bytes)
  }

  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    guard isInCells else {
      // Elements of these names mean something else outside the cells.
      isInCells = XMLName.equal(name, "sheetData")
      return
    }
    if XMLName.equal(name, "c") {
      beginCell(attributes)
    } else if XMLName.equal(name, "v") {
      beginValue()
      isInValue = isInCell
    } else if XMLName.equal(name, "row") {
      beginRow(attributes)
    } else if XMLName.equal(name, "t") {
      isInValue = isInCell && type == .inline && phonetic == 0
    } else if XMLName.equal(name, "is") {
      beginValue()
      type = .inline
    } else if XMLName.equal(name, "rPh") {
      phonetic += 1
    } else if XMLName.equal(name, "f") {
      hasFormula = true
    }
  }

  func end(_ name: UnsafePointer<UInt8>) {
    guard isInCells else { return }
    if XMLName.equal(name, "c") {
      endCell()
    } else if XMLName.equal(name, "v") || XMLName.equal(name, "t") {
      isInValue = false
    } else if XMLName.equal(name, "row") {
      endRow()
    } else if XMLName.equal(name, "rPh") {
      phonetic -= 1
    } else if XMLName.equal(name, "sheetData") {
      isInCells = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInValue else { return }
    let room = budget.limits.writtenCellText + 1 - value.count
    if room > 0 { value.append(contentsOf: bytes.prefix(room)) }
  }

  private func note(_ fault: CellFault, column: Int?) {
    guard damaged.count < Self.mostDamaged else { return }
    damaged.append(DamagedCell(row: row, column: column, fault: fault))
  }

  // MARK: Rows

  private func beginRow(_ attributes: XMLAttributes) {
    let last = row
    row = last + 1
    if let written = attributes.bytes("r") {
      if let number = attributes.integer("r"), number >= 1, number <= CellPosition.maximumRow {
        row = number
        if number <= last { note(.rowOutOfOrder, column: nil) }
      } else {
        note(.row(Self.shown(written)), column: nil)
      }
    } else if row > CellPosition.maximumRow {
      note(.row("\(row)"), column: nil)
    }
    if isInRow { note(.rowOutOfOrder, column: nil) }
    isInRow = true
    column = 0
    filled = 0
    rowHasValue = false
    rowBytes = table.byteCount
    rowFields = table.fieldCount
  }

  private func endRow() {
    isInRow = false
    if rowHasValue {
      table.endRow(line: row)
    } else {
      table.dropOpenRow(bytes: rowBytes, fields: rowFields)
    }
  }

  // MARK: Cells

  private func beginCell(_ attributes: XMLAttributes) {
    let position = column(after: attributes)
    if isInCell || !isInRow { note(.misplaced, column: position) }
    isInCell = isInRow
    column = position
    hasFormula = false
    values = 0
    value.removeAll(keepingCapacity: true)
    isInValue = false
    let written = attributes.bytes("t")
    type = .number
    if let written {
      if let known = CellType(written) {
        type = known
      } else {
        note(.type(Self.shown(written)), column: column)
      }
    }
    style = 0
    if let written = attributes.bytes("s") {
      if let index = attributes.integer("s"), formats.kind(index) != nil {
        style = index
      } else {
        note(
          .format(index: Self.shown(written), count: formats.kinds.count), column: column)
      }
    }
  }

  /// The column of the cell that begins; faults of its reference are noted.
  private func column(after attributes: XMLAttributes) -> Int {
    let next = isInRow ? column + 1 : 1
    guard let written = attributes.bytes("r") else {
      if next > CellPosition.maximumColumn {
        note(.reference(SourceLocation.columnLetters(next) + "\(row)"), column: nil)
      }
      return next
    }
    guard let position = CellPosition(written) else {
      note(.reference(Self.shown(written)), column: nil)
      return next
    }
    if position.row != row {
      note(.otherRow(Self.shown(written)), column: position.column)
    } else if position.column == next - 1 {
      note(.duplicate, column: position.column)
    } else if position.column < next {
      note(.outOfOrder, column: position.column)
    }
    return position.column
  }

  private func beginValue() {
    guard isInCell else { return }
    values += 1
    if values == 2 { note(.twoValues, column: column) }
    value.removeAll(keepingCapacity: true)
  }

  private func endCell() {
    defer { isInCell = false }
    guard isInCell, column > filled, column <= CellPosition.maximumColumn else { return }
    if value.isEmpty {
      // A formula may come to an empty text, which some programs store so.
      if hasFormula, type != .text || values == 0 {
        emptyFormulas.append((row, column))
        if !budget.take(cells: 1) { isTooLarge = true }
      }
      return
    }
    guard budget.take(cells: column - filled) else {
      isTooLarge = true
      return
    }
    if column > filled + 1 { table.addEmpty(column - filled - 1) }
    filled = column
    rowHasValue = true
    addValue()
    if !budget.take(cells: 0, text: table.lastByteCount) { isTooLarge = true }
  }

  private func addValue() {
    switch type {
    case .shared: addShared()
    case .text, .inline:
      EscapedText.resolve(&value, from: 0)
      if budget.limits.isTooLong(value) {
        note(.tooLong(limit: budget.limits.cellText), column: column)
      }
      table.add(value, kind: .text)
    case .error, .date: addShort { table.add(value, kind: .text) }
    case .boolean: addBoolean()
    case .number: addShort { addNumber() }
    }
  }

  /// What is no text is short.
  private func addShort(_ add: () -> Void) {
    guard value.count <= budget.limits.cellText else {
      note(.tooLong(limit: budget.limits.cellText), column: column)
      return table.addEmpty()
    }
    add()
  }

  private func addShared() {
    var index: Int? = 0
    for byte in value {
      let digit = byte &- 48
      guard let so = index, digit < 10, so < 1 << 40 else {
        index = nil
        break
      }
      index = so * 10 + Int(digit)
    }
    guard let index, let range = strings.range(index) else {
      note(.sharedText(index: Self.shown(value), count: strings.count), column: column)
      return table.addEmpty()
    }
    if strings.isTooLong(index) {
      note(.tooLong(limit: budget.limits.cellText), column: column)
      return table.addEmpty()
    }
    table.addShared(range)
  }

  private func addBoolean() {
    switch String(decoding: value.prefix(8), as: UTF8.self) {
    case "1", "true", "TRUE": table.add(Self.yes, kind: .text)
    case "0", "false", "FALSE": table.add(Self.no, kind: .text)
    default:
      note(.boolean(Self.shown(value)), column: column)
      table.addEmpty()
    }
  }

  private static let yes = Array("TRUE".utf8)
  private static let no = Array("FALSE".utf8)

  private func addNumber() {
    switch formats.kind(style) ?? .plain {
    case .plain: table.add(NumberCell.plain(value), kind: .number)
    case .percent: table.add(NumberCell.percent(value), kind: .number)
    case .date:
      table.add(SheetDate.text(value, is1904: is1904).map { Array($0.utf8) } ?? value, kind: .text)
    }
  }

  /// The beginning of what a file says, for a finding.
  private static func shown(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes.prefix(400)), as: UTF8.self)
  }
}
