import Wording
import MaturityModels
import StudyData
import Files
import Tables
import ReportTables

/// What a run was made of and what it made (contract §8).
struct Manifest {
  /// One file of the output folder; `sha256` is `nil` for files whose bytes
  /// do not repeat.
  struct Output {
    let path: String
    let sha256: String?
  }

  let study: Study
  let inputs: [InputFile]
  let outputs: [Output]
  let settings: RunSettings
  let language: Language

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.beginObject(lines: true)
    json.member("schema", 1)
    json.key("tool")
    json.beginObject()
    json.member("name", "imacs")
    json.member("version", ToolVersion.current)
    json.endObject()
    json.key("study")
    json.beginObject()
    json.member("id", study.id)
    json.member("edition", study.edition)
    json.member("from", study.from.text)
    json.member("to", study.to.text)
    json.endObject()
    json.key("model")
    json.beginObject()
    json.member("id", study.model.id)
    json.member("version", study.model.version)
    json.member("sha256", study.model.sha256)
    json.endObject()
    json.key("seed")
    json.value(integer: settings.seed)
    json.key("parameters")
    json.beginObject()
    json.member("command", settings.command)
    json.member("language", language.rawValue)
    json.key("formats")
    json.beginArray()
    for format in settings.formats { json.value(format.rawValue) }
    json.endArray()
    json.member("coders", study.coders.rawValue)
    json.member("minimum_n", study.minimumN)
    json.member("time_zone", study.timeZone)
    json.member("strict", settings.strict)
    json.member("csv_style", settings.csvStyle.rawValue)
    json.endObject()
    json.key("inputs")
    json.beginArray(lines: true)
    for input in inputs {
      json.beginObject()
      json.member("path", input.path)
      json.member("sha256", input.sha256)
      json.member("rows", input.rows)
      if let detected = input.detected { json.member("read_as", detected.en) }
      json.endObject()
    }
    json.endArray()
    json.key("outputs")
    json.beginArray(lines: true)
    for output in outputs.sorted(by: { $0.path < $1.path }) {
      json.beginObject()
      json.member("path", output.path)
      if let sha256 = output.sha256 { json.member("sha256", sha256) }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.finish()
    return json.bytes
  }
}
