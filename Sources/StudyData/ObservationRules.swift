package import Findings

extension Rule {
  package static let observationUnknownBrand = Rule(
    "observation-unknown-brand", .error,
    es: "'{brand}' no está en '{file}'{times}.", en: "'{brand}' is not in '{file}'{times}.",
    adviceES: "Corrija el identificador o añada una fila a '{file}'.",
    adviceEN: "Correct the id or add a row to '{file}'.",
    cause: ["brand"])

  package static let observationUnknownIndicator = Rule(
    "observation-unknown-indicator", .error,
    es: "El indicador '{indicator}' no está en el modelo '{model}'{times}.",
    en: "The indicator '{indicator}' is not in the model '{model}'{times}.",
    adviceES: "Corrija el identificador. Los del modelo: {known}.",
    adviceEN: "Correct the id. Those of the model: {known}.")

  package static let observationMissingIndicator = Rule(
    "observation-missing-indicator", .error,
    es: "La fila no dice qué indicador es.", en: "The row does not say which indicator it is.",
    adviceES: "Escriba el identificador del indicador.", adviceEN: "Write the indicator's id.",
    cause: [""])

  package static let observationDuplicate = Rule(
    "observation-duplicate", .error,
    es: "{brand} / {indicator} ({coder}) ya tiene valor en {earlier}.",
    en: "{brand} / {indicator} ({coder}) already has a value at {earlier}.",
    adviceES: "Deje uno solo, o distinga los codificadores con la columna 'coder'.",
    adviceEN: "Keep one, or tell the coders apart with the column 'coder'.")

  package static let valueNotNumber = Rule(
    "value-not-number", .error,
    es: "'{value}' no es un número ({brand}, {indicator}).",
    en: "'{value}' is not a number ({brand}, {indicator}).",
    adviceES: "Se esperaba {expected}; vacío o n/d si falta el dato, NA si no aplica.",
    adviceEN: "Expected {expected}; empty or n/d if missing, NA if not applicable.")

  package static let valueNotBinary = Rule(
    "value-not-binary", .error,
    es: "'{value}' no es sí ni no ({brand}, {indicator}).",
    en: "'{value}' is neither yes nor no ({brand}, {indicator}).",
    adviceES: "Se esperaba sí, no, yes, x, 1, 0, true o false.",
    adviceEN: "Expected yes, no, sí, x, 1, 0, true or false.")

  package static let valueNotLevel = Rule(
    "value-not-level", .error,
    es: "'{value}' no es un nivel de {indicator} ({brand}).",
    en: "'{value}' is not a level of {indicator} ({brand}).",
    adviceES: "Niveles posibles: {levels}.", adviceEN: "The levels are: {levels}.")

  package static let valuePercent = Rule(
    "value-percent", .error,
    es: "'{value}' es un porcentaje, pero {indicator} no se mide en % ({brand}).",
    en: "'{value}' is a percentage, but {indicator} is not measured in % ({brand}).",
    adviceES: "Escriba el número en su unidad: {unit}.",
    adviceEN: "Write the number in its unit: {unit}.")

  package static let valueOutOfRange = Rule(
    "value-out-of-range", .error,
    es: "'{value}' queda fuera del rango de {indicator} ({brand}).",
    en: "'{value}' lies outside the range of {indicator} ({brand}).",
    adviceES: "Se esperaba un número de {low} a {high}.",
    adviceEN: "Expected a number from {low} to {high}.")

  package static let valueTooLarge = Rule(
    "value-too-large", .error,
    es: "'{value}' es demasiado grande ({brand}, {indicator}).",
    en: "'{value}' is too large ({brand}, {indicator}).",
    adviceES: "Compruebe el exponente y la unidad.", adviceEN: "Check the exponent and the unit.")

  package static let valueImplausible = Rule(
    "value-implausible", .warning,
    es: "'{value}' es negativo y {indicator} es de tipo {type} ({brand}).",
    en: "'{value}' is negative and {indicator} is of type {type} ({brand}).",
    adviceES: "Compruebe el signo; se usa tal cual.",
    adviceEN: "Check the sign; it is used as it is.")

  package static let valueSpreadsheetError = Rule(
    "value-spreadsheet-error", .error,
    es: "'{value}' es un error de hoja de cálculo ({brand}, {indicator}).",
    en: "'{value}' is a spreadsheet error ({brand}, {indicator}).",
    adviceES: "Corrija la fórmula en el original, o escriba n/d si falta el dato.",
    adviceEN: "Correct the formula in the original, or write n/d if the value is missing.")

  package static let shareWithinOne = Rule(
    "share-within-one", .warning,
    es: "Todos los valores de {indicator} ({n}) están entre 0 y 1.",
    en: "All values of {indicator} ({n}) lie between 0 and 1.",
    adviceES:
      "Se leen como porcentajes (0,34 = 0,34 %); si son proporciones, multiplíquelas por 100.",
    adviceEN:
      "They are read as percentages (0.34 = 0.34 %); if they are shares, multiply them by 100.")

  package static let manyNotApplicable = Rule(
    "many-not-applicable", .warning,
    es: "{indicator} no aplica a {n} de {brands}.",
    en: "{indicator} is not applicable to {n} of {brands}.",
    adviceES:
      "Otros programas escriben NA donde falta un dato; si es eso, use n/d o deje la celda vacía.",
    adviceEN:
      "Other programs write NA where a value is missing; if so, use n/d or leave the cell empty.")

  package static let codersApplicability = Rule(
    "coders-applicability", .error,
    es: "{brand} / {indicator}: {some} dice que no aplica y {other} da '{value}'.",
    en: "{brand} / {indicator}: {some} says not applicable and {other} gives '{value}'.",
    adviceES: "Aclárelo con los codificadores; solo es 'no aplica' si lo dicen todos.",
    adviceEN: "Settle it with the coders; it is not applicable only if all say so.")

  package static let codersDisagree = Rule(
    "coders-disagree", .warning,
    es:
      "{brand} / {indicator}: los codificadores no coinciden ({values}); con 'consensus' la celda queda sin dato.",
    en:
      "{brand} / {indicator}: the coders do not agree ({values}); under 'consensus' the cell is missing.",
    adviceES: "Acuerden un valor o cambie 'coders' en study.yaml.",
    adviceEN: "Agree on a value or change 'coders' in study.yaml.")

  package static let noAccountOnChannel = Rule(
    "no-account-on-channel", .warning,
    es: "{brand} tiene valor de {indicator} pero ninguna cuenta en {channel}; la celda no aplica.",
    en:
      "{brand} has a value of {indicator} but no account on {channel}; the cell is not applicable.",
    adviceES: "Añada la cuenta al archivo de cuentas o quite el valor.",
    adviceEN: "Add the account to the accounts file or remove the value.")

  package static let codedOverMeasured = Rule(
    "coded-over-measured", .warning,
    es: "{brand} / {indicator}: se usa el valor codificado '{value}' y no el medido ({measured}).",
    en:
      "{brand} / {indicator}: the coded value '{value}' is used, not the measured one ({measured}).",
    adviceES: "Quite uno de los dos.", adviceEN: "Remove one of the two.")
}
