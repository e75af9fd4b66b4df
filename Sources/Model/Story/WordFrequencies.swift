/// How rare English words are, from `Lexicons/frequencies.tsv`: a background that no folder changes,
/// so that two articles are judged alike alone and among a thousand.
struct WordFrequencies: Sendable {
  /// The rarity of a word that the list does not hold: one in 10^5.8, the mean of what lies beyond
  /// its end at 10^5.2.
  static let unlisted = 58

  private let rarities: WordMap<Int8>

  /// Reads rows of `tenths TAB words`; lines that begin with "#" are comments. Rows without a number
  /// are passed over.
  init(table bytes: [UInt8]) {
    var rarities = WordMap<Int8>(capacity: 10_000)
    for row in bytes.split(separator: 0x0A) {
      guard let tab = row.firstIndex(of: 0x09),
        let rarity = Int8(String(decoding: row[..<tab], as: UTF8.self))
      else { continue }
      // By bytes: ten thousand strings would cost more than an article.
      for word in row[(tab + 1)...].split(separator: 0x20) {
        var hash = StableHash()
        for byte in word { hash.add(byte) }
        rarities[hash.value] = rarity
      }
    }
    self.rarities = rarities
  }

  /// The list that ships with the program.
  static func standard() -> WordFrequencies {
    WordFrequencies(table: LexiconFile.frequencies)
  }

  /// Tenths of the negative logarithm to base 10 of the frequency of the word with a folded hash: 13
  /// for "the", 38 for a word that stands once in 6,300.
  func rarity(folded hash: UInt64) -> Int {
    rarities[hash].map(Int.init) ?? WordFrequencies.unlisted
  }
}
