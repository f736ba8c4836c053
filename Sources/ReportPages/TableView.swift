import ReportTables
import Wording

/// A table of a subject on a page.
struct TableView {
  let site: Site
  let table: any OutputTable
  /// Are ids shown, too? They are the analyst's.
  var showsIDs = false
  /// What leads from the page to the report's folder.
  var root = ""

  /// Longer tables are cut: data files have all of them.
  static let mostRows = 300

  /// What addresses call it.
  var anchor: String { table.id.split(separator: "_").joined(separator: "-") }

  static let fields: [String: TemplateShape.Kind] = [
    "id": .text,
    "columns": .list(
      TemplateShape("column", ["label": .text, "isNumber": .flag, "sortAs": .text])),
    "rows": .list(
      TemplateShape(
        "row",
        [
          "cells": .list(
            TemplateShape(
              "cell",
              [
                "label": .text, "text": .text, "value": .text, "href": .text, "mark": .text,
                "isHeader": .flag, "isNumber": .flag,
              ]))
        ])),
  ]

  var values: [String: TemplateValue] {
    let columns = table.shownColumns(site.words)
    let shown = columns.indices.filter {
      columns[$0].isOnPages && (showsIDs || columns[$0].unit != .id)
    }
    return [
      "id": .text(anchor),
      "columns": .list(
        shown.map { position in
          let isText = columns[position].unit.isText
          return [
            "label": .text(columns[position].head), "isNumber": .flag(!isText),
            "sortAs": .text(isText ? "text" : "number"),
          ]
        }),
      "rows": .list(
        (0..<min(table.rowCount, Self.mostRows)).map { row in
          let cells = table.shownRow(row)
          return [
            "cells": .list(
              shown.map { cell(cells[$0], columns[$0], isHeader: $0 == shown.first) })
          ]
        }),
    ]
  }

  /// What says that the table is cut; empty where it is whole.
  var note: String {
    guard table.rowCount > Self.mostRows else { return "" }
    return site.say.firstRows(
      shown: site.integer(Self.mostRows), all: site.integer(table.rowCount),
      file: "data/\(table.id).csv")
  }

  private func cell(_ cell: ShownCell, _ column: ShownColumn, isHeader: Bool) -> TemplateView {
    let text = column.text(cell.value, site.words)
    return [
      "label": .text(column.head), "text": .text(text.isEmpty ? NumberFormat.missing : text),
      "value": .text(value(cell.value)), "href": .text(href(cell.link)),
      "mark": .text(cell.isLow ? site.say.low : ""), "isHeader": .flag(isHeader),
      "isNumber": .flag(!column.unit.isText),
    ]
  }

  private func value(_ value: TableValue) -> String {
    switch value {
    case .text: ""
    case .number(let number): number.map(NumberFormat.machine) ?? ""
    case .count(let count): count.map(String.init) ?? ""
    }
  }

  private func href(_ link: TableLink?) -> String {
    switch link {
    case .brand(let brand)?: root + site.path(brand: brand)
    case .indicator(let indicator)?:
      "\(root)\(MethodologyPage.path)#\(MethodologyPage.anchor(indicator))"
    case nil: ""
    }
  }
}
