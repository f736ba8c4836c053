import Testing

/// The naive measurer on a file small enough to count by hand.
@Suite struct NaiveMeasurerTests {
  /// Six requests in the period (2017-10-30 is a Monday), one before it:
  ///
  /// - 1, Mon 10:00: Alfa answers after 30 min, ana writes back, Alfa writes again and sends her to
  ///   the telephone, ana thanks: dialogue, transfer, thanks; 5 messages
  /// - 6, Mon 21:00: Alfa answers on Tuesday after 130 min: off hours, too late; 2 messages
  /// - 8, Mon 12:00: nobody but luis answers: peer; given to Alfa by its mention
  /// - 10, Mon 13:00: answered by Alfa one minute too early: out of the time measures; 2 messages
  /// - 12: to nobody, from nobody: unattributed
  /// - 13: under Beta's reply below ana's own second message: the earliest brand message; 3 messages
  /// - 16: Sunday the 29th, before the period
  private let file = """
    message,brand,channel,author,role,sent_at,parent,kind,resolved,text
    1,,twitter,ana,customer,2017-10-30T10:00:00Z,,mention,yes,no va
    2,,twitter,AlfaAyuda,brand,2017-10-30T10:30:00Z,1,reply,,"hola, @ana"
    3,,twitter,ana,customer,2017-10-30T10:31:00Z,2,reply,,@alfaayuda sigue igual
    4,,twitter,AlfaAyuda,brand,2017-10-30T10:40:00Z,3,reply,,llámanos al 900 123 456
    5,,twitter,ana,customer,2017-10-30T10:41:00Z,4,reply,,muchas gracias
    6,,twitter,eva,customer,2017-10-30T21:00:00Z,,mention,no,@AlfaAyuda ¿hola?
    7,,twitter,AlfaAyuda,brand,2017-10-30T23:10:00Z,6,reply,,ok
    8,,twitter,eva,customer,2017-10-30T12:00:00Z,,mention,,.@AlfaAyuda: no va
    9,,twitter,luis,customer,2017-10-30T12:05:00Z,8,reply,,a mí tampoco
    10,,twitter,eva,customer,2017-10-31T13:00:00Z,,mention,,no va
    11,,twitter,AlfaAyuda,brand,2017-10-31T12:59:00Z,10,reply,,ok
    12,,twitter,ana,customer,2017-10-31T09:00:00Z,,mention,,correo ana@AlfaAyuda.com
    13,,twitter,ana,customer,2017-10-31T09:00:00Z,,mention,,no va
    14,,twitter,ana,customer,2017-10-31T09:01:00Z,13,reply,,otra vez
    15,,twitter,BetaHelp,brand,2017-10-31T10:00:00Z,14,reply,,ok
    16,,twitter,ana,customer,2017-10-29T23:59:59Z,,mention,,@AlfaAyuda no va
    17,,twitter,ana,customer,2017-10-30T10:00:00Z,99,reply,,@AlfaAyuda sin padre
    18,,twitter,AlfaAyuda,brand,2017-10-30T10:00:00Z,,post,,novedades
    5,,twitter,ana,customer,2017-10-30T10:41:00Z,4,reply,,repetido
    x,,twitter,ana,customer,ayer,,reply,,ilegible

    """

  private var study: NaiveStudy {
    NaiveStudy(
      brands: [
        .init(id: "alfa", start: 1000, end: 3000), .init(id: "beta", start: nil, end: nil),
      ],
      accounts: [
        .init(handle: "alfaayuda", channel: "twitter", brand: "alfa"),
        .init(handle: "BetaHelp", channel: "twitter", brand: "beta"),
      ],
      from: .init(year: 2017, month: 10, day: 30), to: .init(year: 2017, month: 10, day: 31),
      timeZone: "UTC", minimumN: 1, indicators: [])
  }

  private func measurer() -> NaiveMeasurer {
    NaiveMeasurer(NaiveReading(Array(file.utf8), .canonical, zone: "UTC"), study)
  }

  @Test func counts() {
    let measurer = measurer()
    #expect(measurer.reading.rows == 20)
    #expect(measurer.reading.unreadable == 1)
    #expect(measurer.reading.duplicates == 1)
    #expect(measurer.built.orphans == 1)
    #expect(measurer.unattributed == 1)
    #expect(measurer.negativeTimes == 1)
  }

