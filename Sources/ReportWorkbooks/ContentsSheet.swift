import Wording
import MaturityModels
import Spreadsheets
import Tables
import ReportTables
import Scoring
import StudyData

extension SheetDescription {
  static let contents = SheetDescription(
    "contents", .overview, tab: \.contentsTab, title: \.contentsTab, holds: { _ in "" },
    by: ContentsSheet.self)
}

/// The first sheet: what the study is, what each sheet holds, and what a
/// reader must know of the figures.
struct ContentsSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var sheet: Worksheet { page.sheet }

  func write() throws(WorkbookError) {
    let styles = context.styles
    let study = context.study
    let title =
      context.only.map { "\(study.brands[$0].name) · \(study.title[context.language])" }
      ?? study.title[context.language]
    try sheet.hideGridlines()
    try sheet.setHeight(24, row: 0)
    try sheet.write(text: title, row: 0, column: 0, style: styles.title)
    try sheet.write(text: subtitle, row: 1, column: 0, style: styles.subtitle)
    sheet.columnFit = ColumnFit(minimum: 24, maximum: 40)
    let width = 115.0
    try sheet.setWidth(width, columns: 1...1)

    var row = 3
    for (column, head) in [context.words.sheet, context.words.holds].enumerated() {
      try sheet.write(text: context.text(head), row: row, column: column, style: styles.headText)
    }
    for (description, target) in context.sheets.dropFirst() {
      row += 1
      let holds = context.text(description.holds, of: description)
      try sheet.setHeight(max(WrappedText.height([(holds, width)]), 18), row: row)
      try sheet.write(
        .cell(sheet: target.name, CellReference(row: 0, column: 0)), text: target.name, row: row,
        column: 0, style: styles.link)
      try sheet.write(text: holds, row: row, column: 1, style: styles.wrapped)
    }
    row += 2
    try sheet.write(
      text: context.text(context.words.notes), row: row, column: 0, style: styles.section)
    for note in notes {
      row += 1
      try sheet.write(text: note, row: row, column: 0, style: styles.note)
    }
    try sheet.activate()
    try page.setPrint()
  }

  private var subtitle: String {
    let study = context.study
    let model = study.model
    let period = "\(study.from.text) \(context.text(context.words.to)) \(study.to.text)"
    return [
      "\(context.text(context.words.edition)) \(study.edition)",
      "\(context.text(context.words.period)): \(period)",
      "\(context.text(context.words.model)): \(model.name[context.language]) (\(model.id), "
        + "\(context.text(context.words.version)) \(model.version))",
    ].joined(separator: " · ")
  }

  private var notes: [String] {
    let all = context.study.brands.count
    var notes = [
      context.text(
        context.only != nil
          ? context.words.noteClient
          : context.isLive ? context.words.noteLive : context.words.noteComputed,
        ["version": ToolVersion.current])
    ]
    if context.isLive, context.only == nil {
      notes += [context.text(context.words.noteInputs), context.text(context.words.noteClientView)]
    }
    notes += [
      context.text(context.words.notePrecision), context.text(context.words.noteMissing),
      context.text(
        context.words.noteRanked,
        [
          "ranked": NumberFormat.integer(context.card.market.order.count, context.language),
          "all": NumberFormat.integer(all, context.language),
        ]),
    ]
    if context.book.isConstantMemory {
      notes.append(
        context.text(
          context.words.noteLarge,
          [
            "limit": NumberFormat.integer(StudyWorkbook.largestInMemory, context.language),
            "cells": NumberFormat.integer(StudyWorkbook.mostCells, context.language),
          ]))
    }
    return notes
  }
}
