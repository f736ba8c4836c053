import Wording
import MaturityModels

/// Fourteen fictional companies that assess themselves, each by several people.
struct SelfAssessmentStudy: SampleStudy {
  let id = "scs-360"

  /// A company and where it stands on the six dimensions, 0 … 3.
  private struct Company {
    let id: String
    let name: String
    let standing: [Double]
    /// How many of each role answered: management, agents, customers.
    let respondents: [Int]
  }

  private static let sectors: [(id: String, name: String, companies: [Company])] = [
    (
      "energia", "Energía",
      [
        Company(
          id: "electra-cimbral", name: "Electra Cimbral", standing: [1.7, 1.3, 1.1, 2.1, 1.5, 0.9],
          respondents: [2, 3, 2]),
        Company(
          id: "gas-numantal", name: "Gas Numantal", standing: [0.9, 0.7, 0.6, 1.1, 0.8, 0.4],
          respondents: [1, 2, 0]),
        Company(
          id: "aguas-del-sorbel", name: "Aguas del Sorbel",
          standing: [0.6, 0.5, 0.9, 0.4, 0.7, 0.5], respondents: [1, 1, 1]),
        Company(
          id: "eolica-retamar", name: "Eólica Retamar", standing: [2.0, 1.8, 2.2, 1.6, 1.9, 2.0],
          respondents: [1, 1, 1]),
        Company(
          id: "solar-vallehondo", name: "Solar Vallehondo",
          standing: [1.4, 1.0, 1.5, 0.8, 1.0, 1.2], respondents: [1, 1, 0]),
      ]
    ),
    (
      "finanzas", "Finanzas",
      [
        Company(
          id: "banco-terralba", name: "Banco Terralba", standing: [2.6, 2.3, 2.0, 2.7, 2.5, 2.1],
          respondents: [2, 2, 1]),
        Company(
          id: "seguros-almenara-sur", name: "Seguros Almenara Sur",
          standing: [1.9, 1.6, 1.4, 1.5, 2.0, 1.2], respondents: [1, 2, 1]),
        Company(
          id: "caja-valdorba", name: "Caja Valdorba", standing: [1.2, 1.4, 1.9, 0.9, 1.1, 1.6],
          respondents: [1, 2, 0]),
      ]
    ),
    (
      "comercio", "Comercio",
      [
        Company(
          id: "mercados-oliana", name: "Mercados Oliana", standing: [1.5, 1.2, 1.3, 1.0, 1.1, 1.7],
          respondents: [1, 2, 2]),
        Company(
          id: "muebles-cedrana", name: "Muebles Cedrana",
          standing: [0.4, 0.3, 0.6, 0.2, 0.3, 0.5], respondents: [1, 1, 0]),
        Company(
          id: "moda-linaria", name: "Moda Linaria", standing: [2.1, 1.5, 1.8, 1.4, 1.3, 2.2],
          respondents: [2, 2, 1]),
      ]
    ),
    (
      "viajes", "Viajes",
      [
        Company(
          id: "aerolinea-vencejo", name: "Aerolínea Vencejo",
          standing: [2.3, 2.4, 1.7, 2.2, 2.6, 1.9], respondents: [1, 3, 1]),
        Company(
          id: "hoteles-marisma", name: "Hoteles Marisma",
          standing: [0.8, 0.9, 1.2, 0.6, 0.5, 1.3], respondents: [1, 1, 1]),
        Company(
          id: "rutas-del-tomillar", name: "Rutas del Tomillar",
          standing: [1.1, 0.8, 1.0, 0.7, 0.9, 1.0], respondents: [1, 1, 0]),
      ]
    ),
  ]

  private static let roles = ["direccion", "agente", "cliente"]

  /// How each role sees the six dimensions beside the others: management
  /// thinks best of strategy, agents least of technology, customers least of
  /// what they live through.
  private static let views: [[Double]] = [
    [0.55, 0.4, 0.35, 0.3, 0.4, 0.3], [-0.25, -0.1, -0.15, -0.45, -0.05, 0],
    [-0.1, -0.35, -0.1, -0.1, -0.3, -0.75],
  ]

  func files(under model: MaturityModel) -> [StudyFile] {
    let words = StudyWords(
      titleES: "Autoevaluación SCS 360º 2017", titleEN: "SCS 360º self-assessment 2017",
      edition: 2017, client: "electra-cimbral",
      observations: ["observations: [respuestas.csv]", "coders: mean"])
    return [
      StudyFile(name: "study.yaml", content: .text(words.yaml(id: id, model: self.model))),
      StudyFile(name: "brands.csv", content: .text(Self.brands)),
      StudyFile(name: "respuestas.csv", content: .spreadsheetText(Self.sheet(model))),
      StudyFile(name: "profile.csv", content: .text(Self.profile(model))),
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

  /// A row per respondent: the description each chose, by its name.
  private static func sheet(_ model: MaturityModel) -> String {
    var table = DelimitedText(
      header: ["marca", "codificador"] + model.indicators.map(\.id), separator: ";")
    for company in sectors.flatMap(\.companies) {
      for (role, count) in company.respondents.enumerated() {
        for number in 0..<count {
          let person = "\(roles[role])-\(number + 1)"
          table.append(
            [company.id, person]
              + model.indicators.indices.map { answer(company, role, person, $0, model) })
        }
      }
    }
    return table.text
  }

  private static func answer(
    _ company: Company, _ role: Int, _ person: String, _ position: Int, _ model: MaturityModel
  ) -> String {
    let indicator = model.indicators[position]
    let dimension = min(position / 5, 5)
    // What all see of this question, and how this person sees it
    var shared = Draws("scs-360", company.id, indicator.id)
    var own = Draws("scs-360", company.id, indicator.id, person)
    let chance = own.unit()
    let sight = company.standing[dimension] + 0.42 * shared.normal() + views[role][dimension]
    let level = RawValue.level(sight + 0.33 * own.normal(), [0, 1, 2, 3])
    // Customers cannot tell what happens behind the counter, and say so
    if role == 2, dimension == 1 || dimension == 3, chance < 0.35 { return "" }
    return indicator.levels[level].name.es
  }

  /// Where the client wants to be.
  private static func profile(_ model: MaturityModel) -> String {
    var table = DelimitedText(header: ["node", "target"])
    for (node, target) in zip(model.topNodes, [75, 65, 60, 75, 70, 60]) {
      table.append([model.nodes[node].id, String(target)])
    }
    return table.text
  }

  private static let readMe = """
    # Sample study `scs-360` – synthetic

    **Every company and every respondent here is fictional and every answer is made by a generator.** Fourteen companies
    in four sectors assess themselves on the thirty questions of SCS 360º. Several people of each answer, with
    different roles: `direccion-1`, `agente-1`, `cliente-1` … are coders of the study; a cell is the mean of their
    answers, on points. `profile.csv` is where the client, Electra Cimbral, wants to be (`node,target`).

    ```
    imacs run datasets/scs-360
    ```

    What is there to read: management sees strategy half a state better than agents do, agents see the tools
    worse than anybody, customers see the experience worst: the agreement on the quality page is low for a reason.
    Banco Terralba is ahead everywhere, Muebles Cedrana has everything to do, Caja Valdorba is strong in culture and
    weak in technology. Customers left some questions on processes and technology open.

    `make samples` writes these files, the same bytes each time.

    """
}
