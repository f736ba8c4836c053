import ImacsTestSupport
import Wording
import Foundation
import Testing

/// What is published gives no coder, file, line or id away.
struct PublishedTests {
  private static let model = Samples.model
    .replacing(
      "children: [{indicator: L}]",
      with: "children: [{indicator: L}, {indicator: B}, {indicator: H}]"
    )
    .replacing(
      "maturity:\n",
      with: """
          - id: B
            name: Yes or no
            definition: D
            source: coding
            value: {type: binary}
            normalisation: {method: goalposts, worst: 0, best: 1}
            origin: published
          - id: H
            name: Hours
            definition: D
            source: coding
            value: {type: number, unit: {es: horas por semana, en: hours a week}}
            normalisation: {method: goalposts, worst: 0, best: 100}
            origin: published
        maturity:

        """)

  private static let study = """
    schema: 1
    id: small
    title: {es: "iMACS 2016, edición 2024", en: "iMACS 2016, edition 2024"}
    edition: 2024
    period: {from: 2024-01-01, to: 2024-06-30}
    model: model.yaml
    language: en
    brands: brands.csv
    client: qq-slug-alfa
    observations:
      - {file: hoja-xkzenobia.csv, coder: Zenobia Quirce}
      - {file: hoja-ykladislao.csv, coder: Ladislao Wurz}

    """

  private static let brands = """
    brand,name,sector,sector_name_es,sector_name_en
    qq-slug-alfa,Banco Alfa,bank,Banca,Banking
    qq-slug-beta,Banco Beta,bank,Banca,Banking
    qq-slug-gamma,Tele Gamma,telco,Telefonía,Telephony
    qq-slug-delta,Tele Delta,telco,Telefonía,Telephony
    qq-slug-eta,Tele Eta,telco,Telefonía,Telephony

    """

  /// Two coders who differ, an unranked brand, values beyond the goalposts:
  /// findings of every kind.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(model, to: "study/model.yaml")
    try folder.write(study, to: "study/study.yaml")
    try folder.write(brands, to: "study/brands.csv")
    for (file, levels, yes, hours) in [
      ("hoja-xkzenobia", ["none", "basic", "full", "basic"], ["1", "1", "0", "1"], 98),
      ("hoja-ykladislao", ["basic", "none", "basic", "full"], ["0", "1", "0", "1"], 98),
    ] {
      var text = "brand,indicator,value\n"
      for (place, brand) in ["alfa", "beta", "gamma", "delta"].enumerated() {
        text += "qq-slug-\(brand),L,\(levels[place])\n"
        text += "qq-slug-\(brand),B,\(yes[place])\n"
        text += "qq-slug-\(brand),H,\(hours + place)\n"
        text += "qq-slug-\(brand),S,\(20 * place + 10)\n"
      }
      try folder.write(text, to: "study/\(file).csv")
    }
    return folder
  }

  @Test(arguments: ["es", "en"]) func `no coder, file, line or id is published`(
    language: String
  ) throws {
    let folder = try Self.folder()
    let run = try Program.run(
      "run", "study", "-o", "out", "--lang", language, "--client", "qq-slug-alfa", "--client",
      "qq-slug-gamma", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    let words = [
      "Zenobia", "Ladislao", "xkzenobia", "ykladislao", ".csv:", "analyst/", "manifest.json",
      "observations.csv", "codings.csv", "results.json", "~qq-slug",
    ]
    let script = Repository.path("Tests/CommandTests/Support/published.py")
    let found = try Program.shell(
      "/usr/bin/python3 -B '\(script)' out \(words.map { "'\($0)'" }.joined(separator: " "))",
      in: folder)
    #expect(found.errors == "")
    // Pages (5 single ones less the analyst's, 2 sectors, 5 brands, 2 clients),
    // 3 workbooks, 7 tables.
    #expect(found.output == "23 files\n")
    // The analyst has all of it.
    let analyst = try folder.text("out/analyst/quality.html")
    for word in ["Zenobia Quirce", "hoja-xkzenobia.csv:", "qq-slug-eta"] {
      #expect(analyst.contains(word), "\(word)")
    }
  }

  /// Values as readers know them: a yes and a no of two coders, a level
  /// between two, a number with its unit.
  @Test func `values have units and words`() throws {
    let folder = try Self.folder()
    for language in ["es", "en"] {
      #expect(
        try Program.run(
          "run", "study", "-o", language, "--lang", language, "--formats", "html", in: folder
        ).status == 0)
    }
    let spanish = try folder.text("es/brands/qq-slug-alfa.html")
    #expect(spanish.contains("50\u{A0}% sí"))
    #expect(spanish.contains("entre None y Basic"))
    #expect(spanish.contains("98 <small>horas por semana</small>"))
    #expect(spanish.contains("codificación, 2 codificadores"))
    let english = try folder.text("en/brands/qq-slug-alfa.html")
    #expect(english.contains("50% yes"))
    #expect(english.contains("between None and Basic"))
    #expect(english.contains("98 <small>hours a week</small>"))
    // The edition is said once, the sector in the reader's language.
    #expect(spanish.contains("Fuente: iMACS 2016, edición 2024.</p>"))
    #expect(
      spanish.contains("Fuente: iMACS 2016, edición 2024, 1 de enero – 30 de junio de 2024. "))
    #expect(spanish.contains("Banca") && !spanish.contains("Banking"))
    #expect(english.contains("Banking") && !english.contains("Banca"))
  }

  /// "Ninguna de 1 hotel" was neither the model's gender nor a sentence.
  @Test(
    arguments: [
      (
        0, "El estudio no tiene hoteles.", "El estudio no tiene hoteles.",
        "The study has no hotels."
      ),
      (
        1, "El único hotel no tiene índice.",
        "El único hotel no tiene datos suficientes para un índice.", "The only hotel has no index."
      ),
      (
        2, "Ninguno de 2 hoteles tiene índice.",
        "Ninguno de 2 hoteles tiene datos suficientes para un índice.",
        "None of 2 hotels has an index."
      ),
    ]) func `nobody is ranked in the model's words`(
      count: Int, terminal: String, page: String, english: String
    ) throws
  {
    let brands = (0..<count).map { "h\($0),Hotel \($0),city\n" }.joined()
    let folder = try TemporaryFolder.withStudy(
      nil, brands: "brand,name,sector\n" + brands,
      model: Samples.model.replacing(
        "unit: [brand, brands]", with: "unit: {es: [hotel, hoteles], en: [hotel, hotels]}"))
    let run = try Program.run(
      "run", "study", "-o", "es", "--lang", "es", "--formats", "html", in: folder)
    #expect(run.output.contains(terminal), "\(run.output)")
    #expect(try folder.text("es/index.html").contains(page))
    let other = try Program.run(
      "run", "study", "-o", "en", "--lang", "en", "--formats", "html", in: folder)
    #expect(other.output.contains(english), "\(other.output)")
    if count == 1 {
      #expect(try folder.text("es/quality.html").contains("El único hotel queda sin índice."))
    }
  }
}
