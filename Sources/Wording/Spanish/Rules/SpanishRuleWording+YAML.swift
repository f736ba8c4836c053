// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: YAMLRuleWording {
  var yamlSyntax: RuleText { RuleText("El archivo YAML no se puede leer: {problem}.", advice: "Revise la sangría (espacios, no tabuladores), las comillas y los dos puntos de esa línea.") }
  var yamlEncoding: RuleText { RuleText("El archivo YAML no se puede leer como texto: {reason}.", advice: "Guárdelo como UTF-8 (o UTF-16, o Windows-1252), todo en la misma codificación.") }
  var yamlTooLarge: RuleText { RuleText("El archivo YAML ocupa {size} bytes.", advice: "Se admite hasta 1 MiB; lleve los datos a archivos CSV o XLSX.") }
  var yamlTooDeep: RuleText { RuleText("Hay más de {limit} niveles de anidamiento.", advice: "Simplifique la estructura.") }
  var yamlFeature: RuleText { RuleText("Aquí hay {feature}, que estos archivos no admiten.", advice: "Escriba el valor completo donde se usa.") }
  var yamlDuplicateKey: RuleText { RuleText("La clave '{key}' ya está en la línea {line}.", advice: "Deje una sola de las dos.") }
  var yamlEmpty: RuleText { RuleText("El archivo YAML está vacío.", advice: "Parta de uno de los que escriben 'imacs new' o 'imacs models show'.") }
  var keyUnknown: RuleText { RuleText("La clave '{key}' no existe aquí.", advice: "Claves posibles: {known}.") }
  var keyMissing: RuleText { RuleText("Falta la clave '{key}'.", advice: "Añádala; es obligatoria.") }
  var yamlKind: RuleText { RuleText("Aquí hay {found}.", advice: "Se esperaba {expected}.") }
  var yamlValue: RuleText { RuleText("'{value}' no vale aquí.", advice: "Se esperaba {expected}.") }
  var fileMissing: RuleText { RuleText("No existe el archivo '{file}'.", advice: "Compruebe el nombre y la carpeta; las rutas parten de la carpeta del estudio.") }
  var fileUnreadable: RuleText { RuleText("No se puede leer el archivo '{file}': {reason}.", advice: "Compruebe que es un archivo y que tiene permiso de lectura.") }
  var fileTooLarge: RuleText { RuleText("El archivo '{file}' pasa de 4 GiB.", advice: "Divídalo en varios.") }
}
