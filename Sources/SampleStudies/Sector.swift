/// One of the eleven sectors, with its fictional brands.
struct Sector {
  let id: String
  /// In Spanish, as the sheets of the coders have it.
  let name: String
  let english: String
  /// What its brands have in common, axis by axis.
  let standing: AxisScores
  /// Followers per hundred customers, about.
  let reach: Double
  let brands: [Brand]

  /// All of them, in the order of the files.
  static let all: [Sector] = [
    .banca, .telecomunicaciones, .utilities, .seguros, .hoteles, .viajes, .transporteViajeros,
    .logistica, .retail, .administracionPublica, .consumo,
  ]
}
