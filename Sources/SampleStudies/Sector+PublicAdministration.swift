extension Sector {
  static let administracionPublica = Sector(
    id: "administracion-publica", name: "Administración pública", english: "Public administration",
    standing: AxisScores(46, 40, 30), reach: 1.4,
    brands: [
      Brand(
        "ayuntamiento-valdefabula", "Ayuntamiento de Valdefábula", size: 1650,
        standing: AxisScores(66, 64, 50)),
      Brand("gobierno-miravalia", "Gobierno de Miravalia", size: 4200),
      Brand(
        "agencia-tributaria-ordalia", "Agencia Tributaria de Ordalia", size: 8900,
        standing: AxisScores(68, 24, 20)),
      Brand("salud-miravalia", "Servicio de Salud de Miravalia", size: 4100, [.sparseStrategy]),
      Brand("diputacion-larmona", "Diputación de Larmona", size: 760, [.noFacebook]),
      Brand("turismo-isla-calandra", "Turismo de Isla Calandra", size: 240),
    ])
}
