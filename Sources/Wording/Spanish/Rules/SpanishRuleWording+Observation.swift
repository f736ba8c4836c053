// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: ObservationRuleWording {
  var observationUnknownBrand: RuleText { RuleText("'{brand}' no está en '{file}'{times}.", advice: "Corrija el identificador o añada una fila a '{file}'.") }
  var observationUnknownIndicator: RuleText { RuleText("El indicador '{indicator}' no está en el modelo '{model}'{times}.", advice: "Corrija el identificador. Los del modelo: {known}.") }
  var observationMissingIndicator: RuleText { RuleText("La fila no dice qué indicador es.", advice: "Escriba el identificador del indicador.") }
  var observationDuplicate: RuleText { RuleText("{brand} / {indicator} ({coder}) ya tiene valor en {earlier}.", advice: "Deje uno solo, o distinga los codificadores con la columna 'coder'.") }
  var valueNotNumber: RuleText { RuleText("'{value}' no es un número ({brand}, {indicator}).", advice: "Se esperaba {expected}; vacío o n/d si falta el dato, NA si no aplica.") }
  var valueNotBinary: RuleText { RuleText("'{value}' no es sí ni no ({brand}, {indicator}).", advice: "Se esperaba sí, no, yes, x, 1, 0, true o false.") }
  var valueNotLevel: RuleText { RuleText("'{value}' no es un nivel de {indicator} ({brand}).", advice: "Niveles posibles: {levels}.") }
  var valuePercent: RuleText { RuleText("'{value}' es un porcentaje, pero {indicator} no se mide en % ({brand}).", advice: "Escriba el número en su unidad: {unit}.") }
  var valueOutOfRange: RuleText { RuleText("'{value}' queda fuera del rango de {indicator} ({brand}).", advice: "Se esperaba un número de {low} a {high}.") }
  var valueTooLarge: RuleText { RuleText("'{value}' es demasiado grande ({brand}, {indicator}).", advice: "Compruebe el exponente y la unidad.") }
  var valueImplausible: RuleText { RuleText("'{value}' es negativo y {indicator} es de tipo {type} ({brand}).", advice: "Compruebe el signo; se usa tal cual.") }
  var valueSpreadsheetError: RuleText { RuleText("'{value}' es un error de hoja de cálculo ({brand}, {indicator}).", advice: "Corrija la fórmula en el original, o escriba n/d si falta el dato.") }
  var shareWithinOne: RuleText { RuleText("Todos los valores de {indicator} ({n}) están entre 0 y 1.", advice: "Se leen como porcentajes (0,34 = 0,34 %); si son proporciones, multiplíquelas por 100.") }
  var manyNotApplicable: RuleText { RuleText("{indicator} no aplica a {n} de {brands}.", advice: "Otros programas escriben NA donde falta un dato; si es eso, use n/d o deje la celda vacía." ) }
  var codersApplicability: RuleText { RuleText("{brand} / {indicator}: {some} dice que no aplica y {other} da '{value}'.", advice: "Aclárelo con los codificadores; solo es 'no aplica' si lo dicen todos.") }
  var codersDisagree: RuleText { RuleText("{brand} / {indicator}: los codificadores no coinciden ({values}); con 'consensus' la celda queda sin dato.", advice: "Acuerden un valor o cambie 'coders' en study.yaml.") }
  var noAccountOnChannel: RuleText { RuleText("{brand} tiene valor de {indicator} pero ninguna cuenta en {channel}; la celda no aplica.", advice: "Añada la cuenta al archivo de cuentas o quite el valor.") }
  var codedOverMeasured: RuleText { RuleText("{brand} / {indicator}: se usa el valor codificado '{value}' y no el medido ({measured}).", advice: "Quite uno de los dos.") }
}