  private static let expected: [(measure: String, value: Double, n: Int)] = [
    ("requests", 4, 4), ("response-rate", 75, 4), ("first-response-mean", 80, 2),
    ("first-response-median", 80, 2), ("first-response-p90", 120, 2),
    // 30 min of request 1, over the three requests with a time or without an answer
    ("within-1h", 33.333333333333336, 3), ("off-hours-response-rate", 0, 1),
    ("conversation-rate", 33.333333333333336, 3), ("thread-depth", 3, 3),
    // four replies to customers: to 1 and 10 without a mention, to 3 and 6 with one
    ("proactive-share", 50, 4), ("resolution-rate", 50, 2),
    ("transfer-rate", 33.333333333333336, 3), ("recurrent-customers", 33.333333333333336, 3),
    ("peer-contribution", 25, 4), ("recognition-rate", 33.333333333333336, 3),
    // messages 3, 5 and 9, and three authors, over 2,000 followers and two days
    ("customer-messages", 22.828125, 3), ("active-customers", 22.828125, 3),
  ]

  @Test("Alfa's measures", arguments: expected)
  func alfa(_ measure: String, _ value: Double, _ n: Int) throws {
    let found = measurer().value(
      study.brands[0], .init(id: measure, measure: measure, channel: nil, worst: nil))
    #expect(abs(try #require(found.value, "\(found)") - value) < 1e-12 * max(1, value), "\(found)")
    #expect(found.n == n)
  }

  @Test func betaAndWorst() {
    let measurer = measurer()
    func value(_ measure: String, _ channel: String? = nil, worst: Double? = nil) -> NaiveValue {
      measurer.value(
        study.brands[1], .init(id: "x", measure: measure, channel: channel, worst: worst))
    }
    #expect(value("requests") == NaiveValue(value: 1, n: 1, note: .measured))
    #expect(value("first-response-mean") == NaiveValue(value: 60, n: 1, note: .measured))
    #expect(value("within-1h") == NaiveValue(value: 100, n: 1, note: .measured))
    #expect(value("resolution-rate") == NaiveValue(value: nil, n: 0, note: .nothing))
    #expect(value("resolution-rate", worst: 7) == NaiveValue(value: 7, n: 0, note: .worst))
    #expect(value("complex-resolution-rate", worst: 7).note == .noColumn)
    #expect(value("requests", "facebook").note == .notApplicable)
    #expect(value("customer-messages").note == .noFollowers)
    // The export has no such columns: that is the reason, however few posts there are.
    #expect(value("comments-per-post").note == .noColumn)
    #expect(value("applause-per-post").note == .noColumn)
  }

  @Test("Rows, byte by byte")
  func rows() {
    let text = "a,\"b, \"\"c\"\"\",d\re\r\n\"x\ny\",,z\n\nlast,\"\",\"q\"\"\""
    #expect(
      NaiveRows.csv(Array(text.utf8)) == [
        ["a", "b, \"c\"", "d\re"], ["x\ny", "", "z"], ["last", "", "q\""],
      ])
  }

  @Test(
    "Times",
    arguments: [
      ("2017-10-29T01:59:59", 1_509_235_199), ("2017-10-29T03:00:00", 1_509_242_400),
      ("2017-03-26T03:00", 1_490_490_000), ("2017-10-31T22:10:47Z", 1_509_487_847),
      ("2017-10-31 22:10:47-03:30", 1_509_500_447), ("1509487847", 1_509_487_847),
      ("ayer", nil), ("2017-02-29T00:00:00Z", nil), ("2017-10-31T25:00:00Z", nil),
    ] as [(String, Int?)])
  func times(_ text: String, _ moment: Int?) {
    #expect(NaiveTime(zone: "Europe/Madrid").canonical(text) == moment)
  }

  @Test func mentions() {
    let handles: Set = ["alfa", "alfa-es", "beta"]
    #expect(
      NaiveMentions.find("hola @ALFA: y (@beta), a@alfa.com @alfax", handles) == ["alfa", "beta"])
    #expect(NaiveMentions.find("@alfa-es @alfa-x .@Beta", handles) == ["alfa-es", "alfa", "beta"])
  }

  @Test func lowerIds() {
    #expect(NaiveOrder.isLower("9", "10"))
    #expect(!NaiveOrder.isLower("10", "9"))
    #expect(NaiveOrder.isLower("m-10", "m-9"))
  }
}
