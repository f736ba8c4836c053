/// What commands say on the way, in Spanish.
package struct SpanishCommandWording: CommandWording {
  package var reading: Phrase { "Leyendo {study}" }
  package var measuring: Phrase { "Midiendo {files}" }
  package var scoring: Phrase { "Puntuando {brands}, {indicators} indicadores" }
  package var writing: Phrase { "Escribiendo datos, libro y páginas" }
  package var brandsNotPrinted: Phrase {
    "Con {brands} no se imprime en PDF una página por {subject} (sí hasta {most})."
  }
  package var placing: Phrase { "Colocando {folder}" }
  package var unknownClient: Phrase { "'{brand}' (--client) no está en el estudio." }
  package var nothingWritten: Phrase { "No se ha escrito nada." }
}
