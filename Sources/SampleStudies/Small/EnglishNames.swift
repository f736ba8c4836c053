/// The English names of the small studies' sectors and categories.
enum EnglishNames {
  private static let sectors = [
    "alimentacion": "Food", "banca": "Banking", "comercio": "Retail",
    "comunidades": "Own media and communities", "energia": "Energy",
    "escucha": "Listening and analytics", "finanzas": "Finance",
    "respuesta": "Social response and SCS", "telecomunicaciones": "Telecommunications",
    "turismo": "Tourism", "viajes": "Travel",
  ]

  /// The name of the sector `id`.
  static func sector(_ id: String) -> String { sectors[id] ?? id }
}
