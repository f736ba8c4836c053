import MaturityModels
import StudyData
import Files
import Wording
import Tables

/// `data/results.json`: every data table in one file.
package struct ResultsFile {
  package let report: Report

  package init(report: Report) {
    self.report = report
  }

  package var bytes: [UInt8] {
    let study = report.study
    var json = JSONWriter()
    json.beginObject(lines: true)
    json.member("schema", 1)
    json.key("study")
    json.beginObject()
    json.member("id", study.id)
    json.member("title", study.title[report.language])
    json.member("edition", study.edition)
    json.member("from", study.from.text)
    json.member("to", study.to.text)
    json.member("model", study.model.id)
    json.member("model_version", study.model.version)
    json.member("language", report.language.rawValue)
    json.endObject()
    for table in report.subjects.flatMap(\.tables) { table.write(to: &json) }
    json.endObject()
    json.finish()
    return json.bytes
  }
}
