import Tabular
struct FilledScoresSheet {
  let page: StudySheet
  func write() throws(WorkbookError) { try page.writeHeading() }
}
struct ClientGapsSheet {
  let page: StudySheet
  func write() throws(WorkbookError) { try page.writeHeading() }
}
struct ClientSheet {
  let page: StudySheet
  func write() throws(WorkbookError) { try page.writeHeading() }
}
