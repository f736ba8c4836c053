import SVGCharts
import Wording

/// A chart with what it says, and its numbers as a table. It is drawn twice,
/// for wide pages and for phones; the style sheet shows one of the two.
struct ChartFigure {
  struct Column {
    let label: String
    var isNumber = true
  }

  /// Where the numbers of a chart stand.
  enum Numbers {
    /// In the figure's own table.
    case table
    /// In the table of the ranking.
    case ranking
  }

  static let narrowWidth = 340.0

  let id: String
  /// What a list of contents calls it.
  let name: String
  /// The finding, as a sentence.
  let title: String
  /// Measure, unit, population.
  let subtitle: String
  var width = 780.0
  /// The first column names the row.
  var columns: [Column] = []
  var rows: [[String]] = []
  var numbers = Numbers.table
  /// Does the chart itself show every number? Then paper needs no table.
  var isWritten = false
  /// The chart, so many pixels wide.
  let draw: (_ text: ChartText, _ width: Double) -> String

  /// Its entry in a list of contents.
  var contents: (href: String, label: String) { ("#\(id)", name) }

  static let shape = TemplateShape(
    "chart",
    [
      "id": .text, "title": .text, "subtitle": .text, "svg": .markup, "narrowSVG": .markup,
      "table": .view(
        TemplateShape(
          "table",
          [
            "summary": .text, "caption": .text, "isWritten": .flag,
            "columns": .list(TemplateShape("column", ["label": .text, "isNumber": .flag])),
            "rows": .list(
              TemplateShape(
                "row",
                [
                  "cells": .list(
                    TemplateShape("cell", ["text": .text, "isHeader": .flag, "isNumber": .flag]))
                ])),
          ])),
    ])

  func view(_ site: Site) -> TemplateView {
    [
      "id": .text(id), "title": .text(title), "subtitle": .text(subtitle),
      "svg": .markup(draw(text(site, ""), width)),
      "narrowSVG": .markup(draw(text(site, "n"), Self.narrowWidth)),
      "table": .view(table(site)),
    ]
  }

  private func table(_ site: Site) -> TemplateView? {
    guard !columns.isEmpty else { return nil }
    return [
      "summary": .text(site.say.showData),
      "caption": .text("\(title). \(subtitle)."), "isWritten": .flag(isWritten),
      "columns": .list(
        columns.map { ["label": .text($0.label), "isNumber": .flag($0.isNumber)] }),
      "rows": .list(
        rows.map { row in
          [
            "cells": .list(
              row.enumerated().map { position, text in
                [
                  "text": .text(text), "isHeader": .flag(position == 0),
                  "isNumber": .flag(position < columns.count && columns[position].isNumber),
                ]
              })
          ]
        }),
    ]
  }

  /// The words of a chart inside the figure: the title again, for those who
  /// hear the picture alone. The two drawings must not share ids.
  private func text(_ site: Site, _ suffix: String) -> ChartText {
    let place =
      switch numbers {
      case .table:
        site.say.dataBelow
      case .ranking:
        site.say.dataInRanking
      }
    return ChartText(
      id: "\(id)-c\(suffix)", title: title, description: "\(subtitle). \(place)")
  }
}
