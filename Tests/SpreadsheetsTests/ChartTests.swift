import Spreadsheets
import Testing

@Suite struct ChartTests {
  static func data(_ book: Workbook) throws -> Worksheet {
    let sheet = try book.addSheet(named: "Raw values")
    try sheet.writeRow([.text("name"), .text("score"), .text("market")], row: 0)
    for row in 1...4 {
      try sheet.write(text: "n\(row)", row: row, column: 0)
      try sheet.write(
        "1+1", cached: row == 3 ? .text("") : .number(Finite(row * 10)), row: row, column: 1)
      try sheet.write(number: Finite(row), row: row, column: 2)
    }
    return sheet
  }

  static let names = SheetRange("Raw values", CellRange(1...4, 0...0))
  static let scores = SheetRange("Raw values", CellRange(1...4, 1...1))
  static let corner = CellReference(row: 6, column: 0)

  /// The library keeps 2,079 bytes of an attribute and cuts anywhere.
  @Test func longAlternativeTextsAreCutBetweenCharacters() throws {
    let book = try WrittenBook { book in
      let sheet = try ChartTests.data(book)
      let series = ChartSeries(values: ChartTests.scores)
      let text = String(repeating: "Ñandú \u{1F600} & ", count: 300)
      try sheet.insert(Chart(.bar, series: [series], altText: text), at: ChartTests.corner)
    }
    let drawing = try book.part("xl/drawings/drawing1.xml")
    let found = try #require(drawing.firstMatch(of: /descr="([^"]*)"/))
    #expect(found.1.hasPrefix("Ñandú 😀 &amp; Ñandú"))
    #expect(found.1.hasSuffix("…") && !drawing.contains("\u{FFFD}"))
    #expect(found.1.replacing("&amp;", with: "&").utf8.count <= 2_000)
  }

