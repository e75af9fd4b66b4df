/// Reads mails: one (`.eml`), a box of them (`.mbox`, RFC 4155), and the page in a web archive (`.mhtml`,
/// RFC 2557).
enum MailReader {
  /// Reads one mail.
  static func read(mail bytes: [UInt8], from source: ItemSource) -> FileReading {
    let mail = MailPart(bytes)
    guard !mail.headers.isEmpty else {
      return FileReading(Problem(file: source.file, kind: .malformed(format: "mail")))
    }
    guard let article = draft(mail)?.article(in: source, item: nil) else {
      return FileReading(Problem(file: source.file, kind: .empty))
    }
    return FileReading(articles: [article])
  }

  /// Reads a box; item 0 is its first mail.
  static func read(box bytes: [UInt8], from source: ItemSource) -> FileReading {
    let ranges = mails(in: bytes)
    guard !ranges.isEmpty else {
      return FileReading(Problem(file: source.file, kind: .malformed(format: "mailbox")))
    }
    var items = ItemCollector(source: source, part: .message)
    for (number, range) in ranges.enumerated() {
      let mail = MailPart(unquoted(bytes[range]))
      let draft = mail.headers.isEmpty ? nil : draft(mail)
      if !items.add(draft, item: number) { break }
    }
    return items.reading
  }

  /// Reads the page that a browser saved in one file with its pictures.
  static func read(archive bytes: [UInt8], from source: ItemSource) -> FileReading {
    let mail = MailPart(bytes)
    guard !mail.headers.isEmpty, let page = page(in: mail) else {
      return FileReading(Problem(file: source.file, kind: .malformed(format: "MHTML")))
    }
    switch PageReader.page(of: page.content, stated: page.type.characterSet) {
    case .failure(let kind): return FileReading(Problem(file: source.file, kind: kind))
    case .success(let read):
      let article = read.article(file: source.file, sha256: source.sha256 ?? SHA256(of: bytes).hex)
      // Browsers note where the page was; its own word, where it has one, goes before that.
      let location = mail.headers["snapshot-content-location"] ?? page.headers["content-location"]
      let address = location.flatMap { address in
        PageAddress.isWeb(address)
          ? Article.Metadatum(address, field: "MHTML Content-Location") : nil
      }
      return FileReading(articles: [
        article.address == nil ? article.with(address: address) : article
      ])
    }
  }

  /// The root of a related set: the part that "start" names, else the first page.
  private static func page(in mail: MailPart) -> MailPart? {
    if mail.type.type == "text" { return mail.type.subtype == "html" ? mail : nil }
    let root = mail.type["start"].flatMap { start in
      mail.parts.first { $0.headers["content-id"] == start }
    }
    return root.flatMap(page) ?? mail.parts.lazy.compactMap(page).first
  }

  private static func draft(_ mail: MailPart) -> ArticleDraft? {
    guard let text = MailText.text(of: mail) else { return nil }
    var draft = ArticleDraft(text: text)
    draft.loss = mail.bound.map(Problem.Kind.cut)
    draft.footer = MailFooter.start(in: ArticleText(text))
    draft.title = mail.headers.text("subject")
    let sender = mail.headers.text("from").map { MailSender($0) }
    draft.byline = sender?.name.map { Article.Metadatum($0, field: "mail From") }
    let list = mail.headers.text("list-id").flatMap { MailSender($0).name }
    draft.outlet =
      list.map { Article.Metadatum($0, field: "mail List-Id") }
      ?? sender?.host.map { Article.Metadatum($0, field: "mail From") }
    draft.date = mail.headers["date"].map { Article.Metadatum($0, field: "mail Date") }
    draft.language =
      mail.headers["content-language"].map { Article.Metadatum($0, field: "mail Content-Language") }
    draft.address =
      mail.headers["archived-at"].map {
        Article.Metadatum($0.filter { $0 != "<" && $0 != ">" }, field: "mail Archived-At")
      }
    return draft
  }

  /// The mails of a box, without the line "From …" that opens each at the beginning of the box or
  /// behind an empty line.
  private static func mails(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var index = 0
    var isBelowBlank = true
    while index < bytes.count {
      let lineEnd = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[index..<lineEnd]
      if isBelowBlank, line.starts(with: "From ".utf8) {
        if let start { ranges.append(start..<index) }
        start = min(lineEnd + 1, bytes.count)
      }
      isBelowBlank = line.isEmpty || line.elementsEqual([0x0D])
      index = lineEnd + 1
    }
    if let start { ranges.append(start..<bytes.count) }
    return ranges
  }

  /// Takes the ">" off that boxes put before a line "From …" of a text.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      let line = bytes[index..<next]
      let isQuoted = line.first == 0x3E && line.drop { $0 == 0x3E }.starts(with: "From ".utf8)
      result += isQuoted ? line.dropFirst() : line
      index = next
    }
    return result
  }
}
