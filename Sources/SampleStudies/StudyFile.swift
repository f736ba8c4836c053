import CodingWorkbooks

/// A file to write: its name and what is in it.
struct StudyFile {
  enum Content {
    case text(String)
    /// As Spanish Excel saves CSV: Windows-1252, CRLF.
    case spreadsheetText(String)
    case workbook(CodingWorkbook)
  }

  let name: String
  let content: Content
}
