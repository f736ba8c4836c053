/// The profiles of one brand; every handle says that it is fictional.
struct BrandAccounts {
  /// What it publishes under, and answers under unless it has `service`.
  let twitter: String
  /// A profile of the service's own.
  let service: String?
  let facebook: String?

  init(_ profile: BrandProfile) {
    let words = profile.brand.id.split(separator: "-").map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    twitter = words.joined() + "_ficticia"
    let strategy = PresenceStrategy(profile)
    var draws = Draws(profile.edition.stream, profile.brand.id, "accounts")
    let hasService = strategy.isIdentified && draws.unit() < 0.6
    service =
      hasService
      ? words.joined() + draws.pick(["Ayuda", "Atiende", "Responde"]) + "_ficticia" : nil
    facebook =
      profile.habits.contains(.noFacebook)
      ? nil : words.joined(separator: ".").lowercased() + ".ficticia"
  }

  /// Channel and handle, in the order of the file.
  var all: [(channel: Message.Channel, handle: String)] {
    [(.twitter, twitter)] + (service.map { [(.twitter, $0)] } ?? [])
      + (facebook.map { [(.facebook, $0)] } ?? [])
  }

  /// Who answers on `channel`.
  func answering(on channel: Message.Channel) -> String {
    channel == .facebook ? facebook ?? twitter : service ?? twitter
  }
}
