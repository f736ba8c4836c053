// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: LookRuleWording {
  var accentPale: RuleText { RuleText("El color '{accent}' contrasta {contrast}:1 con el blanco; para que un texto se lea hacen falta 4,5:1.", advice: "La franja superior lo conserva; textos y gráficos usan una variante más oscura.") }
  var logoKind: RuleText { RuleText("El logotipo '{file}' no es ni PNG ni SVG.", advice: "Guárdelo en uno de los dos formatos; la extensión sola no basta.") }
  var logoTooLarge: RuleText { RuleText("El logotipo '{file}' ocupa {size} KiB; cada página lo lleva dentro, y se admiten {most} KiB como mucho.", advice: "Redúzcalo: unos 200 píxeles de ancho bastan.") }
}
