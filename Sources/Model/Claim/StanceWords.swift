/// Words that judge, hedge, bound or deny, from `Lexicons/stance.tsv`, found by their stems.
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
    /// Turns a word of judgement round (Polanyi and Zaenen 2006): not, rarely, refuse.
    case shifter
    /// Too general to tell what a clause is about: say, new, year.
    case light
  }

  /// A word or phrase of the list.
  struct Entry: Hashable, Sendable {
    let kind: Kind
    /// What opposite words have in common, as in "bond"; empty where the kind alone decides.
    let scale: String
    /// Its place on the scale: 1 and -1 are opposite.
    let degree: Int
    /// The stems behind the first.
    let rest: [UInt64]
  }

  private let entries: [UInt64: [Entry]]

  /// Reads rows of `kind TAB scale TAB degree TAB word|phrase`; rows of an unknown kind are passed
  /// over: a test holds that there are none.
  init(table bytes: [UInt8] = PackageResources.stance_tsv) {
    let stemmer = Stemmer()
    var entries: [UInt64: [Entry]] = [:]
    for row in TabSeparated.rows(bytes) where row.count == 4 {
      guard let kind = Kind(rawValue: row[0]), let degree = Int(row[2]) else { continue }
      for phrase in row[3].split(separator: "|") {
        let stems = phrase.split { $0 == " " || $0 == "-" }
          .map { StableHash.folded(stemmer.stem($0.lowercased())) }
        guard let first = stems.first else { continue }
        entries[first, default: []].append(
          Entry(kind: kind, scale: row[1], degree: degree, rest: Array(stems.dropFirst())))
      }
    }
    self.entries = entries
  }

  /// The longest entries that begin with the first of some stems, and their length in words; several
  /// where a word stands in several rows.
  func entries(at index: Int, in stems: [UInt64]) -> (entries: [Entry], length: Int)? {
    guard let candidates = entries[stems[index]] else { return nil }
    var best: [Entry] = []
    for entry in candidates where fits(entry, index + 1, stems) {
      let length = best.first?.rest.count ?? -1
      if entry.rest.count > length {
        best = [entry]
      } else if entry.rest.count == length {
        best.append(entry)
      }
    }
    return best.first.map { (best, $0.rest.count + 1) }
  }

  private func fits(_ entry: Entry, _ start: Int, _ stems: [UInt64]) -> Bool {
    start + entry.rest.count <= stems.count
      && entry.rest.indices.allSatisfy { stems[start + $0] == entry.rest[$0] }
  }
}
