/// One message of a conversation being made.
struct TWCSMessage {
  /// The position of its parent in the conversation; `nil` for the first.
  var parent: Int?
  /// The account that writes, or `nil`: the customer `customer`.
  var account: Int?
  var customer: Int
  /// Seconds since 1970.
  var time: Int
  /// The account its text mentions first.
  var mention: Int?
  /// A mention of a customer in front of the others.
  var mentionedCustomer: Int?
  /// Its parent is named but not in the file.
  var isOrphan = false
}
