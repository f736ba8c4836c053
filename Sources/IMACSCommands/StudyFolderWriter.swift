import Findings
import Wording
import MaturityModels
import CodingWorkbooks
import StudyData
import Files
import Spreadsheets
import Tables

/// Writes the files of a new study into a staged folder.
struct StudyFolderWriter {
  /// A file brought along: its name in the study, its bytes.
  struct Copy {
    let name: String
    let bytes: [UInt8]
  }

  let id: String
  let edition: Int
  let language: Language
  let model: MaturityModel
  /// What study.yaml calls the model: a bundled id, or a file of `copies`.
  let modelName: String
  let brandsName: String
  /// The decimal mark of the brands file, where it was named.
  let brandsDecimal: DecimalMark?
  let brands: [Brand]
  /// Model and brands, where they are files.
  let copies: [Copy]
  let coders: [String]
  /// In seconds since 1970.
  let created: Int

  var title: LocalizedText {
    LocalizedText { $0.newStudy.title(name: model.name[$0.language], edition: edition) }
  }

  /// How many indicators are coded.
  var codedCount: Int { CodingPlan(model).count }

  /// The workbooks to fill, with their coders.
  private var workbooks: [(name: String, coder: String?)] {
    guard !CodingPlan(model).parts.isEmpty else { return [] }
    return coders.isEmpty
      ? [("observations.xlsx", nil)] : coders.map { ("observations-\($0).xlsx", $0) }
  }

  /// Writes everything; gives the names of the files in the order to read.
  func write(to folder: OutputFolder) throws(OutputError) -> [String] {
    var names = ["study.yaml"]
    let yaml = StudyYAML(
      id: id, title: title, edition: edition, modelName: modelName, language: language,
      brandsName: brandsName, brandsDecimal: brandsDecimal, workbooks: workbooks)
    try folder.write(Array(yaml.text.utf8), to: "study.yaml")
    for copy in copies {
      try folder.write(copy.bytes, to: copy.name)
      names.append(copy.name)
    }
    for (name, coder) in workbooks {
      let book = CodingWorkbook(
        model: model, brands: brands, title: title, language: language, coder: coder,
        created: created)
      let path = try folder.stagedPath(name)
      do throws(WorkbookError) {
        try book.write(to: path)
      } catch {
        throw .writeFailed(path: name, reason: "\(error)")
      }
      names.append(name)
    }
    return names
  }
}
