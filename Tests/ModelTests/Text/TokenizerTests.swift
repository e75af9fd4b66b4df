import Testing

@testable import Model

@Suite struct TokenizerTests {
  private static let lexicon = Lexicon.standard()

  private static func tokens(_ string: String) -> [Token] {
    let text = ArticleText(string)
    return Tokenizer.tokens(
      of: text, in: TextRange(0, text.bytes.count), lexicon: TokenizerTests.lexicon)
  }

  private static func words(_ string: String) -> [String] {
    let text = ArticleText(string)
    return tokens(string).map { text[$0.range] }
  }

  @Test(arguments: [
    ("the U.S. and D.C. agreed", ["the", "U.S.", "and", "D.C.", "agreed"]),
    ("Vladimir V. Putin left", ["Vladimir", "V.", "Putin", "left"]),
    ("Plan B. He left", ["Plan", "B.", "He", "left"]),
    ("a plan b. he left", ["a", "plan", "b", ".", "he", "left"]),
    ("Mr. Li met Dr. Wu", ["Mr.", "Li", "met", "Dr.", "Wu"]),
    ("at 3 p.m. on Oct. 4", ["at", "3", "p.m.", "on", "Oct.", "4"]),
    ("2.5 and 1,200 and 16:08", ["2.5", "and", "1,200", "and", "16:08"]),
    ("It rose by 3.", ["It", "rose", "by", "3", "."]),
    ("the 80th and 21st", ["the", "80th", "and", "21st"]),
    ("the 1920s", ["the", "1920", "s"]),
    ("a three-day visit", ["a", "three", "-", "day", "visit"]),
    ("Friday's and the leaders' talks", ["Friday", "'s", "and", "the", "leaders", "'", "talks"]),
    ("Friday\u{2019}s talks", ["Friday", "\u{2019}s", "talks"]),
    ("O'Brien at ten o\u{2019}clock", ["O'Brien", "at", "ten", "o\u{2019}clock"]),
    ("don't", ["don't"]),
    ("\u{201C}Now,\u{201D} he said", ["\u{201C}", "Now", ",", "\u{201D}", "he", "said"]),
    ("4\u{A0}March\u{202F}2013", ["4", "March", "2013"]),
    ("1939\u{2013}1945 \u{2014} war", ["1939", "\u{2013}", "1945", "\u{2014}", "war"]),
    ("a non\u{2011}breaking hyphen", ["a", "non", "\u{2011}", "breaking", "hyphen"]),
    ("wait... then\u{2026}", ["wait", "...", "then", "\u{2026}"]),
    ("$5, \u{20AC}6, 7%", ["$", "5", ",", "\u{20AC}", "6", ",", "7", "%"]),
    ("Łódź and Zürich", ["Łódź", "and", "Zürich"]),
    ("", []), (" \t\r\n ", []),
  ])
  func textIsCutIntoTokens(text: String, expected: [String]) {
    #expect(TokenizerTests.words(text) == expected)
  }

  @Test func tokensKnowTheirCaseAndTheSpaceBeforeThem() {
    let tokens = TokenizerTests.tokens("On Friday-Élan, (ok)")
    #expect(tokens.map(\.isCapitalised) == [true, true, false, true, false, false, false, false])
    #expect(tokens.map(\.followsSpace) == [true, true, false, false, false, true, false, false])
  }

  @Test func curlyAndStraightApostrophesAreOneWord() {
    let hashes = TokenizerTests.tokens("o'clock O\u{2019}CLOCK").map(\.folded)
    #expect(hashes.count == 2)
    #expect(Set(hashes).count == 1)
  }

  @Test(arguments: hostileTexts)
  func anyBytesGiveTokensInOrderWithinTheText(bytes: [UInt8]) {
    let text = ArticleText(validUTF8: bytes)
    let tokens = Tokenizer.tokens(
      of: text, in: TextRange(0, bytes.count), lexicon: TokenizerTests.lexicon)
    var last = 0
    for token in tokens {
      #expect(token.start >= last && token.end > token.start && token.end <= bytes.count)
      last = Int(token.end)
    }
  }

  @Test func aRangePastTheEndIsCutAtTheEnd() {
    let text = ArticleText("one two")
    let tokens = Tokenizer.tokens(
      of: text, in: TextRange(4, 400), lexicon: TokenizerTests.lexicon)
    #expect(tokens.map { text[$0.range] } == ["two"])
  }

  /// Texts that are cut in the middle of scalars, hold every byte, or are signs without words.
  static let hostileTexts: [[UInt8]] = [
    Array(0...255), Array((0...255).reversed()), [0xE2], [0xE2, 0x80], [0xE2, 0x80, 0x99],
    [0xC2], [0xC3], [0xF0, 0x9F], [0xF0, 0x9F, 0x98, 0x80], [0x61, 0xE2, 0x80], [0x27],
    [0x27, 0x73],
    [0x55, 0x2E], [0x55, 0x2E, 0x53], [0x31, 0x2E], [0x31, 0x2C], [0x31, 0x73], [0x31, 0x73, 0x74],
    [0x2D], [0x2E, 0x2E], [0x80, 0x80, 0x80], [0x73, 0xE2, 0x80, 0x99], [0x00, 0x1B, 0x9B],
    Array(repeating: 0x39, count: 5000), Array(repeating: 0xE2, count: 100),
    Array("31.31.9999 99/99/9999 2013-99-99 25:61:61 9999999999999 years ago".utf8),
    Array("the the the a a a 1 1 1 of of - - - May May May '99's s's 's".utf8),
  ]
}
