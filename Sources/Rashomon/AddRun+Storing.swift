import Fetch
import Model

extension AddRun {
  /// Takes a file from the disk.
  mutating func takeFile(_ path: String) throws {
    switch FileBytes.read(path, limit: 64 << 20) {
    case .failure(let problem): fail(path, Wording.problem(problem))
    case .success(let bytes):
      let origin = ArticleOrigin(file: path, time: surroundings.now())
      _ = try take(bytes, from: origin, named: path, .source)
    }
  }

  /// Takes the bytes of a page, a file or a feed; whether what they hold is in the folder now.
  mutating func take(
    _ bytes: [UInt8], from origin: ArticleOrigin, named: String, _ errand: Errand
  ) throws -> Bool {
    if let listing = FeedListing(of: bytes, at: origin.address) {
      guard case .source = errand else {
        fail(named, "leads to a feed and no page; name the feed itself")
        return false
      }
      try list(listing, from: origin, named: named)
      return true
    }
    let reading = SourceReader.articles(in: bytes, from: origin, with: options.reading)
    for problem in reading.problems {
      let line = Wording.problem(Problem(file: named, kind: problem.kind))
      if reading.articles.isEmpty {
        fail(named, line)
      } else {
        progress.complain("\(named): \(line)")
      }
    }
    var original: String?
    for article in reading.articles {
      original = try store(article, bytes, origin, named: named, beside: original) ?? original
    }
    if case .source = errand { try tellFeed(of: bytes, origin, named: named) }
    return !reading.articles.isEmpty
  }

  /// Tells the feed that a page names, once: whoever names a front page often wants what is new there.
  private mutating func tellFeed(
    of bytes: [UInt8], _ origin: ArticleOrigin, named: String
  ) throws {
    guard let base = origin.address,
      let feed = PageFeeds.addresses(in: bytes).lazy.compactMap({ try? base.resolving($0) }).first,
      !asked.contains(feed.key), memory.feed(at: feed) == nil,
      toldFeeds.insert(feed.key).inserted
    else { return }
    try progress.say(FetchWording.feed(feed, of: named, folder: folder.path))
  }

  /// Stores one article, unless the folder has it, and gives the name of the original that it was
  /// stored with. `beside` is the original that another article of the same bytes was stored with.
  private mutating func store(
    _ article: Article, _ bytes: [UInt8], _ origin: ArticleOrigin, named: String,
    beside: String?
  ) throws -> String? {
    let markdown = ArticleMarkdown(article, from: origin)
    // What it will be read as: copies are told by that, not by what the original looked like.
    let asRead = try? parseArticles(in: Array(markdown.text(original: "").utf8), of: "").get().first
    if !options.takesAgain {
      if let asRead, let file = known.file(withTextOf: asRead) {
        try sayKnown(file, "\(named) has the same text")
        return nil
      }
      if beside == nil, let address = markdown.address, let page = known.page(at: address) {
        let since = page.record.map { "changed since \($0.fetched)" } ?? "another text now"
        try sayKnown(page.file, "\(named) has \(since); --again keeps it beside")
        return nil
      }
    }
    let ending =
      ".original."
      + OriginalEnding.of(
        bytes, type: origin.response?.header("content-type"),
        file: origin.response == nil ? origin.requested : nil)
    let name = ArticleName.of(
      title: article.title?.value, day: markdown.day?.date, fallback: origin.lastWords)
    let given: String
    do throws(ArticleFolder.Failure) {
      given = try folder.store(name) { name in
        let text = Array(markdown.text(original: beside ?? name + ending).utf8)
        let article = ArticleFolder.Part(ending: ".md", bytes: text)
        if beside != nil { return [article] }
        let record = origin.record(
          original: name + ending, bytes: bytes, canonical: markdown.address)
        return [
          ArticleFolder.Part(ending: OriginalRecord.ending, bytes: Array(record.utf8)),
          ArticleFolder.Part(ending: ending, bytes: bytes), article,
        ]
      }
    } catch {
      throw Trouble(file: folder.path, FetchWording.failure(error))
    }
    if let asRead { known.add(asRead, file: given + ".md") }
    let record = OriginalRecord(
      Array(origin.record(original: given, bytes: bytes, canonical: markdown.address).utf8))
    if let record { known.add(record, file: given + ".md") }
    taken += 1
    added += 1
    try progress.say("added \(given).md: \(article.title?.value ?? named)")
    return beside ?? given + ending
  }

  /// Says that the folder has an article already.
  mutating func sayKnown(_ file: String, _ why: String) throws {
    taken += 1
    try progress.say("known \(file): \(why)")
  }

  /// Says in one line why a source gave nothing.
  mutating func fail(_ named: String, _ why: String) {
    failed += 1
    progress.complain("\(named): \(why)")
  }
}
