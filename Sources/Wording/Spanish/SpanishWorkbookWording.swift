/// The words of the study workbook, and those pages share with it. In Spanish.
package struct SpanishWorkbookWording: WorkbookWording {
  package init() {}
}
