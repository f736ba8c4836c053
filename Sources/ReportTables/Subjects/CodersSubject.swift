import Statistics
package import StudyData
package import Wording
import MaturityModels
import Findings

/// What each coder said, and how far they agree. Who said what stays with the
/// analyst.
struct CodersSubject: Subject {
  let report: Report

  var tables: [any OutputTable] {
    guard !report.codings.isEmpty else { return [] }
    let study = report.study
    return [
      ReportTable(
        "codings", of: report.codings,
        [
          .text("brand") { study.brands[$0.brand].id },
          .text("indicator") { study.model.indicators[$0.indicator].id },
          .text("coder") { $0.coder }, .number("value") { $0.value },
          .text("status") { $0.status.word }, .text("raw") { $0.raw },
          .text("location") { $0.place.description },
        ], audience: .analyst)
    ]
  }

  var sections: [SubjectSection] {
    guard let agreement = CoderAgreement(report.codings, of: report.study) else { return [] }
    let words = ModelWords(report)
    return [
      SubjectSection(
        tab: words.text(words.words.codersTab), title: words.text(words.words.codersTitle),
        holds: words.text(words.words.codersHolds), table: agreement.table(words))
    ]
  }
}

extension CoderAgreement {
  /// A row of the table: an indicator, or all of them together.
  package struct Row: Sendable {
    let id: String
    let name: String
    let metric: KrippendorffAlpha.Metric?
    let cells: Int
    let agreement: Double
    package let alpha: Double?
    let kappa: Double?
    let isLow: Bool
  }

  /// How far the coders agree, indicator by indicator.
  package func table(_ words: ModelWords) -> ReportTable<Row> {
    let language = words.language
    let limits = [KrippendorffAlpha.tentative, KrippendorffAlpha.reliable]
    let rows = entries.map { entry in
      let indicator = words.model.indicators[entry.indicator]
      return Row(
        id: indicator.id, name: indicator.name[language], metric: entry.metric,
        cells: entry.cells, agreement: entry.agreement, alpha: entry.alpha, kappa: entry.kappa,
        isLow: entry.isLow)
    }
    let all = Row(
      id: "", name: words.text(words.words.allIndicators), metric: nil, cells: cells,
      agreement: agreement, alpha: alpha, kappa: nil, isLow: false)
    return ReportTable(
      "coder_agreement", of: rows,
      [
        .id("indicator") { $0.id }.headed(\.id),
        .text("name") { $0.name }.headed(\.indicator).forReaders,
        .text("metric") { $0.metric?.rawValue }.headed(\.metric)
          .shown { $0.metric?.word[language] },
        .count("cells") { $0.cells }.headed(\.codedBySeveral, width: 14),
        .share("agreement") { $0.agreement }.headed(\.agreeShare, width: 20),
        .number("alpha") { $0.alpha }.headed(\.alpha, width: 20, limits: limits)
          .marked { $0.isLow },
        .number("kappa") { $0.kappa }.headed(\.kappa, width: 20),
      ], total: all)
  }

  /// The headline figures as readers see them.
  package func figures(
    _ language: Language
  ) -> (coders: String, cells: String, share: String, alpha: String) {
    (
      NumberFormat.integer(coders.count, language), NumberFormat.integer(cells, language),
      NumberFormat.percent(agreement * 100, 1, language),
      alpha.map { QualityVerdict.alpha($0, language) } ?? NumberFormat.missing
    )
  }
}
