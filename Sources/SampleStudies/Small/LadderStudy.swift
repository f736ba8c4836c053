import Wording
import MaturityModels

/// Twenty fictional companies on the ladder of five levels.
struct LadderStudy: SampleStudy {
  let id = "social-maturity-5"

  /// A company, and whether it follows each practice: level by level.
  private struct Company {
    let id: String
    let name: String
    let practices: [Character]

    init(_ id: String, _ name: String, _ practices: String) {
      self.id = id
      self.name = name
      self.practices = practices.filter { $0 != " " }
    }
  }

  /// 1 yes, 0 no, ? not known, - not applicable.
  private static let sectors: [(id: String, name: String, companies: [Company])] = [
    (
      "alimentacion", "Alimentación",
      [
        Company("molinos-abrelia", "Molinos Abrelia", "1110 1110 1110 00000 0000"),
        Company("quesos-lindamar", "Quesos Lindamar", "0100 1111 1111 10000 0000"),
        Company("zumos-verdela", "Zumos Verdela", "1110 1101 0100 00000 0000"),
        Company("aceitunas-pardalia", "Aceitunas Pardalia", "0000 1000 0000 00000 0000"),
      ]
    ),
    (
      "banca", "Banca",
      [
        Company("banca-nortelia", "Banca Nortelia", "1111 1111 1111 11111 1110"),
        Company("caja-mirandela", "Caja Mirandela", "1111 1111 1011 11110 0000"),
        Company("banco-surgalia", "Banco Surgalia", "1111 1011 0100 11111 0100"),
        Company("caja-olmedina", "Caja Olmedina", "1101 1110 1110 10100 0000"),
      ]
    ),
    (
      "comercio", "Comercio",
      [
        Company("bazar-lunaria", "Bazar Lunaria", "1110 1111 1111 01011 0000"),
        Company("modas-telaria", "Modas Telaria", "1011 1111 1111 11011 0101"),
        Company("ferreteria-yunquera", "Ferretería Yunquera", "0010 1100 0000 00000 0000"),
        Company("libros-ambarel", "Libros Ambarel", "1111 0111 1110 11101 1101"),
      ]
    ),
    (
      "telecomunicaciones", "Telecomunicaciones",
      [
        Company("fonalia", "Fonalia", "1111 1111 1111 11111 0110"),
        Company("redesmar", "Redesmar", "1111 1111 0111 11011 1001"),
        Company("ondaviva", "Ondaviva", "1110 1111 1111 10110 0000"),
      ]
    ),
    (
      "turismo", "Turismo",
      [
        Company("hotel-brisalia", "Hotel Brisalia", "0110 1111 1111 00000 0000"),
        Company("viajes-candilar", "Viajes Candilar", "1110 1111 0110 0000? 0000"),
        Company("costas-lirionda", "Costas Lirionda", "1111 1110 1110 01000 0000"),
        Company("rutas-alborela", "Rutas Alborela", "1000 0110 0000 00000 0000"),
        Company("posadas-teruvia", "Posadas Teruvia", "1110 11-0 0000 00000 0000"),
      ]
    ),
  ]

  func files(under model: MaturityModel) -> [StudyFile] {
    let words = StudyWords(
      titleES: "Cinco niveles de madurez social 2017",
      titleEN: "Five levels of social maturity 2017",
      edition: 2017, client: "banco-surgalia", observations: ["observations: [practicas.csv]"])
    return [
      StudyFile(name: "study.yaml", content: .text(words.yaml(id: id, model: self.model))),
      StudyFile(name: "brands.csv", content: .text(Self.brands)),
      StudyFile(name: "practicas.csv", content: .spreadsheetText(Self.sheet(model))),
      StudyFile(name: "README.md", content: .text(Self.readMe)),
    ]
  }

  private static var brands: String {
    var table = DelimitedText(header: [
      "brand", "name", "sector", "sector_name_es", "sector_name_en",
    ])
    for sector in sectors {
      for company in sector.companies {
        table.append([
          company.id, company.name, sector.id, sector.name, EnglishNames.sector(sector.id),
        ])
      }
    }
    return table.text
  }

  /// A row per company: sí, no, n/d or NA.
  private static func sheet(_ model: MaturityModel) -> String {
    var table = DelimitedText(header: ["marca"] + model.indicators.map(\.id), separator: ";")
    for company in sectors.flatMap(\.companies) {
      table.append(
        [company.id]
          + company.practices.map { mark in
            switch mark {
            case "1": "sí"
            case "0": "no"
            case "-": Observation.notApplicable
            default: Observation.missing
            }
          })
    }
    return table.text
  }

  private static let readMe = """
    # Sample study `social-maturity-5` – synthetic

    **Every company here is fictional and every value is made up.** The study shows a staged model: twenty companies
    in five sectors, 21 practices in five levels, a level reached only on top of all lower ones.

    ```
    imacs run datasets/social-maturity-5
    ```

    What is there to read: an index does not make a level. Quesos Lindamar and Hotel Brisalia do all there is to do
    in marketing but do not listen, and so stand below the first level. Banco Surgalia, the client, attends to its
    customers by the book, yet made no content for the networks: it stays at level 2 with an index above that of
    companies at level 3, and two practices would take it to level 4. Two companies reach level 5. One practice of
    Viajes Candilar is not known, one of Posadas Teruvia not applicable.

    `make samples` writes these files, the same bytes each time.

    """
}
