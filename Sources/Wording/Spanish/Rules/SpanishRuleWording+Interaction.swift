// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: InteractionRuleWording {
  var interactionsUnreadable: RuleText { RuleText("Filas de '{file}' que no se leen ({n} de {rows}): {reason}. Primeras líneas: {lines}.", advice: "No cuentan. Corríjalas en el original; por encima del 1 % el estudio se detiene.") }
  var interactionsTooManyUnreadable: RuleText { RuleText("En '{file}' no se leen {n} de {rows} filas: más del 1 %.", advice: "¿Es otra disposición ('layout'), o ha pasado el archivo por una hoja de cálculo? Use el original." ) }
  var interactionsWord: RuleText { RuleText("'{file}': valores de '{column}' que no se conocen ({n}): {values}. Primeras líneas: {lines}.", advice: "Cuentan como vacíos. Valores posibles: {known}.") }
  var interactionsDecimalAmbiguous: RuleText { RuleText("'{value}' en la columna '{column}' puede leerse como {point} o como {comma}, y ningún otro número de la columna lo aclara.", advice: "Diga cuál {how}: 'decimal: comma' o 'decimal: point'.") }
  var interactionsDecimalMixed: RuleText { RuleText("La columna '{column}' mezcla marcas decimales: '{point}' (punto, línea {pointLine}) y '{comma}' (coma, línea {commaLine}).", advice: "Use una sola en toda la columna, o diga cuál {how}: 'decimal: comma' o 'decimal: point'.") }
  var interactionsFractions: RuleText { RuleText("'{file}': en la columna '{column}' hay números que no son enteros ({n}), como {values}. Primeras líneas: {lines}.", advice: "Cuentan como se leen. Si son miles, diga la marca decimal {how}: 'decimal: comma' o 'decimal: point'." ) }
  var interactionsNoAuthor: RuleText { RuleText("'{file}': mensajes sin autor ({n}). Primeras líneas: {lines}.", advice: "Cuentan como mensajes, pero no como clientes ni como cuentas de {units}.") }
  var interactionsDuplicates: RuleText { RuleText("Mensajes cuyo identificador ya estaba ({n}); vale el primero. Primeros: {places}.", advice: "Compruebe si los archivos se solapan.") }
  var interactionsOrphans: RuleText { RuleText("Mensajes cuyo antecedente no está en los datos ({n}): no son solicitudes.") }
  var interactionsCycles: RuleText { RuleText("Mensajes que se contestan en círculo ({n}): no pertenecen a ninguna conversación.", advice: "Revise la columna del antecedente. Primeros: {places}.") }
  var interactionsNegative: RuleText { RuleText("Solicitudes cuya respuesta lleva una hora anterior a la suya ({n}): no entran en los tiempos de respuesta.", advice: "Primeras: {places}.") }
  var interactionsUnattributed: RuleText { RuleText("Solicitudes del periodo que no se pueden atribuir a {units} del estudio: {n}.") }
  var interactionsForeign: RuleText { RuleText("Cuentas que escriben como 'brand' y no son de {units} del estudio ({n}): {names}. No cuentan." ) }
  var interactionsPeriod: RuleText { RuleText("El periodo del estudio ({from} a {to}) no contiene {what}: los datos van de {first} a {last}.", advice: "Corrija 'period' en study.yaml o use los archivos de ese periodo.") }
  var interactionsNoRequests: RuleText { RuleText("Sin ninguna solicitud en el periodo ({n} de {brands}): {reason}.", advice: "Lo que se mide en solicitudes queda para ellas sin valor. Compruebe el periodo, las cuentas y la disposición ('layout')." ) }
  var interactionsFileMissing: RuleText { RuleText("No existe el archivo '{file}'.", advice: "Compruebe el nombre; {base}.") }
  var interactionsOtherExport: RuleText { RuleText("'{file}' no es una exportación de la disposición '{layout}': faltan {n} de sus {wanted} columnas.", advice: "Faltan {fields}; columnas leídas: {found}. ¿Es otro archivo, u otra disposición?") }
  var interactionsHeaderBelow: RuleText { RuleText("La cabecera está en la fila {line}, no en la primera.", advice: "Borre las filas de encima, o diga cuántas son en un archivo de correspondencias: 'skip: {n}'." ) }
  var interactionsNone: RuleText { RuleText("Los archivos de interacciones no tienen ningún mensaje.", advice: "Compruebe los archivos y su 'layout'.") }
  var layoutUnknown: RuleText { RuleText("No hay ninguna disposición '{layout}'.", advice: "Use canonical, twcs o el nombre de un archivo de correspondencias (.yaml).") }
}
