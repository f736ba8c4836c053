import Findings
import Wording
import MaturityModels
import Scoring
import StudyData

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
      site: site, place: .inside,
      title: site.say(es: "Datos, para el analista", en: "The data, for the analyst"),
      kicker: site.say(es: "Uso interno", en: "Internal use"),
      heading: site.say(es: "Datos, para el analista", en: "The data, for the analyst"), lede: lede)
    var values = frame.values
    values["figures"] = .list(figures)
    values["foundTitle"] = .text(site.say(es: "Hallazgos", en: "Findings"))
    values["foundSubtitle"] = .text(
      log.isEmpty
        ? site.say(es: "Nada que señalar.", en: "Nothing to report.")
        : site.say(
          es: "Un aviso no detiene el estudio; conviene mirarlo antes de publicar.",
          en: "A warning does not stop the study; look at it before publishing."))
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
      site.say(es: "Cobertura por indicador", en: "Coverage by indicator"))
    values["columnsSubtitle"] = .text(
      site.say(
        es:
          "Celdas según su estado, sobre \(site.brands(site.study.brands.count)); la cobertura es lo observado entre lo aplicable.",
        en:
          "Cells by status, over \(site.brands(site.study.brands.count)); coverage is observed over applicable."
      ))
    values["indicatorLabel"] = .text(site.say(es: "Indicador", en: "Indicator"))
    values["coverageLabel"] = .text(site.say(es: "Cobertura", en: "Coverage"))
    values["statuses"] = .list(Self.statuses.map { ["label": .text(name($0))] })
    values["columns"] = .list(site.model.indicators.indices.map(column))
    values["coders"] = CodersSection(site)?.value ?? .view(nil)
    values["unranked"] = Parts.unranked(site, from: "../")
    values["inputsTitle"] = .text(site.say(es: "Archivos leídos", en: "Files read"))
    values["fileLabel"] = .text(site.say(es: "Archivo", en: "File"))
    values["rowsLabel"] = .text(site.say(es: "Filas", en: "Rows"))
    values["readAsLabel"] = .text(site.say(es: "Leído como", en: "Read as"))
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
    return site.say(
      es:
        "\(warnings) \(warnings == 1 ? "aviso" : "avisos") y \(notes) \(notes == 1 ? "nota" : "notas"). Esta página nombra archivos, líneas y codificadores: no se publica.",
      en:
        "\(warnings) \(warnings == 1 ? "warning" : "warnings") and \(notes) \(notes == 1 ? "note" : "notes"). This page names files, lines and coders: it is not published."
    )
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
    case .observed: site.say(es: "observadas", en: "observed")
    case .imputed: site.say(es: "imputadas", en: "imputed")
    case .winsorised: site.say(es: "winsorizadas", en: "winsorised")
    case .missing: site.say(es: "sin dato", en: "missing")
    case .notApplicable: site.say(es: "no aplican", en: "not applicable")
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
