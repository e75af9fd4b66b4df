/// Words that judge, hedge, bound or deny, from `Lexicons/stance.tsv`, found in all regular forms.
struct StanceWords: Sendable {
  /// What a word does to its clause.
  enum Kind: String, Hashable, Sendable {
    /// Says how one party stands to another or to a rule: friend, impartial, illegal.
    case standing
    /// Praises or blames, gains or loses: what it is about must be named beside it.
    case evaluation
    /// A state that another one ends: closed, reopened.
    case state
    /// An act of speech that has an object: praised, demanded.
    case act
    /// How sure: potential, planned, confirmed.
    case certainty
    /// How much of something: none, some, all.
    case scope
    /// Says that something is not known or not told.
    case knowledge
    /// A vague time ahead: soon.
    case moment
    /// Names why something happened: reason, motive.
    case reason
    /// Tells why something happened: because, when.
    case because
    /// Turns a word of judgement round (Polanyi and Zaenen 2006): not, rarely, refuse.
    case shifter
    /// Too general to tell what a clause is about: say, new, year.
    case light

    /// Whether its words say nothing of what a clause is about.
    var isLight: Bool { self == .light || self == .shifter || self == .scope }
  }

  /// A word or phrase of the list.
  struct Entry: Hashable, Sendable {
    let kind: Kind
    /// What opposite words have in common, as in "bond"; empty where the kind alone decides.
    let scale: String
    /// Its place on the scale: 1 and -1 are opposite.
    let degree: Int
    /// The words behind the first, by their base forms.
    let rest: [UInt64]
  }

  private let entries: WordMap<[Entry]>
  /// The base form of each form of each word.
  private let bases: WordMap<UInt64>

  /// Reads rows of `kind TAB scale TAB degree TAB word|phrase`; rows of an unknown kind are passed
  /// over: a test holds that there are none.
  init(table bytes: [UInt8] = LexiconFile.stance) {
    var entries = WordMap<[Entry]>()
    var words: [Substring] = []
    for row in TabSeparated.rows(bytes) where row.count == 4 {
      guard let kind = Kind(rawValue: row[0]), let degree = Int(row[2]) else { continue }
      for phrase in row[3].utf8.split(separator: UInt8(ascii: "|")) {
        let parts = phrase.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
          .map { Substring($0) }
        let hashes = parts.map(StanceWords.hash)
        guard let first = hashes.first else { continue }
        words += parts
        entries.update(first, default: []) {
          $0.append(
            Entry(kind: kind, scale: row[1], degree: degree, rest: Array(hashes.dropFirst())))
        }
      }
    }
    // A word of the list is its own base form, also where it is a form of another: "agreed".
    var bases = WordMap<UInt64>(capacity: words.count * 4)
    for word in words {
      let hash = StanceWords.hash(word)
      bases[hash] = hash
    }
    for word in words {
      let hash = StanceWords.hash(word)
      for form in Inflection.forms(word) where bases[form] == nil { bases[form] = hash }
    }
    self.entries = entries
    self.bases = bases
  }

  private static func hash(_ word: Substring) -> UInt64 {
    var hash = StableHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// The base form of a token that a row of the list holds, 0 for any other.
  func base(_ token: Token) -> UInt64 { bases[token.folded] ?? 0 }

  /// The longest entries that begin with one of some base forms, and their length in words; several
  /// where a word stands in several rows.
  func entries(at index: Int, in bases: [UInt64]) -> (entries: [Entry], length: Int)? {
    guard bases[index] != 0, let candidates = entries[bases[index]] else { return nil }
    var best: [Entry] = []
    var length = -1
    // By index: to walk over the entries themselves copies each, which counts references.
    for place in candidates.indices {
      let count = candidates[place].rest.count
      guard count >= length, fits(candidates[place], index + 1, bases) else { continue }
      if count > length { best = [] }
      length = count
      best.append(candidates[place])
    }
    return best.isEmpty ? nil : (best, length + 1)
  }

  private func fits(_ entry: Entry, _ start: Int, _ bases: [UInt64]) -> Bool {
    start + entry.rest.count <= bases.count
      && entry.rest.indices.allSatisfy { bases[start + $0] == entry.rest[$0] }
  }
}
