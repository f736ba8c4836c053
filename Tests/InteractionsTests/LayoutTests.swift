import Measurements
import Findings
import ImacsTestSupport
import Interactions
import StudyData
import Testing
import Wording

/// Mapping files and the layout twcs.
@Suite struct LayoutTests {
  private static let twcs = """
    tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
    2,alfa,False,Mon Feb 01 11:30:00 +0100 2016,"@105834 Sent you a DM",,1.0
    1,105834,True,Mon Feb 01 10:00:00 +0000 2016,"@Alfa my line, again, is down",2,

    """

  @Test func twcs() throws {
    let study = try MessageStudy(measures: ["requests", "first-response-mean@twitter"])
    try study.write(Self.twcs, to: "t.csv")
    let found = study.observe(["t.csv"], layout: "twcs")
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "30.0 1 ")
  }

  @Test func mapping() throws {
    let study = try MessageStudy(
      measures: [
        "requests@red", "response-rate@red", "first-response-mean@red", "applause-per-post@red",
      ])
    try study.write(
      """
      schema: 1
      delimiter: ";"
      columns: {message: id, parent: reply_to, author: user, role: side, sent_at: when, kind: type, likes: stars}
      constants: {channel: Red}
      files: {alfa.csv: {brand: alfa}, beta.csv: {brand: beta}}
      values:
        role: {"0": brand, "1": customer}
        kind: {status: post, answer: reply}
      time: {format: "dd/MM/yyyy hh:mm a", zone: Europe/Madrid}
      ids: {strip: [t1_, t3_]}
      """, to: "map.yaml")
    try study.write(
      """
      id;reply_to;user;side;when;type;stars
      t3_p;;alfa;0;01/02/2016 09:00 AM;status;40
      t1_a;;ana;1;01/02/2016 12:10 PM;;
      t1_b;t3_a;alfa;0;01/02/2016 12:30 PM;answer;
      """, to: "alfa.csv")
    try study.write(
      "id;reply_to;user;side;when;type;stars\nx;;eva;1;1/2/2016 1:05 AM;;\n", to: "beta.csv")
    let found = study.observe(["alfa.csv", "beta.csv"], layout: "map.yaml")
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "100.0 1 ")
    #expect(found.text(0, 2) == "20.0 1 ")
    #expect(found.text(0, 3) == "20.0 1 ")
    #expect(found.text(1, 1) == "0.0 1 ")
    #expect(found.result?.inputs.map(\.path) == ["map.yaml", "alfa.csv", "beta.csv"])
  }

  /// An export of posts says nothing of authors: nobody misses them, and what
  /// asks who wrote has no value rather than 0.
  @Test func mappingWithoutAuthors() throws {
    let study = try MessageStudy(
      measures: ["peer-contribution", "active-customers", "recurrent-customers", "response-rate"])
    try study.write(
      """
      schema: 1
      columns: {message: id, sent_at: when, role: side, parent: to}
      constants: {channel: red, brand: alfa}
      """, to: "map.yaml")
    try study.write(
      """
      id,when,side,to
      1,2016-02-01T10:00:00Z,brand,
      2,2016-02-01T10:00:00Z,customer,
      3,2016-02-01T10:10:00Z,brand,2

      """, to: "m.csv")
    let found = study.observe(["m.csv"], layout: "map.yaml")
    #expect(found.lines == [])
    for indicator in 0...2 {
      #expect(found.text(0, indicator) == "- 0 not in the data: author")
    }
    #expect(found.text(0, 3) == "100.0 1 ")
  }

  @Test(arguments: [
    (
      "schema: 1\ncolumns: {message: id, sent_at: t, authr: u}\nconstants: {role: brand, brand: alfa}",
      "map.yaml:2:36: error: The key 'authr' does not exist here. Did you mean 'author'? (columns.authr) [key-unknown]"
    ),
    (
      "schema: 1\ncolumns: {message: id, author: u}\nconstants: {role: brand}",
      "map.yaml:2:10: error: The key 'sent_at' is missing. (columns) [key-missing]"
    ),
    (
      "schema: 1\ncolumns: {message: id, sent_at: t, author: u}",
      "map.yaml:1:1: error: The key 'columns.role' is missing. [key-missing]"
    ),
    (
      "schema: 1\ncolumns: {message: id, sent_at: t, author: u}\nconstants: {role: bank}",
      "map.yaml:3:19: error: 'bank' is not valid here. (constants.role) [yaml-value]"
    ),
    (
      "schema: 1\ncolumns: {message: id, sent_at: t, author: u, role: r}\ntime: {format: dd-QQ}",
      "map.yaml:3:16: error: 'dd-QQ' is not valid here. (time.format) [yaml-value]"
    ),
  ])
  func faults(_ mapping: String, _ finding: String) throws {
    let study = try MessageStudy()
    try study.write(mapping, to: "map.yaml")
    try study.write("id,t\n1,2\n", to: "m.csv")
    #expect(study.observe(["m.csv"], layout: "map.yaml").lines == [finding])
  }

  @Test func unknownLayout() throws {
    let study = try MessageStudy()
    try study.write("x\n", to: "m.csv")
    #expect(
      study.observe(["m.csv"], layout: "twsc").lines == [
        "study.yaml:9: error: There is no layout 'twsc'. Did you mean 'twcs'? [layout-unknown]"
      ])
  }

  /// Words of the export for brands, channels, roles and kinds, blind to case
  /// and accents.
  @Test(arguments: [1, 50, 1 << 20])
  func wordsOfTheExport(_ chunk: Int) throws {
    let study = try MessageStudy(
      measures: ["requests@facebook", "response-rate@facebook", "applause-per-post"])
    try study.write(
      """
      schema: 1
      columns: {message: ID, brand: Página, channel: Red, sent_at: Fecha, role: De, parent: Responde a, kind: Tipo, likes: Me gusta}
      values:
        brand: {"Banco Alfa, S. A.": alfa, Caja Beta: beta}
        channel: {FB: facebook, Página de Facebook: facebook}
        role: {Marca: brand, Cliente: customer}
        kind: {Publicación: post, Comentario: comment, Contestación de la marca: reply}
      time: {format: "d/M/yy H:mm", zone: Europe/Madrid}
      """, to: "fb.yaml")
    try study.write(
      """
      ID;Página;Red;Fecha;De;Responde a;Tipo;Me gusta
      1;Banco Alfa, S. A.;FB;1/2/16 9:00;Marca;;Publicación;2.166
      2;BANCO ALFA, S. A.;Página de Facebook;1/2/16 10:00;CLIENTE;1;comentario;
      3;Banco Alfa, S. A.;PAGINA DE FACEBOOK;1/2/16 10:20;marca;2;CONTESTACIÓN DE LA MARCA;12
      4;Caja Beta;fb;1/2/16 11:00;marca;;PUBLICACIÓN;1.234.567
      5;banco alfa, s. a.;fb;1/2/16 11:00;marca;;publicacion;

      """, to: "fb.csv")
    let found = study.observe(["fb.csv"], layout: "fb.yaml", chunkSize: chunk)
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "100.0 1 ")
    #expect(found.text(0, 2) == "\(2166 / 2.0 / 2) 2 ")
    #expect(found.text(1, 2) == "- 1 followers not known")
  }

  /// An export as a workbook: the sheet of the mapping, its dates, title rows.
  @Test func workbook() throws {
    let study = try MessageStudy(measures: ["requests", "first-response-mean", "applause-per-post"])
    let script = """
      import datetime, openpyxl
      book = openpyxl.Workbook()
      book.active.title = "Portada"
      book.active.append(["Hootsuite"])
      sheet = book.create_sheet("Mensajes")
      sheet.append(["Exportado el 1 de julio"])
      sheet.append([])
      sheet.append(["ID", "Fecha", "De", "Responde a", "Tipo", "Me gusta", "Texto"])
      day = datetime.datetime
      sheet.append([1, day(2016, 2, 1, 0, 0), "Marca", None, "Post", 2166, "línea\\nsegunda, \\"así\\""])
      sheet.append([2, day(2016, 2, 1, 10, 0), "Cliente", None, "Mención"])
      sheet.append([None])
      sheet.append([3, "01/02/16 10:30", "Marca", 2, "Respuesta", "1.234.567"])
      sheet.append(["x", "ayer", "Marca", 2, "Respuesta"])
      for number in range(4, 204):
        sheet.append([number, day(2016, 2, 3), "Marca", 2, "Respuesta", 5])
      book.save("export.xlsx")
      """
    try study.write(script, to: "make.py")
    let made = try Program.shell("cd '\(study.path)' && /usr/bin/python3 make.py")
    try #require(made.status == 0, "needs /usr/bin/python3 with openpyxl: \(made.text)")
    try study.write(
      """
      schema: 1
      sheet: Mensajes
      skip: 2
      columns: {message: ID, sent_at: Fecha, role: De, parent: Responde a, kind: Tipo, likes: Me gusta, text: Texto}
      constants: {brand: alfa, channel: twitter}
      values:
        role: {Marca: brand, Cliente: customer}
        kind: {Post: post, Mención: mention, Respuesta: reply}
      time: {format: dd/MM/yy H:mm}
      """, to: "map.yaml")
    let found = study.observe(["export.xlsx"], layout: "map.yaml")
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "30.0 1 ")
    #expect(found.text(0, 2) == "1083.0 1 ")
    #expect(
      found.lines == [
        "export.xlsx:8: warning: Rows of 'export.xlsx' that cannot be read (1 of 204): their time cannot be read or is before 1970 ('ayer'). First lines: 8. [interactions-unreadable]"
      ])
    #expect(found.result?.inputs.last?.detected?[.en] == "map.yaml, sheet 'Mensajes'")
  }
}
