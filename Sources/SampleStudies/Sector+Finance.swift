extension Sector {
  static let banca = Sector(
    id: "banca", name: "Banca", english: "Banking", standing: AxisScores(57, 57, 40), reach: 2.2,
    brands: [
      Brand(
        "banco-alfa", "Banco Alfa", size: 5200, [.fullyObserved],
        standing: AxisScores(72, 50, 37)),
      Brand("banco-orvelia", "Banco Orvelia", size: 9800, standing: AxisScores(86, 84, 72)),
      Brand("caja-tramonda", "Caja Tramonda", size: 3100, standing: AxisScores(50, 42, 31)),
      Brand("banca-nurelia", "Banca Nurelia", size: 1250, standing: AxisScores(70, 82, 66)),
      Brand("banco-penaluz", "Banco Peñaluz", size: 7400),
      Brand("caja-ribadal", "Caja Ribadal", size: 880, [.noFacebook]),
      Brand("banco-celdaran", "Banco Celdarán", size: 2600),
      Brand("banco-izandar", "Banco Izandar", size: 1900),
      Brand("caja-sorvela", "Caja Sorvela", size: 640),
      Brand("banca-quintavela", "Banca Quintavela", size: 420),
    ])

  static let seguros = Sector(
    id: "seguros", name: "Seguros", english: "Insurance", standing: AxisScores(45, 43, 31),
    reach: 1.1,
    brands: [
      Brand("seguros-amparelia", "Seguros Amparelia", size: 3900),
      Brand("mutua-calderiz", "Mutua Calderiz", size: 2750),
      Brand(
        "previsora-luntana", "Previsora Luntana", size: 1480, [.oneReplyOnly],
        standing: AxisScores(44, 42, 40)),
      Brand("aseguradora-brumal", "Aseguradora Brumal", size: 960, [.hardlyAsked]),
      Brand("seguros-torrevid", "Seguros Torrevid", size: 2100),
      Brand("mutua-serandia", "Mutua Serandia", size: 720),
      Brand("aval-nortina", "Aval Nortina", size: 410, [.noFacebook]),
      Brand("salud-verdania", "Salud Verdania", size: 1830, standing: AxisScores(70, 66, 58)),
    ])
}
