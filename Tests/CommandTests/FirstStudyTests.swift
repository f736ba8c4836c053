import Foundation
import ImacsTestSupport
import Testing

/// A first study as it goes: `new`, two coders' workbooks with the mistakes
/// people make, `check` telling all of them at once, corrections, `run`.
struct FirstStudyTests {
  private static let model = """
    schema: 1
    id: hotels
    version: "1"
    name: {es: Hoteles, en: Hotels}
    unit: {es: [hotel, hoteles], en: [hotel, hotels]}
    group: {es: [destino, destinos], en: [destination, destinations]}
    scale: [0, 100]
    tree:
      id: top
      name: {es: Índice, en: Index}
      children:
        - {id: presence, name: Presence, children: [{indicator: EP02}, {indicator: EP03}]}
        - {id: service, name: Service, children: [{indicator: ES01}]}
    indicators:
      - id: EP02
        name: {es: Mensajes, en: Messages}
        definition: D
        source: coding
        value: {type: count}
        normalisation: {method: goalposts, worst: 0, best: 5000}
        origin: published
      - id: EP03
        name: {es: Perfil, en: Profile}
        definition: D
        source: coding
        value: {type: levels}
        normalisation:
          method: levels
          levels:
            - {id: none, points: 0, name: {es: Sin perfil, en: No profile}}
            - {id: general, points: 50, name: {es: Perfil general, en: General profile}}
            - {id: own, points: 100, name: {es: Perfil propio, en: Own profile}}
        origin: published
      - id: ES01
        name: {es: Respondidas, en: Answered}
        definition: D
        source: coding
        value: {type: share, unit: "%", range: [0, 100]}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published

    """

