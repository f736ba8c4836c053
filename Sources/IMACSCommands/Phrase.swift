import Findings

/// What commands say on the way.
enum Phrase {
  struct Template {
    let text: LocalizedText

    func with(_ arguments: [String: Finding.Argument]) -> LocalizedText {
      let rule = Rule("", .note, es: text.es, en: text.en)
      let finding = Finding(rule, arguments)
      return LocalizedText(es: finding.message(.es), en: finding.message(.en))
    }
  }

  static let reading = Template(text: LocalizedText(es: "Leyendo {study}", en: "Reading {study}"))
  static let measuring = Template(
    text: LocalizedText(es: "Midiendo {files}", en: "Measuring {files}"))
  static let scoring = Template(
    text: LocalizedText(
      es: "Puntuando {brands}, {indicators} indicadores",
      en: "Scoring {brands}, {indicators} indicators"))
  static let writing = Template(
    text: LocalizedText(
      es: "Escribiendo datos, libro y páginas", en: "Writing data, workbook and pages"))
  static let brandsNotPrinted = Template(
    text: LocalizedText(
      es:
        "Con {brands} no se imprime en PDF una página por {subject} (sí hasta {most}).",
      en: "With {brands}, no page per {subject} is printed as PDF (up to {most} they are)."
    ))
  static let placing = Template(
    text: LocalizedText(es: "Colocando {folder}", en: "Putting {folder} in place"))
  static let unknownClient = Template(
    text: LocalizedText(
      es: "'{brand}' (--client) no está en el estudio.",
      en: "'{brand}' (--client) is not in the study."))
  static let nothingWritten = Template(
    text: LocalizedText(es: "No se ha escrito nada.", en: "Nothing was written."))
}
