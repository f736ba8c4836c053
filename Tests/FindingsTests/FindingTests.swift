import Findings
import Wording
import Testing

/// Findings in words, and their places.
struct FindingTests {
  private static let rule = Rule(
    "test-rule", .warning,
    es: "'{value}' no vale ({n}, {x}).", en: "'{value}' is not valid ({n}, {x}).",
    adviceES: "Use {list}.", adviceEN: "Use {list}.")

  private func finding(_ place: Findings.SourceLocation?, didYouMean: String? = nil) -> Finding {
    Finding(
      Self.rule, at: place,
      ["value": "abc", "n": 12_345, "x": .number(0.5), "list": .list(["a", "b"])],
      didYouMean: didYouMean)
  }

  @Test func description() {
    let place = Findings.SourceLocation(file: "o.csv", line: 14, column: 3)
    #expect(
      finding(place).description(.en)
        == "o.csv:14:3: warning: 'abc' is not valid (12,345, 0.5). [test-rule]\n    Use 'a', 'b'.")
    #expect(
      finding(place).description(.es)
        == "o.csv:14:3: aviso: 'abc' no vale (12.345, 0,5). [test-rule]\n    Use 'a', 'b'.")
    #expect(
      finding(nil).description(.en)
        == "warning: 'abc' is not valid (12,345, 0.5). [test-rule]\n    Use 'a', 'b'.")
  }

  @Test func keyPathAndSuggestion() {
    let place = Findings.SourceLocation(file: "m.yaml", line: 2, column: 5, keyPath: "tree.id")
    #expect(
      finding(place, didYouMean: "abd").description(.en)
        == "m.yaml:2:5: warning: 'abc' is not valid (12,345, 0.5). Did you mean 'abd'? (tree.id) "
        + "[test-rule]\n    Use 'a', 'b'.")
    #expect(
      finding(place, didYouMean: "abd").message(.es)
        == "'abc' no vale (12.345, 0,5). ¿Quería decir 'abd'?")
  }

  @Test func withoutAdviceThereIsOneLine() {
    let rule = Rule("r", .note, es: "Sin más.", en: "That is all.")
    #expect(Finding(rule).description(.es) == "nota: Sin más. [r]")
    #expect(Finding(rule).description(.en) == "note: That is all. [r]")
  }

  @Test func whatIsNotGivenShowsItsName() {
    #expect(Finding(Self.rule, ["value": "v"]).message(.en) == "'v' is not valid ({n}, {x}).")
    // An argument's own braces are not filled again.
    #expect(
      Finding(Self.rule, ["value": "{n}", "n": 1, "x": 2]).message(.en)
        == "'{n}' is not valid (1, 2).")
  }

  @Test func localizedArguments() {
    let finding = Finding(
      Self.rule, ["value": .localized(LocalizedText(es: "sí", en: "yes")), "n": 1, "x": 2])
    #expect(finding.message(.es) == "'sí' no vale (1, 2).")
    #expect(finding.message(.en) == "'yes' is not valid (1, 2).")
  }

  @Test(arguments: [
    ("a\nb\r\tc", "a\\nb\\r\\tc"), ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("\u{202E}evil", "\\u{202E}evil"),
    ("\u{0}\u{85}\u{FEFF}", "\\u{0}\\u{85}\\u{FEFF}"), ("ñ€😀", "ñ€😀"),
    (String(repeating: "x", count: 80), String(repeating: "x", count: 80)),
    (String(repeating: "x", count: 81), String(repeating: "x", count: 80) + "…"),
  ])
  func hostileTextsAreMadeVisible(_ text: String, _ shown: String) {
    #expect(Finding.visible(text) == shown)
    #expect(Finding(Self.rule, ["value": .text(text)]).message(.en).hasPrefix("'\(shown)' is"))
  }

  /// Names of files, columns and keys come from the analyst's files as well.
  @Test func hostileNamesAreMadeVisible() {
    let path = "a." + String(repeating: "long.", count: 40) + "\u{1B}[31m"
    let finding = Finding(
      Rule("r", .error, es: "x", en: "x"),
      at: Findings.SourceLocation(file: "a\nb.csv", line: 1, column: 2, keyPath: path),
      didYouMean: "b\u{7}rand")
    let shown = "a." + String(repeating: "long.", count: 40) + "\\u{1B}[31m"
    #expect(
      finding.description(.en)
        == "a\\nb.csv:1:2: error: x Did you mean 'b\\u{7}rand'? (\(shown)) [r]")
  }

  @Test(arguments: [
    (Findings.SourceLocation(file: "a.csv"), "a.csv"),
    (Findings.SourceLocation(file: "a.csv", line: 3), "a.csv:3"),
    (Findings.SourceLocation(file: "a.csv", line: 3, column: 7), "a.csv:3:7"),
    (Findings.SourceLocation(file: "c.xlsx", sheet: "data"), "c.xlsx, data"),
    (
      Findings.SourceLocation(file: "c.xlsx", sheet: "observations", line: 12, column: 6),
      "c.xlsx, observations!F12"
    ),
    (Findings.SourceLocation(file: "c.xlsx", sheet: "s", line: 1, column: 28), "c.xlsx, s!AB1"),
  ])
  func place(_ place: Findings.SourceLocation, _ text: String) {
    #expect(place.description == text)
  }

  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"),
    (16_384, "XFD"),
  ])
  func columnLetters(_ column: Int, _ letters: String) {
    #expect(Findings.SourceLocation.columnLetters(column) == letters)
  }
}
