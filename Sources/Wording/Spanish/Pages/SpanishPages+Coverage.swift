// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: CoveragePageWording {
  var coverageLede: String { "Cuánto se sabe de cada \(unit.singular) y de cada indicador: lo observado, lo imputado y lo que falta." }
  func coverageObserved(share: String, all: String) -> String { "Cobertura: se observó el \(share) de los \(all) valores que aplican" }
  func leastCovered(unit: String, share: String, indicator: String, itsShare: String) -> String { "; de lo que menos se sabe es de \(unit) (\(share)) y del indicador «\(indicator)» (\(itsShare))" }
  func firstRows(shown: String, all: String, file: String) -> String { "Las primeras \(shown) filas de \(all); todas están en \(file)." }
}
