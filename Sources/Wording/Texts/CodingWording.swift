/// The words of a coding workbook.
package protocol CodingWording: Sendable, SheetsCodingWording {}
