extension Sector {
  static let hoteles = Sector(
    id: "hoteles", name: "Hoteles", english: "Hotels", standing: AxisScores(33, 27, 22), reach: 3.0,
    brands: [
      Brand("hoteles-marduela", "Hoteles Marduela", size: 1450),
      Brand("hoteles-solmerida", "Hoteles Solmérida", size: 1120, [.silentOnFacebook]),
      Brand(
        "posadas-nerival", "Posadas Nerival", size: 190, [.silentOnTwitter, .silentOnFacebook]),
      Brand("gran-aldava", "Gran Aldava", size: 260, standing: AxisScores(63, 66, 61)),
      Brand("costa-ambrela", "Costa Ambrela", size: 830),
      Brand("albergues-tondal", "Albergues Tondal", size: 140, [.followersUnknown]),
      Brand("villas-orumel", "Villas Orumel", size: 95, standing: AxisScores(20, 14, 44)),
    ])

  static let viajes = Sector(
    id: "viajes", name: "Agencias de viaje y turismo", english: "Travel agencies and tourism",
    standing: AxisScores(37, 35, 28), reach: 4.0,
    brands: [
      Brand("viajes-alondrela", "Viajes Alondrela", size: 2400),
      Brand("trotavela", "Trotavela", size: 1700, standing: AxisScores(66, 64, 63)),
      Brand("viajes-cumbral", "Viajes Cumbral", size: 930, [.oneReplyOnly]),
      Brand("itinerva", "Itinerva", size: 610),
      Brand("destinalba", "Destinalba", size: 540, [.silentOnFacebook]),
      Brand("viajes-marendal", "Viajes Marendal", size: 320, [.silentOnTwitter, .oneReplyOnly]),
      Brand(
        "viajes-escarpel", "Viajes Escarpel", size: 150, [.oneReplyOnly],
        standing: AxisScores(42, 33, 40)),
    ])

  static let transporteViajeros = Sector(
    id: "transporte-viajeros", name: "Transporte de viajeros", english: "Passenger transport",
    standing: AxisScores(46, 46, 36),
    reach: 2.6,
    brands: [
      Brand(
        "aerolineas-cierzal", "Aerolíneas Cierzal", size: 8300, standing: AxisScores(84, 80, 70)),
      Brand("trenes-sendalia", "Trenes Sendalia", size: 12600),
      Brand("buses-tramuntel", "Buses Tramuntel", size: 3400),
      Brand("navieras-albatral", "Navieras Albatral", size: 1600),
      Brand("lineas-corvadela", "Líneas Corvadela", size: 2100),
      Brand("aerovanda", "Aerovanda", size: 4700),
      Brand("autocares-mirendo", "Autocares Mirendo", size: 740, [.silentOnFacebook]),
    ])
}
