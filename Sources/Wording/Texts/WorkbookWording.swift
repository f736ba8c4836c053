/// The words of the study workbook, and those pages share with it.
package protocol WorkbookWording: Sendable, CodersWorkbookWording, LiveWorkbookWording,
  ModelWorkbookWording, TablesWorkbookWording, SheetsWorkbookWording, ClientWorkbookWording
{}
