/// What a measure measures, by the word beside it: damage, depth, turnout; from
/// `Lexicons/measured.tsv`.
struct MeasuredThing: Sendable {
  private let things: WordMap<[(dimension: Measure.Dimension, name: String)]>

  /// Reads rows of `name TAB dimension TAB word|word`; rows of no dimension are passed over.
  init(table bytes: [UInt8] = LexiconFile.measured) {
    var things = WordMap<[(dimension: Measure.Dimension, name: String)]>()
    for row in TabSeparated.rows(bytes) where row.count == 3 {
      guard let dimension = Measure.Dimension(rawValue: row[1]) else { continue }
      for word in row[2].split(separator: "|") {
        things.update(StableHash.folded(String(word)), default: []) {
          $0.append((dimension, row[0]))
        }
      }
    }
    self.things = things
  }

  /// Words that may stand between a measure and what says what it measures.
  private static let reach = 9

  /// What a measure measures; the word behind it before the nearest one ahead of it: "$4m in damage",
  /// "10 km deep", "a depth of 10 km". Nil where no word says so.
  func name(_ measure: Annotation<Measure>, _ reading: SentenceReading) -> String? {
    let dimension = measure.value.dimension
    if dimension == .magnitude { return "magnitude" }
    if dimension == .length, place(behind: measure, reading) != nil { return "distance" }
    let end = measure.tokens.upperBound
    for index in end..<min(end + 4, reading.tokens.upperBound) {
      if reading.endsClause(index) || reading.token(index)?.kind == .comma { break }
      if let name = name(index, dimension, reading) { return name }
    }
    let start = measure.tokens.lowerBound
    let floor = max(reading.tokens.lowerBound, start - MeasuredThing.reach)
    for index in stride(from: start - 1, through: floor, by: -1) {
      if reading.endsClause(index) { break }
      if let name = name(index, dimension, reading) { return name }
    }
    return nil
  }

  /// Whether a word says what is measured, in any dimension.
  func isThing(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.token(index).map { things[$0.folded] != nil } ?? false
  }

  private func name(
    _ index: Int, _ dimension: Measure.Dimension, _ reading: SentenceReading
  ) -> String? {
    guard let token = reading.token(index) else { return nil }
    return things[token.folded]?.first { $0.dimension == dimension }?.name
  }

  /// The name of the place that a distance is taken from, and the direction where one is said: "55 km
  /// south of X", "6 miles from the town of X".
  func place(
    behind measure: Annotation<Measure>, _ reading: SentenceReading
  ) -> (name: Annotation<Name>, direction: Compass?, directionEnd: Int)? {
    var index = measure.tokens.upperBound
    // "55 kilometers (34 miles) west of": a conversion in brackets.
    if reading.token(index)?.kind == .openBracket {
      while index < min(measure.tokens.upperBound + 8, reading.tokens.upperBound),
        reading.token(index)?.kind != .closeBracket
      {
        index += 1
      }
      index += 1
    }
    if reading.isWord(index, "to"), reading.isWord(index + 1, "the") { index += 2 }
    var direction: Compass?
    while let token = reading.token(index),
      token.kind == .hyphen || Compass(token) != nil || reading.isWord(index, "away")
    {
      if let next = Compass(token) { direction = direction.map { $0.joined(next) } ?? next }
      index += 1
    }
    let directionEnd = index
    guard reading.isWord(index, "of", "from", "off") else { return nil }
    let limit = index + 5
    while index < limit {
      if let name = reading.name(at: index) { return (name, direction, directionEnd) }
      guard reading.token(index)?.kind == .word else { return nil }
      index += 1
    }
    return nil
  }
}
