import Testing

@testable import Model

@Suite struct RuleMatcherTests {
  private static let lexicon = Lexicon.standard()

  /// "rule:words" for every match, or "rule:words=captures" where the rule captures.
  private static func matches(_ rules: [Rule<String>], _ string: String) -> [String] {
    let article = TimeCorpus.article(string)
    let document = Document(article, lexicon: lexicon)
    let matcher = RuleMatcher(rules, lexicon: lexicon)
    var machine = matcher.machine(for: document, lexicon: lexicon)
    return matcher.annotations(tokens: document.tokens.indices, &machine)
      .map { $0.rule.name + ":" + article.text[$0.range] + $0.value }
  }

  private static func rule(
    _ name: String, _ pattern: Pattern, part: Int? = nil
  ) -> Rule<String> {
    Rule(RuleID(name), pattern, part: part) { match in
      (0..<8).filter { match.captures[$0] != nil }
        .map { "=" + (match.words($0) ?? "") }.joined()
    }
  }

  @Test func theLongestMatchWinsAndTiesGoToTheFirstRule() {
    let rules = [
      Self.rule("short", .word(["the"])),
      Self.rule("long", .sequence([.word(["the"]), .word(["end"])])),
      Self.rule("late", .sequence([.word(["the"]), .kind([.word])])),
    ]
    #expect(Self.matches(rules, "the end the") == ["long:the end", "short:the"])
  }

  @Test func matchesDoNotOverlap() {
    let pair = Self.rule("pair", .sequence([.kind([.word]), .kind([.word])]))
    #expect(Self.matches([pair], "a b c d e") == ["pair:a b", "pair:c d"])
  }

  @Test func greedyPartsGiveTokensBack() {
    let rule = Self.rule(
      "back",
      .sequence([.repeated(.capture(0, .kind([.word])), 0...3), .capture(1, .word(["end"]))]))
    #expect(Self.matches([rule], "to the end") == ["back:to the end=the=end"])
    #expect(Self.matches([rule], "end") == ["back:end=end"])
  }

  @Test func aChoiceThatLedNowhereLeavesNoCapture() {
    let rule = Self.rule(
      "choice",
      .choice([
        .sequence([.capture(0, .word(["a"])), .word(["b"])]),
        .sequence([.word(["a"]), .capture(1, .word(["c"]))]),
      ]))
    #expect(Self.matches([rule], "a c") == ["choice:a c=c"])
  }

  @Test func looksTakeNoToken() {
    let rules = [
      Self.rule(
        "looks",
        .sequence([
          .behind(.word(["in"])), .word(["may"]), .ahead(.kind([.fullStop])),
          .notAhead(.word(["be"])),
        ])),
      Self.rule("other", .sequence([.notBehind(.word(["in"])), .word(["may"])])),
    ]
    #expect(Self.matches(rules, "in May. May go, in May be") == ["looks:May", "other:May"])
  }

  @Test func aPartIsAnnotatedAndTheRestIsContext() {
    let rule = Self.rule(
      "age", .sequence([.word(["age"]), .capture(0, .kind([.number]))]), part: 0)
    #expect(Self.matches([rule], "at age 12") == ["age:12=12"])
  }

  @Test func joinedAsksForNoSpace() {
    let rule = Self.rule("decade", .sequence([.digits(4...4), .joined(.word(["s"]))]))
    #expect(Self.matches([rule], "1920s 1920 s") == ["decade:1920s"])
  }

  @Test func aRuleWithoutValueIsNoMatch() {
    let none = Rule<String>("none", .word(["a"])) { _ in nil }
    #expect(Self.matches([none, Self.rule("some", .word(["a"]))], "a") == ["some:a"])
  }

  @Test(arguments: [
    Pattern.sequence([]), .choice([]), .optional(.word(["a"])), .repeated(.word(["a"]), 0...0),
    .repeated(.optional(.word(["a"])), 0...5), .notAhead(.word(["a"])), .behind(.word(["a"])),
  ])
  func aPatternThatTakesNothingMatchesNothingAndEnds(pattern: Pattern) {
    #expect(Self.matches([Self.rule("empty", pattern)], "b b").isEmpty)
  }

  @Test func wordsThatTheLexiconLacksAreFound() {
    #expect(Self.lexicon.id(folded: StableHash.folded("quokka")) == .unknown)
    let rule = Self.rule("unknown", .sequence([.word(["quokka"]), .word(["zyzzyva"])]))
    #expect(Self.matches([rule], "a Quokka zyzzyva") == ["unknown:Quokka zyzzyva"])
  }

  /// Running every rule at every token must give what the index lets through.
  @Test func theIndexHidesNoMatch() {
    let text =
      "the end of March, the 1920s, in the spring of 1943, two-and-a-half years, May 4 and 5, "
      + "'98, at age ten, 3 p.m. Friday, every other week, a year and a half, half an hour ago."
    let document = Document(TimeCorpus.article(text), lexicon: Self.lexicon)
    let patterns = TimeRules.all.map(\.pattern)
    let program = PatternProgram(patterns, lexicon: Self.lexicon)
    let index = RuleIndex(patterns, columns: program.columns)
    var machine = PatternMachine<Int>(program, document, lexicon: Self.lexicon)
    machine.move(to: document.tokens.indices)
    var found = 0
    for place in document.tokens.indices {
      var candidates: Set<Int> = []
      index.forEachCandidate(machine.column(at: place), next: machine.column(at: place + 1)) {
        candidates.insert($0)
      }
      for rule in TimeRules.all.indices where machine.end(of: rule, at: place) != nil {
        found += 1
        #expect(candidates.contains(rule), "\(TimeRules.all[rule].id) at \(place)")
      }
    }
    #expect(found > 30)
  }
}
