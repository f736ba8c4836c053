import Foundation
import ImacsTestSupport
import Testing

/// Three exports as they really are, through mapping files, to observations
/// and a whole run, with every number worked out by hand; then the mistakes
/// one makes with them.
struct ExportWalkTests {
  private static let model = """
    schema: 1
    id: walk
    version: "1"
    name: Walk
    unit: {es: [marca, marcas], en: [brand, brands]}
    group: {es: [sector, sectores], en: [sector, sectors]}
    scale: [0, 100]
    tree:
      id: top
      name: Index
      children: [{indicator: Q}, {indicator: R}, {indicator: T}, {indicator: P}, {indicator: E}]
    indicators:
    \(indicator("Q", "requests", "{type: count}", "worst: 0, best: 10"))
    \(indicator("R", "response-rate", "{type: share, unit: \"%\"}", "worst: 0, best: 100"))
    \(indicator("T", "first-response-mean", "{type: duration, unit: min}", "worst: 1440, best: 15"))
    \(indicator("P", "applause-per-post", "{type: number}", "worst: 0, best: 1000", "facebook"))
    \(indicator("E", "engagement-per-post", "{type: number}", "worst: 0, best: 1000000", "instagram"))

    """

  private static func indicator(
    _ id: String, _ measure: String, _ value: String, _ goals: String, _ channel: String? = nil
  ) -> String {
    """
      - id: \(id)
        name: \(id)
        definition: D
        source: interactions
        measure: \(measure)
    \(channel.map { "    channel: \($0)\n" } ?? "")    value: \(value)
        normalisation: {method: goalposts, \(goals)}
        origin: reconstruction
    """
  }

  private static let study = """
    schema: 1
    id: walk
    title: Walk
    edition: 2016
    period: {from: 2016-01-01, to: 2016-06-30}
    model: model.yaml
    language: en
    time-zone: Europe/Madrid
    minimum-n: 1
    brands: brands.csv
    accounts: accounts.csv
    interactions:
      - {file: exports/facebook.csv, layout: facebook.yaml}
      - {file: exports/instagram.csv, layout: instagram.yaml}
      - {file: exports/hootsuite.csv, layout: hootsuite.yaml}

    """

  private static let accounts = """
    account,channel,brand,followers_start,followers_end
    AlfaBanco,facebook,alfa,1000,3000
    alfa.banco,instagram,alfa,500,1500
    alfa_help,twitter,alfa,,
    BetaCaja,facebook,beta,4000,4000
    beta_help,twitter,beta,,
    gamma_help,twitter,gamma,,

    """

  /// Windows-1252, `;`, thousands with a point, local dates.
  private static let facebook = """
    ID;Página;Fecha;Quién;Tipo;Responde a;Me gusta;Texto
    p1;Banco Alfa;01/02/16 9:30;Marca;Publicación;;2.166;Campaña
    p2;Banco Alfa;02/02/16 9:30;Marca;Publicación;;34;Más campaña
    c1;Banco Alfa;01/02/16 10:00;Cliente;Comentario;p1;;¿Y mi tarjeta?
    r1;Banco Alfa;01/02/16 10:45;Marca;Contestación;c1;5;Hola
    p3;Caja Beta;03/02/16 8:00;Marca;Publicación;;1.000;Buenos días
    c2;Caja Beta;03/02/16 9:00;Cliente;Comentario;p3;2;¿Abren hoy?

    """

  private static let facebookMap = """
    schema: 1
    encoding: windows-1252
    decimal: comma
    columns:
      message: ID
      brand: Página
      sent_at: Fecha
      role: Quién
      kind: Tipo
      parent: Responde a
      likes: Me gusta
      text: Texto
    constants: {channel: facebook}
    values:
      brand: {Banco Alfa: alfa, Caja Beta: beta}
      role: {Marca: brand, Cliente: customer}
      kind: {Publicación: post, Comentario: comment, Contestación: reply}
    time: {format: "dd/MM/yy H:mm"}

    """

  /// UTF-8 with a mark, `,`, months as words, numbers that are not there.
  private static let instagram = """
    \u{FEFF}Media ID,Cuenta,Publicado,Me gusta,Compartidos,Comentarios
    i1,alfa.banco,"5 feb. 2016, 18:00",1.002.034,12,12
    i2,alfa.banco,"6 marzo 2016, 8:05",10,n/d,-

    """

  private static let instagramMap = """
    schema: 1
    columns:
      message: Media ID
      author: Cuenta
      sent_at: Publicado
      likes: Me gusta
      shares: Compartidos
      comments: Comentarios
    constants: {channel: instagram, role: brand, kind: post}
    time: {format: "d MMM yyyy, H:mm"}

    """

