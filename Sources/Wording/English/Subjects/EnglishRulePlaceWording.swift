/// What is said of the places in rules, in English.
package struct EnglishRulePlaceWording: RulePlaceWording {
  package init() {}

  package var colour: String { "colour" }
  package var account: String { "account" }
  package var newValue: String { "new value" }
  package var aggregation: String { "aggregation" }
  package var alpha: String { "alpha" }
  package var wherePathsStart: String { "where paths start" }
  package var oldValue: String { "old value" }
  package var bestGoalpost: String { "best goalpost" }
  package var brand: String { "brand" }
  package var total: String { "total" }
  package var channel: String { "channel" }
  package var child: String { "child" }
  package var coder: String { "coder" }
  package var column: String { "column" }
  package var howManyCells: String { "how many cells" }
  package var readingWithComma: String { "reading with comma" }
  package var line: String { "line" }
  package var cell: String { "cell" }
  package var howMany: String { "how many" }
  package var contrast: String { "contrast" }
  package var earlier: String { "the earlier one" }
  package var extreme: String { "end" }
  package var expected: String { "what was expected" }
  package var columns: String { "columns" }
  package var yamlFeature: String { "an anchor, an alias…" }
  package var file: String { "file" }
  package var firstDay: String { "first day" }
  package var found: String { "what was found" }
  package var firstDate: String { "start" }
  package var highEnd: String { "high end" }
  package var whereToSayIt: String { "where to say it" }
  package var id: String { "id" }
  package var indicator: String { "indicator" }
  package var indicators: String { "indicators" }
  package var key: String { "key" }
  package var kindOfFile: String { "a workbook, a text file" }
  package var list: String { "list" }
  package var lastDay: String { "last day" }
  package var layout: String { "layout" }
  package var levels: String { "levels" }
  package var limit: String { "limit" }
  package var lines: String { "lines" }
  package var lowEnd: String { "low end" }
  package var measure: String { "measure" }
  package var measuredValue: String { "measured value" }
  package var method: String { "method" }
  package var model: String { "model" }
  package var most: String { "at most" }
  package var name: String { "name" }
  package var names: String { "names" }
  package var node: String { "node" }
  package var one: String { "one" }
  package var other: String { "other" }
  package var part: String { "part" }
  package var places: String { "places" }
  package var readingWithPoint: String { "reading with point" }
  package var problem: String { "problem" }
  package var reason: String { "reason" }
  package var rows: String { "rows" }
  package var rule: String { "rule" }
  package var sector: String { "sector" }
  package var sheet: String { "sheet" }
  package var sheets: String { "sheets" }
  package var size: String { "size" }
  package var source: String { "source" }
  package var state: String { "state" }
  package var severalRows: String { " (rows, if there are several)" }
  package var lastDate: String { "end" }
  package var type: String { "type" }
  package var unit: String { "unit" }
  package var brands: String { "brands" }
  package var value: String { "value" }
  package var values: String { "values" }
  package var weight: String { "weight" }
  package var what: String { "what" }
  package var worstGoalpost: String { "worst goalpost" }
  package var zone: String { "zone" }
}
