import Findings
import Wording

/// A file of interactions ready to be scanned.
struct OpenedFile: Sendable {
  /// As the analyst named it.
  let name: String
  let layout: Layout
  let source: ByteSource
  /// Where the rows begin, and on which line.
  let dataStart: Int
  let firstLine: Int
  let isJSON: Bool
  let delimiter: UInt8
  let lineEnd: UInt8
  /// Column → field index, −1 for columns that are not used.
  let columns: [Int8]
  /// By field index: has the file a column of it?
  let has: [Bool]
  let constants: [MessageField: String]
  /// By field index.
  let codes: [FieldCodes]
  /// Are there kinds, topics or marks?
  let hasDetails: Bool
  /// For NDJSON: the path of each field, by field index.
  let paths: [[String]]
  /// What was found out: encoding, delimiter.
  let detected: LocalizedText

  init(
    name: String, layout: Layout, source: ByteSource, dataStart: Int, firstLine: Int, isJSON: Bool,
    delimiter: UInt8, lineEnd: UInt8, columns: [Int8], detected: LocalizedText
  ) {
    self.name = name
    self.layout = layout
    self.source = source
    self.dataStart = dataStart
    self.firstLine = firstLine
    self.isJSON = isJSON
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.columns = columns
    self.detected = detected
    constants = layout.constants(of: name)
    var has = MessageField.allCases.map { isJSON && layout.columns[$0] != nil }
    for field in columns where field >= 0 { has[Int(field)] = true }
    self.has = has
    codes = MessageField.allCases.map { FieldCodes($0, values: layout.values[$0] ?? [:]) }
    let given = constants
    func isKnown(_ field: MessageField) -> Bool { has[field.index] || given[field] != nil }
    hasDetails =
      [.kind, .topic, .complexity, .resolved, .sentiment].contains(where: isKnown)
    paths = MessageField.allCases.map { field in
      (layout.columns[field] ?? "").split(separator: ".").map(String.init)
    }
  }

  /// Does the file say anything about `field`?
  func knows(_ field: MessageField) -> Bool { has[field.index] || constants[field] != nil }
}
