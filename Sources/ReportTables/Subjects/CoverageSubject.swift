import MaturityModels
import Scoring
import StudyData
import Wording

/// How much is known of each brand and of each indicator.
struct CoverageSubject: Subject {
  let report: Report
  private let words: ModelWords

  init(report: Report) {
    self.report = report
    words = ModelWords(report)
  }

  private var card: Scorecard { report.card }
  private var say: any PageWording { report.language.wording.pages(report.study.model) }

  var tables: [any OutputTable] { [brands, indicators] }

  var page: SubjectPage? {
    SubjectPage(path: "coverage.html", title: say.coverageFigure, lede: say.coverageLede)
  }

  var sections: [SubjectSection] {
    [
      SubjectSection(
        tab: words.text(words.words.brandCoverageTab),
        title: words.text(words.words.brandCoverageTitle),
        holds: words.text(words.words.brandCoverageHolds), table: brands),
      SubjectSection(
        tab: words.text(words.words.indicatorCoverageTab),
        title: words.text(words.words.indicatorCoverageTitle),
        holds: words.text(words.words.indicatorCoverageHolds), table: indicators),
    ]
  }

  var summary: [String] {
    let language = report.language
    let all = StatusCounts(card.matrix.cells.statuses)
    guard let share = all.observedShare else { return [] }
    func percent(_ share: Double) -> String { NumberFormat.percent(share * 100, 1, language) }
    var text = say.coverageObserved(
      share: percent(share), all: NumberFormat.integer(all.applicable, language))
    if share < 1, let brand = brands.rows.first, let least = brand.counts.observedShare,
      let indicator = indicators.rows.min(by: { $0.isLess($1) }),
      let leastOf = indicator.counts.observedShare
    {
      text += say.leastCovered(
        unit: report.study.brands[brand.index].name, share: percent(least),
        indicator: report.study.model.indicators[indicator.index].name[language],
        itsShare: percent(leastOf))
    }
    return [text + "."]
  }

  /// A brand or an indicator and its cells.
  struct Row: Sendable {
    let index: Int
    let counts: StatusCounts

    /// Is less known of it than of `other`? Where nothing applies nothing lacks.
    func isLess(_ other: Row) -> Bool {
      (counts.observedShare ?? 2) < (other.counts.observedShare ?? 2)
    }
  }

  /// The columns of the counts.
  private var counts: [TableColumn<Row>] {
    [
      .count("observed") { $0.counts[.observed] }.headed(\.observed),
      .count("imputed") { $0.counts[.imputed] }.headed(\.imputed),
      .count("winsorised") { $0.counts[.winsorised] }.headed(\.winsorised),
      .count("missing") { $0.counts[.missing] }.headed(\.missing),
      .count("not_applicable") { $0.counts[.notApplicable] }.headed(\.notApplicable),
      .share("observed_share") { $0.counts.observedShare }
        .headed(\.observedShare, width: 13, hasBars: true),
    ]
  }

  /// The least known first.
  private var brands: ReportTable<Row> {
    let (study, model, card, language) = (report.study, report.study.model, card, report.language)
    let cells = card.matrix.cells
    @Sendable func coverage(_ node: Int, _ row: Row) -> Double? {
      // Where nothing applies there is nothing to cover.
      card.matrix.presence(node: node, unit: row.index) == .notApplicable
        ? nil : card.matrix.coverage(node: node, unit: row.index)
    }
    let rows = study.brands.indices.map { brand in
      Row(
        index: brand,
        counts: StatusCounts(model.indicators.indices.lazy.map { cells.status(brand, $0) }))
    }.sorted { one, other in
      one.isLess(other)
        || !other.isLess(one) && study.brands[one.index].id < study.brands[other.index].id
    }
    var columns: [TableColumn<Row>] = [
      .id("brand") { study.brands[$0.index].id }.headed(\.id),
      .text("name") { study.brands[$0.index].name }.headed({ _ in "{Unit}" }).linked {
        .brand($0.index)
      },
      .text("sector") { study.sectors[study.brands[$0.index].sector].id }.headed({ _ in "{Group}" })
        .shown { study.sectors[study.brands[$0.index].sector].name[language] },
    ]
    columns += counts
    columns.append(.share("coverage") { coverage(0, $0) }.headed(\.coverage))
    columns += model.topNodes.map { node in
      .share("coverage_\(model.nodes[node].id)") { coverage(node, $0) }
        .headed(
          { Phrase("\($0.coverage.template): {name}") }, name: model.nodes[node].name[language]
        ).offPages
    }
    columns.append(
      .text("reason") { row in
        card.unrankedReason(row.index).map { card.reasonText($0, language) }
      }.headed(\.notRankedBecause).forReaders.offPages)
    return ReportTable("coverage_brands", of: rows, columns)
  }

  private var indicators: ReportTable<Row> {
    let (study, model, language) = (report.study, report.study.model, report.language)
    let cells = card.matrix.cells
    let rows = model.indicators.indices.map { indicator in
      Row(
        index: indicator,
        counts: StatusCounts(study.brands.indices.lazy.map { cells.status($0, indicator) }))
    }
    return ReportTable(
      "coverage_indicators", of: rows,
      [
        .id("indicator") { model.indicators[$0.index].id }.headed(\.id),
        .text("name") { model.indicators[$0.index].name[language] }.headed(\.indicator)
          .linked { .indicator($0.index) },
        .text("node") { model.nodes[model.indicators[$0.index].node].id }.headed(\.parent)
          .shown { model.nodes[model.indicators[$0.index].node].name[language] },
      ] + counts)
  }
}
