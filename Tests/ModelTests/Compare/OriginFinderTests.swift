import Testing

@testable import Model

@Suite struct OriginFinderTests {
  private static let extractor = ClaimExtractor(lexicon: .standard())

  private func comparisons(_ accounts: [String]) -> [Comparison] {
    let articles = accounts.enumerated().map { index, account in
      let text = ArticleText(account)
      return Article(
        id: ArticleID(rawValue: "\(index)"), file: "\(index)", sha256: "\(index)", text: text,
        blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
    }
    return StoryAnalysis(
      readings: articles.map(Self.extractor.read), articles: articles,
      finder: ClueFinder(lexicon: .standard())
    ).comparisons
  }

  private func bridges(_ accounts: [String]) throws -> Comparison {
    try #require(
      comparisons(accounts).first { $0.slot == .count && $0.event.kind.contains("bridge") })
  }

  @Test func aRepeatedSentenceIsOneWitness() throws {
    let found = try bridges([
      "The flood destroyed twelve bridges along the upper valley on the night of the storm.",
      "The flood destroyed twelve bridges along the upper valley on the night of the storm, it said.",
      "Nine bridges were destroyed by the flood.",
    ])
    #expect(found.relation == .conflict)
    #expect(found.sharedOrigins.map(\.kind) == [.passage])
    #expect(found.sharedOrigins.map { $0.articles.map(\.rawValue) } == [["0", "1"]])
    #expect(Wording.explanation(found).contains("they are one witness"))
  }

  @Test func aReprintIsOneWitnessAlsoInSentencesTooShortToBeCopied() throws {
    let report = """
      Twelve bridges were destroyed by the flood. Water stood in the cellars of the old town until \
      the morning, and the fire brigade pumped through the night with engines from three districts. \
      The mayor asked people to boil what they drink, for a main had burst below the market square.
      """
    let found = try bridges([
      report, report + " It goes on raining.", "Nine bridges were destroyed by the flood.",
    ])
    #expect(found.sharedOrigins.map { $0.articles.map(\.rawValue) } == [["0", "1"]])
  }

  @Test func twoOwnSentencesAreTwoWitnesses() throws {
    let found = try bridges([
      "The flood destroyed twelve bridges along the upper valley on the night of the storm.",
      "Engineers in the upper valley counted twelve bridges that the flood had destroyed.",
      "Nine bridges were destroyed by the flood.",
    ])
    #expect(found.sharedOrigins.isEmpty)
  }

  @Test(arguments: [
    ("Twelve bridges were destroyed, an engineer told AFP.", "AFP"),
    ("Twelve bridges were destroyed, an engineer told the Associated Press.", "AP"),
    ("Twelve bridges were destroyed, Reuters reported.", "Reuters"),
    ("GRAZ (AP) Twelve bridges were destroyed.", "AP"),
  ])
  func anAgencyIsTheOriginOfWhatRestsOnIt(account: String, agency: String) throws {
    let found = try bridges([account, account + " More follows.", "Nine bridges were destroyed."])
    let origins = found.claims.filter { $0.article.rawValue != "2" }.map(\.origin)
    #expect(origins.allSatisfy { $0 == agency })
    #expect(found.sharedOrigins.contains { $0.kind == .source(agency) })
  }

  @Test func anAgencyThatIsSpokenOfIsNoOrigin() throws {
    let found = try bridges([
      "Twelve bridges near the office of Reuters were destroyed.", "Nine bridges were destroyed.",
    ])
    #expect(found.claims.allSatisfy { $0.origin == nil })
  }
}
