/// Reads what `StoryWriter` wrote. Whatever the bytes are, it gives a value or nil: they may be those
/// of a file that was damaged.
struct StoryReader {
  private var bytes: ByteReader
  private let texts: [String]
  private let members: [ArticleID]

  /// Begins a story of these members; nil where the bytes are none.
  init?(_ all: [UInt8], members: [ArticleID]) {
    var reader = ByteReader(all[...])
    guard let texts = reader.each({ $0.text() }), let body = reader.slice(), reader.isAtEnd else {
      return nil
    }
    bytes = ByteReader(body)
    self.texts = texts
    self.members = members
  }

  private init(_ bytes: ByteReader, within outer: StoryReader) {
    self.bytes = bytes
    texts = outer.texts
    members = outer.members
  }

  /// Whether everything was read.
  var isAtEnd: Bool { bytes.isAtEnd }

  /// A number from 0.
  mutating func unsigned() -> UInt64? { bytes.unsigned() }

  /// Any number.
  mutating func integer() -> Int? { bytes.integer() }

  /// A number of values that follow, each of a byte or more: never more than there are bytes left.
  mutating func count() -> Int? { bytes.count() }

  /// Yes or no.
  mutating func bool() -> Bool? {
    switch bytes.unsigned() {
    case 0: false
    case 1: true
    default: nil
    }
  }

  /// A text.
  mutating func text() -> String? {
    guard let number = bytes.unsigned(), number < UInt64(texts.count) else { return nil }
    return texts[Int(number)]
  }

  /// An article.
  mutating func article() -> ArticleID? {
    guard let place = bytes.unsigned(), place <= UInt64(members.count) else { return nil }
    return place == 0 ? text().map(ArticleID.init(rawValue:)) : members[Int(place) - 1]
  }

  /// A reader of what was written as one part.
  mutating func part() -> StoryReader? {
    bytes.slice().map { StoryReader(ByteReader($0), within: self) }
  }

  /// A value of a type that is known from where it goes.
  mutating func value<Value: StoryCoded>() -> Value? { Value.read(from: &self) }

  /// What is made of one value.
  mutating func make<A: StoryCoded, Made>(_ make: (A) -> Made) -> Made? {
    A.read(from: &self).map(make)
  }

  /// What is made of two values.
  mutating func make<A: StoryCoded, B: StoryCoded, Made>(_ make: (A, B) -> Made) -> Made? {
    guard let a = A.read(from: &self), let b = B.read(from: &self) else { return nil }
    return make(a, b)
  }

  /// What is made of three values.
  mutating func make<A: StoryCoded, B: StoryCoded, C: StoryCoded, Made>(
    _ make: (A, B, C) -> Made
  ) -> Made? {
    guard let a = A.read(from: &self), let b = B.read(from: &self), let c = C.read(from: &self)
    else { return nil }
    return make(a, b, c)
  }
}