  /// A title above the header, halves of the day.
  private static let hootsuite = """
    Informe de mensajes
    Generado el 1 de julio de 2016
    Message ID;Network;From;User type;Created;In reply to;Message
    h1;TWITTER_PROFILE;ana;Usuario;3/2/2016 9:00 p. m.;;@alfa_help mi tarjeta
    h2;TWITTER_PROFILE;alfa_help;Agente;3/2/2016 10:00 p. m.;h1;Hola @ana
    h3;TWITTER_PROFILE;luis;Usuario;4/2/2016 9:00 a. m.;;@beta_help hola
    h4;TWITTER_PROFILE;eva;Usuario;5/2/2016 11:30 a. m.;;@gamma_help no va
    h5;TWITTER_PROFILE;gamma_help;Agente;5/2/2016 11:40 a. m.;h4;Ya está

    """

  private static let hootsuiteMap = """
    schema: 1
    skip: 2
    columns:
      message: Message ID
      channel: Network
      author: From
      role: User type
      sent_at: Created
      parent: In reply to
      text: Message
    values:
      channel: {TWITTER_PROFILE: twitter}
      role: {Agente: brand, Usuario: customer}
    time: {format: "d/M/yyyy h:mm a"}

    """

  /// The study, with texts of its files changed.
  private func folder(
    _ changes: (file: String, from: String, to: String)...
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var files = [
      "model.yaml": Self.model, "study.yaml": Self.study, "accounts.csv": Self.accounts,
      "brands.csv": "brand,name,sector\nalfa,Banco Alfa,s\nbeta,Caja Beta,s\ngamma,Gamma,s\n",
      "facebook.yaml": Self.facebookMap, "instagram.yaml": Self.instagramMap,
      "hootsuite.yaml": Self.hootsuiteMap, "exports/facebook.csv": Self.facebook,
      "exports/instagram.csv": Self.instagram, "exports/hootsuite.csv": Self.hootsuite,
    ]
    for (file, from, to) in changes {
      let text = try #require(files[file])
      #expect(text.contains(from), "\(file): \(from)")
      files[file] = text.replacingOccurrences(of: from, with: to)
    }
    for (name, text) in files {
      try folder.write(text, to: "study/" + name)
      if name.hasSuffix("facebook.csv") {
        let bytes = try #require(text.data(using: .windowsCP1252))
        try bytes.write(to: URL(fileURLWithPath: folder.path + "/study/" + name))
      }
    }
    return folder
  }

