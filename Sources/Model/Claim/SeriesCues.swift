/// Tells whether an article is about something that goes on for days: "a third straight night of
/// riots", "days of clashes". Its numbers are then of one day or of all.
enum SeriesCues {
  private static let days = words("night nights day days week weeks evening evenings")
  private static let order = words(
    "second third fourth fifth sixth seventh eighth ninth tenth another several many successive consecutive straight two three four five six seven eight nine ten"
  )
  private static let inRow = words("successive consecutive straight")
  /// What may go on for days and counts anew each day.
  private static let events = words(
    "protest protests protesting riot riots rioting unrest clashes violence disorder disturbances demonstrations demonstrating marches rallies looting fighting shelling bombing bombardment raids attacks strikes skirmishes bloodshed turmoil mayhem"
  )

  /// Whether a sentence of the article says so.
  static func holds(_ readings: [SentenceReading]) -> Bool {
    readings.contains { reading in reading.tokens.contains { holds(at: $0, reading) } }
  }

  private static func holds(at index: Int, _ reading: SentenceReading) -> Bool {
    guard stands(index, days, reading) else { return false }
    // "three consecutive nights".
    if stands(index - 1, inRow, reading) { return true }
    let isOrdered = (index - 3..<index).contains { stands($0, order, reading) }
    let isPlural = reading.isWord(index, "nights", "days", "weeks", "evenings")
    guard reading.isWord(index + 1, "of"), isOrdered || isPlural else { return false }
    return (index + 2..<index + 5).contains { stands($0, events, reading) }
  }

  private static func stands(_ index: Int, _ words: WordSet, _ reading: SentenceReading) -> Bool {
    reading.token(index).map { words.contains($0.folded) } ?? false
  }

  private static func words(_ list: String) -> WordSet {
    WordSet(list.split(separator: " ").map { StableHash.folded(String($0)) })
  }
}
