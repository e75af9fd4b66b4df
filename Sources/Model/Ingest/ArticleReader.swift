/// Reads folders and files into articles; one bad file never stops the rest.
public func readArticles(at paths: [String]) -> Reading {
  let listing = articleFiles(at: paths)
  return Reading(of: listing.files.map(readArticle), besides: listing.problems)
}

/// Reads one file into the articles that it holds, or says what is wrong with it. Articles from
/// several files come together in `Reading.init(of:besides:)`, which tells copies apart.
public func readArticle(_ file: ArticleFile) -> Result<[Article], Problem> {
  Disk.contents(of: file.path)
    .flatMap { parseArticles(in: $0, of: file.file) }
    .mapError { Problem(file: file.file, kind: $0) }
}

/// Reads the bytes of a file into the articles that it holds. Identity, text and blocks depend on
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
    statedDates: metadata.statedDates, ambiguousDate: metadata.ambiguousDate,
    language: metadata.language, address: metadata.address)
  return .success([article])
}
