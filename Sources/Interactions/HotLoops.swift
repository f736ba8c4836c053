/// The engine's hot loops one at a time, so that `Benchmarks/` can hold each
/// against a plain one. Each gives a sum that shows it did the work.
package enum HotLoops {
  /// Texts one after another.
  package struct Texts {
    package let bytes: [UInt8]
    /// Where each text ends.
    package let ends: [Int]

    package init(_ texts: [String]) {
      var bytes: [UInt8] = []
      var ends: [Int] = []
      for text in texts {
        bytes += Array(text.utf8)
        ends.append(bytes.count)
      }
      self.bytes = bytes
      self.ends = ends
    }

    /// Calls `body` with each text.
    @inline(__always)
    package func each(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      bytes.withUnsafeBufferPointer { all in
        var start = 0
        for end in ends {
          body(UnsafeBufferPointer(rebasing: all[start..<end]))
          start = end
        }
      }
    }
  }

  /// Reads Twitter's times; the sum of their microseconds.
  package static func times(_ texts: Texts) -> Int64 {
    let months = MonthTable()
    var sum: Int64 = 0
    texts.each { sum &+= TimeReader.twitter($0, months) }
    return sum
  }

  /// Reads whole numbers; their sum.
  package static func numbers(_ texts: Texts) -> UInt64 {
    var sum: UInt64 = 0
    texts.each { sum &+= WholeNumber.read($0) ?? 0 }
    return sum
  }

  /// Finds all handles mentioned; the number of their letters.
  package static func mentions(_ texts: Texts) -> Int {
    var count = 0
    texts.each { text in
      var finder = MentionFinder(text)
      while let found = finder.next() { count += found.count }
    }
    return count
  }

  /// Looks for thanks in texts; how many hold them.
  package static func thanks(_ texts: Texts) -> Int {
    let plain = PlainText()
    let lexicon = Lexicon.thanks
    var count = 0
    texts.each { text in
      plain.read(text)
      if lexicon.matches(text, plain) { count += 1 }
    }
    return count
  }

  /// Links messages by the ids of their parents (`UInt64.max` = none) and puts
  /// them in the order of the requests they hang on; how many hang on one.
  package static func conversations(ids: [UInt64], parents: [UInt64], threads: Int) -> Int {
    guard
      let store = MessageStore(
        rows: ids.count, hasBrands: false, hasAuthors: false, hasThreads: false),
      store.make(ids.count)
    else { return -1 }
    var outcome = ChunkOutcome()
    outcome.messages = ids.count
    for row in ids.indices {
      store.messages.base[row] = Message(flags: .alive)
      store.ids.base[row] = ids[row]
      store.links.base[row] = parents[row]
      outcome.leastID = min(outcome.leastID, ids[row])
      outcome.greatestID = max(outcome.greatestID, ids[row])
    }
    let pages = RowPages(rowCount: ids.count, threads: threads)
    let linker = ThreadLinker(
      store: store, pages: pages, words: Vocabulary(), period: .min ..< .max)
    guard linker.link(outcome) != nil,
      let index = ConversationIndex(store: store, pages: pages, brandsOnly: false)
    else { return -1 }
    return pages.map { page in
      let conversations = index.conversations(of: page)
      defer { conversations.free() }
      return pages.rows(of: page).indices.reduce(0) {
        $0 + conversations.members(of: $1 - pages.rows(of: page).lowerBound).count
      }
    }.reduce(0, +)
  }
}
