import Wording
import MaturityModels

/// Eighteen fictional tools, scored on the ten capabilities.
struct ToolsStudy: SampleStudy {
  let id = "scs-tools"

  /// A tool, and its level (0 none, 1 partial, 2 full) on CT01 … CT10.
  private struct Tool {
    let id: String
    let name: String
    /// Family of vendors.
    let family: String
    let levels: [Int]

    init(_ id: String, _ name: String, _ family: String, _ levels: String) {
      self.id = id
      self.name = name
      self.family = family
      self.levels = levels.utf8.map { Int($0) - 48 }
    }
  }

  private static let categories: [(id: String, name: String, tools: [Tool])] = [
    (
      "escucha", "Escucha y analítica",
      [
        Tool("escuchalia", "Escuchalia", "redes", "1110001021"),
        Tool("vigilora", "Vigilora", "redes", "1020002020"),
        Tool("rumoral", "Rumoral", "redes", "0010001020"),
        Tool("sondavela", "Sondavela", "redes", "1110101021"),
        Tool("barometria", "Barometria", "crm", "0110001021"),
        Tool("ecolectora", "Ecolectora", "redes", "1121112122"),
      ]
    ),
    (
      "respuesta", "Respuesta social y SCS",
      [
        Tool("tamboril-desk", "Tamboril Desk", "atencion", "2222221121"),
        Tool("hilandera", "Hilandera", "redes", "2122212010"),
        Tool("respondalia", "Respondalia", "atencion", "2211221212"),
        Tool("turnador", "Turnador", "atencion", "1222120111"),
        Tool("conversaria", "Conversaria", "redes", "2111202010"),
        Tool("atiendela", "Atiéndela CRM", "crm", "1212222112"),
        Tool("chispazo", "Chispazo", "redes", "1010101010"),
      ]
    ),
    (
      "comunidades", "Medios propios y comunidades",
      [
        Tool("colmenar", "Colmenar", "redes", "0200121211"),
        Tool("foralia", "Foralia", "atencion", "0110211210"),
        Tool("plazuela", "Plazuela", "redes", "0100011200"),
        Tool("nudoria", "Nudoria", "crm", "1211212222"),
        Tool("ateneica", "Ateneica", "redes", "0100020210"),
      ]
    ),
  ]

  func files(under model: MaturityModel) -> [StudyFile] {
    let words = StudyWords(
      titleES: "Herramientas de Social Customer Service 2017",
      titleEN: "Social customer service tools 2017", edition: 2017, client: "hilandera",
      observations: ["observations: [fichas.csv]"])
    return [
      StudyFile(name: "study.yaml", content: .text(words.yaml(id: id, model: self.model))),
      StudyFile(name: "brands.csv", content: .text(Self.brands)),
      StudyFile(name: "fichas.csv", content: .spreadsheetText(Self.sheet(model))),
      StudyFile(name: "README.md", content: .text(Self.readMe)),
    ]
  }

  private static var brands: String {
    var table = DelimitedText(header: [
      "brand", "name", "sector", "sector_name_es", "sector_name_en", "family",
    ])
    for category in categories {
      for tool in category.tools {
        table.append([
          tool.id, tool.name, category.id, category.name, EnglishNames.sector(category.id),
          tool.family,
        ])
      }
    }
    return table.text
  }

  /// A row per tool and capability, with the Spanish names of the levels.
  private static func sheet(_ model: MaturityModel) -> String {
    var table = DelimitedText(
      header: ["marca", "indicador", "valor", "fuente", "nota"], separator: ";")
    for tool in categories.flatMap(\.tools) {
      for (indicator, level) in zip(model.indicators.sorted { $0.id < $1.id }, tool.levels) {
        var draws = Draws("scs-tools", tool.id, indicator.id)
        let source = ["demostración (sintética)", "documentación (sintética)"][draws.index(2)]
        // The vendor never answered
        let isOpen = tool.id == "foralia" && indicator.id == "CT10"
        table.append([
          tool.id, indicator.id, isOpen ? "n/d" : indicator.levels[level].name.es, source,
          isOpen ? "el fabricante no ha contestado" : "",
        ])
      }
    }
    return table.text
  }

  private static let readMe = """
    # Sample study `scs-tools` – synthetic

    **Every tool here is fictional and every value is made up.** No name is meant to resemble a product, and no
    figure says anything about one. The study shows what `imacs` does with something that is neither a brand nor
    in a sector: 18 tools in three categories, scored on ten capabilities. `family` in `brands.csv` is the family of
    vendors (customer service suites, CRM, social-media tools).

    ```
    imacs run datasets/scs-tools
    ```

    What is there to read: the categories differ by what they are for. Listening tools see much and attend
    little; communities know much and route nothing; only Ecolectora and Nudoria reach beyond their kind.
    Hilandera, the client, has the best casework and almost nothing for the CRM: that is its gap, not its desktop.
    Tamboril Desk leads overall but is not the best at knowledge. One cell is missing (CT10 of Foralia).

    `make samples` writes these files, the same bytes each time.

    """
}
