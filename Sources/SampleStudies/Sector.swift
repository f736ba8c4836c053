/// One of the eleven sectors, with its fictional brands.
struct Sector {
  let id: String
  let name: String
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
