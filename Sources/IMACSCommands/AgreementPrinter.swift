import Findings
import Wording
import MaturityModels
import Statistics
import StudyData
import Files

/// Prints how far coders agree, for people and for programs.
struct AgreementPrinter {
  let agreement: CoderAgreement
  let study: Study
  let language: Language

  private func number(_ value: Double?) -> String {
    value.map { NumberFormat.fixed($0, 3, language) } ?? NumberFormat.missing
  }
  private func count(_ value: Int) -> String { NumberFormat.integer(value, language) }
  private func id(_ indicator: Int) -> String { study.model.indicators[indicator].id }

  /// Their names; where they are many, how many they are.
  private var coders: String {
    guard agreement.coders.count > 20 else {
      return agreement.coders.map { Finding.visible($0) }.joined(separator: ", ")
    }
    return language.wording.summary.people(count(agreement.coders.count))
  }

  /// A short section: all together, then the indicators short of reliable.
  var text: String {
    let names = coders
    let share = NumberFormat.percent(agreement.agreement * 100, 1, language)
    let cells = count(agreement.cells)
    let apart = count(agreement.disagreements.count)
    var lines = [
      "",
      language.wording.summary.coderAgreement(names),
      language.wording.summary.agreement(
        alpha: number(agreement.alpha), share: share, cells: cells),
    ]
    let low = agreement.entries.filter { ($0.alpha ?? 1) < KrippendorffAlpha.reliable }
    if low.isEmpty {
      lines.append(
        language.wording.summary.noIndicatorBelow)
    } else {
      lines.append(language.wording.summary.indicatorsBelow)
      let width = low.map { id($0.indicator).unicodeScalars.count }.max() ?? 0
      for entry in low { lines.append("    " + line(entry, width)) }
    }
    if !agreement.disagreements.isEmpty {
      lines.append(
        language.wording.summary.cellsToSettle(apart))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ entry: CoderAgreement.Entry, _ width: Int) -> String {
    let name = id(entry.indicator)
    let gap = String(repeating: " ", count: max(0, width - name.unicodeScalars.count))
    let share = NumberFormat.percent(entry.agreement * 100, 1, language)
    var text = "\(name)\(gap)  α \(number(entry.alpha))"
    if entry.kappa != nil { text += "  κ \(number(entry.kappa))" }
    return text
      + language.wording.summary.cellsAgree(share: share, cells: count(entry.cells))
  }

  /// The member `agreement` of an object.
  func write(to json: inout JSONWriter) {
    json.key("agreement")
    json.beginObject(lines: true)
    json.key("coders")
    json.beginArray()
    for coder in agreement.coders { json.value(coder) }
    json.endArray()
    json.member("cells", agreement.cells)
    json.member("agreement", agreement.agreement)
    json.member("alpha", agreement.alpha)
    json.key("indicators")
    json.beginArray(lines: true)
    for entry in agreement.entries {
      json.beginObject()
      json.member("indicator", id(entry.indicator))
      json.member("metric", entry.metric.rawValue)
      json.member("cells", entry.cells)
      json.member("agreement", entry.agreement)
      json.member("alpha", entry.alpha)
      json.member("kappa", entry.kappa)
      json.endObject()
    }
    json.endArray()
    json.key("disagreements")
    json.beginArray(lines: true)
    for cell in agreement.disagreements { write(cell, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ cell: CoderAgreement.Disagreement, to json: inout JSONWriter) {
    json.beginObject()
    json.member("brand", study.brands[cell.brand].id)
    json.member("indicator", id(cell.indicator))
    json.member("distance", cell.distance)
    json.key("codings")
    json.beginArray()
    for coding in cell.codings {
      json.beginObject()
      json.member("coder", coding.coder)
      json.member("raw", coding.raw)
      json.member("value", coding.value)
      json.member("location", coding.place.description)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