  private static let hotels = """
    marca;nombre;sector;Nombre sector;tamaño
    melia;Meliá;costa;Costa;1.200
    nh;NH;costa;Costa;2.400
    riu;Riu;costa;Costa;3.600

    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(model, to: "m.yaml")
    try folder.write(hotels, to: "h.csv")
    return folder
  }

  private static func book(_ line: String, in folder: TemporaryFolder) throws {
    let result = try Program.shell(
      "/usr/bin/python3 '\(NewCommandTests.script("coding_workbook.py"))' \(line)", in: folder)
    try #require(result.status == 0, "needs /usr/bin/python3 with openpyxl: \(result.errors)")
  }

  /// What both coders write, mistakes and all: a title above a header, two
  /// decimal marks, thousands, misspelt levels, a bad id, `n.d.`.
  private static func fill(_ folder: TemporaryFolder) throws {
    let (ana, luis) = ("st/observations-ana.xlsx", "st/observations-luis.xlsx")
    try book("set \(ana) Presence B2=1.234 'C2=Own profil' B3=many C3=n.d. B4=900", in: folder)
    try book("set \(ana) Service B2=34,5 B3=40.5 B4=150,5", in: folder)
    try book("title \(ana) Presence 'Coding of June, by Ana'", in: folder)
    try book(
      "set \(luis) Presence B2=1.300 'C2=OWN  PROFILE' B3=2.000 C3=generl B4=s/n C4=none",
      in: folder)
    try book("set \(luis) Service 'B2=35,5 %' B3=41,5 A4=rui B4=50,5", in: folder)
  }

  private static func mend(_ folder: TemporaryFolder) throws {
    let (ana, luis) = ("st/observations-ana.xlsx", "st/observations-luis.xlsx")
    try book("title \(ana) Presence ''", in: folder)
    try book("set \(ana) Presence 'C2=Own profile' B3=1.800", in: folder)
    try book("set \(ana) Service B3=40,5 B4=50,5", in: folder)
    try book("set \(luis) Presence 'C3=General profile'", in: folder)
    try book("set \(luis) Service A4=riu", in: folder)
  }

  @Test func theBrandsFileSaysItsDecimalMark() throws {
    let folder = try Self.folder()
    let refused = try NewCommandTests.make(
      "st --model m.yaml --brands h.csv --coders ana,luis", in: folder)
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        h.csv:2:5: error: '1.200' may be read as 1.2 or as 1200, and no other number of the file settles it. [decimal-ambiguous]
            Say which is the decimal mark of 'h.csv', comma or point: '--decimal comma' or '--decimal point'.
        1 error, 0 warnings, 0 notes
        Nothing was written.

        """)
    #expect(!folder.exists("st"))
    let made = try NewCommandTests.make(
      "st --model m.yaml --brands h.csv --decimal comma --coders ana,luis", in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      made.output.hasPrefix("Study 'st' in st: 3 hotels, 3 of 3 indicators to code.\n"))
    #expect(
      try folder.text("st/study.yaml").contains("\nbrands: {file: brands.csv, decimal: comma}\n"))
    let alone = try NewCommandTests.make("other --model m.yaml --decimal comma", in: folder)
    #expect(alone.status == 64)
    #expect(alone.errors.contains("'--decimal' goes with '--brands'"))
  }

  @Test func fromNewToRun() throws {
    let folder = try Self.folder()
    let made = try NewCommandTests.make(
      "st --model m.yaml --brands h.csv --decimal comma --coders ana,luis", in: folder)
    try #require(made.status == 0, "\(made.errors)")

    let fresh = try Program.run("check", "st", in: folder)
    #expect(fresh.status == 0)
    #expect(fresh.output.hasPrefix(Self.freshFindings), "\(fresh.output)")

    try Self.fill(folder)
    let faulty = try Program.run("check", "st", in: folder)
    #expect(faulty.status == 1)
    #expect(faulty.output == Self.findings)
    #expect(try Program.run("check", "st", "--lang", "es", in: folder).output == Self.spanish)
    let refused = try Program.run("run", "st", "-o", "out", in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.hasSuffix(Self.findings + "Nothing was written.\n"))
    #expect(!folder.exists("out"))

    try Self.mend(folder)
    let mended = try Program.run("check", "st", in: folder)
    #expect(mended.status == 0, "\(mended.output)")
    let yaml = try folder.text("st/study.yaml")
    try folder.write(yaml + "cuts: [{column: country}]\n", to: "st/study.yaml")
    let run = try Program.run("run", "st", "-o", "out", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("; without effect in this version: cuts\n"))
    #expect(run.output.hasPrefix(Self.summary), "\(run.output)")
    #expect(try folder.text("out/data/observations.csv") == Self.observations)
  }

  /// What `check` says of the new folder.
  private static let freshFindings = """
    observations-ana.xlsx: note: Sheets without observations, which are not read: 'Instructions', 'Progress', 'Codebook'. [sheet-skipped]
    observations-luis.xlsx: note: Sheets without observations, which are not read: 'Instructions', 'Progress', 'Codebook'. [sheet-skipped]
    warning: The study has no value yet (3 hotels, 3 indicators). [study-without-values]
        Fill in the files under 'observations:' in study.yaml and check it again.
    0 errors, 1 warning, 2 notes

    """

  /// What `check` says of all the mistakes.
  private static let findings = """
    observations-ana.xlsx: note: Sheets without observations, which are not read: 'Instructions', 'Progress', 'Codebook'. [sheet-skipped]
    observations-ana.xlsx, Presence!2: error: The header is in row 2, not in the first. [header-not-first]
        Delete the rows above it.
    observations-ana.xlsx, Presence!C3: error: 'Own profil' is not a level of EP03 “Profile” (melia). Did you mean 'Own profile'? [value-not-level]
        The levels are: 'No profile' (none), 'General profile' (general), 'Own profile' (own).
    observations-ana.xlsx, Presence!B4: error: 'many' is not a number (nh, EP02 “Messages”). [value-not-number]
        Expected a number such as 12,5 or 12.5; empty or n/d if missing, NA if not applicable.
    observations-ana.xlsx, Service!B3: error: The file mixes decimal marks: a point in 1 cell (the first, '40.5', observations-ana.xlsx, Service!B3) and a comma in 2 cells (the first, '34,5', observations-ana.xlsx, Service!B2). [decimal-mixed]
        Use one in the whole file, or say which one applies: in study.yaml, '{file: observations-ana.xlsx, decimal: comma}' or '{file: observations-ana.xlsx, decimal: point}'.
    observations-ana.xlsx, Service!B4: error: '150,5' lies outside the range of ES01 “Answered” (riu). [value-out-of-range]
        Expected a number from 0 to 100.
    observations-luis.xlsx: note: Sheets without observations, which are not read: 'Instructions', 'Progress', 'Codebook'. [sheet-skipped]
    observations-luis.xlsx, Presence!C3: error: 'generl' is not a level of EP03 “Profile” (nh). Did you mean 'general'? [value-not-level]
        The levels are: 'No profile' (none), 'General profile' (general), 'Own profile' (own).
    observations-luis.xlsx, Service!A4: error: 'rui' is not in 'brands.csv'. Did you mean 'riu'? [observation-unknown-brand]
        Correct the id or add a row to 'brands.csv'.
    7 errors, 0 warnings, 2 notes

    """

  /// The same in Spanish.
  private static let spanish = """
    observations-ana.xlsx: nota: Hojas sin observaciones, que no se leen: 'Instructions', 'Progress', 'Codebook'. [sheet-skipped]
    observations-ana.xlsx, Presence!2: error: La cabecera está en la fila 2, no en la primera. [header-not-first]
        Borre las filas de encima.
    observations-ana.xlsx, Presence!C3: error: 'Own profil' no es un nivel de EP03 «Perfil» (melia). ¿Quería decir 'Own profile'? [value-not-level]
        Niveles posibles: 'Sin perfil' (none), 'Perfil general' (general), 'Perfil propio' (own).
    observations-ana.xlsx, Presence!B4: error: 'many' no es un número (nh, EP02 «Mensajes»). [value-not-number]
        Se esperaba un número como 12,5 o 12.5; vacío o n/d si falta el dato, NA si no aplica.
    observations-ana.xlsx, Service!B3: error: El archivo mezcla marcas decimales: punto en 1 celda (la primera, '40.5', observations-ana.xlsx, Service!B3) y coma en 2 celdas (la primera, '34,5', observations-ana.xlsx, Service!B2). [decimal-mixed]
        Use una sola en todo el archivo, o diga cuál vale: en study.yaml, '{file: observations-ana.xlsx, decimal: comma}' o '{file: observations-ana.xlsx, decimal: point}'.
    observations-ana.xlsx, Service!B4: error: '150,5' queda fuera del rango de ES01 «Respondidas» (riu). [value-out-of-range]
        Se esperaba un número de 0 a 100.
    observations-luis.xlsx: nota: Hojas sin observaciones, que no se leen: 'Instructions', 'Progress', 'Codebook'. [sheet-skipped]
    observations-luis.xlsx, Presence!C3: error: 'generl' no es un nivel de EP03 «Perfil» (nh). ¿Quería decir 'general'? [value-not-level]
        Niveles posibles: 'Sin perfil' (none), 'Perfil general' (general), 'Perfil propio' (own).
    observations-luis.xlsx, Service!A4: error: 'rui' no está en 'brands.csv'. ¿Quería decir 'riu'? [observation-unknown-brand]
        Corrija el identificador o añada una fila a 'brands.csv'.
    7 errores, 0 avisos, 2 notas

    """

  /// What the run ends with.
  private static let summary = """
    Hotels, 2016 edition

    3 hotels, 1 destination: mean Index 40.4, median 42.5

       1  Meliá                              48.8
       2  NH                                 42.5
       3  Riu                                29.8

    Coverage: 100.0% of the 9 values that apply were observed.

    Without effect in this version: cuts.

    """

  /// Means of both coders, with both cells.
  private static let observations = """
    brand,indicator,value,raw,status,source,location,n,coders
    melia,EP02,1267,1.234 | 1.300,observed,coding,"observations-ana.xlsx, Presence!B2 | observations-luis.xlsx, Presence!B2",,2
    melia,EP03,100,Own profile | OWN  PROFILE,observed,coding,"observations-ana.xlsx, Presence!C2 | observations-luis.xlsx, Presence!C2",,2
    melia,ES01,35,"34,5 | 35,5 %",observed,coding,"observations-ana.xlsx, Service!B2 | observations-luis.xlsx, Service!B2",,2
    nh,EP02,1900,1.800 | 2.000,observed,coding,"observations-ana.xlsx, Presence!B3 | observations-luis.xlsx, Presence!B3",,2
    nh,EP03,50,General profile,observed,coding,"observations-luis.xlsx, Presence!C3",,1
    nh,ES01,41,"40,5 | 41,5",observed,coding,"observations-ana.xlsx, Service!B3 | observations-luis.xlsx, Service!B3",,2
    riu,EP02,900,900,observed,coding,"observations-ana.xlsx, Presence!B4",,1
    riu,EP03,0,none,observed,coding,"observations-luis.xlsx, Presence!C4",,1
    riu,ES01,50.5,"50,5 | 50,5",observed,coding,"observations-ana.xlsx, Service!B4 | observations-luis.xlsx, Service!B4",,2

    """
}
