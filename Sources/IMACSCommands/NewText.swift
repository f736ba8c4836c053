import Findings
import Wording
import MaturityModels
import Tabular

/// What `imacs new` says.
enum NewText {
  static func summary(_ writer: StudyFolderWriter, folder: String) -> LocalizedText {
    let model = writer.model
    let coded = writer.codedCount
    let brands = writer.brands.count
    func units(_ language: Language) -> String {
      "\(NumberFormat.integer(brands, language)) \(model.unit.counted(brands, language))"
    }
    return LocalizedText(
      es: "Estudio '\(writer.id)' en \(folder): \(units(.es)), \(coded) de "
        + "\(model.indicators.count) indicadores para codificar.",
      en: "Study '\(writer.id)' in \(folder): \(units(.en)), \(coded) of "
        + "\(model.indicators.count) indicators to code.")
  }

  static func unknownModel(_ name: String) -> LocalizedText {
    let known = BundledModel.ids.joined(separator: ", ")
    let near = Spelling.nearest(to: name, among: BundledModel.ids)
    return LocalizedText(
      es: "No hay ningún modelo '\(name)'." + (near.map { " ¿Quería decir '\($0)'?" } ?? "")
        + " Los modelos son: \(known); o indique la ruta de un archivo de modelo.",
      en: "There is no model '\(name)'." + (near.map { " Did you mean '\($0)'?" } ?? "")
        + " The models are: \(known); or give the path of a model file.")
  }

  static func strayInclude(_ model: String, _ file: String) -> LocalizedText {
    LocalizedText(
      es: "El modelo '\(model)' incluye '\(file)', que no cabe en la carpeta del estudio: "
        + "póngalo junto al modelo, con otro nombre que los archivos del estudio.",
      en: "The model '\(model)' includes '\(file)', which has no place in the study's folder: "
        + "put it beside the model, under another name than the study's own files.")
  }

  /// The error in words that fit a command without `-o`.
  static func message(_ error: OutputError) -> LocalizedText {
    switch error {
    case .strangers(let target, let paths):
      let shown = OutputError.shown(paths)
      return LocalizedText(
        es: "La carpeta '\(target)' no está vacía: \(shown). No se ha tocado nada; elija "
          + "otra carpeta o una vacía.",
        en: "The folder '\(target)' is not empty: \(shown). Nothing was touched; choose "
          + "another folder or an empty one.")
    case .notAFolder(let target):
      return LocalizedText(
        es: "'\(target)' es un archivo, no una carpeta. No se ha tocado nada; elija otro nombre.",
        en: "'\(target)' is a file, not a folder. Nothing was touched; choose another name.")
    case .brokenLink(let target):
      return LocalizedText(
        es: "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta.",
        en: "'\(target)' is a link to nothing. Mend it or choose another folder.")
    case .cannotCreate(let target, let reason):
      return LocalizedText(
        es: "No se puede crear la carpeta '\(target)': \(reason). Elija otra.",
        en: "The folder '\(target)' cannot be created: \(reason). Choose another.")
    case .writeFailed(let path, let reason):
      return LocalizedText(
        es: "No se ha podido escribir '\(path)': \(reason). No se ha creado nada.",
        en: "'\(path)' could not be written: \(reason). Nothing was made.")
    case .cannotList(let target, let reason):
      return LocalizedText(
        es: "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; "
          + "elija otra.",
        en: "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; "
          + "choose another.")
    case .currentFolder, .busy, .cannotSwap, .changed, .file: return error.message
    }
  }
}
