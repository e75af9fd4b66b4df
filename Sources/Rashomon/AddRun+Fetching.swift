import Fetch
import Model

extension AddRun {
  /// Asks for a page, unless it was asked for in this run; false where it is not.
  @discardableResult
  mutating func request(_ address: WebAddress, named: String, _ errand: Errand) -> Bool {
    guard asked.insert(address.key).inserted else { return false }
    guard let process = process ?? start() else {
      fail(
        named,
        "cannot be fetched, for rashomon-fetch is neither beside rashomon nor in the search path; "
          + "install both with make install")
      return false
    }
    self.process = process
    var request = FetchRequest(id: sent, url: address.text, body: folder.newIncomingFile())
    request.userAgent = "rashomon/\(ProgramVersion.text)"
    request.privateHosts = privateHosts
    request.bounds = options.bounds
    if case .item = errand { request.robots = true }
    if !options.takesAgain {
      let page = known.page(at: address)?.record
      let feed = memory.feed(at: address)
      request.etag = page?.header("etag") ?? feed?.etag
      request.lastModified = page?.header("last-modified") ?? feed?.lastModified
    }
    process.send(request)
    requests[sent] = Request(errand: errand, named: named, address: address)
    sent += 1
    return true
  }

  private func start() -> FetchProcess? {
    surroundings.ownProgram("rashomon-fetch").flatMap {
      FetchProcess($0, environment: surroundings.environment)
    }
  }

  /// Waits for all answers, also to what answers lead to.
  mutating func answerAll() throws {
    while !requests.isEmpty, let process {
      let oldest = requests.min { $0.key < $1.key }?.value
      let delay = oldest.flatMap { delays[$0.address.host] }
      progress.show(
        sent - requests.count + 1, of: sent, oldest?.named ?? "",
        note: delay.flatMap { FetchWording.crawlDelay($0, within: options.bounds) })
      switch process.next(or: signals) {
      case .response(let response):
        guard let request = requests.removeValue(forKey: response.id) else { continue }
        if let delay = response.crawlDelay { delays[request.address.host] = delay }
        let isKept = try answer(request, response)
        if case .item(let feed) = request.errand { endItem(of: feed, isKept: isKept) }
      case .ended:
        for request in requests.values.sorted(by: { $0.named < $1.named }) {
          fail(request.named, FetchWording.failure(FetchFailure(.program)))
        }
        requests = [:]
      case .stopped(let signal): stop(signal)
      }
    }
    process = nil
  }

  /// Takes one answer; whether the page is in the folder now.
  private mutating func answer(_ request: Request, _ response: FetchResponse) throws -> Bool {
    defer { folder.remove(response.body) }
    if let failure = response.failure {
      fail(request.named, FetchWording.failure(failure))
      return false
    }
    let status = response.status ?? 0
    if status == 304 {
      let page = known.page(at: request.address)
      let since = page?.record?.fetched ?? memory.feed(at: request.address)?.fetched
      try sayKnown(
        page?.file ?? request.named, "\(request.named) is unchanged since \(since ?? "then")")
      return true
    }
    guard (200..<300).contains(status), let body = response.body else {
      let wait = response.header("retry-after")
      fail(request.named, FetchWording.status(status, retryAfter: wait))
      return false
    }
    switch FileBytes.read(body, limit: options.bounds.bytes) {
    case .failure(let problem):
      fail(request.named, Wording.problem(problem))
      return false
    case .success(let bytes):
      let origin = ArticleOrigin(response: response, requested: request.address.text)
      return try take(bytes, from: origin, named: request.named, request.errand)
    }
  }

  /// Lists a feed and asks for its pages, or a list of feeds and asks for them.
  mutating func list(_ listing: FeedListing, from origin: ArticleOrigin, named: String) throws {
    let number = sent
    sent += 1
    let pages = listing.pages.filter { options.takesAgain || known.page(at: $0) == nil }
    let knownCount = listing.pages.count - pages.count
    let answer = origin.response.flatMap { response in
      (try? WebAddress(origin.requested)).map { (address: $0, response: response) }
    }
    feeds[number] = Feed(answer: answer, left: 1, isWhole: pages.count <= options.limit)
    var count = 0
    for page in pages.prefix(options.limit)
    where request(page, named: page.text, .item(feed: number)) {
      feeds[number]?.left += 1
      count += 1
    }
    for feed in listing.feeds { request(feed, named: feed.text, .source) }
    try progress.say(
      "feed \(named): "
        + FetchWording.listing(
          listing, known: knownCount, fetching: count, left: max(0, pages.count - options.limit)))
    taken += knownCount
    if count == 0, listing.feeds.isEmpty { taken += 1 }
    endItem(of: number, isKept: true)
  }

  /// Notes that a page of a feed is done. A feed is asked for conditionally once all of it is here.
  private mutating func endItem(of number: Int, isKept: Bool) {
    guard var feed = feeds[number] else { return }
    feed.left -= 1
    feed.isWhole = feed.isWhole && isKept
    feeds[number] = feed
    guard feed.left == 0, let answer = feed.answer else { return }
    if feed.isWhole {
      memory.remember(answer.response, of: answer.address)
    } else {
      memory.forget(answer.address)
    }
  }

  /// Ends the process by a signal, after what is unfinished was removed.
  mutating func stop(_ signal: CInt) -> Never {
    process = nil
    folder.finish()
    progress.complain("stopped; \(Wording.number(added, "article", "articles")) added before stay")
    StopSignals.end(by: signal)
  }
}
