/// The comments of a new study.yaml: what each key is for, in English.
package struct EnglishStudyFileWording: StudyFileWording {
  package init() {}

  package var start: String {
    "A new study. Fill in the coding workbooks and check it with: imacs check FOLDER"
  }

  package var schema: String { "Version of this format; leave it." }
  package var id: String { "The study's id: letters, digits, '.', '_' and '-'." }
  package var title: String { "Title of the reports, in both languages." }
  package var edition: String { "Edition, mostly the year." }
  package var period: String { "First and last day observed." }
  package var model: String { "Maturity model: the id of a bundled one or a file of this folder." }
  package var language: String { "Language of the reports: es or en." }

  package var brands: String {
    "Who is observed: brand,name,sector[,sector_name][,size][,followers_start,followers_end]."
  }

  package var nothingToCode: String {
    "Files of observations; this model has no indicators to code."
  }

  package var observations: String {
    "Files of observations: the workbooks to fill in, and others as CSV or XLSX."
  }

  package var coders: String { "Where several code one cell: mean, median, consensus or first." }
  package var optional: String { "Optional keys; take the hash away to use them." }
  package var client: String { "the brand the report is for" }
  package var accounts: String { "accounts: account,channel,brand" }
  package var minimumN: String { "fewest cases behind a measure" }
  package var timeZone: String { "UTC unless named" }
  package var accent: String { "colour of pages and workbook" }
}
