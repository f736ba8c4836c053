import Findings
import Wording
import MaturityModels
import Scoring
import StudyData
import ReportTables

/// What was noticed in the data, how much of it there is, and from where: the
/// analyst's own page. It names files, lines, coders and ids, and no page of
/// what is published leads to it.
struct AnalystPage {
  let site: Site

  /// Where it stands in the report's folder.
  static let path = "analyst/quality.html"

  static let shape = TemplateShape(
    "analyst",
    PageFrame.fields.merging([
      "figures": .list(Parts.figures), "foundTitle": .text, "foundSubtitle": .text,
      "found": .list(
        TemplateShape(
          "found",
          ["severity": .text, "word": .text, "place": .text, "message": .text, "advice": .text])),
      "columnsTitle": .text, "columnsSubtitle": .text, "indicatorLabel": .text,
      "coverageLabel": .text, "statuses": .list(TemplateShape("status", ["label": .text])),
      "columns": .list(
        TemplateShape(
          "column",
          [
            "name": .text, "coverage": .text, "coverageValue": .text,
            "counts": .list(
              TemplateShape("count", ["label": .text, "value": .text, "text": .text])),
          ])),
      "coders": .view(CodersSection.shape), "unranked": .view(Parts.unranked),
      "inputsTitle": .text, "fileLabel": .text,
      "rowsLabel": .text, "readAsLabel": .text,
      "inputs": .list(
        TemplateShape("input", ["path": .text, "rows": .text, "readAs": .text, "hash": .text])),
    ]) { one, _ in one })

  private static let statuses: [CellStatus] = [
    .observed, .imputed, .winsorised, .missing, .notApplicable,
  ]

  private var card: Scorecard { site.card }
  private var log: FindingLog { site.report.findings }

  var view: TemplateView {
    let frame = PageFrame(
      site: site, path: Self.path,
      title: site.say.analystTitle,
      kicker: site.say.internalUse,
      heading: site.say.analystTitle, lede: lede)
    var values = frame.values
    values["figures"] = .list(figures)
    values["foundTitle"] = .text(site.say.findings)
    values["foundSubtitle"] = .text(
      log.isEmpty
        ? site.say.nothingToReport
        : site.say.warningsDoNotStop)
    values["found"] = .list(
      log.grouped.map { group in
        let finding = group.first
        return [
          "severity": .text(finding.severity.rawValue),
          "word": .text(finding.severity.word(site.language)),
          "place": .text(finding.place?.description ?? ""),
          "message": .text(group.message(site.language)),
          "advice": .text(finding.advice(site.language)),
        ]
      })
    values["columnsTitle"] = .text(
      site.say.coverageByIndicator)
    values["columnsSubtitle"] = .text(
      site.say.cellsByStatus(site.brands(site.study.brands.count)))
    values["indicatorLabel"] = .text(site.say.indicator)
    values["coverageLabel"] = .text(site.say.coverageFigure)
    values["statuses"] = .list(Self.statuses.map { ["label": .text(name($0))] })
    values["columns"] = .list(site.model.indicators.indices.map(column))
    values["coders"] = CodersSection(site)?.value ?? .view(nil)
    values["unranked"] = Parts.unranked(site, from: "../")
    values["inputsTitle"] = .text(site.say.filesRead)
    values["fileLabel"] = .text(site.say.file)
    values["rowsLabel"] = .text(site.say.rows)
    values["readAsLabel"] = .text(site.say.readAs)
    values["inputs"] = .list(
      site.report.inputs.map { input in
        [
          "path": .text(input.path),
          "rows": .text(input.rows.map(site.integer) ?? NumberFormat.missing),
          "readAs": .text(input.detected?[site.language] ?? NumberFormat.missing),
          "hash": .text(String(input.sha256.prefix(16))),
        ]
      })
    return TemplateView(values)
  }

  private var lede: String {
    let warnings = log.count(.warning)
    let notes = log.count(.note)
    return site.say.warningsAndNotes(warnings: warnings, notes: notes)
  }

  private var figures: [TemplateView] {
    let statuses = card.matrix.cells.statuses
    var counts = [Int](repeating: 0, count: CellStatus.allCases.count)
    for status in statuses { counts[Int(status.rawValue)] += 1 }
    let total = statuses.count
    return Self.statuses.map { status in
      let count = counts[Int(status.rawValue)]
      return Parts.figure(
        capitalised(name(status)), site.integer(count),
        total == 0 ? "" : site.percent(Double(count) / Double(total)))
    }
  }

  private func name(_ status: CellStatus) -> String {
    switch status {
    case .observed: site.say.observedCells
    case .imputed: site.say.imputedCells
    case .winsorised: site.say.winsorisedCells
    case .missing: site.say.missing
    case .notApplicable: site.say.notApplicableCells
    }
  }

  private func column(_ indicator: Int) -> TemplateView {
    var counts = [Int](repeating: 0, count: CellStatus.allCases.count)
    for brand in site.study.brands.indices {
      counts[Int(card.matrix.cells.status(brand, indicator).rawValue)] += 1
    }
    let applicable = site.study.brands.count - counts[Int(CellStatus.notApplicable.rawValue)]
    let observed =
      counts[Int(CellStatus.observed.rawValue)] + counts[Int(CellStatus.winsorised.rawValue)]
    let coverage = applicable > 0 ? Double(observed) / Double(applicable) : nil
    return [
      "name": .text("\(site.model.indicators[indicator].id) \(site.name(indicator: indicator))"),
      "coverage": .text(site.percent(coverage)),
      "coverageValue": .text(coverage.map(NumberFormat.machine) ?? ""),
      "counts": .list(
        Self.statuses.map { status in
          let count = counts[Int(status.rawValue)]
          return [
            "label": .text(name(status)), "value": .text(String(count)),
            "text": .text(site.integer(count)),
          ]
        }),
    ]
  }
}
