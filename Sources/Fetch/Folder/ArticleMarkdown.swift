import Model

/// An article as Markdown with a block of metadata above it: what is stored beside the original.
public struct ArticleMarkdown {
  private let article: Article
  private let origin: ArticleOrigin

  /// Takes an article as it was read, and where it came from.
  public init(_ article: Article, from origin: ArticleOrigin) {
    self.article = article
    self.origin = origin
  }

  /// The day that the article states, with where it was read; nil where it states none that is sure.
  public var day: Article.StatedDate? {
    article.statedDates.first(where: \.isOwn)
  }

  /// The key under which a date is read back as what it is; nil for the day that a page was saved.
  private func key(of date: Article.StatedDate) -> String? {
    switch date.place {
    case .pageHeader: nil
    case .documentProperties: date.isUpdate ? "document_modified" : "document_created"
    default: date.isUpdate ? "updated" : "date"
    }
  }

  /// The address by which it is known.
  public var address: WebAddress? { origin.address(of: article) }

  /// The document; `original` is the name of the file that holds the bytes it was taken from.
  public func text(original: String) -> String {
    var lines = ["---"]
    lines += field("title", article.title?.value)
    lines += field("author", article.byline?.value)
    lines += field("source", article.outlet?.value)
    if let date = article.statedDates.first(where: { key(of: $0) != nil }), let key = key(of: date)
    {
      lines += ["\(key): \(date.date.iso)"]
      lines += field("date_basis", FetchWording.basis(date))
    }
    lines += field("url", address?.text)
    lines += field("language", article.language?.value)
    lines += field("fetched", origin.time)
    lines += field("original", original)
    lines += field("original_sha256", article.sha256)
    lines.append("---")
    let title = article.blocks.contains { $0.kind == .title } ? nil : article.title?.value
    let head = title.map { "# " + VisibleLine.of($0) }
    return (lines + [""]).joined(separator: "\n") + "\n"
      + ([head].compactMap { $0 } + article.blocks.compactMap(paragraph)).joined(separator: "\n\n")
      + "\n"
  }

  /// A block as Markdown; nil for page furniture, and for the byline, which stands above.
  private func paragraph(_ block: Block) -> String? {
    guard !block.isFurniture, block.kind != .byline else { return nil }
    let text = VisibleLine.keepingOffsets(article.text[block.range])
    switch block.kind {
    case .title: return "# " + withoutMarks(text)
    case .heading: return "## " + withoutMarks(text)
    default: return text
    }
  }

  /// A heading on one line, without the marks that an original in Markdown has.
  private func withoutMarks(_ text: String) -> String {
    VisibleLine.of(String(text.drop { $0 == "#" || $0 == " " }))
  }

  /// A line of YAML: a string in double quotes on one line.
  private func field(_ key: String, _ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    var quoted = ""
    for character in VisibleLine.of(value) {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return ["\(key): \"\(quoted)\""]
  }
}
