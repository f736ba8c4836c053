import Findings
import Wording
import MaturityModels
import Tables

/// A study.yaml to begin with, every key explained.
struct StudyYAML {
  let id: String
  let title: LocalizedText
  let edition: Int
  let modelName: String
  let language: Language
  let brandsName: String
  let brandsDecimal: DecimalMark?
  let workbooks: [(name: String, coder: String?)]

  var text: String {
    var lines: [String] = []
    func comment(_ es: String, _ en: String) { lines.append("# " + (language == .es ? es : en)) }
    func key(_ line: String, _ es: String, _ en: String) {
      lines.append("")
      comment(es, en)
      lines.append(line)
    }
    comment(
      "Estudio nuevo. Rellene los libros de codificación y compruébelo con: imacs check CARPETA",
      "A new study. Fill in the coding workbooks and check it with: imacs check FOLDER")
    key("schema: 1", "Versión de este formato; no se cambia.", "Version of this format; leave it.")
    key(
      "id: \(scalar(id))", "Identificador del estudio: letras, cifras, '.', '_' y '-'.",
      "The study's id: letters, digits, '.', '_' and '-'.")
    key(
      "title: {es: \(quoted(title.es)), en: \(quoted(title.en))}",
      "Título de los informes, en los dos idiomas.", "Title of the reports, in both languages.")
    key("edition: \(edition)", "Edición, casi siempre el año.", "Edition, mostly the year.")
    key(
      "period: {from: \(edition)-01-01, to: \(edition)-12-31}",
      "Primer y último día observados.", "First and last day observed.")
    key(
      "model: \(scalar(modelName))",
      "Modelo de madurez: el identificador de uno incluido o un archivo de esta carpeta.",
      "Maturity model: the id of a bundled one or a file of this folder.")
    key(
      "language: \(language.rawValue)", "Idioma de los informes: es o en.",
      "Language of the reports: es or en.")
    key(
      "brands: "
        + (brandsDecimal.map { "{file: \(scalar(brandsName)), decimal: \($0.rawValue)}" }
          ?? scalar(brandsName)),
      "Quién se observa: brand,name,sector[,sector_name][,size][,followers_start,followers_end].",
      "Who is observed: brand,name,sector[,sector_name][,size][,followers_start,followers_end].")
    observations(&lines)
    options(&lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func observations(_ lines: inout [String]) {
    lines.append("")
    guard !workbooks.isEmpty else {
      lines.append(
        language.wording.newStudy.filesOfObservationsThisModelHas)
      lines.append("observations: []")
      return
    }
    lines.append(
      language.wording.newStudy.filesOfObservationsTheWorkbooksTo)
    lines.append("observations:")
    for (name, coder) in workbooks {
      let file = scalar(name)
      lines.append("  - " + (coder.map { "{file: \(file), coder: \(scalar($0))}" } ?? file))
    }
  }

  private func options(_ lines: inout [String]) {
    func option(_ line: String, _ es: String, _ en: String) {
      lines.append("")
      lines.append("# " + (language == .es ? es : en))
      lines.append(line)
    }
    option(
      (workbooks.count > 1 ? "" : "# ") + "coders: mean",
      "Cuando varios codifican una celda: mean (media), median, consensus o first.",
      "Where several code one cell: mean, median, consensus or first.")
    lines.append("")
    lines.append(
      language.wording.newStudy.optionalKeysTakeTheHashAway)
    let others = [
      ("client: ID", "la marca a la que se dirige el informe", "the brand the report is for"),
      (
        "accounts: accounts.csv", "cuentas: account,channel,brand",
        "accounts: account,channel,brand"
      ),
      ("minimum-n: 10", "mínimo de casos tras un valor medido", "fewest cases behind a measure"),
      ("time-zone: Europe/Madrid", "UTC si no se indica", "UTC unless named"),
      ("brand: {accent: \"#12436D\"}", "color de páginas y libro", "colour of pages and workbook"),
    ]
    for (key, es, en) in others { lines.append("# \(key)  # \(language == .es ? es : en)") }
  }

  private func scalar(_ text: String) -> String { YAMLText.scalar(text) }

  /// Within braces a plain text would end at a comma.
  private func quoted(_ text: String) -> String {
    let scalar = YAMLText.scalar(text)
    // By bytes: a quote before a combining mark is one Character with it.
    return scalar.utf8.first == UInt8(ascii: "\"") ? scalar : "\"\(scalar)\""
  }
}
