// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: LookRuleWording {
  var accentPale: RuleText { RuleText("The colour '{accent}' has a contrast of {contrast}:1 with white; readable text needs 4.5:1.", advice: "The band at the top keeps it; texts and charts use a darker variant.") }
  var logoKind: RuleText { RuleText("The logo '{file}' is neither a PNG nor an SVG.", advice: "Save it in one of the two formats; the extension alone is not enough.") }
  var logoTooLarge: RuleText { RuleText("The logo '{file}' takes {size} KiB; every page carries it, and at most {most} KiB are allowed.", advice: "Make it smaller: a width of some 200 pixels is enough.") }
}
