/// A profile as bytes.
extension ArticleProfile {
  /// All of it.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(times.published) { $0.write($1.daysSince1970) }
    writer.write(UInt64(times.months))
    for set in [times.years, times.days] {
      for index in 0..<8 { writer.write(set.words[index]) }
    }
    writer.write(terms.terms.flatMap { withUnsafeBytes(of: $0.bits.littleEndian, Array.init) })
    return writer.bytes
  }

  /// Reads a profile; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard
      let published = reader.optional({ $0.integer().flatMap(CalendarDate.init(daysSince1970:)) }),
      let months = reader.unsigned().flatMap(UInt16.init(exactly:)), let years = reader.numberSet(),
      let days = reader.numberSet(), let coded = reader.slice(), coded.count % 8 == 0,
      reader.isAtEnd
    else { return nil }
    let terms = coded.withUnsafeBytes { coded in
      stride(from: 0, to: coded.count, by: 8).map { place in
        let bits = coded.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        return TermVector.Term(bits: UInt64(littleEndian: bits))
      }
    }
    self.init(
      terms: TermVector(inOrder: terms),
      times: TimeProfile(published: published, years: years, months: months, days: days))
  }
}

extension ByteReader {
  fileprivate mutating func numberSet() -> NumberSet? {
    var words = SIMD8<UInt64>()
    for index in 0..<8 {
      guard let word = unsigned() else { return nil }
      words[index] = word
    }
    return NumberSet(words: words)
  }
}
