// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: StudyRuleWording {
  var tableEncoding: RuleText { RuleText("El archivo '{file}' no se entiende como texto: {reason}.", advice: "Guárdelo como CSV UTF-8, o indique 'encoding:' en study.yaml.") }
  var tableUnclosedQuote: RuleText { RuleText("Aquí se abren unas comillas que no se cierran.", advice: "Ciérrelas, o duplíquelas (\"\") si son parte del texto.") }
  var tableTextAfterQuote: RuleText { RuleText("Hay texto entre unas comillas de cierre y el separador.", advice: "Ponga todo el campo entre comillas; duplique (\"\") las que son parte del texto.") }
  var tableEmpty: RuleText { RuleText("El archivo '{file}' está vacío.", advice: "Se esperaba una primera fila con los nombres de las columnas.") }
  var columnMissing: RuleText { RuleText("Falta la columna '{column}'.", advice: "Columnas leídas: {found}.") }
  var columnDuplicate: RuleText { RuleText("La columna '{column}' está dos veces.", advice: "Quite una o cámbiele el nombre.") }
  var columnUnnamed: RuleText { RuleText("Esta columna tiene valores pero no nombre.", advice: "Póngale nombre en la primera fila o bórrela.") }
  var columnUnused: RuleText { RuleText("La columna '{column}' no se usa.", advice: "Columnas que se usan aquí: {known}.") }
  var columnUnknown: RuleText { RuleText("La columna '{column}' no es un indicador del modelo.", advice: "En una tabla ancha cada columna es un indicador ({known}), o 'brand' (marca) y 'coder' (codificador); corrija el nombre o quítela." ) }
  var headerUnknown: RuleText { RuleText("La primera fila de '{file}' no es la de una tabla de observaciones.", advice: "Se leyó {found}; se esperaba brand,indicator,value (marca,indicador,valor), o brand (marca) y una columna por indicador: {known}." ) }
  var rowShort: RuleText { RuleText("Campos en la fila: {found}; en la cabecera: {expected}.", advice: "Complete los campos que faltan (vacíos si no hay dato) o revise comillas y separadores.") }
  var rowLong: RuleText { RuleText("Campos en la fila: {found}; en la cabecera: {expected}.", advice: "¿Un decimal con coma en un archivo separado por comas? Póngalo entre comillas.") }
  var brandMissingID: RuleText { RuleText("La fila no dice qué {subject} es.", advice: "Escriba su identificador en esta columna.") }
  var brandBadID: RuleText { RuleText("'{id}' no puede ser un identificador ({what}).", advice: "Use letras, cifras, '.', '_' o '-', hasta 64 caracteres.") }
  var brandDuplicate: RuleText { RuleText("'{brand}' ya está en la línea {line}.", advice: "Deje una sola fila por {subject}.") }
  var brandNoName: RuleText { RuleText("'{brand}' no tiene nombre.", advice: "Escríbalo en la columna 'name'.") }
  var brandNoSector: RuleText { RuleText("'{brand}' no tiene sector.", advice: "Escriba su identificador en la columna 'sector'.") }
  var sectorTwoNames: RuleText { RuleText("'{sector}' se llama aquí '{name}' y antes '{earlier}'.", advice: "Se usa el primero; unifique la columna 'sector_name'.") }
  var brandsNone: RuleText { RuleText("El estudio no tiene {units}.", advice: "Añada filas a '{file}'.") }
  var numberBad: RuleText { RuleText("'{value}' no es un número ({column}).", advice: "Se esperaba un número como 12,5 o 12.5; vacío o n/d si no hay dato.") }
  var numberNegative: RuleText { RuleText("'{value}' es negativo ({column}).", advice: "Se esperaba un número de 0 en adelante.") }
  var decimalAmbiguous: RuleText { RuleText("'{value}' puede leerse como {point} o como {comma}, y ningún otro número del archivo lo aclara.", advice: "Diga cuál es la marca decimal de '{file}', coma o punto: {how}.") }
  var decimalMixed: RuleText { RuleText("El archivo mezcla marcas decimales: punto en {points} (la primera, '{point}', {pointPlace}) y coma en {commas} (la primera, '{comma}', {commaPlace}).", advice: "Use una sola en todo el archivo, o diga cuál vale: {how}.") }
  var tableSpreadsheetError: RuleText { RuleText("'{value}' es un error de hoja de cálculo ({column}).", advice: "Corrija la fórmula en el original.") }
  var fileKeyUnused: RuleText { RuleText("'{key}' no cuenta para {kind}.", advice: "Quítelo, o compruebe que '{file}' es el archivo que quería.") }
  var accountUnknownBrand: RuleText { RuleText("Cuentas de {units} que no están en '{file}' ({n}): {names}. No cuentan.", advice: "Si es una errata, corrija el identificador; si falta en '{file}', añada una fila.") }
  var accountDuplicate: RuleText { RuleText("La cuenta '{account}' de {channel} ya está en la línea {line}.", advice: "Una cuenta es de una sola fila; deje una.") }
  var accountIncomplete: RuleText { RuleText("A la cuenta le falta '{column}'.", advice: "Complete la fila.") }
  var studyPeriod: RuleText { RuleText("El periodo termina ('{to}') antes de empezar ('{from}').", advice: "Intercambie las fechas.") }
  var studyUnknownBrand: RuleText { RuleText("'{brand}' no está en '{file}'.", advice: "Use un identificador de la columna 'brand'.") }
  var studyTimeZone: RuleText { RuleText("No hay ninguna zona horaria '{zone}'.", advice: "Use un nombre como Europe/Madrid o UTC.") }
  var notYetUsed: RuleText { RuleText("Esta versión todavía no usa '{key}'.") }
}
