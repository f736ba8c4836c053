/// A study in which every name tries to become something else.
enum HostileNames {
  /// Names of brands.
  static let brandNames = [
    "<script>window.injected1=1</script>",
    "\"\u{301} onmouseover=window.injected2=1 x=\"\u{301}",
    "'\u{301} autofocus onfocus='window.injected3=1",
    "</title></style></script><img src=x onerror=window.injected4=1>",
    "javascript:window.injected5=1",
    "]]><svg onload=window.injected6=1><!--",
    "{{title}} {{{script}}} &amp; &lt;b&gt; &#60;",
    "\u{202E}drawkcab\u{202C} \u{2066}x\u{2069} בנק אלפא",
    "=cmd|' /C calc'!A0",
    "Zalgo Z\u{30D}a\u{334}l\u{323}go 🏦👩‍👩‍👧‍👦",
    "NaN", "undefined nil null Optional(1)",
    String(repeating: "Unteilbar", count: 14),
    "${window.injected7=1}`+alert(1)+`", "a\\u003c/script\\u003e\\", "-->x<!--",
  ]
  static let sectorNames = ["<b onclick=window.injected8=1>S</b>", "\"><i>\u{301}</i>"]
  static let title = "</title><script>window.injected9=1</script>"
  static let nodeName = "<a href=javascript:window.injected10=1>One</a>"
  static let indicatorName = "</text></svg><script>window.injected11=1</script>"
  static let stateName = "\"><script>window.injected12=1</script>"
  static let definition = "</p><script>window.injected13=1</script>'\"\u{301}"

  /// Every one of them.
  static var all: [String] {
    brandNames + sectorNames + [title, nodeName, indicatorName, stateName, definition]
  }

  static var brands: String {
    var text = "brand,name,sector,sector_name\n"
    for (number, name) in brandNames.enumerated() {
      text += "b\(number),\(quoted(name)),s\(number % 2),\(quoted(sectorNames[number % 2]))\n"
    }
    return text
  }

  static var observations: String {
    var text = "brand,S,L\n"
    for number in brandNames.indices {
      // The last is not ranked.
      let known = number < brandNames.count - 1
      text +=
        "b\(number),\(known ? String(number * 6) : ""),\(known ? ["none", "basic", "full"][number % 3] : "")\n"
    }
    return text
  }

  static var model: String {
    Samples.model
      .replacing("name: One,", with: "name: \(yaml(nodeName)),")
      .replacing("name: Share\n", with: "name: \(yaml(indicatorName))\n")
      .replacing("definition: D\n", with: "definition: \(yaml(definition))\n")
      .replacing("name: High,", with: "name: \(yaml(stateName)),")
  }

  static var study: String {
    Samples.study(observations: true).replacing(
      "title: {es: Estudio pequeño, en: Small study}", with: "title: \(yaml(title))")
  }

  /// A CSV field. By scalars: a quote with a combining mark is a quote too.
  private static func quoted(_ text: String) -> String { doubled("\"", in: text) }

  /// A YAML scalar in single quotes.
  private static func yaml(_ text: String) -> String { doubled("'", in: text) }

  private static func doubled(_ quote: Unicode.Scalar, in text: String) -> String {
    var scalars: [Unicode.Scalar] = [quote]
    for scalar in text.unicodeScalars {
      if scalar == quote { scalars.append(quote) }
      scalars.append(scalar)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars + [quote])
    return String(result)
  }
}
