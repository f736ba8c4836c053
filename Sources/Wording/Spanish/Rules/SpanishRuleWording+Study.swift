extension SpanishRuleWording: StudyRuleWording {
  package var tableEncoding: RuleText {
    RuleText(
      "El archivo '{file}' no se entiende como texto: {reason}.",
      advice: "Guárdelo como CSV UTF-8, o indique 'encoding:' en study.yaml.")
  }

  package var tableUnclosedQuote: RuleText {
    RuleText(
      "Aquí se abren unas comillas que no se cierran.",
      advice: "Ciérrelas, o duplíquelas (\"\") si son parte del texto.")
  }

  package var tableTextAfterQuote: RuleText {
    RuleText(
      "Hay texto entre unas comillas de cierre y el separador.",
      advice: "Ponga todo el campo entre comillas; duplique (\"\") las que son parte del texto.")
  }

  package var tableEmpty: RuleText {
    RuleText(
      "El archivo '{file}' está vacío.",
      advice: "Se esperaba una primera fila con los nombres de las columnas.")
  }

  package var columnMissing: RuleText {
    RuleText("Falta la columna '{column}'.", advice: "Columnas leídas: {found}.")
  }

  package var columnDuplicate: RuleText {
    RuleText("La columna '{column}' está dos veces.", advice: "Quite una o cámbiele el nombre.")
  }

  package var columnUnnamed: RuleText {
    RuleText(
      "Esta columna tiene valores pero no nombre.",
      advice: "Póngale nombre en la primera fila o bórrela.")
  }

  package var columnUnused: RuleText {
    RuleText("La columna '{column}' no se usa.", advice: "Columnas que se usan aquí: {known}.")
  }

  package var columnUnknown: RuleText {
    RuleText(
      "La columna '{column}' no es un indicador del modelo.",
      advice:
        "En una tabla ancha cada columna es un indicador ({known}), o 'brand' (marca) y 'coder' (codificador); corrija el nombre o quítela."
    )
  }

  package var headerUnknown: RuleText {
    RuleText(
      "La primera fila de '{file}' no es la de una tabla de observaciones.",
      advice:
        "Se leyó {found}; se esperaba brand,indicator,value (marca,indicador,valor), o brand (marca) y una columna por indicador: {known}."
    )
  }

  package var rowShort: RuleText {
    RuleText(
      "Campos en la fila: {found}; en la cabecera: {expected}.",
      advice:
        "Complete los campos que faltan (vacíos si no hay dato) o revise comillas y separadores.")
  }

  package var rowLong: RuleText {
    RuleText(
      "Campos en la fila: {found}; en la cabecera: {expected}.",
      advice: "¿Un decimal con coma en un archivo separado por comas? Póngalo entre comillas.")
  }

  package var brandMissingID: RuleText {
    RuleText(
      "La fila no dice qué {subject} es.", advice: "Escriba su identificador en esta columna.")
  }

  package var brandBadID: RuleText {
    RuleText(
      "'{id}' no puede ser un identificador ({what}).",
      advice: "Use letras, cifras, '.', '_' o '-', hasta 64 caracteres.")
  }

  package var brandDuplicate: RuleText {
    RuleText("'{brand}' ya está en la línea {line}.", advice: "Deje una sola fila por {subject}.")
  }

  package var brandNoName: RuleText {
    RuleText("'{brand}' no tiene nombre.", advice: "Escríbalo en la columna 'name'.")
  }

  package var brandNoSector: RuleText {
    RuleText(
      "'{brand}' no tiene sector.", advice: "Escriba su identificador en la columna 'sector'.")
  }

  package var sectorTwoNames: RuleText {
    RuleText(
      "'{sector}' se llama aquí '{name}' y antes '{earlier}'.",
      advice: "Se usa el primero; unifique la columna 'sector_name'.")
  }

  package var brandsNone: RuleText {
    RuleText("El estudio no tiene {units}.", advice: "Añada filas a '{file}'.")
  }

  package var numberBad: RuleText {
    RuleText(
      "'{value}' no es un número ({column}).",
      advice: "Se esperaba un número como 12,5 o 12.5; vacío o n/d si no hay dato.")
  }

  package var numberNegative: RuleText {
    RuleText("'{value}' es negativo ({column}).", advice: "Se esperaba un número de 0 en adelante.")
  }

  package var decimalAmbiguous: RuleText {
    RuleText(
      "'{value}' puede leerse como {point} o como {comma}, y ningún otro número del archivo lo aclara.",
      advice: "Diga cuál es la marca decimal de '{file}', coma o punto: {how}.")
  }

  package var decimalMixed: RuleText {
    RuleText(
      "El archivo mezcla marcas decimales: punto en {points} (la primera, '{point}', {pointPlace}) y coma en {commas} (la primera, '{comma}', {commaPlace}).",
      advice: "Use una sola en todo el archivo, o diga cuál vale: {how}.")
  }

  package var tableSpreadsheetError: RuleText {
    RuleText(
      "'{value}' es un error de hoja de cálculo ({column}).",
      advice: "Corrija la fórmula en el original.")
  }

  package var fileKeyUnused: RuleText {
    RuleText(
      "'{key}' no cuenta para {kind}.",
      advice: "Quítelo, o compruebe que '{file}' es el archivo que quería.")
  }

  package var accountUnknownBrand: RuleText {
    RuleText(
      "Cuentas de {units} que no están en '{file}' ({n}): {names}. No cuentan.",
      advice: "Si es una errata, corrija el identificador; si falta en '{file}', añada una fila.")
  }

  package var accountDuplicate: RuleText {
    RuleText(
      "La cuenta '{account}' de {channel} ya está en la línea {line}.",
      advice: "Una cuenta es de una sola fila; deje una.")
  }

  package var accountIncomplete: RuleText {
    RuleText("A la cuenta le falta '{column}'.", advice: "Complete la fila.")
  }

  package var studyPeriod: RuleText {
    RuleText(
      "El periodo termina ('{to}') antes de empezar ('{from}').", advice: "Intercambie las fechas.")
  }

  package var studyUnknownBrand: RuleText {
    RuleText(
      "'{brand}' no está en '{file}'.", advice: "Use un identificador de la columna 'brand'.")
  }

  package var studyTimeZone: RuleText {
    RuleText(
      "No hay ninguna zona horaria '{zone}'.", advice: "Use un nombre como Europe/Madrid o UTC.")
  }

  package var notYetUsed: RuleText {
    RuleText("Esta versión todavía no usa '{key}'.")
  }
}
