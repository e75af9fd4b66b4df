import TestSupport
import Testing

@testable import Model

/// Holds the slot rules against their corpora: the phrase and its value must come out, and nothing
/// else; a known miss stands in a backlog, and fails there when it begins to pass.
@Suite struct SlotCorpusTests {
  static let families: [(slot: Slot, corpus: String)] = [
    (.channel, "channel"), (.initiator, "initiator"), (.ordinal, "ordinal"),
  ]

  /// Compiled once: a debug build takes a tenth of a second over the rules.
  static let lexicon = Lexicon.standard()
  static let extractor = ClaimExtractor(lexicon: lexicon)
  static let names = NameAnnotator(lexicon: lexicon, gazetteer: Gazetteer(lexicon: lexicon))
  static let times = TimeAnnotator(lexicon: lexicon)

  static func examples(_ ending: String) -> [(Slot, Corpus.Example)] {
    families.flatMap { family in
      Corpus(family.corpus + ending).examples.map { (family.slot, $0) }
    }
  }

  @Test(arguments: examples(".corpus"))
  func theRuleFindsWhatTheCorpusSays(slot: Slot, example: Corpus.Example) {
    #expect(found(slot, example.text) == expected(example))
  }

  @Test(arguments: examples(".backlog"))
  func aKnownMissStillMisses(slot: Slot, example: Corpus.Example) {
    #expect(
      found(slot, example.text) != expected(example), "it passes now: move it to the corpus")
  }

  private func expected(_ example: Corpus.Example) -> [String] {
    guard let value = example.value, let phrase = example.phrase else { return [] }
    return ["\(value) «\(phrase)»"]
  }

  private func found(_ slot: Slot, _ sentence: String) -> [String] {
    let text = ArticleText(sentence)
    let article = Article(
      id: ArticleID(rawValue: "a"), file: "a.txt", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
    let document = Document(article, lexicon: Self.lexicon)
    let extractor = Self.extractor
    let names = Self.names.annotations(in: document)
    let readings = extractor.readings(
      article.id, document, names, NameLinker(names), Self.times.annotations(in: document), [], [],
      extractor.concepts())
    return readings.flatMap { extractor.findings(in: $0) }.flatMap(\.slots)
      .filter { $0.slot == slot }
      .map { "\(code($0.value)) «\(text[$0.range])»" }
  }

  private func code(_ value: SlotValue) -> String {
    let ordinals = [
      "zero", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth",
    ]
    switch value {
    case .channel(let channel): return channel.rawValue
    case .name(let name): return name
    case .ordinal(let number, let span, let modifier):
      let word = ordinals.indices.contains(number) ? ordinals[number] : String(number)
      return "\(word)/\(span ?? "-")/\(modifier ?? "-")"
    default: return "\(value)"
    }
  }
}
