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
      "coders": .view(CodersSection.shape), "unranked": .view(Parts.unranked),
      "inputsTitle": .text, "fileLabel": .text,
      "rowsLabel": .text, "readAsLabel": .text,
      "inputs": .list(
        TemplateShape("input", ["path": .text, "rows": .text, "readAs": .text, "hash": .text])),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }
  private var log: FindingLog { site.report.findings }

  var view: TemplateView {
    var frame = PageFrame(
      site: site, path: Self.path,
      title: site.say.analystTitle,
      kicker: site.say.internalUse,
      heading: site.say.analystTitle, lede: lede)
    frame.links = site.report.subjects.compactMap { subject in
      subject.page.map { ("../" + $0.path, $0.title) }
    }
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
    let counts = StatusCounts(card.matrix.cells.statuses)
    let total = card.matrix.cells.statuses.count
    return CellStatus.allCases.map { status in
      Parts.figure(
        capitalised(name(status)), site.integer(counts[status]),
        total == 0 ? "" : site.percent(Double(counts[status]) / Double(total)))
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
}
