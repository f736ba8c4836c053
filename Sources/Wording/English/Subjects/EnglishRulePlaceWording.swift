// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of the places in rules, in English.
struct EnglishRulePlaceWording: RulePlaceWording {
  var colour: String { "colour" }
  var account: String { "account" }
  var newValue: String { "new value" }
  var aggregation: String { "aggregation" }
  var alpha: String { "alpha" }
  var wherePathsStart: String { "where paths start" }
  var oldValue: String { "old value" }
  var bestGoalpost: String { "best goalpost" }
  var brand: String { "brand" }
  var total: String { "total" }
  var channel: String { "channel" }
  var child: String { "child" }
  var coder: String { "coder" }
  var column: String { "column" }
  var howManyCells: String { "how many cells" }
  var readingWithComma: String { "reading with comma" }
  var line: String { "line" }
  var cell: String { "cell" }
  var howMany: String { "how many" }
  var contrast: String { "contrast" }
  var earlier: String { "the earlier one" }
  var extreme: String { "end" }
  var expected: String { "what was expected" }
  var columns: String { "columns" }
  var yamlFeature: String { "an anchor, an alias…" }
  var file: String { "file" }
  var firstDay: String { "first day" }
  var found: String { "what was found" }
  var firstDate: String { "start" }
  var highEnd: String { "high end" }
  var whereToSayIt: String { "where to say it" }
  var id: String { "id" }
  var indicator: String { "indicator" }
  var indicators: String { "indicators" }
  var key: String { "key" }
  var kindOfFile: String { "a workbook, a text file" }
  var list: String { "list" }
  var lastDay: String { "last day" }
  var layout: String { "layout" }
  var levels: String { "levels" }
  var limit: String { "limit" }
  var lines: String { "lines" }
  var lowEnd: String { "low end" }
  var measure: String { "measure" }
  var measuredValue: String { "measured value" }
  var method: String { "method" }
  var model: String { "model" }
  var most: String { "at most" }
  var name: String { "name" }
  var names: String { "names" }
  var node: String { "node" }
  var one: String { "one" }
  var other: String { "other" }
  var part: String { "part" }
  var places: String { "places" }
  var readingWithPoint: String { "reading with point" }
  var problem: String { "problem" }
  var reason: String { "reason" }
  var rows: String { "rows" }
  var rule: String { "rule" }
  var sector: String { "sector" }
  var sheet: String { "sheet" }
  var sheets: String { "sheets" }
  var size: String { "size" }
  var source: String { "source" }
  var state: String { "state" }
  var severalRows: String { " (rows, if there are several)" }
  var lastDate: String { "end" }
  var type: String { "type" }
  var unit: String { "unit" }
  var brands: String { "brands" }
  var value: String { "value" }
  var values: String { "values" }
  var weight: String { "weight" }
  var what: String { "what" }
  var worstGoalpost: String { "worst goalpost" }
  var zone: String { "zone" }
}
