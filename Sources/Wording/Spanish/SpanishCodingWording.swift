// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// The words of a coding workbook. In Spanish.
struct SpanishCodingWording: CodingWording {
}
