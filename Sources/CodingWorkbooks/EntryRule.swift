import Findings
import Wording
import MaturityModels
import StudyData
import Spreadsheets

/// What the cells of one indicator take.
struct EntryRule {
  /// A row of the drop-down: what is written and what that means.
  struct Choice {
    let level: Level?
    let text: String
    let meaning: String
  }

  let indicator: Indicator
  let language: Language

  /// Are values chosen from a list?
  var isChosen: Bool { indicator.type == .levels || indicator.type == .binary }

  /// What the drop-down offers; empty for numbers.
  var choices: [Choice] {
    var choices: [Choice] = []
    switch indicator.type {
    case .levels:
      let levels = indicator.levels
      let usesNames = namesAreClear(levels)
      choices = levels.map { level in
        let definition = level.definition?[language]
        return Choice(
          level: level, text: usesNames ? level.name[language] : level.id,
          meaning: definition ?? (usesNames ? "" : level.name[language]))
      }
    case .binary:
      choices = [words.yes, words.no].map {
        Choice(level: nil, text: $0.filled(), meaning: "")
      }
    case .share, .count, .duration, .number: return []
    }
    let others = [
      ("n/d", words.isMissing), ("NA", words.isNotApplicable),
    ]
    return choices + others.map { Choice(level: nil, text: $0.0, meaning: $0.1.filled()) }
  }

  /// A cell as the drop-down would have filled it.
  func shown(_ entry: WorkbookCell) -> WorkbookCell {
    guard case .text(let text) = entry,
      let choice = choices.first(where: { $0.level?.id == text })
    else { return entry }
    return .text(choice.text)
  }

  /// Does every level's name read as that level, and not as a missing value?
  /// (That names differ, the model's own checks see to.)
  private func namesAreClear(_ levels: [Level]) -> Bool {
    levels.allSatisfy { level in
      let name = level.name[language]
      return Blank.meaning(name) == nil && !name.trimmed.hasPrefix("#")
    }
  }

  /// The validation of the cells; `list` holds the choices.
  func validation(list: SheetRange?) -> CellValidation {
    let name = indicator.name[language]
    let errorTitle = fill(words.wrong, ["id": short(indicator.id, 16)])
    if let list {
      return CellValidation(
        .listed(in: list), inputTitle: short(indicator.id, 32),
        inputMessage: fill(words.choose, ["name": short(name, 140)]), errorTitle: errorTitle,
        errorMessage: fill(words.chooseError, ["sheet": list.sheet]))
    }
    let message = fill(
      words.typeNumber, ["name": short(name, 100), "what": short(expected, 80)])
    var validation = CellValidation(
      .decimal(limits), inputTitle: short(indicator.id, 32), inputMessage: message,
      errorTitle: errorTitle,
      errorMessage: fill(words.numberError, ["what": short(expected, 100)]))
    validation.isStrict = false
    return validation
  }

  /// The range of values, as wide as numbers go where there is none.
  private var limits: ClosedRange<Finite> {
    let widest = Finite(1_000_000_000_000_000)
    let lowest: Finite = indicator.type == .number ? Finite(-1_000_000_000_000_000) : 0
    guard let range = indicator.range, let low = Finite(range.lowerBound),
      let high = Finite(range.upperBound)
    else { return lowest...widest }
    return low...high
  }

  /// `a number from 0 to 100 (%)`
  private var expected: String {
    let unit = indicator.unit.map { " (\($0[language]))" } ?? ""
    guard let range = indicator.range else { return fill(words.aNumber, ["unit": unit]) }
    return fill(
      words.aNumberBetween,
      [
        "low": NumberFormat.plain(range.lowerBound, language),
        "high": NumberFormat.plain(range.upperBound, language), "unit": unit,
      ])
  }

  /// What opens over the indicator's id: name, definition, what to write.
  var comment: String {
    var lines = ["\(indicator.id) · \(indicator.name[language])", indicator.definition[language]]
    if isChosen {
      for choice in choices {
        lines.append("• " + choice.text + (choice.meaning.isEmpty ? "" : ": " + choice.meaning))
      }
    } else {
      lines.append("• " + expected)
    }
    return lines.joined(separator: "\n")
  }

  private var words: any CodingWording { language.wording.coding }

  private func fill(_ text: Phrase, _ values: [String: String]) -> String {
    text.filled(values)
  }

  private func short(_ text: String, _ count: Int) -> String {
    text.count > count ? text.prefix(count - 1) + "…" : text
  }
}
