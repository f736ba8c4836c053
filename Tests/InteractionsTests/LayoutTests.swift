import Interactions
import StudyData
import Testing

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
}
