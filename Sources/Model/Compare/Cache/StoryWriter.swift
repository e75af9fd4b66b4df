/// Writes the values of one story as bytes for `StoryReader`: each text once, and articles by their
/// place among the story's members.
struct StoryWriter {
  private var bytes = ByteWriter()
  private var texts: [String] = []
  private var numbers: [String: UInt64] = [:]
  private let places: [ArticleID: UInt64]

  /// Begins a story of these members, in this order.
  init(members: [ArticleID]) {
    places = Dictionary(
      members.enumerated().map { ($1, UInt64($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What was written, behind its texts.
  var written: [UInt8] {
    var all = ByteWriter()
    all.write(each: texts) { $0.write($1) }
    all.write(bytes.bytes)
    return all.bytes
  }

  /// Writes a number from 0.
  mutating func write(_ number: UInt64) { bytes.write(number) }

  /// Writes any number.
  mutating func write(_ number: Int) { bytes.write(number) }

  /// Writes yes or no.
  mutating func write(isPresent: Bool) { bytes.write(isPresent ? 1 : 0 as UInt64) }

  /// Writes a text.
  mutating func write(_ text: String) {
    if let number = numbers[text] { return bytes.write(number) }
    let number = UInt64(texts.count)
    numbers[text] = number
    texts.append(text)
    bytes.write(number)
  }

  /// Writes an article: its place from 1, or 0 and its id where it is no member.
  mutating func write(_ article: ArticleID) {
    if let place = places[article] { return bytes.write(place + 1) }
    bytes.write(0 as UInt64)
    write(article.rawValue)
  }

  /// Writes what `body` writes behind its length, so that a reader may pass over it.
  mutating func writePart(_ body: (inout StoryWriter) -> Void) {
    let outer = bytes
    bytes = ByteWriter()
    body(&self)
    let part = bytes.bytes
    bytes = outer
    bytes.write(part)
  }

  /// Writes the number of an enumeration's case, and what the case holds.
  mutating func write(case number: UInt64) { bytes.write(number) }
  /// Writes the number of an enumeration's case, and what the case holds.
  mutating func write<A: StoryCoded>(case number: UInt64, _ a: A) {
    bytes.write(number)
    a.write(to: &self)
  }
  /// Writes the number of an enumeration's case, and what the case holds.
  mutating func write<A: StoryCoded, B: StoryCoded>(case number: UInt64, _ a: A, _ b: B) {
    write(case: number, a)
    b.write(to: &self)
  }
  /// Writes the number of an enumeration's case, and what the case holds.
  mutating func write<A: StoryCoded, B: StoryCoded, C: StoryCoded>(
    case number: UInt64, _ a: A, _ b: B, _ c: C
  ) {
    write(case: number, a, b)
    c.write(to: &self)
  }
}
