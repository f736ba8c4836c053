extension String {
  /// The text with every `scalar` doubled, also one that a combining mark
  /// follows: to `Character`, `"` and `"́` are different, to a reader of the
  /// file both are quotes.
  package func doubling(_ scalar: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    for each in unicodeScalars {
      if each == scalar { result.append(each) }
      result.append(each)
    }
    return String(result)
  }
}
