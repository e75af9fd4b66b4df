/// What is known of an article besides its text, as bytes.
extension ByteWriter {
  /// Writes an article whose body lies in a spool; the reader must know its file.
  mutating func write(_ article: Article, at place: TextSpool.Place) {
    write(article.id.rawValue)
    write(article.item) { $0.write($1) }
    write(article.sha256)
    write(article.wordCount)
    write(place.offset)
    for number in [place.textCount, place.blocksCount] { write(Int(number)) }
    write(UInt64(place.check))
    for part in [
      article.title, article.byline, article.outlet, article.language, article.address,
    ] {
      write(part) { writer, part in
        writer.write(part.value)
        writer.write(part.range)
        writer.write(part.field) { $0.write($1) }
      }
    }
    write(each: article.statedDates) { writer, stated in
      writer.write(stated.date.daysSince1970)
      writer.write(stated.place.rawValue)
      writer.write(stated.range)
      writer.write(stated.field) { $0.write($1) }
      writer.write(stated.isUpdate ? 1 : 0)
    }
    write(article.ambiguousDate) { writer, date in
      writer.write(date.dayFirst.daysSince1970)
      writer.write(date.monthFirst.daysSince1970)
      writer.write(date.range as TextRange?)
    }
  }

  private mutating func write(_ range: TextRange?) {
    write(range) { writer, range in
      writer.write(range.start)
      writer.write(range.count)
    }
  }
}

extension ByteReader {
  /// Reads an article of a file; nil where the bytes are none.
  mutating func article(of file: String, in spool: TextSpool) -> Article? {
    guard let id = text(), let item = optional({ $0.integer() }), let sha256 = text(),
      let wordCount = integer(), let place = place(), let title = metadatum(),
      let byline = metadatum(), let outlet = metadatum(), let language = metadatum(),
      let address = metadatum(), let dates = each({ $0.statedDate() }),
      let ambiguous = optional({ $0.ambiguousDate() })
    else { return nil }
    return Article(
      id: ArticleID(rawValue: id), file: file, item: item, sha256: sha256,
      body: .spooled(SpooledBody(spool, place)), wordCount: wordCount, title: title,
      byline: byline, outlet: outlet, statedDates: dates, ambiguousDate: ambiguous,
      language: language, address: address, loss: nil)
  }

  private mutating func place() -> TextSpool.Place? {
    guard let offset = integer(), let textCount = integer().flatMap(Int32.init(exactly:)),
      let blocksCount = integer().flatMap(Int32.init(exactly:)),
      let check = unsigned().flatMap(UInt32.init(exactly:)), offset >= 0, textCount >= 0,
      blocksCount >= 0
    else { return nil }
    return TextSpool.Place(
      offset: offset, textCount: textCount, blocksCount: blocksCount, check: check)
  }

  private mutating func metadatum() -> Article.Metadatum?? {
    optional { reader in
      guard let value = reader.text(), let range = reader.range(),
        let field = reader.optional({ $0.text() })
      else { return nil }
      return Article.Metadatum(value, range: range, field: field)
    }
  }

  private mutating func statedDate() -> Article.StatedDate? {
    guard let date = date(), let place = text().flatMap(Article.StatedDate.Place.init(rawValue:)),
      let range = range(), let field = optional({ $0.text() }), let isUpdate = integer()
    else { return nil }
    return Article.StatedDate(
      date: date, place: place, range: range, field: field, isUpdate: isUpdate == 1)
  }

  private mutating func ambiguousDate() -> Article.AmbiguousDate? {
    guard let dayFirst = date(), let monthFirst = date(), let range = range(), let range else {
      return nil
    }
    return Article.AmbiguousDate(dayFirst: dayFirst, monthFirst: monthFirst, range: range)
  }

  private mutating func date() -> CalendarDate? {
    integer().flatMap { CalendarDate(daysSince1970: $0) }
  }

  private mutating func range() -> TextRange?? {
    optional { reader in
      guard let start = reader.integer(), let count = reader.integer(), start >= 0, count >= 0,
        start <= Int(Int32.max), count <= Int(Int32.max)
      else { return nil }
      return TextRange(start, start + count)
    }
  }
}
