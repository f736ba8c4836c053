import Findings
import Wording
import StudyData
import Tables

extension InteractionsRun {
  /// Reports what is wrong with a column of likes, shares or comments.
  mutating func checkNumbers(
    _ field: MessageField, _ column: CountColumn, _ file: OpenedFile, rows: Int
  ) {
    let name = Finding.Argument.text(file.layout.columns[field] ?? field.rawValue)
    let how = Self.wayToSayTheMark(file)
    if column.bad.count > 0 {
      log.add(
        .interactionsUnreadable,
        at: SourceLocation(file: file.name, line: column.bad.lines.lines.first),
        [
          "file": .text(file.name), "n": .count(column.bad.count), "rows": .count(rows),
          "reason": .localized(Self.reason(name, column.bad, file.layout.decimal)),
          "lines": Self.lines(column.bad.lines),
        ])
    }
    switch column.settlement {
    case .mark: break
    case .mixed(let point, let comma):
      log.add(
        .interactionsDecimalMixed,
        at: SourceLocation(file: file.name, line: max(point.line, comma.line)),
        [
          "column": name, "point": .text(point.text), "pointLine": .text("\(point.line)"),
          "comma": .text(comma.text), "commaLine": .text("\(comma.line)"),
          "how": .localized(how),
        ])
    case .ambiguous(let witness):
      func reading(_ mark: DecimalMark) -> Finding.Argument {
        .number(NumberText(witness.text.utf8, decimal: mark)?.value ?? 0)
      }
      log.add(
        .interactionsDecimalAmbiguous, at: SourceLocation(file: file.name, line: witness.line),
        [
          "column": name, "value": .text(witness.text), "point": reading(.point),
          "comma": reading(.comma), "how": .localized(how),
        ])
    }
    let fractions = column.fractions
    if fractions.count > 0 {
      log.add(
        .interactionsFractions,
        at: SourceLocation(file: file.name, line: fractions.lines.lines.first),
        [
          "file": .text(file.name), "column": name, "n": .count(fractions.count),
          "values": .list(fractions.texts), "lines": Self.lines(fractions.lines),
          "how": .localized(how),
        ])
    }
  }

  private static func lines(_ tally: LineTally) -> Finding.Argument {
    .text(tally.lines.map(String.init).joined(separator: ", "))
  }

  /// The column, and what stands there in place of a number.
  private static func reason(
    _ column: Finding.Argument, _ tally: TextTally, _ mark: DecimalMark?
  ) -> LocalizedText {
    LocalizedText {
      $0.interaction.noNumber(
        column.rendered($0.language), mark?.word($0.tables), but: tally.list($0.language))
    }
  }

  /// A layout that is bundled has no file to say it in.
  private static func wayToSayTheMark(_ file: OpenedFile) -> LocalizedText {
    file.layout.isBundled
      ? LocalizedText { $0.interaction.inMappingFile(file.layout.name) }
      : LocalizedText { $0.interaction.inLayout(file.layout.name) }
  }
}
