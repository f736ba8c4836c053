// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// The words of the study workbook, and those pages share with it. In English.
struct EnglishWorkbookWording: WorkbookWording {
}
