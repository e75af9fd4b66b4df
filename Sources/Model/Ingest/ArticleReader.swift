/// Reads folders and files into articles; one bad file never stops the rest.
public func readArticles(
  at paths: [String], with settings: ReadingSettings = ReadingSettings(),
  workers: Workers = Workers()
) -> Reading {
  let listing = articleFiles(at: paths)
  var readings: [FileReading] = []
  readings.reserveCapacity(listing.files.count)
  let pieces = stride(from: 0, to: listing.files.count, by: filesOfPiece).map {
    listing.files[$0..<min($0 + filesOfPiece, listing.files.count)]
  }
  workers.work(
    on: pieces.count, input: { pieces[$0] }, prepare: {},
    take: { readings += $1 },
    perform: { _, files in files.map { readArticle($0, with: settings) } })
  return Reading(of: readings, besides: listing.problems)
}

/// Files that one thread reads in one go: small ones take less time than to ask for them.
private let filesOfPiece = 16

/// Reads one file into the articles that it holds, and says what is wrong with it or its parts.
/// Articles from several files come together in `Reading.init(of:besides:)`, which tells copies apart.
public func readArticle(
  _ file: ArticleFile, with settings: ReadingSettings = ReadingSettings()
) -> FileReading {
  // A database is read in place: it may be larger than any article, and is being written to.
  let kind = FileKind(path: file.path)
  if kind == .feedCache || kind == .other, FileKind(magic: Disk.head(of: file.path)) == .feedCache {
    switch settings.feedCache(file.path) {
    case .failure(let kind): return FileReading(Problem(file: file.file, kind: kind))
    case .success(let rows): return FeedCacheReader.read(rows, of: file.file)
    }
  }
  switch Disk.contents(of: file.path) {
  case .failure(let kind): return FileReading(Problem(file: file.file, kind: kind))
  case .success(let bytes): return parseFile(bytes, of: file.file, with: settings)
  }
}

/// Reads the bytes of a file of any kind but a database; its name tells the kind where its first bytes
/// do not.
public func parseFile(
  _ bytes: [UInt8], of file: String, with settings: ReadingSettings = ReadingSettings()
) -> FileReading {
  let kind = FileKind(magic: bytes) ?? FileKind(path: Array(file.utf8))
  // Which hashes the bytes itself.
  if kind.isOneArticle { return FileReading(parseArticles(in: bytes, of: file), of: file) }
  let source = ItemSource(file: file, sha256: SHA256(of: bytes).hex)
  switch kind {
  case .feed: return FeedReader.read(bytes, from: source)
  case .pdf: return PDFReader.read(bytes, from: source, with: settings.programs)
  case .office(let format):
    return OfficeReader.read(bytes, format, from: source, with: settings.programs)
  default: break
  }
  guard bytes.contains(where: { $0 > 0x20 }) else {
    return FileReading(Problem(file: file, kind: .empty))
  }
  switch kind {
  case .mail: return MailReader.read(mail: bytes, from: source)
  case .mailbox: return MailReader.read(box: bytes, from: source)
  case .webArchive: return MailReader.read(archive: bytes, from: source)
  default: return parseRecords(bytes, kind, from: source, columns: settings.columns)
  }
}

private func parseRecords(
  _ bytes: [UInt8], _ kind: FileKind, from source: ItemSource, columns: ColumnNames
) -> FileReading {
  guard let text = TextDecoding.text(of: bytes) else {
    return FileReading(Problem(file: source.file, kind: .notText))
  }
  guard text.bytes.contains(where: { $0 > 0x20 }) else {
    return FileReading(Problem(file: source.file, kind: .empty))
  }
  switch kind {
  case .table: return TableReader.read(text, from: source, columns: columns)
  case .recordLines: return RecordReader.read(lines: text, from: source, columns: columns)
  default:
    guard let document = JSONDocument(text.bytes[...]) else {
      return FileReading(Problem(file: source.file, kind: .malformed(format: "JSON")))
    }
    if JSONFeed.isFeed(document) { return JSONFeed.read(document, from: source) }
    return RecordReader.read(document: document, from: source, columns: columns)
  }
}

/// Reads the bytes of a text or a page into the article that it is. Identity, text and blocks depend on
/// the bytes alone, never on the file's name.
public func parseArticles(
  in bytes: [UInt8], of file: String
) -> Result<[Article], Problem.Kind> {
  switch FileKind(magic: bytes) {
  case .unsupported(let kind)?: return .failure(.unsupported(kind: kind))
  case .page?:
    return PageReader.page(of: bytes).map {
      [$0.article(file: file, sha256: SHA256(of: bytes).hex)]
    }
  default: return TextReader.read(bytes, from: ItemSource(file: file, sha256: nil))
  }
}
