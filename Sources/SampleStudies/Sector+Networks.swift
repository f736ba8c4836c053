extension Sector {
  static let telecomunicaciones = Sector(
    id: "telecomunicaciones", name: "Telecomunicaciones", english: "Telecommunications",
    standing: AxisScores(60, 60, 50),
    reach: 3.4,
    brands: [
      Brand("telurga-movil", "Telurga Móvil", size: 14200, standing: AxisScores(91, 88, 74)),
      Brand("fonadal", "Fonadal", size: 10900),
      Brand("ondavila-telecom", "Ondavila Telecom", size: 6300),
      Brand("redimonte", "Redimonte", size: 2900, standing: AxisScores(74, 86, 80)),
      Brand("lumbria-fibra", "Lumbria Fibra", size: 1350),
      Brand("conexuria", "Conexuria", size: 780, standing: AxisScores(62, 50, 47)),
    ])

  static let utilities = Sector(
    id: "utilities", name: "Utilities", english: "Utilities", standing: AxisScores(45, 44, 28),
    reach: 0.6,
    brands: [
      Brand("enervanda", "Enervanda", size: 9100, standing: AxisScores(75, 68, 48)),
      Brand("luz-del-paramo-alto", "Luz del Páramo Alto", size: 6200),
      Brand("gasorela", "Gasorela", size: 4800),
      Brand("hidromera", "Hidromera", size: 2300),
      Brand("aguas-de-valdoria", "Aguas de Valdoria", size: 1150, [.silentOnFacebook]),
      Brand("electra-murlana", "Electra Murlana", size: 690, standing: AxisScores(56, 16, 20)),
    ])
}
