import Analysis
import Findings
import Wording
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import ReportPages

/// What pages say in sentences, and what they do not say.
struct SentenceTests {
  private static let states = """
    maturity:
      rule: thresholds
      of: root
      states:
        - {id: low, name: {es: BAJO, en: LOW}, from: 0}
        - {id: middle, name: {es: MEDIO, en: MIDDLE}, from: 40}
        - {id: high, name: {es: ALTO, en: HIGH}, from: 70}
    """

  /// A study whose brands score `scores` on every indicator.
  private static func site(
    _ scores: [Double?], _ language: Language, states: String = Self.states,
    sectors: [String] = ["Norte", "Sur"], masculine: Bool = false
  ) throws -> Site {
    var model = SampleStudy.model(axes: [["A", "B"], ["C"]], maturity: states)
    if masculine {
      model = model.replacing("[herramienta, herramientas]", with: "[hospital, hospitales]")
        .replacing("[categoría, categorías]", with: "[ámbito, ámbitos]")
    }
    let names = scores.indices.map { "Nombre\($0)" }
    let report = try SampleStudy.report(
      model: model, brands: names, sectors: sectors, language: language
    ) { brand, _ in scores[brand] }
    return Site(report: report, templates: try TemplateSet(replacedBy: nil))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let scores: [Double?]
    let spanish: [String]
    let english: [String]
    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    Case(
      name: "nobody", scores: [], spanish: ["El estudio no tiene herramientas."],
      english: ["The study has no tools."]),
    Case(
      name: "one without data", scores: [nil],
      spanish: ["La única herramienta no tiene datos suficientes para un índice."],
      english: ["The only tool does not have enough data for an index."]),
    Case(
      name: "none has data", scores: [nil, nil, nil],
      spanish: ["Ninguna de 3 herramientas tiene datos suficientes para un índice."],
      english: ["None of 3 tools has enough data for an index."]),
    // One is no market: no most frequent state, no leader, no axes.
    Case(name: "one", scores: [50], spanish: [], english: []),
    Case(
      name: "all alike", scores: [50, 50, 50],
      spanish: [
        "Todas las herramientas están en MEDIO.",
        "Todas las herramientas comparten el primer puesto con 50,0.",
      ],
      english: ["All tools are in MIDDLE.", "All tools share the first place with 50.0."]),
    Case(
      name: "two share the first place", scores: [60, 20, 60],
      spanish: [
        "El estado más frecuente es MEDIO: 2 herramientas de 3 (66,7\u{A0}%). Ninguna llega a ALTO.",
        "Nombre0 y Nombre2 comparten el primer puesto con 60,0.",
        "Por categorías, Norte (60,0, n = 2) va en cabeza y Sur (20,0, n = 1) cierra la lista: 40,0 puntos de distancia.",
      ],
      english: [
        "The most frequent state is MIDDLE: 2 tools of 3 (66.7%). None reaches HIGH.",
        "Nombre0 and Nombre2 share the first place with 60.0.",
        "Among categories, Norte (60.0, n = 2) is ahead and Sur (20.0, n = 1) comes last: 40.0 points apart.",
      ]),
    Case(
      name: "a tie of states", scores: [80, 20],
      spanish: [
        "Los estados más frecuentes son BAJO y ALTO, con 1 herramienta de 2 (50,0\u{A0}%) cada uno.",
        "Nombre0 (Norte) encabeza el ranking con 80,0, 60,0 puntos por delante de Nombre1.",
        "Por categorías, Norte (80,0, n = 1) va en cabeza y Sur (20,0, n = 1) cierra la lista: 60,0 puntos de distancia.",
      ],
      english: [
        "The most frequent states are LOW and HIGH, with 1 tool of 2 (50.0%) each.",
        "Nombre0 (Norte) leads the ranking with 80.0, 60.0 points ahead of Nombre1.",
        "Among categories, Norte (80.0, n = 1) is ahead and Sur (20.0, n = 1) comes last: 60.0 points apart.",
      ]),
    // A lead that rounds to nothing is not told in points.
    Case(
      name: "a lead nobody sees", scores: [50.01, 50, 10],
      spanish: [
        "El estado más frecuente es MEDIO: 2 herramientas de 3 (66,7\u{A0}%). Ninguna llega a ALTO.",
        "Nombre0 (Norte) encabeza el ranking con 50,0.",
        "Por categorías, Sur (50,0, n = 1) va en cabeza y Norte (30,0, n = 2) cierra la lista: 20,0 puntos de distancia.",
      ],
      english: [
        "The most frequent state is MIDDLE: 2 tools of 3 (66.7%). None reaches HIGH.",
        "Nombre0 (Norte) leads the ranking with 50.0.",
        "Among categories, Sur (50.0, n = 1) is ahead and Norte (30.0, n = 2) comes last: 20.0 points apart.",
      ]),
  ]

