/// Gathers the articles of a file of several, and counts what is wrong with its parts.
struct ItemCollector {
  /// The most articles that one file gives: more than a reader reads, and few enough to hold.
  static let limit = 20_000

  private let source: ItemSource
  private let part: Problem.Part
  private var articles: [Article] = []
  private var summaries = 0
  private var broken: [Int] = []
  private var isFull = false

  /// Begins with none.
  init(source: ItemSource, part: Problem.Part) {
    self.source = source
    self.part = part
  }

  /// Adds a part; nil is one that cannot be read. `item` counts from 0.
  /// - Returns: whether there is room for more.
  mutating func add(_ draft: ArticleDraft?, item: Int, isSummary: Bool = false) -> Bool {
    guard let article = draft?.article(in: source, item: item) else {
      broken.append(item)
      return true
    }
    guard articles.count < ItemCollector.limit else {
      isFull = true
      return false
    }
    articles.append(article)
    if isSummary { summaries += 1 }
    return true
  }

  /// What was gathered.
  var reading: FileReading {
    var kinds: [Problem.Kind] = []
    if let first = broken.first {
      kinds.append(.brokenParts(count: broken.count, first: first + 1, part: part))
    }
    if summaries > 0 { kinds.append(.summaries(count: summaries, of: articles.count)) }
    if isFull { kinds.append(.tooMany(limit: ItemCollector.limit)) }
    if articles.isEmpty, kinds.isEmpty { kinds.append(.empty) }
    return FileReading(
      articles: articles, problems: kinds.map { Problem(file: source.file, kind: $0) })
  }
}
