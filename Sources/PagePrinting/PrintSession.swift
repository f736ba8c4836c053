import Foundation

/// The conversation with a browser while it prints: one thread, any number
/// of tabs, each with its own stage and deadline.
struct PrintSession {
  private let browser: BrowserProcess
  private let jobs: [PrintJob]
  private let patience: PrintPatience
  /// The browser has said something.
  private var isAlive = false
  private let path: String
  private var tabs: [PrintTab] = []
  private var nextJob = 0
  private var done = 0
  private var lastMessage = 0
  /// Which tab an answer is for.
  private var awaited: [Int: Int] = [:]

  init(browser: BrowserProcess, jobs: [PrintJob], patience: PrintPatience, path: String) {
    self.browser = browser
    self.jobs = jobs
    self.patience = patience
    self.path = path
  }

  /// Works until every job is done.
  mutating func run(tabs count: Int, finished: (Int, [UInt8]) throws -> Void) throws {
    for tab in 0..<count {
      tabs.append(PrintTab(deadline: .now + patience.start))
      try send("Target.createTarget", ["url": "about:blank"], from: tab)
    }
    while done < jobs.count {
      let working = tabs.filter { if case .idle = $0.stage { false } else { true } }
      guard let late = working.map(\.deadline).min() else { return }
      guard let message = try browser.receive(before: late) else { throw tooSlow() }
      if !isAlive {
        isAlive = true
        for tab in tabs.indices { tabs[tab].deadline = .now + patience.page }
      }
      if let number = message["id"] as? Int {
        guard let tab = awaited.removeValue(forKey: number) else { continue }
        try answered(message, tab: tab, finished: finished)
      } else if let method = message["method"] as? String {
        try happened(method, message, finished: finished)
      }
    }
  }

  /// The next step of a tab, after the answer to the one before.
  private mutating func answered(
    _ message: BrowserProcess.Message, tab: Int, finished: (Int, [UInt8]) throws -> Void
  ) throws {
    if let error = message["error"] as? [String: Any] {
      throw failure(tab, error["message"] as? String ?? "unknown")
    }
    let result = message["result"] as? [String: Any] ?? [:]
    switch tabs[tab].stage {
    case .opening:
      tabs[tab].stage = .attaching
      let target = result["targetId"] as? String ?? ""
      try send("Target.attachToTarget", ["targetId": target, "flatten": true], from: tab)
    case .attaching:
      tabs[tab].session = result["sessionId"] as? String
      tabs[tab].stage = .enabling
      // Answers come in the order asked: the last stands for all.
      try send("Page.enable", from: tab, awaitsAnswer: false)
      try send("Inspector.enable", from: tab, awaitsAnswer: false)
      try send("Page.setLifecycleEventsEnabled", ["enabled": true], from: tab)
    case .enabling: try startNext(tab)
    case .navigating:
      if let error = result["errorText"] as? String { throw failure(tab, error) }
      let load = result["loaderId"] as? String ?? ""
      tabs[tab].stage = .loading(load)
      if tabs[tab].loaded.contains(load) { try prepare(tab) }
    case .preparing:
      let value = (result["result"] as? [String: Any])?["value"] as? String
      try printSheets(tab, font: value ?? "sans-serif")
    case .printing:
      guard let text = result["data"] as? String, let data = Data(base64Encoded: text),
        let job = tabs[tab].job
      else { throw failure(tab, "no PDF in the answer") }
      try finished(job, [UInt8](data))
      done += 1
      try startNext(tab)
    case .idle, .loading: break
    }
  }

  /// What a tab reports unasked.
  private mutating func happened(
    _ method: String, _ message: BrowserProcess.Message, finished: (Int, [UInt8]) throws -> Void
  ) throws {
    let session = message["sessionId"] as? String
    guard let tab = tabs.firstIndex(where: { $0.session != nil && $0.session == session }) else {
      return
    }
    let details = message["params"] as? [String: Any] ?? [:]
    switch method {
    case "Page.lifecycleEvent":
      guard details["name"] as? String == "load", let load = details["loaderId"] as? String else {
        return
      }
      tabs[tab].loaded.insert(load)
      if case .loading(let awaited) = tabs[tab].stage, awaited == load { try prepare(tab) }
    case "Page.javascriptDialogOpening":
      try send("Page.handleJavaScriptDialog", ["accept": false], from: tab, awaitsAnswer: false)
    case "Inspector.targetCrashed": throw failure(tab, "the page crashed")
    default: break
    }
  }

  private mutating func startNext(_ tab: Int) throws(PrintingError) {
    tabs[tab].loaded = []
    guard nextJob < jobs.count else {
      tabs[tab].stage = .idle
      tabs[tab].job = nil
      return
    }
    tabs[tab].job = nextJob
    tabs[tab].stage = .navigating
    tabs[tab].deadline = .now + patience.page
    let url = URL(fileURLWithPath: jobs[nextJob].source).absoluteString
    nextJob += 1
    try send("Page.navigate", ["url": url], from: tab)
  }

  /// Takes out links to other files, which would lead from the PDF to where
  /// it was made, and asks for the font of the page.
  private mutating func prepare(_ tab: Int) throws(PrintingError) {
    tabs[tab].stage = .preparing
    let script = """
      (() => {
        for (const link of document.querySelectorAll("a[href]"))
          if (!/^(#|https?:|mailto:)/i.test(link.getAttribute("href"))) link.removeAttribute("href");
        return getComputedStyle(document.body).fontFamily;
      })()
      """
    try send("Runtime.evaluate", ["expression": script, "returnByValue": true], from: tab)
  }

  private mutating func printSheets(_ tab: Int, font: String) throws(PrintingError) {
    guard let job = tabs[tab].job else { return }
    tabs[tab].stage = .printing
    try send(
      "Page.printToPDF",
      [
        "printBackground": true, "preferCSSPageSize": true, "paperWidth": 210 / 25.4,
        "paperHeight": 297 / 25.4, "generateTaggedPDF": true, "generateDocumentOutline": true,
        "displayHeaderFooter": true, "headerTemplate": jobs[job].headerTemplate(font: font),
        "footerTemplate": "<span></span>",
      ], from: tab)
  }

  private mutating func send(
    _ method: String, _ parameters: [String: Any] = [:], from tab: Int, awaitsAnswer: Bool = true
  ) throws(PrintingError) {
    lastMessage += 1
    var message: BrowserProcess.Message = [
      "id": lastMessage, "method": method, "params": parameters,
    ]
    if let session = tabs[tab].session { message["sessionId"] = session }
    if awaitsAnswer { awaited[lastMessage] = tab }
    try browser.send(message)
  }

  private func failure(_ tab: Int, _ reason: String) -> PrintingError {
    guard let job = tabs[tab].job else { return .browserFailed(path: path, reason: reason) }
    return .pageFailed(page: jobs[job].page, reason: reason)
  }

  private func tooSlow() -> PrintingError {
    guard isAlive else { return .silent(path: path, seconds: patience.start.wholeSeconds) }
    let seconds = patience.page.wholeSeconds
    let now = ContinuousClock.now
    let late = tabs.first { tab in
      if case .idle = tab.stage { false } else { tab.deadline <= now }
    }
    guard let job = late?.job else { return .silent(path: path, seconds: seconds) }
    return .tooSlow(page: jobs[job].page, seconds: seconds)
  }
}

extension Duration {
  /// For messages.
  fileprivate var wholeSeconds: Int { Int(components.seconds) }
}
