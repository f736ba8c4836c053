import Measurements
import Findings
import Wording
import Foundation
import StudyData
import Files

extension InteractionsRun {
  /// Why a brand is likely to have no request.
  private enum Cause: Hashable {
    /// Nobody has: all messages are brands' own.
    case noCustomers
    /// Nobody has: customers' messages all hang on others.
    case allReplies
    /// It has, but outside the period.
    case period
    /// The study names no accounts file; is there one in its folder?
    case noAccountsFile(lies: Bool)
    case noAccount
    /// It has accounts, but none of them is met in the files.
    case accountsNotMet
    /// Its accounts are met.
    case layout
  }

  /// What was found out about brands without requests.
  private struct Silence {
    /// Requests of each brand outside the period; empty if there are none.
    var outside: [Int] = []
    let spoke: SpokenAccounts
    /// Do customers write at all?
    var hasCustomers = false
    /// Are there requests of anybody?
    var hasRequests = false
  }

  /// Reports the brands that have no request, by their likely reasons, if
  /// something is measured on requests. The files are gone through again only
  /// if there is such a brand.
  mutating func reportSilence(
    _ requests: RequestTable, _ store: MessageStore, _ pages: RowPages,
    _ reader: ConversationReader, _ spoke: SpokenAccounts
  ) {
    guard wanted.contains(where: { !$0.measure.isPerPost }) else { return }
    let silent = study.brands.indices.filter { requests.ranges[$0].isEmpty }
    guard !silent.isEmpty else { return }
    var silence = Silence(spoke: spoke)
    let found = pages.map { page in
      var found = (customers: false, requests: false)
      for row in pages.rows(of: page) {
        let message = store.messages.base[row]
        guard message.isAlive, !message.isBrand else { continue }
        found.customers = true
        if message.isRequest { found.requests = true }
      }
      return found
    }
    silence.hasCustomers = found.contains { $0.customers }
    silence.hasRequests = found.contains { $0.requests }
    if silence.hasRequests { silence.outside = reader.requestsOutside() ?? [] }
    report(silent, silence)
  }

  private mutating func report(_ silent: [Int], _ silence: Silence) {
    var causes: [Cause] = []
    var brands: [Cause: [Int]] = [:]
    for brand in silent {
      let cause = cause(brand, silence)
      if brands[cause] == nil { causes.append(cause) }
      brands[cause, default: []].append(brand)
    }
    let reason = LocalizedText { texts in
      causes.map { cause in
        let members = brands[cause] ?? []
        return members.map { study.brands[$0].id }.joined(separator: ", ") + " ("
          + words(cause, members, silence)[texts.language] + ")"
      }.joined(separator: "; ")
    }
    log.add(
      .interactionsNoRequests, at: scans.first.map { SourceLocation(file: $0.file.name) },
      [
        "n": .count(silent.count), "brands": .units(study.brands.count),
        "reason": .localized(reason),
      ])
  }

  private func cause(_ brand: Int, _ silence: Silence) -> Cause {
    guard silence.hasRequests else { return silence.hasCustomers ? .allReplies : .noCustomers }
    if brand < silence.outside.count, silence.outside[brand] > 0 { return .period }
    let isMet = isMet(brand, silence)
    if let book = study.accounts {
      if isMet { return .layout }
      return book.accounts(of: brand).isEmpty ? .noAccount : .accountsNotMet
    }
    return isMet ? .layout : .noAccountsFile(lies: accountsFile != nil)
  }

  /// Does one of its accounts speak, or does a message name the brand?
  private func isMet(_ brand: Int, _ silence: Silence) -> Bool {
    if words.brands.find(study.brands[brand].id) != nil { return true }
    let handles =
      study.accounts?.accounts(of: brand).map(\.handle) ?? [study.brands[brand].id.lowercased()]
    return handles.contains { handle in
      words.handles.find(handle).map { silence.spoke.accounts[$0] != nil } ?? false
    }
  }

  /// A file of accounts that lies in the study's folder.
  private var accountsFile: String? {
    ["accounts.csv", "accounts.xlsx", "cuentas.csv", "cuentas.xlsx"].first {
      FileManager.default.fileExists(atPath: FileBytes.resolve($0, in: study.folder))
    }
  }

  private func words(_ cause: Cause, _ brands: [Int], _ silence: Silence) -> LocalizedText {
    switch cause {
    case .noCustomers:
      LocalizedText(\.interaction.onlyBrandMessages)
    case .allReplies:
      LocalizedText(\.interaction.onlyReplies)
    case .period:
      periodWords(brands.reduce(0) { $0 + silence.outside[$1] })
    case .noAccountsFile(let lies):
      lies
        ? LocalizedText { $0.interaction.accountsFileNotNamed(accountsFile ?? "") }
        : LocalizedText(\.interaction.noAccountsFile)
    case .noAccount:
      LocalizedText(\.interaction.noAccount)
    case .accountsNotMet:
      LocalizedText(\.interaction.accountsNotMet)
    case .layout:
      LocalizedText(\.interaction.metWithoutRequests)
    }
  }

  private func periodWords(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(\.interaction.onlyRequestOutside)
      : LocalizedText {
        $0.interaction.requestsOutside(
          NumberFormat.integer(count, $0.language))
      }
  }
}
