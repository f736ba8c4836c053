// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What commands say on the way, in English.
struct EnglishCommandWording: CommandWording {
  var reading: Phrase { "Reading {study}" }
  var measuring: Phrase { "Measuring {files}" }
  var scoring: Phrase { "Scoring {brands}, {indicators} indicators" }
  var writing: Phrase { "Writing data, workbook and pages" }
  var brandsNotPrinted: Phrase { "With {brands}, no page per {subject} is printed as PDF (up to {most} they are)." }
  var placing: Phrase { "Putting {folder} in place" }
  var unknownClient: Phrase { "'{brand}' (--client) is not in the study." }
  var nothingWritten: Phrase { "Nothing was written." }
}
