import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a folder holds already: by address, from the records beside the originals, and by text.
public struct KnownArticles: Sendable {
  /// A page that the folder has.
  public struct Page: Hashable, Sendable {
    /// Its article, from the folder.
    public let file: String
    /// What is known of the bytes; nil where another program stored it.
    public let record: OriginalRecord?
  }

  private var pages: [String: Page] = [:]
  private var texts: [String: String] = [:]

  /// Knows nothing.
  public init() {}

  /// Reads a folder. Records whose article is gone do not count: it can be fetched again.
  public init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let present = Set(names)
    for name in names.sorted() where name.hasSuffix(OriginalRecord.ending) {
      let article = String(name.dropLast(OriginalRecord.ending.count)) + ".md"
      guard present.contains(article),
        case .success(let bytes) = FileBytes.read("\(folder)/\(name)", limit: FetchLine.limit),
        let record = OriginalRecord(bytes)
      else { continue }
      add(record, file: article)
    }
    for article in readArticles(at: [folder]).articles {
      add(article, file: String(article.file.dropFirst(folder.count).drop { $0 == "/" }))
    }
  }

  /// The page at an address.
  public func page(at address: WebAddress) -> Page? { pages[address.key] }

  /// The file with the text of an article.
  public func file(withTextOf article: Article) -> String? {
    texts[TextFingerprint.of(article)]
  }

  /// Adds a page that was stored. Of two at one address the later one counts.
  public mutating func add(_ record: OriginalRecord, file: String) {
    for key in record.keys {
      if let known = pages[key]?.record, known.fetched > record.fetched { continue }
      pages[key] = Page(file: file, record: record)
    }
  }

  /// Adds an article that is there; of two with one text or one address the first counts.
  public mutating func add(_ article: Article, file: String) {
    let text = TextFingerprint.of(article)
    if texts[text] == nil { texts[text] = file }
    let key = article.address.flatMap { try? WebAddress($0.value).key }
    if let key, pages[key] == nil { pages[key] = Page(file: file, record: nil) }
  }
}
