import Testing

@testable import Model

@Suite struct ComposerTests {
  private static let lexicon = Lexicon.standard()
  private static let small = ValueTags(rawValue: 1)
  private static let large = ValueTags(rawValue: 2)

  /// Numbers in digits are annotated first; those above 9 are large.
  private static func compose(_ rules: [Composition<Int>], _ string: String) -> [String] {
    let article = TimeCorpus.article(string)
    let document = Document(article, lexicon: lexicon)
    let number = Rule<Int>("number", .capture(0, .digits(1...9))) { $0.digits(0) }
    let tokens = document.tokens.indices
    let matcher = RuleMatcher([number], lexicon: lexicon)
    var matching = matcher.machine(for: document, lexicon: lexicon)
    let found = matcher.annotations(tokens: tokens, &matching)
    let composer = Composer(rules, lexicon: lexicon) { $0 > 9 ? large : small }
    var composing = composer.machine(for: document, lexicon: lexicon)
    return composer.compose(found, tokens: tokens, &composing)
      .map { "\(article.text[$0.range])=\($0.value)" }
  }

  private static let sum = Composition<Int>(
    "sum",
    .sequence([
      .word(["add"]), .capture(0, .annotated([small, large])), .word(["and"]),
      .capture(1, .annotated([small, large])),
    ])
  ) { found in
    guard let left = found.value(0), let right = found.value(1) else { return nil }
    return left + right
  }

  @Test func partsBecomeOneAnnotation() {
    #expect(Self.compose([Self.sum], "1, add 2 and 30, 4") == ["1=1", "add 2 and 30=32", "4=4"])
  }

  @Test func whatFitsNoRuleStays() {
    #expect(Self.compose([Self.sum], "add 2 or 30") == ["2=2", "30=30"])
    #expect(Self.compose([], "2 30") == ["2=2", "30=30"])
  }

  @Test func tagsDecide() {
    let rule = Composition<Int>(
      "half", .sequence([.word(["half"]), .capture(0, .annotated(Self.large))])
    ) { found in found.value(0).map { $0 / 2 } }
    #expect(Self.compose([rule], "half 8 half 80") == ["8=8", "half 80=40"])
  }

  @Test func aPartLeavesTheOthersAsTheyWere() {
    let rule = Composition<Int>(
      "last", .sequence([.capture(0, .annotated(Self.large)), .word(["x"])]), part: 0
    ) { found in found.value(0).map { $0 + 1 } }
    #expect(Self.compose([rule], "5 10 x 7") == ["5=5", "10=11", "7=7"])
  }
}
