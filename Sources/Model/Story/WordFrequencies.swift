/// How rare English words are, from `Lexicons/frequencies.tsv`: a background that no folder changes,
/// so that two articles are judged alike alone and among a thousand.
struct WordFrequencies: Sendable {
  /// The rarity of a word that the list does not hold: one in 10^5.8, the mean of what lies beyond
  /// its end at 10^5.2.
  static let unlisted = 58

  /// The hashes of the words by open addressing, each with its rarity in place of its last seven bits;
  /// 0 where no word stands. A dictionary of ten thousand words would take four times as much.
  private var slots: [UInt64]

  /// Reads rows of `tenths TAB words`; lines that begin with "#" are comments. Rows without a number
  /// from 0 to 127 are passed over.
  init(table bytes: [UInt8]) {
    // Each word has a space or a line end behind it, and two slots in three at most are taken.
    let most = bytes.count { $0 == 0x20 || $0 == 0x0A }
    var size = 16
    while size * 2 < 3 * most { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for row in bytes.split(separator: 0x0A) {
      guard let tab = row.firstIndex(of: 0x09),
        let rarity = UInt64(String(decoding: row[..<tab], as: UTF8.self)), rarity < 128
      else { continue }
      // By bytes: ten thousand strings would cost more than an article.
      for word in row[(tab + 1)...].split(separator: 0x20) {
        var hash = StableHash()
        for byte in word { hash.add(byte) }
        slots[slot(of: hash.value)] = hash.value & ~0x7F | rarity
      }
    }
  }

  /// The list that ships with the program.
  static func standard() -> WordFrequencies {
    WordFrequencies(table: LexiconFile.frequencies)
  }

  /// Tenths of the negative logarithm to base 10 of the frequency of the word with a folded hash: 13
  /// for "the", 38 for a word that stands once in 6,300.
  func rarity(folded hash: UInt64) -> Int {
    let found = slots[slot(of: hash)]
    return found == 0 ? WordFrequencies.unlisted : Int(found & 0x7F)
  }

  /// Where a word stands, or the free slot where it would.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 7) & mask
    while slots[slot] != 0, (slots[slot] ^ hash) >> 7 != 0 { slot = (slot + 1) & mask }
    return slot
  }
}
