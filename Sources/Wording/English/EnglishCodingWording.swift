/// The words of a coding workbook. In English.
package struct EnglishCodingWording: CodingWording {
  package init() {}
}
