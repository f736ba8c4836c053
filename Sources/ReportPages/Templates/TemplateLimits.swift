/// How far templates may go. What lies beyond no page needs, and could fill
/// the stack, the memory or the day.
enum TemplateLimits {
  /// Sections within sections, those of partials included.
  static let depth = 40
  /// Tags and texts of a page, its partials in place.
  static let nodes = 20_000
  /// Lists opened within a section that is not theirs: a list of the page for
  /// each item of another multiplies.
  static let foreignLists = 1
  /// A template file, in bytes.
  static let bytes = 1 << 20
}
