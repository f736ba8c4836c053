// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// The comments of a new study.yaml: what each key is for, in English.
struct EnglishStudyFileWording: StudyFileWording {
  var start: String { "A new study. Fill in the coding workbooks and check it with: imacs check FOLDER" }
  var schema: String { "Version of this format; leave it." }
  var id: String { "The study's id: letters, digits, '.', '_' and '-'." }
  var title: String { "Title of the reports, in both languages." }
  var edition: String { "Edition, mostly the year." }
  var period: String { "First and last day observed." }
  var model: String { "Maturity model: the id of a bundled one or a file of this folder." }
  var language: String { "Language of the reports: es or en." }
  var brands: String { "Who is observed: brand,name,sector[,sector_name][,size][,followers_start,followers_end]." }
  var nothingToCode: String { "Files of observations; this model has no indicators to code." }
  var observations: String { "Files of observations: the workbooks to fill in, and others as CSV or XLSX." }
  var coders: String { "Where several code one cell: mean, median, consensus or first." }
  var optional: String { "Optional keys; take the hash away to use them." }
  var client: String { "the brand the report is for" }
  var accounts: String { "accounts: account,channel,brand" }
  var minimumN: String { "fewest cases behind a measure" }
  var timeZone: String { "UTC unless named" }
  var accent: String { "colour of pages and workbook" }
}