  @Test func theCopiesHoldWhatFormulasHold() throws {
    let book = try WrittenBook { book in
      let sheet = try ChartTests.data(book)
      let chart = Chart(
        .column,
        series: [
          ChartSeries(
            name: .cell(sheet: "Raw values", CellReference(row: 0, column: 1)),
            categories: ChartTests.names, values: ChartTests.scores)
        ],
        title: .cell(sheet: "Raw values", CellReference(row: 0, column: 0)), altText: "Scores")
      try sheet.insert(chart, at: ChartTests.corner)
    }
    let text = try book.part("xl/charts/chart1.xml")
    #expect(text.contains("<c:f>'Raw values'!$B$2:$B$5</c:f>"))
    for piece in [
      #"<c:pt idx="0"><c:v>10</c:v></c:pt>"#, #"<c:pt idx="1"><c:v>20</c:v></c:pt>"#,
      #"<c:pt idx="3"><c:v>40</c:v></c:pt>"#, #"<c:pt idx="3"><c:v>n4</c:v></c:pt>"#,
      "<c:v>score</c:v>", "<c:v>name</c:v>", #"<c:ptCount val="4"/>"#,
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    #expect(!text.contains("<c:v>0</c:v>"))
    #expect(try book.part("xl/drawings/drawing1.xml").contains(#"descr="Scores""#))
  }

  @Test(arguments: [
    (Chart.Kind.bar, #"<c:barDir val="bar"/><c:grouping val="clustered"/>"#),
    (.stackedBar, #"<c:barDir val="bar"/><c:grouping val="stacked"/>"#),
    (.fullBar, #"<c:barDir val="bar"/><c:grouping val="percentStacked"/>"#),
    (.column, #"<c:barDir val="col"/><c:grouping val="clustered"/>"#),
    (.stackedColumn, #"<c:grouping val="stacked"/>"#),
    (.fullColumn, #"<c:grouping val="percentStacked"/>"#),
    (.line, "<c:lineChart>"), (.scatter, "<c:scatterChart>"),
    (.scatterWithLines, "<c:scatterChart>"), (.radar, "<c:radarChart>"),
    (.radarWithMarkers, #"<c:marker><c:symbol val="circle"/>"#),
    (.filledRadar, #"<c:radarStyle val="filled"/>"#),
  ])
  func kinds(_ kind: Chart.Kind, _ piece: String) throws {
    let book = try WrittenBook { book in
      let sheet = try ChartTests.data(book)
      let series = ChartSeries(
        name: "s", categories: ChartTests.names, values: ChartTests.scores, colour: 0x336699)
      try sheet.insert(Chart(kind, series: [series], altText: "a"), at: ChartTests.corner)
    }
    let text = try book.part("xl/charts/chart1.xml")
    #expect(text.contains(piece), "\(text)")
    #expect(text.contains(#"<a:srgbClr val="336699"/>"#))
    #expect(try book.malformedParts() == [])
  }

  @Test func everythingAChartSays() throws {
    let book = try WrittenBook { book in
      let sheet = try ChartTests.data(book)
      var hidden = ChartSeries(values: ChartTests.scores)
      hidden.isInvisible = true
      var shown = ChartSeries(
        name: "span", categories: ChartTests.names, values: ChartTests.scores, colour: 0x336699,
        labels: .init(.fixed(1), position: .insideEnd, colour: .white))
      shown.transparency = 40
      shown.pointColours = [2: 0xCC0000]
      var chart = Chart(
        .stackedBar, series: [hidden, shown], title: "Title", width: 960, height: 576,
        altText: "Bars & spans")
      chart.categoryAxis = ChartAxis(title: "Names", isReversed: true, fontSize: 8)
      chart.valueAxis = ChartAxis(
        title: "Points", numberFormat: .fixed(0), minimum: 0, maximum: 100, majorUnit: 20,
        hasGridlines: true)
      chart.legend = .bottom
      chart.unlistedSeries = [0, 99]
      chart.gap = 40
      chart.overlap = 100
      chart.blanks = .connected
      try sheet.insert(chart, at: ChartTests.corner, right: 10, down: 20)
      var lines = Chart(.line, series: [shown], altText: "Lines")
      lines.series[0].marker = .diamond
      lines.series[0].markerSize = 100
      lines.series[0].isDashed = true
      lines.series[0].lineWidth = .nan
      lines.hasHighLowLines = true
      lines.valueAxis.isHidden = true
      lines.valueAxis.hasGridlines = false
      try sheet.insert(lines, at: CellReference(row: 40, column: 0))
      #expect(throws: WorkbookError.self) {
        try sheet.insert(Chart(.bar, series: [], altText: ""), at: ChartTests.corner)
      }
    }
    let text = try book.part("xl/charts/chart1.xml")
    for piece in [
      "<a:t>Title</a:t>", "<a:t>Names</a:t>", "<a:t>Points</a:t>", "<a:noFill/>",
      #"<c:orientation val="maxMin"/>"#, #"<c:max val="100"/><c:min val="0"/>"#,
      #"<c:majorUnit val="20"/>"#, #"<c:crosses val="max"/>"#, #"formatCode="0" sourceLinked="0""#,
      #"<c:legendPos val="b"/><c:legendEntry><c:idx val="0"/><c:delete val="1"/>"#,
      #"<c:gapWidth val="40"/>"#, #"<c:overlap val="100"/>"#, #"<c:dispBlanksAs val="span"/>"#,
      #"<c:dPt><c:idx val="2"/>"#, #"<a:srgbClr val="CC0000"/>"#, #"<a:alpha val="60000"/>"#,
      #"<c:dLblPos val="inEnd"/>"#, #"<c:numFmt formatCode="0.0""#,
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    let lines = try book.part("xl/charts/chart2.xml")
    for piece in [
      #"<c:symbol val="diamond"/><c:size val="72"/>"#, "<c:hiLowLines/>", #"<c:delete val="1"/>"#,
      #"<c:autoTitleDeleted val="1"/>"#,
    ] {
      #expect(lines.contains(piece), "\(piece)")
    }
    let drawing = try book.part("xl/drawings/drawing1.xml")
    #expect(drawing.contains(#"descr="Bars &amp; spans""#))
    #expect(drawing.contains(#"editAs="oneCell""#))
    #expect(drawing.contains("<xdr:colOff>95250</xdr:colOff>"))
    #expect(try book.malformedParts() == [])
  }

  @Test func aBlockOfRowsAndColumnsHasNoCopy() throws {
    let book = try WrittenBook { book in
      let sheet = try ChartTests.data(book)
      let block = ChartSeries(values: SheetRange("Raw values", CellRange(0...4, 1...2)))
      try sheet.insert(Chart(.bar, series: [block], altText: ""), at: ChartTests.corner)
    }
    #expect(try !book.part("xl/charts/chart1.xml").contains("<c:pt "))
    #expect(try book.malformedParts() == [])
  }

  @Test func aSheetThatIsNotThereIsTold() throws {
    let error = #expect(throws: WorkbookError.self) {
      try WrittenBook { book in
        let sheet = try ChartTests.data(book)
        let series = ChartSeries(values: SheetRange("No such", CellRange(0...4, 1...1)))
        try sheet.insert(Chart(.bar, series: [series], altText: ""), at: ChartTests.corner)
      }
    }
    #expect(error?.reason == .invalid("A chart refers to a sheet 'No such'."))
  }
}
