import Findings
import SVGCharts

/// A chart with what it says, and its numbers as a table.
struct ChartFigure {
  struct Column {
    let label: String
    var isNumber = true
  }

  let id: String
  /// The finding, as a sentence.
  let title: String
  /// Measure, unit, population.
  let subtitle: String
  let svg: String
  /// The first column names the row.
  var columns: [Column] = []
  var rows: [[String]] = []

  static let shape = TemplateShape(
    "chart",
    [
      "id": .text, "title": .text, "subtitle": .text, "svg": .markup,
      "table": .view(
        TemplateShape(
          "table",
          [
            "summary": .text, "caption": .text,
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
    let table: TemplateView? =
      columns.isEmpty
      ? nil
      : [
        "summary": .text(site.say(es: "Ver los datos", en: "Show the data")),
        "caption": .text(title),
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
    return [
      "id": .text(id), "title": .text(title), "subtitle": .text(subtitle), "svg": .markup(svg),
      "table": .view(table),
    ]
  }

  /// The words of the chart inside the figure: the title again, for those
  /// who hear the picture alone.
  static func words(_ site: Site, id: String, title: String, subtitle: String) -> ChartText {
    ChartText(
      id: "\(id)-c", title: title,
      description: subtitle
        + site.say(
          es: " Los datos están en la tabla siguiente.", en: " The data are in the table below."))
  }
}
