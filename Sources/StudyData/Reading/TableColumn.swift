import Wording

/// A column of the study's tables: its name, and what it may be called in
/// Spanish.
struct TableColumn: Sendable {
  let name: String
  let synonyms: [String]

  private init(_ name: String, _ synonyms: String...) {
    self.name = name
    self.synonyms = synonyms
  }

  /// As headers are compared (`Spelling.header`).
  var names: [String] { ([name] + synonyms).map(Spelling.header) }

  /// Does a header hold the column?
  func stands(in headers: Set<String>) -> Bool { names.contains(where: headers.contains) }

  static let brand = TableColumn("brand", "marca")
  static let name = TableColumn("name", "nombre")
  static let sector = TableColumn("sector")
  static let sectorName = TableColumn("sector_name", "nombre_sector")
  static let sectorNameES = TableColumn("sector_name_es", "nombre_sector_es")
  static let sectorNameEN = TableColumn("sector_name_en", "nombre_sector_en")
  static let size = TableColumn("size", "tamaño")
  static let followersStart = TableColumn("followers_start", "seguidores_inicio")
  static let followersEnd = TableColumn("followers_end", "seguidores_fin")

  static let account = TableColumn("account", "cuenta")
  static let channel = TableColumn("channel", "canal")

  static let indicator = TableColumn("indicator", "indicador")
  static let value = TableColumn("value", "valor")
  static let coder = TableColumn("coder", "codificador")
  static let observedOn = TableColumn("observed_on", "fecha")
  static let source = TableColumn("source", "fuente")
  static let note = TableColumn("note", "nota")
  static let n = TableColumn("n")
}
