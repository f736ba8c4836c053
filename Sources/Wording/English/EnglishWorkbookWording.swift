/// The words of the study workbook, and those pages share with it. In English.
package struct EnglishWorkbookWording: WorkbookWording {
  package init() {}
}
