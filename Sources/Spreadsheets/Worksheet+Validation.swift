import CXlsxWriter

extension Worksheet {
  /// Restricts what the cells of a block take.
  package func addValidation(
    _ validation: CellValidation, on range: CellRange
  ) throws(WorkbookError) {
    try open(range)
    let strings = CStrings()
    var options = lxw_data_validation()
    var items: [UnsafeMutablePointer<CChar>?] = []
    switch validation.kind {
    case .listed(let source):
      options.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      options.value_formula = strings.copy("=\(source.fixed)")
    case .listedBy(let formula):
      options.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      options.value_formula = strings.copy("=" + formula.text)
    case .list(let texts):
      let clean = texts.map { SpreadsheetText.line($0, limit: 1_000) }
      // Excel counts characters, but the library's buffer has room for that
      // many bytes, and it does not look.
      let bytes = clean.reduce(0) { $0 + $1.utf8.count + 1 }
      guard !clean.isEmpty, bytes <= 256, !clean.contains(where: { $0.contains(",") || $0.isEmpty })
      else {
        throw invalid(
          "A list of texts has 255 bytes at most and no commas inside them.", at: range.first)
      }
      options.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      items = clean.map { strings.copy($0) } + [nil]
    case .decimal(let limits):
      options.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      options.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      options.minimum_number = limits.lowerBound.value
      options.maximum_number = limits.upperBound.value
    case .whole(let limits):
      options.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      options.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      options.minimum_number = Double(limits.lowerBound)
      options.maximum_number = Double(limits.upperBound)
    }
    if !validation.isStrict {
      options.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    }
    options.ignore_blank = UInt8(
      (validation.allowsBlank ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
    options.input_title = strings.copy(SpreadsheetText.line(validation.inputTitle, limit: 32))
    options.input_message = strings.copy(
      SpreadsheetText.cut(SpreadsheetText.clean(validation.inputMessage), to: 255))
    options.error_title = strings.copy(SpreadsheetText.line(validation.errorTitle, limit: 32))
    options.error_message = strings.copy(
      SpreadsheetText.cut(SpreadsheetText.clean(validation.errorMessage), to: 255))
    let code = withExtendedLifetime(strings) {
      items.withUnsafeMutableBufferPointer { buffer in
        options.value_list = buffer.isEmpty ? nil : buffer.baseAddress
        return worksheet_data_validation_range(
          handle, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
          UInt16(range.last.column), &options)
      }
    }
    try check(code, at: range.first)
  }
}
