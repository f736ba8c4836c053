import CXlsxWriter

extension Worksheet {
  /// Adds a look that depends on the cells of a block.
  package func addFormat(_ format: ConditionalFormat, on range: CellRange) throws(WorkbookError) {
    try open(range)
    let strings = CStrings()
    var options = lxw_conditional_format()
    switch format {
    case .dataBar(let colour, let from, let to, let hidesNumber):
      options.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
      options.bar_color = colour.code
      options.data_bar_2010 = 1
      options.bar_solid = 1
      options.bar_no_border = 1
      options.bar_only = hidesNumber ? 1 : 0
      (options.min_rule_type, options.min_value) = from.codes
      (options.max_rule_type, options.max_value) = to.codes
    case .twoColours(let low, let high, let from, let to):
      options.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
      options.min_color = low.code
      options.max_color = high.code
      (options.min_rule_type, options.min_value) = from.codes
      (options.max_rule_type, options.max_value) = to.codes
    case .threeColours(let low, let mid, let high, let from, let middle, let to):
      options.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      options.min_color = low.code
      options.mid_color = mid.code
      options.max_color = high.code
      (options.min_rule_type, options.min_value) = from.codes
      (options.mid_rule_type, options.mid_value) = middle.codes
      (options.max_rule_type, options.max_value) = to.codes
    case .cell(let comparison, let style):
      options.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      options.format = core.format(try core.id(of: style))
      comparison.apply(to: &options, strings)
    case .formula(let formula, let style):
      options.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      options.format = core.format(try core.id(of: style))
      options.value_string = strings.copy("=" + formula.text)
    }
    let code = withExtendedLifetime(strings) {
      worksheet_conditional_format_range(
        handle, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
        UInt16(range.last.column), &options)
    }
    try check(code, at: range.first)
  }
}

extension ConditionalFormat.Limit {
  /// The library's rule and number; 0 is its own default for the place.
  fileprivate var codes: (UInt8, Double) {
    switch self {
    case .automatic: (0, 0)
    case .number(let number): (UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue), number.value)
    case .percentile(let share):
      (UInt8(LXW_CONDITIONAL_RULE_TYPE_PERCENTILE.rawValue), Double(min(max(share, 0), 100)))
    }
  }
}

extension ConditionalFormat.Comparison {
  fileprivate func apply(to options: inout lxw_conditional_format, _ strings: CStrings) {
    func set(_ criterion: lxw_conditional_criteria, _ number: Finite) {
      options.criteria = UInt8(criterion.rawValue)
      options.value = number.value
    }
    switch self {
    case .equal(let number): set(LXW_CONDITIONAL_CRITERIA_EQUAL_TO, number)
    case .notEqual(let number): set(LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO, number)
    case .less(let number): set(LXW_CONDITIONAL_CRITERIA_LESS_THAN, number)
    case .lessOrEqual(let number): set(LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO, number)
    case .greater(let number): set(LXW_CONDITIONAL_CRITERIA_GREATER_THAN, number)
    case .greaterOrEqual(let number):
      set(LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO, number)
    case .between(let low, let high):
      options.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_BETWEEN.rawValue)
      options.min_value = low.value
      options.max_value = high.value
    case .equalText(let text):
      options.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      options.value_string = strings.copy(Formula.quoted(SpreadsheetText.cut(text, to: 255)))
    }
  }
}
