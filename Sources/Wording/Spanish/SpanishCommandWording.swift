// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What commands say on the way, in Spanish.
struct SpanishCommandWording: CommandWording {
  var reading: Phrase { "Leyendo {study}" }
  var measuring: Phrase { "Midiendo {files}" }
  var scoring: Phrase { "Puntuando {brands}, {indicators} indicadores" }
  var writing: Phrase { "Escribiendo datos, libro y páginas" }
  var brandsNotPrinted: Phrase { "Con {brands} no se imprime en PDF una página por {subject} (sí hasta {most})." }
  var placing: Phrase { "Colocando {folder}" }
  var unknownClient: Phrase { "'{brand}' (--client) no está en el estudio." }
  var nothingWritten: Phrase { "No se ha escrito nada." }
}
