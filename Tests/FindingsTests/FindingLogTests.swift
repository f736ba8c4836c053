import Findings
import Testing
import Wording

/// All findings of a run, collected, sorted, counted, made strict.
struct FindingLogTests {
  private static let note = Rule("n", .note, es: "n", en: "n")
  private static let warning = Rule("w", .warning, es: "w", en: "w")
  private static let error = Rule("e", .error, es: "e", en: "e")

  @Test func sortedByPlace() {
    let places: [Findings.SourceLocation] = [
      Findings.SourceLocation(file: "a.csv"),
      Findings.SourceLocation(file: "a.csv", line: 2, column: 1),
      Findings.SourceLocation(file: "a.csv", line: 2, column: 10),
      Findings.SourceLocation(file: "a.csv", line: 10),
      Findings.SourceLocation(file: "b.xlsx", sheet: "a", line: 9),
      Findings.SourceLocation(file: "b.xlsx", sheet: "b", line: 1),
      Findings.SourceLocation(file: "m.yaml", line: 1, column: 1, keyPath: "a"),
      Findings.SourceLocation(file: "m.yaml", line: 1, column: 1, keyPath: "b"),
    ]
    var log = FindingLog()
    log.add(Self.note)
    for place in places.reversed() { log.add(Self.error, at: place) }
    log.add(Self.warning)
    let sorted = log.sorted
    #expect(sorted.dropLast(2).map(\.place) == places)
    // Those without a place come last, the gravest first.
    #expect(sorted.suffix(2).map(\.rule.id) == ["w", "n"])
  }

  @Test func findingsOfOnePlaceKeepTheirOrder() {
    var log = FindingLog()
    for number in 0..<50 {
      log.add(
        Self.warning, at: Findings.SourceLocation(file: "a", line: number % 2),
        ["k": .count(number)])
    }
    let numbers = log.sorted.map { $0.arguments["k"] }
    let expected =
      stride(from: 0, to: 50, by: 2).map { $0 } + stride(from: 1, to: 50, by: 2).map { $0 }
    #expect(numbers == expected.map { .count($0) })
  }

  @Test func counts() {
    var log = FindingLog()
    #expect(log.isEmpty)
    #expect(!log.hasErrors)
    log.add(Self.note)
    #expect(!log.hasErrors)
    #expect(!log.hasWarnings)
    log.add(Self.warning)
    log.add(Self.warning)
    #expect(log.hasWarnings)
    #expect(!log.hasErrors)
    var other = FindingLog()
    other.add(Self.error)
    log.merge(other)
    #expect(log.hasErrors)
    #expect(log.count == 4)
    #expect([Severity.note, .warning, .error].map { log.count($0) } == [1, 2, 1])
  }

  @Test func strictMakesWarningsErrors() {
    var log = FindingLog()
    log.add(Self.note)
    log.add(
      Self.warning, at: Findings.SourceLocation(file: "f", line: 1), ["a": "x"], didYouMean: "y")
    #expect(!log.hasErrors)
    let strict = log.strict
    #expect(strict.hasErrors)
    #expect(strict.count(.error) == 1)
    #expect(strict.count(.note) == 1)
    #expect(strict.sorted.first?.description(.en) == "f:1: error: w Did you mean 'y'? [w]")
    #expect(!log.hasErrors)
  }

  @Test func severitiesAreOrdered() {
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