  /// 79.17 and 78.84 are shown as 79.2 and 78.8: 0.4 apart for whoever
  /// subtracts.
  @Test func `differences are those of the figures shown`() throws {
    let site = try Self.site([79.17, 78.84, 10], .es)
    #expect(
      StudySentences(site: site).all[1]
        == "Nombre0 (Norte) encabeza el ranking con 79,2, 0,4 puntos por delante de Nombre1.")
  }

  @Test(
    arguments: [
      (0.498, 0.5, "49,8\u{A0}%, por debajo del 50\u{A0}%"),
      (0.5499, 0.55, "54,99\u{A0}%, por debajo del 55\u{A0}%"),
      (0.36, 0.5, "36\u{A0}%, por debajo del 50\u{A0}%"),
    ]) func `a coverage that rounds onto its minimum shows what tells it apart`(
      share: Double, minimum: Double, text: String
    ) throws
  {
    let card = try Self.site([50, 40], .es).card
    #expect(
      card.reasonText(.coverage(node: 0, share: share, minimum: minimum), .es)
        == "Cobertura de Index: " + text)
  }

  /// 69.96 is below 70 and must not read as 70.0.
  @Test func `a score that rounds onto a threshold shows what tells it apart`() throws {
    let site = try Self.site([69.96, 40, 39.951], .es)
    let ranking = try #require(
      RankingTable(site: site, title: "", brands: [0, 1, 2], isSector: false).view)
    guard case .list(let rows)? = ranking.values["rows"] else { throw CancellationError() }
    let shown = rows.map { row -> String in
      if case .text(let text)? = row.values["index"] { text } else { "" }
    }
    #expect(shown == ["69,96", "40,0", "39,95"])
    let content = BrandContent(site: site, brand: 0, .open)
    #expect(content.lede == "Index 69,96, MEDIO")
    #expect(
      BrandSentences(site: site, insights: content.insights).all.contains(
        "Le faltan 0,04 puntos de Index para llegar a ALTO."))
  }

  @Test(arguments: cases)
  func `a study says what its numbers bear`(item: Case) throws {
    #expect(try StudySentences(site: Self.site(item.scores, .es)).all == item.spanish)
    #expect(try StudySentences(site: Self.site(item.scores, .en)).all == item.english)
  }

  @Test func `masculine units agree`() throws {
    let scores: [Double?] = [80, 20, 30]
    let text = try StudySentences(site: Self.site(scores, .es, masculine: true)).all
    #expect(
      text.first
        == "El estado más frecuente es BAJO: 2 hospitales de 3 (66,7\u{A0}%). Solo uno llega a ALTO."
    )
    let alike = try StudySentences(site: Self.site([50, 50], .es, masculine: true)).all
    #expect(alike.first == "Todos los hospitales están en MEDIO.")
    let none = try StudySentences(site: Self.site([nil, nil], .es, masculine: true)).all
    #expect(
      none == ["Ninguno de 2 hospitales tiene datos suficientes para un índice."])
  }

  @Test func `without states nothing is said of them`() throws {
    let text = try StudySentences(site: Self.site([80, 20, 20], .es, states: "")).all
    #expect(text.allSatisfy { !$0.contains("estado") })
    #expect(
      text.first
        == "Nombre0 (Norte) encabeza el ranking con 80,0, 60,0 puntos por delante de Nombre1.")
  }

  /// The sentences of a brand: rank, gaps with their n, nothing of fewer than
  /// three others.
  @Test func `a brand says what its numbers bear`() throws {
    // Norte holds 0, 2, 4, 6; Sur 1, 3, 5.
    let scores: [Double?] = [90, 10, 60, 20, 60, 30, 30]
    func sentences(_ brand: Int, _ language: Language) throws -> [String] {
      let site = try Self.site(scores, language)
      let insights = BrandInsights(site.card, site.peers(brand, .open))
      return BrandSentences(site: site, insights: insights).all
    }
    #expect(
      try sentences(0, .es) == [
        "Ocupa el puesto 1 de 7 herramientas y el 1 de 4 en su categoría.",
        "Está 40,0 puntos por encima de la media del resto de su categoría (50,0, n = 3).",
        "Está 55,0 puntos por encima de la media del resto del mercado (35,0, n = 6).",
      ])
    #expect(
      try sentences(0, .en) == [
        "It ranks 1st of 7 tools and 1st of 4 in its category.",
        "It is 40.0 points above the mean of the rest of its category (50.0, n = 3).",
        "It is 55.0 points above the mean of the rest of the market (35.0, n = 6).",
      ])
    // Two others in its sector are too few for a mean.
    #expect(
      try sentences(1, .es) == [
        "Ocupa el puesto 7 de 7 herramientas y el 3 de 3 en su categoría.",
        "Le faltan 30,0 puntos de Index para llegar a MEDIO.",
        "Está 38,3 puntos por debajo de la media del resto del mercado (48,3, n = 6).",
      ])
    #expect(
      try sentences(2, .en).first
        == "It ties for rank 2 of 7 tools and ranks 2nd of 4 in its category."
    )
  }

  @Test func `a study of one brand has no rank to tell`() throws {
    let site = try Self.site([50], .es)
    let insights = BrandInsights(site.card, site.peers(0, .open))
    #expect(
      BrandSentences(site: site, insights: insights).all == [
        "Le faltan 20,0 puntos de Index para llegar a ALTO."
      ])
  }
}
