import Findings
import Wording
import Testing

/// Findings of one cause are told together.
struct FindingGroupTests {
  static let bad = Rule(
    "bad", .error, es: "'{value}' no vale ({indicator}).", en: "'{value}' is bad ({indicator}).")
  static let row = Rule("row", .warning, es: "Fila corta.", en: "Short row.", cause: [""])
  static let single = Rule("single", .error, es: "Clave '{key}'.", en: "Key '{key}'.")
  static let unranked = Rule(
    "unranked", .warning, es: "{brand}: {reason}", en: "{brand}: {reason}", cause: ["reason"])

  private static func log(_ findings: [Finding]) -> FindingLog {
    var log = FindingLog()
    for finding in findings { log.add(finding) }
    return log
  }

  private static func cell(_ line: Int, _ indicator: String, file: String = "o.csv") -> Finding {
    Finding(
      bad, at: Findings.SourceLocation(file: file, line: line, column: 3),
      ["value": .text("v\(line)"), "indicator": .text(indicator)])
  }

  @Test func fourOfOneCauseAreOneAndThreeAreThree() {
    let many = (1...4).map { Self.cell($0 * 2, "EP04") }
    let few = (1...3).map { Self.cell($0 * 2 + 1, "EP05") }
    let groups = Self.log(many.reversed() + few).grouped
    #expect(groups.map(\.count) == [4, 1, 1, 1])
    #expect(groups[0].findings.compactMap(\.place?.line) == [2, 4, 6, 8])
    #expect(groups[0].headline(.en) == "indicator EP04: 4 cells")
    #expect(groups[0].headline(.es) == "indicador EP04: 4 celdas")
    #expect(FindingGroup.spot(groups[0].first, .en) == "o.csv:2:3 'v2'")
    #expect(groups.dropFirst().map { $0.first.place?.line } == [3, 5, 7])
  }

  @Test func otherFilesSheetsAndSeveritiesStandApart() {
    let one = (1...3).map { Self.cell($0, "A") }
    let other = (1...3).map { Self.cell($0, "A", file: "p.csv") }
    #expect(Self.log(one + other).grouped.allSatisfy { $0.count == 1 })
    let sheets = (1...4).map {
      Finding(
        Self.bad,
        at: Findings.SourceLocation(file: "b.xlsx", sheet: "s\($0 % 2)", line: $0, column: 1),
        ["indicator": "A", "value": "x"])
    }
    #expect(Self.log(sheets).grouped.allSatisfy { $0.count == 1 })
    let noted =
      (1...3).map { Self.cell($0, "A") } + [
        Finding(
          Self.bad, at: Findings.SourceLocation(file: "o.csv", line: 9, column: 3),
          ["indicator": "A", "value": "x"],
          severity: .note)
      ]
    #expect(Self.log(noted).grouped.allSatisfy { $0.count == 1 })
  }

  @Test func aRuleWithoutACauseIsNeverGrouped() {
    let keys = (1...9).map {
      Finding(
        Self.single, at: Findings.SourceLocation(file: "m.yaml", line: $0), ["key": .text("k\($0)")]
      )
    }
    #expect(Self.log(keys).grouped.count == 9)
  }

  @Test func rowsAreCountedAsRowsAndBrandsAsBrands() {
    let rows = (1...5).map {
      Finding(Self.row, at: Findings.SourceLocation(file: "b.csv", line: $0))
    }
    #expect(Self.log(rows).grouped.map { $0.headline(.es) } == ["5 filas"])
    #expect(FindingGroup.spot(rows[0], .en) == "b.csv:1")
    let brands = (1...1_234).map {
      Finding(Self.unranked, ["brand": .text("b\($0)"), "reason": "No data"])
    }
    let groups = Self.log(brands).grouped
    #expect(groups.map { $0.headline(.en) } == ["1,234 brands"])
    #expect(FindingGroup.spot(groups[0].findings[6], .en) == "'b7'")
  }

  /// A rule's own words for many, in the model's word for its units.
  @Test func manyMaySpeakAsOne() {
    let rule = Rule(
      "unranked", .warning, es: "{brand} no entra. {reason}.", en: "{brand} is out. {reason}.",
      cause: ["reason"],
      together: LocalizedText(es: "{count} no entran. {reason}.", en: "{count} are out. {reason}."))
    var log = Self.log((1...12).map { Finding(rule, ["brand": .text("b\($0)"), "reason": "R"]) })
    #expect(log.grouped.map { $0.message(.es) } == ["12 marcas no entran. R."])
    #expect(log.grouped.map { $0.message(.en) } == ["12 brands are out. R."])
    log.vocabulary = Vocabulary(
      unit: LocalizedText(es: "hotel", en: "hotel"),
      units: LocalizedText(es: "hoteles", en: "hotels"), names: [:])
    #expect(log.grouped.map { $0.message(.es) } == ["12 hoteles no entran. R."])
    let one = Self.log([Finding(rule, ["brand": "b1", "reason": "R"])])
    #expect(one.grouped.map { $0.message(.es) } == ["b1 no entra. R."])
  }

  @Test func anEmptyLogHasNoGroups() { #expect(FindingLog().grouped.isEmpty) }
}
