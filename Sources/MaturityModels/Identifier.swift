/// Ids of brands, sectors, indicators and nodes.
package enum Identifier {
  /// Letters, digits, `.`, `_`, `-`, at most 64 characters (letters of any
  /// script; case kept).
  package static func isValid(_ text: String) -> Bool {
    guard !text.isEmpty, text.unicodeScalars.count <= 64 else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case ".", "_", "-": true
      default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      }
    }
  }
}
