package import Findings

extension Rule {
  package static let yamlSyntax = Rule(
    "yaml-syntax", .error,
    es: "El archivo YAML no se puede leer: {problem}.",
    en: "The YAML file cannot be read: {problem}.",
    adviceES:
      "Revise la sangría (espacios, no tabuladores), las comillas y los dos puntos de esa línea.",
    adviceEN: "Check the indentation (blanks, not tabs), the quotes and the colons of that line.")

  package static let yamlEncoding = Rule(
    "yaml-encoding", .error,
    es: "El archivo YAML no se puede leer como texto: {reason}.",
    en: "The YAML file cannot be read as text: {reason}.",
    adviceES: "Guárdelo como UTF-8 (o UTF-16, o Windows-1252), todo en la misma codificación.",
    adviceEN: "Save it as UTF-8 (or UTF-16, or Windows-1252), all of it in one encoding.")

  package static let yamlTooLarge = Rule(
    "yaml-too-large", .error,
    es: "El archivo YAML ocupa {size} bytes.", en: "The YAML file has {size} bytes.",
    adviceES: "Se admite hasta 1 MiB; lleve los datos a archivos CSV o XLSX.",
    adviceEN: "At most 1 MiB is read; move data to CSV or XLSX files.")

  package static let yamlTooDeep = Rule(
    "yaml-too-deep", .error,
    es: "Hay más de {limit} niveles de anidamiento.",
    en: "There are more than {limit} nested levels.",
    adviceES: "Simplifique la estructura.", adviceEN: "Make the structure flatter.")

  package static let yamlFeature = Rule(
    "yaml-feature", .error,
    es: "Aquí hay {feature}, que estos archivos no admiten.",
    en: "There is {feature} here, which these files do not allow.",
    adviceES: "Escriba el valor completo donde se usa.",
    adviceEN: "Write the value out where it is used.")

  package static let yamlDuplicateKey = Rule(
    "yaml-duplicate-key", .error,
    es: "La clave '{key}' ya está en la línea {line}.",
    en: "The key '{key}' is already on line {line}.",
    adviceES: "Deje una sola de las dos.", adviceEN: "Keep one of the two.")

  package static let yamlEmpty = Rule(
    "yaml-empty", .error,
    es: "El archivo YAML está vacío.", en: "The YAML file is empty.",
    adviceES: "Parta de uno que escriban 'imacs new' o 'imacs models show'.",
    adviceEN: "Start from one that 'imacs new' or 'imacs models show' writes.")

  package static let keyUnknown = Rule(
    "key-unknown", .error,
    es: "La clave '{key}' no existe aquí.", en: "The key '{key}' does not exist here.",
    adviceES: "Claves posibles: {known}.", adviceEN: "Known keys: {known}.")

  package static let keyMissing = Rule(
    "key-missing", .error,
    es: "Falta la clave '{key}'.", en: "The key '{key}' is missing.",
    adviceES: "Añádala; es obligatoria.", adviceEN: "Add it; it is required.")

  package static let yamlKind = Rule(
    "yaml-kind", .error,
    es: "Aquí hay {found}.", en: "There is {found} here.",
    adviceES: "Se esperaba {expected}.", adviceEN: "Expected: {expected}.")

  package static let yamlValue = Rule(
    "yaml-value", .error,
    es: "'{value}' no vale aquí.", en: "'{value}' is not valid here.",
    adviceES: "Se esperaba {expected}.", adviceEN: "Expected: {expected}.")

  package static let fileMissing = Rule(
    "file-missing", .error,
    es: "No existe el archivo '{file}'.", en: "There is no file '{file}'.",
    adviceES: "Compruebe el nombre y la carpeta; las rutas parten de la carpeta del estudio.",
    adviceEN: "Check the name and the folder; paths start at the study folder.")

  package static let fileUnreadable = Rule(
    "file-unreadable", .error,
    es: "No se puede leer el archivo '{file}': {reason}.",
    en: "The file '{file}' cannot be read: {reason}.",
    adviceES: "Compruebe que es un archivo y que tiene permiso de lectura.",
    adviceEN: "Check that it is a file and that you may read it.")

  package static let fileTooLarge = Rule(
    "file-too-large", .error,
    es: "El archivo '{file}' pasa de 4 GiB.", en: "The file '{file}' is larger than 4 GiB.",
    adviceES: "Divídalo en varios.", adviceEN: "Split it into several.")
}
