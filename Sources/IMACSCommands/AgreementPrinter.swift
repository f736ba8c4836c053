import Findings
import Wording
import Statistics
import StudyData
import Files
import ReportTables
import MaturityModels

/// Prints how far coders agree, for people and for programs.
struct AgreementPrinter {
  let agreement: CoderAgreement
  let study: Study
  let language: Language

  private var words: ModelWords { ModelWords(study.model, language) }
  private func id(_ indicator: Int) -> String { study.model.indicators[indicator].id }

  /// Their names; where they are many, how many they are.
  private var coders: String {
    guard agreement.coders.count > 20 else {
      return agreement.coders.map { Finding.visible($0) }.joined(separator: ", ")
    }
    return language.wording.summary.people(agreement.figures(language).coders)
  }

  /// A short section: all together, then the indicators short of reliable.
  var text: String {
    let (say, figures) = (language.wording.summary, agreement.figures(language))
    var lines = [
      "", say.coderAgreement(coders),
      say.agreement(alpha: figures.alpha, share: figures.share, cells: figures.cells),
    ]
    var low = agreement.table(words)
    low.rows.removeAll { ($0.alpha ?? 1) >= KrippendorffAlpha.reliable }
    lines.append(low.rows.isEmpty ? say.noIndicatorBelow : say.indicatorsBelow)
    if !low.rows.isEmpty { lines += low.lines(words).map { "    " + $0 } }
    if !agreement.disagreements.isEmpty {
      lines.append(
        say.cellsToSettle(NumberFormat.integer(agreement.disagreements.count, language)))
    }
    return lines.joined(separator: "\n") + "\n"
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
    agreement.table(words).write(to: &json, as: "indicators")
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
