/// One text by one source. It never changes: an edited file makes another article.
///
/// A class, for an article stands in several lists at once, and is half a kilobyte.
public final class Article: Hashable, Sendable {
  /// A piece of metadata, and the words it was read from; `range` is nil where it comes from front
  /// matter or from outside the text.
  public struct Metadatum: Hashable, Sendable {
    /// The value, cleaned of labels such as "by".
    public let value: String
    /// Where it stands in the text.
    public let range: TextRange?
    /// The field of the file that states it, in the words of its format, as in "JSON-LD author"; nil
    /// where its words stand in the text.
    public let field: String?
    /// Makes a piece of metadata.
    public init(_ value: String, range: TextRange? = nil, field: String? = nil) {
      self.value = value
      self.range = range
      self.field = field
    }
  }

  /// A calendar date that the file states for the article, and whether it may be trusted.
  public struct StatedDate: Hashable, Sendable {
    /// Where the date was read.
    public enum Place: String, Hashable, Sendable {
      case frontMatter, metadata, dateline, byline, pageHeader, documentProperties
    }
    /// The date.
    public let date: CalendarDate
    /// Where it was read.
    public let place: Place
    /// Its words in the text.
    public let range: TextRange?
    /// The field of the file that states it, in the words of its format, as in "JSON-LD
    /// datePublished"; nil where its words stand in the text.
    public let field: String?
    /// Whether it is told as the date of a change, so that the article may be older.
    public let isUpdate: Bool
    /// Makes a stated date.
    public init(
      date: CalendarDate, place: Place, range: TextRange? = nil, field: String? = nil,
      isUpdate: Bool = false
    ) {
      self.date = date
      self.place = place
      self.range = range
      self.field = field
      self.isUpdate = isUpdate
    }

    /// Whether the article is dated by it. A page header tells the day the page was saved, and the
    /// properties of a document the day a text was put into it: both only bound the day of writing.
    public var isOwn: Bool { place != .pageHeader && place != .documentProperties }
  }

  /// A date in figures that can be read two ways, as in "9/10/2010".
  public struct AmbiguousDate: Hashable, Sendable {
    /// 9 October 2010.
    public let dayFirst: CalendarDate
    /// 10 September 2010.
    public let monthFirst: CalendarDate
    /// Its words in the text.
    public let range: TextRange
    /// Makes an ambiguous date.
    public init(dayFirst: CalendarDate, monthFirst: CalendarDate, range: TextRange) {
      self.dayFirst = dayFirst
      self.monthFirst = monthFirst
      self.range = range
    }
  }

  /// Identity by content.
  public let id: ArticleID
  /// The argument as typed, joined with the way below it.
  public let file: String
  /// Number of the article in a file that holds several, from 0; nil elsewhere.
  public let item: Int?
  /// SHA-256 of the file's bytes, in hex.
  public let sha256: String
  /// Where its text and blocks are.
  let body: Body
  /// Words separated by white space in its prose.
  public let wordCount: Int
  /// The headline, nil where the text has none.
  public let title: Metadatum?
  /// The author as printed.
  public let byline: Metadatum?
  /// Who published it.
  public let outlet: Metadatum?
  /// Dates that the file states, in order of trust.
  public let statedDates: [StatedDate]
  /// The date of the article where it is stated in figures alone that can be read two ways.
  public let ambiguousDate: AmbiguousDate?
  /// The language that the file states, as a BCP 47 tag such as "en-GB"; not checked.
  public let language: Metadatum?
  /// The address that the file states for the article: http or https.
  public let address: Metadatum?
  /// What kept a part of the file from the text; nil where the text is whole.
  public let loss: Problem.Kind?

  /// Where text and blocks are.
  enum Body: Sendable {
    case held(ArticleBody)
    case spooled(SpooledBody)
  }

  /// Makes an article.
  public convenience init(
    id: ArticleID, file: String, item: Int? = nil, sha256: String, text: ArticleText,
    blocks: [Block], title: Metadatum? = nil, byline: Metadatum? = nil, outlet: Metadatum? = nil,
    statedDates: [StatedDate] = [], ambiguousDate: AmbiguousDate? = nil,
    language: Metadatum? = nil, address: Metadatum? = nil, loss: Problem.Kind? = nil
  ) {
    let body = ArticleBody(text: text, blocks: blocks)
    self.init(
      id: id, file: file, item: item, sha256: sha256, body: .held(body),
      wordCount: body.wordCount, title: title, byline: byline, outlet: outlet,
      statedDates: statedDates, ambiguousDate: ambiguousDate, language: language,
      address: address, loss: loss)
  }

  /// Makes an article of all its parts.
  init(
    id: ArticleID, file: String, item: Int?, sha256: String, body: Body, wordCount: Int,
    title: Metadatum?, byline: Metadatum?, outlet: Metadatum?, statedDates: [StatedDate],
    ambiguousDate: AmbiguousDate?, language: Metadatum?, address: Metadatum?, loss: Problem.Kind?
  ) {
    self.id = id
    self.file = file
    self.item = item
    self.sha256 = sha256
    self.body = body
    self.wordCount = wordCount
    self.title = title
    self.byline = byline
    self.outlet = outlet
    self.statedDates = statedDates
    self.ambiguousDate = ambiguousDate
    self.language = language
    self.address = address
    self.loss = loss
  }

  /// The decoded text that all offsets count in.
  public var text: ArticleText { readBody.text }
  /// The blocks in order of the text; they do not overlap.
  public var blocks: [Block] { readBody.blocks }

  private var readBody: ArticleBody {
    switch body {
    case .held(let body): body
    case .spooled(let place): place.body ?? bodyOfFile ?? place.blank
    }
  }

  /// The body as the article's own file gives it, while that is the same: what a cache kept may be
  /// damaged.
  private var bodyOfFile: ArticleBody? {
    let read = readArticle(ArticleFile(path: Array(file.utf8))).articles
    guard let same = read.first(where: { $0.sha256 == sha256 && $0.item == item }),
      case .held(let body) = same.body
    else { return nil }
    return body
  }

  /// The same article under another id.
  func with(id: ArticleID) -> Article { changed(id: id, address: address, body: body) }

  /// The same article with another address.
  func with(address: Metadatum?) -> Article { changed(id: id, address: address, body: body) }

  /// The same article, its text and blocks in a spool; itself where the spool takes no more.
  func kept(in spool: TextSpool) -> Article {
    guard case .held(let held) = body, let place = spool.add(held) else { return self }
    return changed(id: id, address: address, body: .spooled(place))
  }

  private func changed(id: ArticleID, address: Metadatum?, body: Body) -> Article {
    Article(
      id: id, file: file, item: item, sha256: sha256, body: body, wordCount: wordCount,
      title: title, byline: byline, outlet: outlet, statedDates: statedDates,
      ambiguousDate: ambiguousDate, language: language, address: address, loss: loss)
  }

  /// Whether all of two articles is the same.
  public static func == (left: Article, right: Article) -> Bool {
    left === right
      || left.id == right.id && left.file == right.file && left.item == right.item
        && left.sha256 == right.sha256 && left.title == right.title && left.byline == right.byline
        && left.outlet == right.outlet && left.statedDates == right.statedDates
        && left.ambiguousDate == right.ambiguousDate && left.language == right.language
        && left.address == right.address && left.loss == right.loss
        && left.readBody == right.readBody
  }

  /// By identity and place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(file)
    hasher.combine(item)
  }
}
