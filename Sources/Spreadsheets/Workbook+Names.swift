import CXlsxWriter

extension Workbook {
  /// Gives a block of cells a name that formulas can use.
  package func defineName(_ name: String, _ range: SheetRange) throws(WorkbookError) {
    try defineName(name, as: Formula(range.fixed.description))
  }

  /// Gives a constant or an expression a name that formulas can use.
  package func defineName(_ name: String, as formula: Formula) throws(WorkbookError) {
    guard let book = core.book else { throw WorkbookError(.closed) }
    guard DefinedName.isValid(name) else {
      throw WorkbookError(.invalid("'\(name)' cannot be a name."))
    }
    guard core.names.insert(name.lowercased()).inserted else {
      throw WorkbookError(.invalid("The name '\(name)' is in use."))
    }
    // The library keeps 127 bytes and cuts the rest without a word.
    guard !formula.text.isEmpty, formula.text.utf8.count < 127 else {
      throw WorkbookError(.invalid("The name '\(name)' stands for too long a formula."))
    }
    let code = workbook_define_name(book, name, "=" + formula.text)
    if let error = WorkbookError(code) { throw error }
  }
}

/// The names Excel takes for ranges and tables.
enum DefinedName {
  /// Letters, digits, `_` and `.`, not beginning with a digit, and nothing
  /// that could be read as a cell.
  static func isValid(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, name.utf8.count <= 120,
      first.properties.isAlphabetic || first == "_",
      name.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "_"
          || $0 == "."
      })
    else { return false }
    return !looksLikeCell(name)
  }

  /// `wanted` made such a name, not among `taken`.
  static func safe(_ wanted: String, avoiding taken: Set<String>) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in wanted.unicodeScalars {
      let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      scalars.append(isKept || scalar == "." ? scalar : "_")
    }
    var stem = SpreadsheetText.prefix(String(scalars), units: 60)
    if !isValid(stem) { stem = "_" + SpreadsheetText.prefix(stem, units: 30) }
    if !isValid(stem) { stem = "Table" }
    var name = stem
    var number = 1
    while taken.contains(name.lowercased()) {
      number += 1
      name = "\(stem)_\(number)"
    }
    return name
  }

  private static func looksLikeCell(_ name: String) -> Bool {
    let upper = name.uppercased()
    if CellReference(upper) != nil { return true }
    // R1C1 style: R, C, R1, C1, R1C1
    var rest = upper[...]
    if rest.first == "R" { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
    if rest.first == "C" { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
    return rest.isEmpty
  }
}
