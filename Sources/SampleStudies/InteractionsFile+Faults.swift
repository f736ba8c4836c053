extension InteractionsFile {
  /// Plants what exports get wrong: lost parents, clocks that go wrong, times
  /// that are none, brands nobody asked for, messages to nobody and messages
  /// outside the period. Overlapping exports come when the file is written.
  mutating func plant(_ profiles: [BrandProfile]) {
    var draws = Draws(edition.stream, "faults")
    plantClocks(&draws)
    plantLostParents(profiles, &draws)
    plantStrangers(&draws)
    plantOutside(profiles, &draws)
  }

  /// Six answers dated two minutes before their requests.
  private mutating func plantClocks(_ draws: inout Draws) {
    let hasAnswer = Set(rows.compactMap(\.parent))
    let last = rows.indices.filter { position in
      let row = rows[position]
      guard let parent = row.parent, row.message.isBrand, !hasAnswer.contains(position) else {
        return false
      }
      let asked = rows[parent].message
      return !asked.isBrand && !asked.brand.isEmpty && rows[parent].parent == nil
        && rows.indices.contains(position + 1) && rows[position + 1].parent != parent
        && rows[position - 1].parent != parent
    }
    for position in draws.shuffled(last).prefix(6) {
      guard let parent = rows[position].parent else { continue }
      let moment = rows[parent].message.sentAt.after(-120)
      change(position) { $0.message.sentAt = moment }
    }
  }

  /// Replies to messages that were deleted, and rows without a time.
  private mutating func plantLostParents(_ profiles: [BrandProfile], _ draws: inout Draws) {
    let large = profiles.filter { $0.brand.size > 2_000 && !$0.habits.answersNobody }
    for number in 0..<42 {
      let profile = draws.pick(large)
      let accounts = BrandAccounts(profile)
      let isBrand = number % 3 > 0
      let author = isBrand ? accounts.answering(on: .twitter) : newCustomer(.twitter)
      append(
        Row(
          message: Message(
            channel: .twitter, kind: .reply, isBrand: isBrand, author: author,
            sentAt: Self.moment(&draws), parent: nil, brand: profile.brand.id,
            text: isBrand ? "Recibido, lo miramos ahora mismo." : "En la aplicación del móvil"),
          lostParent: 900_000 + number))
    }
    for day in [3, 41, 77, 112, 160] {
      let profile = draws.pick(large)
      append(
        Row(
          message: Message(
            channel: .twitter, kind: .mention, isBrand: false, author: newCustomer(.twitter),
            sentAt: Moment(day: day, second: 43_200), parent: nil, brand: profile.brand.id,
            text: "@" + BrandAccounts(profile).answering(on: .twitter) + " ¿hay alguien ahí?"),
          badTime: "hace \(day % 5 + 2) días"))
    }
  }

  /// A brand of no sector of the study, and complaints to nobody.
  private mutating func plantStrangers(_ draws: inout Draws) {
    for _ in 0..<12 {
      append(
        Row(
          message: Message(
            channel: .twitter, kind: .post, isBrand: true, author: "OndaForastera_ficticia",
            sentAt: Self.moment(&draws), parent: nil, brand: "",
            text: "Llega nuestra tarifa de verano.")))
    }
    for _ in 0..<60 {
      append(
        Row(
          message: Message(
            channel: .twitter, kind: .post, isBrand: false, author: newCustomer(.twitter),
            sentAt: Self.moment(&draws), parent: nil, brand: "",
            text: draws.pick([
              "Qué mañana llevo con la dichosa factura", "Otra hora de espera, y van dos",
              "¿Por qué todo tiene que ser tan complicado?", "Nadie coge el encargo, ni caso",
            ]))))
    }
  }

  /// Requests of July, which the export still has.
  private mutating func plantOutside(_ profiles: [BrandProfile], _ draws: inout Draws) {
    for _ in 0..<45 {
      let profile = draws.pick(profiles)
      append(
        Row(
          message: Message(
            channel: .twitter, kind: .mention, isBrand: false, author: newCustomer(.twitter),
            sentAt: Moment(
              day: Moment.days + draws.index(4), second: 32_400 + draws.index(36_000)),
            parent: nil, brand: profile.brand.id,
            text: "@" + BrandAccounts(profile).answering(on: .twitter)
              + " ¿Seguís con el horario de invierno?")))
    }
  }

  private mutating func newCustomer(_ channel: Message.Channel) -> String {
    customers += 1
    return Self.pseudonym(customers - 1, on: channel)
  }

  private static func moment(_ draws: inout Draws) -> Moment {
    Moment(day: draws.index(Moment.days), second: 32_400 + draws.index(36_000))
  }
}
