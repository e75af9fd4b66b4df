import Model
import Testing

/// The analysis takes any text: words of all classes in any order, signs, scripts, odd numbers. The
/// seed is fixed, so a trap shows again.
@Suite struct HostileAnalysisTests {
  private static let pieces = [
    "Friday", "on", "Monday’s", "the", "call", "phone", "video", "conversation", "between", "and",
    "with", "Xi", "Putin", "Modi", "Biden", "China’s", "leader", "the second", "in", "less than",
    "two", "months", "anniversary", "third", "80th-anniversary", "of", "invasion", "Ukraine",
    "World War", "Two", "ago", "a year", "its fourth year", "killed", "12", "at least", "dead",
    "no one", "dozens", "injured", "death toll", "to", "rose", "spoke", "telephoned", "rang",
    "face-to-face", "in-person", "meeting", "visit", "Moscow", "coincided", "administration",
    "initiated", "by", "request", "at", "'s", "’", "“", "”", "\"", "(", ")", ".", ",", ";", ":",
    "-", "--", "—", "…", "U.S.", "D.C.", "p.m.", "V.", "2004", "999999999999", "31 February",
    "0", "$12", "6.1-magnitude", "%", "é", "世界", "🙂", "\u{202E}", "\u{0}", "\n", "It was",
    "who had", "that", "which", "according to", "planned", "fire", "struck", "early", "not",
  ]

  /// A generator of Lehmer's kind (Park and Miller 1988).
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state * 48_271 % 2_147_483_647
      return Int(state % UInt64(sides))
    }
  }

  @Test(arguments: 1...12)
  func noTextTrapsIt(seed: Int) {
    var dice = Dice(state: UInt64(seed) * 7_919)
    let articles = (0..<6).map { number in
      var text = ""
      for _ in 0..<(40 + dice.roll(160)) {
        text += Self.pieces[dice.roll(Self.pieces.count)] + (dice.roll(12) == 0 ? "" : " ")
      }
      let body = ArticleText(text)
      return Article(
        id: ArticleID(rawValue: "\(number)"), file: "\(number).txt", sha256: "", text: body,
        blocks: [Block(kind: .paragraph, range: TextRange(0, body.bytes.count))])
    }
    let analysis = analyze(articles)
    #expect(analysis.stories.flatMap(\.articles).count == articles.count)
    for comparison in analysis.comparisons {
      for claim in comparison.claims {
        let text = analysis.article(claim.article)?.text.bytes.count ?? 0
        #expect(claim.sentence.contains(claim.range) || claim.range.end <= text)
        #expect(!claim.range.isEmpty)
      }
    }
    for story in analysis.stories { _ = analysis.aligned(story.articles) }
  }
}
