package import Findings

/// A rule's wording for the catalogue: the places of values are named, as in
/// `'‹brand›'`.
package enum RuleWording {
  /// `text` with its `{name}` made readable.
  package static func readable(_ text: LocalizedText, _ language: Language) -> String {
    var shown = ""
    var rest = text[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      shown += rest[..<open] + "‹\(names[name]?[language] ?? name)›"
      rest = rest[rest.index(after: close)...]
    }
    return shown + rest
  }

  /// What the names in the wordings mean.
  package static let names: [String: LocalizedText] = [
    "accent": LocalizedText(es: "color", en: "colour"),
    "account": LocalizedText(es: "cuenta", en: "account"),
    "after": LocalizedText(es: "valor nuevo", en: "new value"),
    "aggregation": LocalizedText(es: "agregación", en: "aggregation"),
    "alpha": LocalizedText(es: "alfa", en: "alpha"),
    "base": LocalizedText(es: "de dónde parten las rutas", en: "where paths start"),
    "before": LocalizedText(es: "valor anterior", en: "old value"),
    "best": LocalizedText(es: "mejor límite", en: "best goalpost"),
    "brand": LocalizedText(es: "marca", en: "brand"),
    "brands": LocalizedText(es: "total", en: "total"),
    "channel": LocalizedText(es: "canal", en: "channel"),
    "child": LocalizedText(es: "hijo", en: "child"),
    "coder": LocalizedText(es: "codificador", en: "coder"),
    "column": LocalizedText(es: "columna", en: "column"),
    "commas": LocalizedText(es: "cuántas celdas", en: "how many cells"),
    "comma": LocalizedText(es: "lectura con coma", en: "reading with comma"),
    "commaLine": LocalizedText(es: "línea", en: "line"),
    "commaPlace": LocalizedText(es: "celda", en: "cell"),
    "count": LocalizedText(es: "cuántas", en: "how many"),
    "contrast": LocalizedText(es: "contraste", en: "contrast"),
    "earlier": LocalizedText(es: "lo anterior", en: "the earlier one"),
    "end": LocalizedText(es: "extremo", en: "end"),
    "expected": LocalizedText(es: "lo esperado", en: "what was expected"),
    "fields": LocalizedText(es: "columnas", en: "columns"),
    "feature": LocalizedText(es: "un ancla, un alias…", en: "an anchor, an alias…"),
    "file": LocalizedText(es: "archivo", en: "file"),
    "first": LocalizedText(es: "primer día", en: "first day"),
    "found": LocalizedText(es: "lo encontrado", en: "what was found"),
    "from": LocalizedText(es: "inicio", en: "start"),
    "high": LocalizedText(es: "máximo", en: "high end"),
    "how": LocalizedText(es: "dónde se dice", en: "where to say it"),
    "id": LocalizedText(es: "identificador", en: "id"),
    "indicator": LocalizedText(es: "indicador", en: "indicator"),
    "indicators": LocalizedText(es: "indicadores", en: "indicators"),
    "key": LocalizedText(es: "clave", en: "key"),
    "kind": LocalizedText(es: "un libro, un archivo de texto", en: "a workbook, a text file"),
    "known": LocalizedText(es: "lista", en: "list"),
    "last": LocalizedText(es: "último día", en: "last day"),
    "layout": LocalizedText(es: "disposición", en: "layout"),
    "levels": LocalizedText(es: "niveles", en: "levels"),
    "limit": LocalizedText(es: "límite", en: "limit"),
    "line": LocalizedText(es: "línea", en: "line"),
    "lines": LocalizedText(es: "líneas", en: "lines"),
    "low": LocalizedText(es: "mínimo", en: "low end"),
    "m": LocalizedText(es: "cuántos", en: "how many"),
    "measure": LocalizedText(es: "medida", en: "measure"),
    "measured": LocalizedText(es: "valor medido", en: "measured value"),
    "method": LocalizedText(es: "método", en: "method"),
    "model": LocalizedText(es: "modelo", en: "model"),
    "most": LocalizedText(es: "lo más", en: "at most"),
    "n": LocalizedText(es: "cuántos", en: "how many"),
    "name": LocalizedText(es: "nombre", en: "name"),
    "names": LocalizedText(es: "nombres", en: "names"),
    "node": LocalizedText(es: "nodo", en: "node"),
    "one": LocalizedText(es: "uno", en: "one"),
    "other": LocalizedText(es: "otro", en: "other"),
    "part": LocalizedText(es: "parte", en: "part"),
    "places": LocalizedText(es: "lugares", en: "places"),
    "points": LocalizedText(es: "cuántas celdas", en: "how many cells"),
    "point": LocalizedText(es: "lectura con punto", en: "reading with point"),
    "pointLine": LocalizedText(es: "línea", en: "line"),
    "pointPlace": LocalizedText(es: "celda", en: "cell"),
    "problem": LocalizedText(es: "problema", en: "problem"),
    "reason": LocalizedText(es: "motivo", en: "reason"),
    "rows": LocalizedText(es: "filas", en: "rows"),
    "rule": LocalizedText(es: "regla", en: "rule"),
    "sector": LocalizedText(es: "sector", en: "sector"),
    "sheet": LocalizedText(es: "hoja", en: "sheet"),
    "sheets": LocalizedText(es: "hojas", en: "sheets"),
    "size": LocalizedText(es: "tamaño", en: "size"),
    "some": LocalizedText(es: "codificador", en: "coder"),
    "source": LocalizedText(es: "fuente", en: "source"),
    "state": LocalizedText(es: "estado", en: "state"),
    "subject": LocalizedText(es: "marca", en: "brand"),
    "times": LocalizedText(
      es: " (filas, si son varias)", en: " (rows, if there are several)"),
    "to": LocalizedText(es: "final", en: "end"),
    "type": LocalizedText(es: "tipo", en: "type"),
    "unit": LocalizedText(es: "unidad", en: "unit"),
    "units": LocalizedText(es: "marcas", en: "brands"),
    "value": LocalizedText(es: "valor", en: "value"),
    "values": LocalizedText(es: "valores", en: "values"),
    "wanted": LocalizedText(es: "cuántas", en: "how many"),
    "weight": LocalizedText(es: "peso", en: "weight"),
    "what": LocalizedText(es: "qué", en: "what"),
    "worst": LocalizedText(es: "peor límite", en: "worst goalpost"),
    "zone": LocalizedText(es: "zona", en: "zone"),
  ]
}
