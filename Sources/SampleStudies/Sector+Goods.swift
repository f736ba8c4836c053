extension Sector {
  static let logistica = Sector(
    id: "logistica", name: "Logística y transporte de mercancías",
    english: "Logistics and freight transport",
    standing: AxisScores(46, 46, 32), reach: 0.5,
    brands: [
      Brand("paqueteria-velomar", "Paquetería Velomar", size: 3700),
      Brand(
        "mensajeros-tordal", "Mensajeros Tordal", size: 2250, standing: AxisScores(36, 76, 30)),
      Brand("transcarga-uliana", "Transcarga Uliana", size: 310, [.noFacebook]),
      Brand("portes-bermedo", "Portes Bermedo", size: 180, [.silentOnFacebook]),
      Brand("logidora", "Logidora", size: 560),
      Brand("envios-gacelia", "Envíos Gacelia", size: 1900),
    ])

  static let retail = Sector(
    id: "retail", name: "Retail y distribución", english: "Retail",
    standing: AxisScores(43, 39, 34), reach: 3.8,
    brands: [
      Brand("almacenes-orlena", "Almacenes Orlena", size: 11800, standing: AxisScores(76, 68, 69)),
      Brand("supermercados-candorla", "Supermercados Candorla", size: 13500),
      Brand("modas-irisela", "Modas Irisela", size: 7200, standing: AxisScores(56, 28, 78)),
      Brand("ferreterias-tuerquel", "Ferreterías Tuerquel", size: 850),
      Brand("hogar-mimbrela", "Hogar Mimbrela", size: 3900),
      Brand("electro-chispal", "Electro Chispal", size: 2600),
      Brand("deportes-zancalia", "Deportes Zancalia", size: 4400, [.oneReplyOnly]),
      Brand("librerias-papirela", "Librerías Papirela", size: 670, [.oneReplyOnly]),
      Brand("juguetes-peonzal", "Juguetes Peonzal", size: 1300),
    ])

  static let consumo = Sector(
    id: "consumo", name: "Consumo y alimentación", english: "Consumer goods and food",
    standing: AxisScores(24, 17, 24), reach: 5.0,
    brands: [
      Brand(
        "galletas-trigalia", "Galletas Trigalia", size: 6100, [.oneReplyOnly],
        standing: AxisScores(26, 16, 76)),
      Brand("cervezas-lupulera", "Cervezas Lupulera", size: 4900, standing: AxisScores(38, 34, 62)),
      Brand("aceites-olivarda", "Aceites Olivarda", size: 1500, [.silentOnTwitter, .noFacebook]),
      Brand("lacteos-nubelina", "Lácteos Nubelina", size: 5300),
      Brand("refrescos-burbulina", "Refrescos Burbulina", size: 7700, [.silentOnTwitter]),
      Brand(
        "conservas-atunela", "Conservas Atunela", size: 980, [.silentOnTwitter, .silentOnFacebook]),
      Brand("chocolates-cacaluna", "Chocolates Cacaluna", size: 2200, [.silentOnFacebook]),
    ])
}
