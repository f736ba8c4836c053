package import Findings

/// What may be wrong with `brand:` in study.yaml.
extension Rule {
  package static let accentPale = Rule(
    "accent-pale", .note,
    es: "El color '{accent}' contrasta {contrast}:1 con el blanco; para leer hacen falta 4,5:1.",
    en: "The colour '{accent}' has a contrast of {contrast}:1 with white; reading takes 4.5:1.",
    adviceES: "La franja superior lo conserva; textos y gráficos usan una variante más oscura.",
    adviceEN: "The band at the top keeps it; texts and charts use a darker variant.")

  package static let logoKind = Rule(
    "logo-kind", .error,
    es: "El logotipo '{file}' no es ni PNG ni SVG.",
    en: "The logo '{file}' is neither a PNG nor an SVG.",
    adviceES: "Guárdelo en uno de los dos formatos; la extensión sola no basta.",
    adviceEN: "Save it in one of the two formats; the extension alone does not do.")

  package static let logoTooLarge = Rule(
    "logo-too-large", .error,
    es: "El logotipo '{file}' ocupa {size} KiB; cada página lo lleva dentro y admite {most} KiB.",
    en: "The logo '{file}' takes {size} KiB; every page carries it and admits {most} KiB.",
    adviceES: "Redúzcalo: unos 200 píxeles de ancho bastan.",
    adviceEN: "Make it smaller: some 200 pixels of width will do.")
}
