/// Something in a formula that Excel or another reader would stumble over.
package enum FormulaProblem: Hashable, Sendable {
  case empty
  /// Excel takes at most 8,192 characters.
  case tooLong
  /// A function newer than 2007: readers show `_xlfn` or `#NAME?`.
  case newFunction(String)
  /// A function recalculated at every touch.
  case volatileFunction(String)
  case unbalancedBrackets
  case unclosedQuotes
  /// `;` between arguments is the reader's spelling, not the file's.
  case semicolon
  /// A reference that leads nowhere.
  case brokenReference
}

extension Formula {
  /// What is wrong with the formula; empty for a sound one. For tests and
  /// debug runs: it reads the text, it does not parse it.
  package var problems: [FormulaProblem] {
    var problems: [FormulaProblem] = []
    if text.isEmpty { problems.append(.empty) }
    if text.utf16.count > 8_192 { problems.append(.tooLong) }
    let scan = Scan(text)
    problems += scan.functions.compactMap { name in
      if Formula.volatileFunctions.contains(name) { return .volatileFunction(name) }
      if name.hasPrefix("_XLFN") || name.hasPrefix("_XLWS") || name.contains(".")
        || Formula.newFunctions.contains(name)
      {
        return .newFunction(name)
      }
      return nil
    }
    if !scan.isBalanced { problems.append(.unbalancedBrackets) }
    if !scan.isClosed { problems.append(.unclosedQuotes) }
    if scan.hasSemicolon { problems.append(.semicolon) }
    if scan.hasBrokenReference { problems.append(.brokenReference) }
    return problems
  }

  private static let volatileFunctions: Set<String> = [
    "NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT", "CELL", "INFO",
  ]

  /// Functions since Excel 2010 whose names have no point in them.
  private static let newFunctions: Set<String> = [
    "ACOT", "AGGREGATE", "ARABIC", "BASE", "BYCOL", "BYROW", "CHOOSECOLS", "CHOOSEROWS",
    "COMBINA", "CONCAT", "COT", "CSC", "DAYS", "DECIMAL", "DROP", "EXPAND", "FILTER",
    "FORMULATEXT", "GAMMA", "GAUSS", "HSTACK", "IFNA", "IFS", "ISFORMULA", "ISOWEEKNUM",
    "LAMBDA", "LET", "MAKEARRAY", "MAP", "MAXIFS", "MINIFS", "MUNIT", "NUMBERVALUE",
    "PERMUTATIONA", "PHI", "RANDARRAY", "REDUCE", "SCAN", "SEC", "SEQUENCE", "SHEET", "SHEETS",
    "SORT", "SORTBY", "SWITCH", "TAKE", "TEXTAFTER", "TEXTBEFORE", "TEXTJOIN", "TEXTSPLIT",
    "TOCOL", "TOROW", "UNICHAR", "UNICODE", "UNIQUE", "VSTACK", "WRAPCOLS", "WRAPROWS", "XLOOKUP",
    "XMATCH", "XOR",
  ]

  /// One pass over a formula, outside its quotes.
  private struct Scan {
    var functions: [String] = []
    var isBalanced = true
    var isClosed = true
    var hasSemicolon = false
    var hasBrokenReference = false

    init(_ text: String) {
      var word: [UInt8] = []
      var depth = 0
      var braces = 0
      var quote: UInt8?
      for byte in text.utf8 {
        if let open = quote {
          if byte == open { quote = nil }
          continue
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "("):
          depth += 1
          if !word.isEmpty { functions.append(String(decoding: word, as: UTF8.self).uppercased()) }
        case UInt8(ascii: ")"):
          depth -= 1
          if depth < 0 { isBalanced = false }
        case UInt8(ascii: "{"): braces += 1
        case UInt8(ascii: "}"): braces -= 1
        case UInt8(ascii: ";"): if braces == 0 { hasSemicolon = true }
        default: break
        }
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "_"): word.append(byte)
        default: word.removeAll(keepingCapacity: true)
        }
      }
      if depth != 0 || braces != 0 { isBalanced = false }
      isClosed = quote == nil
      hasBrokenReference = text.contains("#REF!")
    }
  }
}
