/// A value of one brand and indicator.
struct NaiveValue: Equatable {
  enum Note { case measured, tooFew, nothing, worst, notApplicable, noFollowers, noColumn }

  var value: Double?
  /// The cases behind the value.
  var n: Int
  var note: Note
}
