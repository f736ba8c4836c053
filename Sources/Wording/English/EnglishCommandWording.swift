/// What commands say on the way, in English.
package struct EnglishCommandWording: CommandWording {
  package var reading: Phrase { "Reading {study}" }
  package var measuring: Phrase { "Measuring {files}" }
  package var scoring: Phrase { "Scoring {brands}, {indicators} indicators" }
  package var writing: Phrase { "Writing data, workbook and pages" }
  package var brandsNotPrinted: Phrase {
    "With {brands}, no page per {subject} is printed as PDF (up to {most} they are)."
  }
  package var placing: Phrase { "Putting {folder} in place" }
  package var unknownClient: Phrase { "'{brand}' (--client) is not in the study." }
  package var nothingWritten: Phrase { "Nothing was written." }
}
