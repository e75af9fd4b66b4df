import Synchronization

/// What WordNet tells of single words as they stand in texts.
///
/// WordNet lists every sense that a word ever has; a rule may rest on those alone that a reader thinks
/// of first. So a relation counts only where it holds from both ends and between first senses.
final class WordMeanings: Sendable {
  /// Fields of life (lexnames(5WN)) of nouns that tell what happens: act, event, process.
  private static let happenings: Set<Int> = [4, 11, 22]
  /// Fields of verbs of which one may do both, one after the other: of the body, competition,
  /// consumption, contact, motion, perception, possession and weather. Who locks a door unlocks it.
  private static let passingActs: Set<Int> = [29, 33, 34, 35, 38, 39, 40, 43]
  /// What begins will end, so that neither word denies the other.
  private static let phases = Set(["begin", "end", "appear", "disappear"].map { Array($0.utf8) })
  private static let negations = ["un", "in", "im", "il", "ir", "dis", "non", "de"]
    .map { Array($0.utf8) }
  /// Steps from "widow" to "woman" and from "toddler" to "child", and a few beyond.
  private static let depth = 5

  /// Words that are looked up before the files' pages are let go of: about a megabyte of them.
  private static let wordsBetweenForgetting = 8

  private let wordNet: WordNet
  private let lookedUp = Atomic(0)
  /// What was asked in any article, by the folded hash of the word.
  private let verbs = Mutex<[UInt64: String?]>([:])
  private let opposites = Mutex<[UInt64: String?]>([:])

  /// Takes the dictionary.
  init(_ wordNet: WordNet) { self.wordNet = wordNet }

  /// The verb, in its base form, for what a noun says happens: "destroy" for "destruction"; nil for
  /// other words.
  func verb(of token: Token, in text: ArticleText) -> String? {
    if let known = verbs.withLock({ $0[token.folded] }) { return known }
    defer { countLookUp() }
    let verb = verb(ofNoun: bytes(token, text)).map { String(decoding: $0, as: UTF8.self) }
    verbs.withLock { _ = $0.updateValue(verb, forKey: token.folded) }
    return verb
  }

  /// The word, in its base form, that stands for a token and its opposite: "insured" for "uninsured";
  /// nil where the token stands for the pair itself or has no single opposite.
  func opposite(of token: Token, in text: ArticleText) -> String? {
    if let known = opposites.withLock({ $0[token.folded] }) { return known }
    defer { countLookUp() }
    let word = bytes(token, text)
    let other =
      contrary(of: word, as: .adjective)
      ?? wordNet.baseForm(of: word, as: .verb).flatMap { contrary(of: $0, as: .verb) }
    let opposite = other.map { String(decoding: $0, as: UTF8.self) }
    opposites.withLock { _ = $0.updateValue(opposite, forKey: token.folded) }
    return opposite
  }

  /// What a noun in the singular means in its first sense, and what that is a kind of, the nearest
  /// first: "widow", "woman", "adult". Empty for other words.
  func kinds(of token: Token, in text: ArticleText) -> [Synset.ID] {
    defer { countLookUp() }
    let word = bytes(token, text)
    guard let sense = wordNet.senses(of: word, as: .noun, limit: 1).first else { return [] }
    return [sense] + wordNet.hypernyms(of: sense, depth: WordMeanings.depth)
  }

  /// What a noun in lower case means in its first sense.
  func sense(of noun: String) -> Synset.ID? {
    wordNet.senses(of: Array(noun.utf8), as: .noun, limit: 1).first
  }

  /// Lets go of the pages of the files now and then. What was found is kept, and few words are new.
  private func countLookUp() {
    let count = lookedUp.wrappingAdd(1, ordering: .relaxed).newValue
    if count % WordMeanings.wordsBetweenForgetting == 0 { wordNet.forgetPages() }
  }

  private func bytes(_ token: Token, _ text: ArticleText) -> [UInt8] {
    text.bytes[Int(token.start)..<Int(token.end)].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// The verb for what a noun says happens; of several the one that begins most like it.
  private func verb(ofNoun word: [UInt8]) -> [UInt8]? {
    guard let noun = wordNet.baseForm(of: word, as: .noun),
      let sense = wordNet.senses(of: noun, as: .noun, limit: 1).first,
      let field = wordNet.field(of: sense), WordMeanings.happenings.contains(field)
    else { return nil }
    let verbs = wordNet.derivations(of: noun, as: .noun, senses: 1).filter { verb in
      verb.synset.id.part == .verb
        && wordNet.derivations(of: verb.word, as: .verb, senses: 2).contains {
          $0.word == noun && $0.synset.id.part == .noun
        }
    }
    return verbs.map(\.word).max { shared($0, noun) < shared($1, noun) }
  }

  private func shared(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }

  /// The opposite of a word, where that stands for the pair: it is the one without "un-" and its like,
  /// else the first by its bytes. Of several opposites the one of such a pair, else none.
  private func contrary(of word: [UInt8], as part: PartOfSpeech) -> [UInt8]? {
    var others = wordNet.antonyms(of: word, as: part, senses: 2)
    if part == .verb, !isLasting(word) || !others.allSatisfy(isLasting) { return nil }
    if let other = others.first(where: { isNegation(word, of: $0) }) { return other }
    // Of "sit" both "stand" and "lie" are opposites, so that it denies neither.
    guard let other = others.popLast(), others.isEmpty, !other.contains(UInt8(ascii: "_")),
      !isNegation(other, of: word), wordNet.antonyms(of: other, as: part, senses: 2) == [word]
    else { return nil }
    return other.lexicographicallyPrecedes(word) ? other : nil
  }

  private func isNegation(_ word: [UInt8], of other: [UInt8]) -> Bool {
    WordMeanings.negations.contains { $0 + other == word }
  }

  /// Whether who does it will hardly do its opposite as well within one event.
  private func isLasting(_ verb: [UInt8]) -> Bool {
    guard !WordMeanings.phases.contains(verb),
      let sense = wordNet.senses(of: verb, as: .verb, limit: 1).first,
      let field = wordNet.field(of: sense)
    else { return false }
    return !WordMeanings.passingActs.contains(field)
  }
}
