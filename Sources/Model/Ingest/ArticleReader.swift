/// Reads folders and files into articles; one bad file never stops the rest.
public func readArticles(
  at paths: [String], with settings: ReadingSettings = ReadingSettings()
) -> Reading {
  let listing = articleFiles(at: paths)
  return Reading(
    of: listing.files.map { readArticle($0, with: settings) }, besides: listing.problems)
}

/// Reads one file into the articles that it holds, and says what is wrong with it or its parts.
/// Articles from several files come together in `Reading.init(of:besides:)`, which tells copies apart.
public func readArticle(
  _ file: ArticleFile, with settings: ReadingSettings = ReadingSettings()
) -> FileReading {
  switch Disk.contents(of: file.path) {
  case .failure(let kind): FileReading(Problem(file: file.file, kind: kind))
  case .success(let bytes): parseFile(bytes, of: file.file, with: settings)
  }
}

/// Reads the bytes of a file of any kind; its name tells the kind where its first bytes do not.
public func parseFile(
  _ bytes: [UInt8], of file: String, with settings: ReadingSettings = ReadingSettings()
) -> FileReading {
  let kind = FileKind(magic: bytes) ?? FileKind(name: Array(file.utf8))
  switch kind {
  case .table, .recordLines, .record:
    guard let text = TextDecoding.text(of: bytes) else {
      return FileReading(Problem(file: file, kind: .notText))
    }
    guard text.bytes.contains(where: { $0 > 0x20 }) else {
      return FileReading(Problem(file: file, kind: .empty))
    }
    let source = ItemSource(file: file, sha256: SHA256(of: bytes).hex)
    switch kind {
    case .table: return TableReader.read(text, from: source, columns: settings.columns)
    case .recordLines:
      return RecordReader.read(lines: text, from: source, columns: settings.columns)
    default:
      guard let document = JSONDocument(text.bytes[...]) else {
        return FileReading(Problem(file: file, kind: .malformed(format: "JSON")))
      }
      return RecordReader.read(document: document, from: source, columns: settings.columns)
    }
  default: return FileReading(parseArticles(in: bytes, of: file), of: file)
  }
}

/// Reads the bytes of a text into the article that it is. Identity, text and blocks depend on the
/// bytes alone, never on the file's name.
public func parseArticles(
  in bytes: [UInt8], of file: String
) -> Result<[Article], Problem.Kind> {
  switch FileKind(magic: bytes) {
  case .unsupported(let kind)?: return .failure(.unsupported(kind: kind))
  case .page?:
    return PageReader.page(of: bytes).map {
      [$0.article(file: file, sha256: SHA256(of: bytes).hex)]
    }
  default: break
  }
  guard let text = TextDecoding.text(of: bytes) else { return .failure(.notText) }
  let frontMatter = FrontMatter(of: text)
  let blocks = BlockClassifier.blocks(of: text, after: frontMatter)
  let hasText = blocks.contains {
    $0.kind != .furniture(.blank) && $0.range.start >= frontMatter.end
  }
  guard hasText else { return .failure(.empty) }
  let sha256 = SHA256(of: bytes).hex
  let metadata = Metadata(text: text, blocks: blocks, frontMatter: frontMatter)
  let article = Article(
    id: ArticleID(sha256: sha256), file: file, sha256: sha256, text: text, blocks: blocks,
    title: metadata.title, byline: metadata.byline, outlet: metadata.outlet,
    statedDates: metadata.statedDates, ambiguousDate: metadata.ambiguousDate)
  return .success([article])
}
