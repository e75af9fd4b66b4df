/// What happens, by kind, from `Lexicons/occasions.tsv`: the nouns and verbs that tell of an
/// earthquake, a match, a strike, and the verbs that say of any of them that it happened.
///
/// A class, for every sentence holds it: one reference is counted, not one a list.
final class OccasionKinds: Sendable {
  /// What a phrase tells.
  enum Role: String, Hashable, Sendable {
    /// Names the event: "quake".
    case noun
    /// Names it only in a text that holds another word of the kind: a "game" beside a "goal".
    case doubtfulNoun
    /// Tells it without a noun: "derailed", "took off".
    case verb
    /// Says of an event that it happened: "took place", of an agreement "was signed".
    case happening
    /// Says that it began.
    case starting
    /// Says that it ended.
    case ending
    /// Says what it did to others: "destroyed".
    case affecting
    /// Goes with the kind and names nothing: "union" with a strike.
    case sign
    /// Stands where it happened: "epicentre", "wreck".
    case locator
  }

  /// A phrase of the list.
  struct Phrase: Hashable, Sendable {
    /// The kind; empty for verbs of happening, which take it from their subject.
    let kind: String
    let role: Role
    fileprivate let words: [UInt64]
  }

  /// The noun for an event whose kind the rest of the text tells.
  static let anyKind = "incident"
  private static let roles: [String: Role] = [
    "happening": .happening, "start": .starting, "end": .ending, "effect": .affecting,
  ]
  private static let gap = StableHash.folded("_")

  /// By first word, the longest first.
  private let phrases: WordMap<[Phrase]>
  private let lasting: Set<String>
  private let dated: Set<String>
  private let general: Set<String>
  private let personal: Set<String>
  /// Kinds of violence that a more general word may mean, sorted.
  let specialKinds: [String]

  /// Reads rows of kind, nouns, verbs, verbs of its nouns, signs, locators and manner; bars stand
  /// between phrases, and "_" is a gap of up to two words.
  init(lexicon: Lexicon, table bytes: [UInt8] = LexiconFile.occasions) {
    var phrases = WordMap<[Phrase]>()
    var kindsByManner: [String: Set<String>] = [:]
    for row in TabSeparated.rows(bytes) where row.count >= 7 {
      let kind = OccasionKinds.roles[row[0]] == nil ? row[0] : ""
      let add = { (text: String, role: Role) in
        let words = OccasionKinds.words(text, lexicon)
        guard let first = words.first else { return }
        phrases.update(first, default: []) {
          $0.append(Phrase(kind: kind, role: role, words: words))
        }
      }
      for noun in OccasionKinds.cells(row[1]) {
        if noun.hasSuffix("?") {
          add(String(noun.dropLast()), .doubtfulNoun)
        } else {
          add(noun, .noun)
        }
      }
      for verb in OccasionKinds.cells(row[2]) { add(verb, .verb) }
      let role = OccasionKinds.roles[row[0]] ?? .happening
      for verb in OccasionKinds.cells(row[3]) { add(verb, role) }
      for sign in OccasionKinds.cells(row[4]) { add(sign, .sign) }
      for locator in OccasionKinds.cells(row[5]) { add(locator, .locator) }
      for manner in OccasionKinds.cells(row[6]) {
        kindsByManner[manner, default: []].insert(row[0])
      }
    }
    phrases.updateValues {
      $0.sort {
        ($1.words.count, $0.kind, $0.role.rawValue) < ($0.words.count, $1.kind, $1.role.rawValue)
      }
    }
    self.phrases = phrases
    general = kindsByManner["general"] ?? []
    lasting = kindsByManner["lasting"] ?? []
    dated = kindsByManner["month"] ?? []
    personal = kindsByManner["personal"] ?? []
    specialKinds = (kindsByManner["special"] ?? []).sorted()
  }

  /// Whether a word alone tells of an event of some kind.
  func isTold(by token: Token) -> Bool {
    phrases[token.folded]?.contains {
      $0.words.count == 1 && [.noun, .verb, .affecting].contains($0.role)
    } ?? false
  }

  /// Whether events of a kind go on for days, so that only their beginning and end have a date.
  func isLasting(_ kind: String) -> Bool { lasting.contains(kind) }

  /// Whether a kind may be told in place of a more special one: an "attack" of a bombing.
  func isGeneral(_ kind: String) -> Bool { general.contains(kind) }

  /// Whether events of a kind befall people one by one, so that each is known by whom.
  func isPersonal(_ kind: String) -> Bool { personal.contains(kind) }

  /// Whether a month alone dates events of a kind: "gained independence in July".
  func isDatedByMonth(_ kind: String) -> Bool { dated.contains(kind) }

  /// The phrases that begin at a token, all of the greatest length, and that length in tokens.
  func phrases(
    at index: Int, in tokens: [Token], limit: Int
  ) -> (phrases: [Phrase], length: Int)? {
    guard let candidates = phrases[tokens[index].folded], let longest = candidates.first else {
      return nil
    }
    // Most words stand in phrases of one word alone.
    if longest.words.count == 1 { return (candidates, 1) }
    var found: [Phrase] = []
    var best = 0
    // By index: to walk over the phrases themselves copies each, which counts references.
    for place in candidates.indices {
      guard let length = OccasionKinds.length(of: candidates[place].words, tokens, index, limit),
        length >= best
      else { continue }
      if length > best { found = [] }
      best = length
      found.append(candidates[place])
    }
    return found.isEmpty ? nil : (found, best)
  }

  private static func words(_ text: String, _ lexicon: Lexicon) -> [UInt64] {
    let source = ArticleText(text)
    return Tokenizer.tokens(
      of: source, in: TextRange(0, source.bytes.count), lexicon: lexicon
    ).map { source[$0.range] == "_" ? OccasionKinds.gap : $0.folded }
  }

  private static func cells(_ cell: String) -> [String] {
    cell.split(separator: "|").map(String.init)
  }

  /// How many tokens the words take from an index on, nil where they do not stand there.
  private static func length(
    of words: [UInt64], _ tokens: [Token], _ index: Int, _ limit: Int
  ) -> Int? {
    var at = index
    for (number, word) in words.enumerated() {
      if word == gap, number + 1 < words.count {
        var skipped = 0
        while skipped < 2, at < limit, tokens[at].folded != words[number + 1] {
          at += 1
          skipped += 1
        }
        continue
      }
      guard at < limit, tokens[at].folded == word else { return nil }
      at += 1
    }
    return at - index
  }
}
