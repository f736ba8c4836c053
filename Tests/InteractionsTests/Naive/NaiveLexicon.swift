/// The phrases of the random files that thank, or send somewhere else. Which
/// other words count is for the lexicons' own tests.
enum NaiveLexicon {
  static let thanks = [
    "muchas gracias", "gracias por la ayuda", "thank you very much", "thanks a lot",
  ]
  static let transfers = [
    "llámanos al 900 123 456", "escríbenos un correo a ayuda@empresa.com",
    "please call us on 0800 123 456", "please email us at help@company.com",
    "acude a tu tienda más cercana", "rellena el formulario de contacto",
  ]
  /// Neither.
  static let neutral = [
    "envíanos un mensaje privado", "please send us a DM",
    "aquí tienes la ayuda: https://example.com/faq",
    "lo miramos y te decimos", "no funciona, otra vez", "my order is late", "🤷🏻‍♀️ …", "ok",
  ]

  static func isThanks(_ message: NaiveMessage) -> Bool {
    guard message.topic.isEmpty else { return message.topic == "thanks" }
    return thanks.contains { message.text.contains($0) }
  }

  static func isTransfer(_ message: NaiveMessage) -> Bool {
    guard message.topic.isEmpty else { return message.topic == "transfer" }
    return transfers.contains { message.text.contains($0) }
  }
}
