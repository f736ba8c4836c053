/// One message, as a plain reading of its row gives it. Empty texts stand for
/// what the row does not say.
struct NaiveMessage: Equatable, Sendable {
  enum Role: Sendable { case brand, customer }

  var id = ""
  /// The `brand` value of the row.
  var brand = ""
  var channel = ""
  var author = ""
  var role = Role.customer
  /// Seconds since 1970, UTC.
  var time = 0
  var parent = ""
  var thread = ""
  var kind = ""
  var likes = 0.0
  var shares = 0.0
  var comments = 0.0
  var topic = ""
  var complexity = ""
  var resolved = ""
  var sentiment = ""
  var text = ""
}