  @Test func theRun() throws {
    let folder = try folder()
    let run = try Program.run("run", "study", "-o", "out", "--formats", "csv", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("warning: "), "\(run.errors)")
    let cells = try folder.text("out/data/observations.csv").split(separator: "\n")
    let files = "exports/facebook.csv + exports/instagram.csv + exports/hootsuite.csv"
    for expected in [
      // c1 and h1; c2 and h3; h4.
      "alfa,Q,2,,observed,interactions,\(files),2,",
      "beta,Q,2,,observed,interactions,\(files),2,",
      "gamma,Q,1,,observed,interactions,\(files),1,",
      "alfa,R,100,,observed,interactions,\(files),2,",
      "beta,R,0,,observed,interactions,\(files),2,",
      "gamma,R,100,,observed,interactions,\(files),1,",
      // (45 + 60) / 2; nobody; 10.
      "alfa,T,52.5,,observed,interactions,\(files),2,",
      "beta,T,,nothing answered,missing,interactions,\(files),0,",
      "gamma,T,10,,observed,interactions,\(files),1,",
      // (2,166 + 34) / 2 / 2,000 × 1,000; 1,000 / 4,000 × 1,000.
      "alfa,P,550,,observed,interactions,\(files),2,",
      "beta,P,250,,observed,interactions,\(files),1,",
      // (1,002,034 + 12 + 12 + 10) / 2 / 1,000 × 1,000.
      "alfa,E,501034,,observed,interactions,\(files),2,",
    ] {
      #expect(cells.contains { $0 == expected }, "\(expected)\n\(cells.joined(separator: "\n"))")
    }
    for brand in ["gamma,P", "gamma,E", "beta,E"] {
      #expect(cells.contains { $0.hasPrefix(brand + ",,") && $0.contains(",not-applicable,") })
    }
    #expect(
      try folder.text("out/data/activity.csv") == """
        brand,channel,messages,posts,requests,answered
        alfa,facebook,4,2,1,1
        alfa,instagram,2,2,0,0
        alfa,twitter,2,0,1,1
        beta,facebook,2,1,1,0
        beta,twitter,1,0,1,0
        gamma,twitter,2,0,1,1

        """)
  }

  @Test func oneExportAlone() throws {
    let folder = try folder()
    let observed = try Program.run(
      "observe", "study/exports/hootsuite.csv", "--study", "study", "--layout",
      "study/hootsuite.yaml", "--lang", "en", in: folder)
    #expect(observed.status == 0, "\(observed.errors)")
    #expect(
      try folder.text("output/walk.observe.csv") == """
        brand,indicator,value,n,source,note
        alfa,Q,1,1,interactions,
        alfa,R,100,1,interactions,
        alfa,T,60,1,interactions,
        alfa,P,,0,interactions,not in the data: likes
        alfa,E,,0,interactions,not in the data: likes
        beta,Q,1,1,interactions,
        beta,R,0,1,interactions,
        beta,T,,0,interactions,nothing answered
        beta,P,,0,interactions,not in the data: likes
        beta,E,,0,interactions,not applicable: no account on instagram
        gamma,Q,1,1,interactions,
        gamma,R,100,1,interactions,
        gamma,T,10,1,interactions,
        gamma,P,,0,interactions,not applicable: no account on facebook
        gamma,E,,0,interactions,not applicable: no account on instagram

        """)
    #expect(
      observed.errors.contains(
        "warning: No value at all, because the interactions do not hold 'likes': P, E. [indicator-not-in-data]"
      ), "\(observed.errors)")
  }

  private func check(
    _ status: Int32, _ message: String, _ changes: (file: String, from: String, to: String)...
  ) throws {
    let folder: TemporaryFolder
    switch changes.count {
    case 1: folder = try self.folder(changes[0])
    default: folder = try self.folder(changes[0], changes[1])
    }
    let result = try Program.run("check", "study", "--lang", "en", in: folder)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains(message), "\(result.output)")
  }

  @Test func thousandsThatNothingSettles() throws {
    try check(
      1,
      "exports/facebook.csv:2: error: '2.166' in the column 'Me gusta' may be read as 2.166 or as 2166, and no other number of the column settles it. [interactions-decimal-ambiguous]\n    Say which in 'facebook.yaml': 'decimal: comma' or 'decimal: point'.",
      ("facebook.yaml", "decimal: comma\n", ""))
  }

  @Test func numbersThatAreNone() throws {
    try check(
      1,
      "exports/facebook.csv:2: warning: Rows of 'exports/facebook.csv' that cannot be read (1 of 6): 'Me gusta' does not hold a number from 0 up with a decimal comma, but '2,1 mil'. First lines: 2. [interactions-unreadable]",
      ("exports/facebook.csv", "2.166", "2,1 mil"))
  }

  @Test func anotherPeriod() throws {
    try check(
      1,
      "exports/facebook.csv: error: The study's period (2025-01-01 to 2025-06-30) covers none of the requests: they span 2016-02-01 to 2016-02-05. [interactions-period]",
      ("study.yaml", "{from: 2016-01-01, to: 2016-06-30}", "{from: 2025-01-01, to: 2025-06-30}"))
    // An answer that comes late does not make up for it.
    try check(
      1, "covers none of the requests: they span 2016-02-01 to 2016-02-05. [interactions-period]",
      ("study.yaml", "{from: 2016-01-01, to: 2016-06-30}", "{from: 2016-03-01, to: 2016-06-30}"))
  }

  @Test func theAccountsKeyCommentedOut() throws {
    try check(
      0,
      "exports/facebook.csv: warning: Without a single request in the period (1 of 3 brands): gamma ('accounts.csv' lies in the study's folder, but study.yaml does not name it: 'accounts:' is missing). [interactions-no-requests]",
      ("study.yaml", "accounts: accounts.csv", "# accounts: accounts.csv"))
  }

  @Test func anExportThatIsNotThere() throws {
    try check(
      1,
      "study.yaml:15:5: error: There is no file 'hootsuite.csv'. (interactions[2]) [interactions-file-missing]\n    Check the name; paths in study.yaml start at the study's folder, 'study'.",
      ("study.yaml", "exports/hootsuite.csv", "hootsuite.csv"))
  }

  @Test func anExportReadByTheMappingOfAnother() throws {
    try check(
      1,
      "exports/instagram.csv:1: error: 'exports/instagram.csv' is not an export in the layout 'facebook.yaml': 7 of its 8 columns are missing. [interactions-other-export]",
      ("study.yaml", "layout: instagram.yaml", "layout: facebook.yaml"),
      ("facebook.yaml", "encoding: windows-1252\n", ""))
  }

  @Test func aTitleThatTheMappingDoesNotSkip() throws {
    try check(
      1,
      "exports/hootsuite.csv:3: error: The header is in row 3, not in the first. [interactions-header-below]\n    Delete the rows above it, or say how many they are in a mapping file: 'skip: 2'.",
      ("hootsuite.yaml", "skip: 2\n", ""))
  }

  @Test func wordsThatTheMappingDoesNotKnow() throws {
    try check(
      1,
      "exports/hootsuite.csv:5: warning: Rows of 'exports/hootsuite.csv' that cannot be read (2 of 5): they do not say whether a brand or a customer writes ('Agente'). First lines: 5, 8. [interactions-unreadable]",
      ("hootsuite.yaml", "Agente: brand, ", ""))
  }
}
