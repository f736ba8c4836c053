/// The words of a coding workbook. In Spanish.
package struct SpanishCodingWording: CodingWording {
  package init() {}
}
