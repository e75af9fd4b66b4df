import Testing

@testable import Model

/// Holds which articles make a story, on accounts written for the test: two ferries that sank, which
/// are twins, and what has nothing to do with either.
@Suite struct StoryGrouperTests {
  /// The ferry Marlena, March 2019.
  private static let marlena = [
    "Ferry sinks off Port Kestrel\nThe ferry Marlena sank off Port Kestrel on 4 March 2019 after its "
      + "bow door failed in heavy seas, the coastguard said. Rescuers pulled 83 passengers from the "
      + "water. Captain Ilya Drobnik was among 17 people still missing. The Marlena had left the "
      + "island of Orsay an hour before.",
    "Seventeen people were missing after the car ferry Marlena went down in a gale outside Port "
      + "Kestrel, rescuers said on Monday. Helicopters lifted 83 survivors to hospital in Kestrel. "
      + "The vessel, built in 1987, was bound from Orsay with 100 aboard. Divers reached the bow "
      + "door, which investigators suspect, on March 5, 2019.",
    "The Marlena's owner, Orsay Lines, knew that a bow door leaked, a union told reporters in Port "
      + "Kestrel. The sinking on 4 March cost the lives of captain Drobnik and sixteen others. "
      + "Orsay Lines denied it.",
  ]

  /// The ferry Sable Star, September 2021.
  private static let sableStar = [
    "Ferry capsizes near Tarnholm\nThe ferry Sable Star capsized near Tarnholm on 19 September 2021 "
      + "after its cargo shifted, the coastguard said. Rescuers pulled 140 passengers from the water. "
      + "Nine people were still missing. Captain Ruta Vesk survived. The Sable Star had left the "
      + "harbour of Linnby at noon.",
    "Nine people were missing after the car ferry Sable Star turned over outside Tarnholm, rescuers "
      + "said on Sunday. Boats from Linnby brought 140 survivors ashore. Captain Vesk told "
      + "investigators that lorries had broken loose. Divers were to reach the wreck on September "
      + "21, 2021.",
    "Vesk, who commanded the Sable Star, was questioned in Tarnholm over lorries that were not "
      + "lashed. Nine passengers drowned when the ferry turned over on 19 September within sight of "
      + "Linnby.",
  ]

  private static let others = [
    "The chess champion Odalys Quintero drew her ninth game in Varaždin and leads by a point. Her "
      + "challenger, Pim Hoekstra, needs a win with the black pieces on Thursday to stay in the match.",
    "Cheese makers of the Ubrique valley may again call their goat cheese Payoyo, a court in Cádiz "
      + "ruled. Growers had fought the dairy group Lacteval over the name since 2015.",
    "",
  ]

  /// Articles of one paragraph a line; identity comes from the text, `names` gives the files.
  private static func articles(_ texts: [String], names: [String]? = nil) -> [Article] {
    texts.enumerated().map { number, text in
      var blocks: [Block] = []
      var start = 0
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let range = TextRange(start, start + line.utf8.count)
        start = range.end + 1
        let isTitle = index == 0 && lines.count > 1
        if !range.isEmpty {
          blocks.append(Block(kind: isTitle ? .title : .paragraph, range: range))
        }
      }
      var hash = StableHash()
      hash.add(text)
      return Article(
        id: ArticleID(rawValue: hash.hex), file: names?[number] ?? "\(number).txt", sha256: "",
        text: ArticleText(text), blocks: blocks)
    }
  }

  /// The stories as sets of positions in `texts`.
  private static func stories(_ texts: [String], names: [String]? = nil) -> Set<Set<Int>> {
    let articles = articles(texts, names: names)
    let positions = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.id, $0) })
    return Set(
      analyze(articles).stories.map { Set($0.articles.compactMap { positions[$0] }) })
  }

  @Test(
    arguments: [marlena, sableStar].flatMap { event in
      [(0, 1), (0, 2), (1, 2)].map { [event[$0.0], event[$0.1]] }
    })
  func twoAccountsOfOneEventAreOneStory(folder: [String]) {
    #expect(Self.stories(folder) == [[0, 1]])
  }

  @Test(arguments: marlena, sableStar)
  func twoEventsOfOneKindAreTwoStories(one: String, twin: String) {
    #expect(Self.stories([one, twin]) == [[0], [1]])
  }

  @Test(arguments: marlena + sableStar, others)
  func whatHasNothingInCommonIsTwoStories(account: String, other: String) {
    #expect(Self.stories([account, other]) == [[0], [1]])
  }

  @Test func threeAndThreeAreTwoStories() {
    #expect(Self.stories(Self.marlena + Self.sableStar) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func theNamesOfTheFilesMeanNothing() {
    let texts = Self.marlena + Self.sableStar + Self.others
    let straight = Self.stories(texts)
    for shift in 1..<texts.count {
      let names = texts.indices.map { "\(($0 * 7 + shift) % texts.count).txt" }
      #expect(Self.stories(texts, names: names) == straight)
    }
  }

  @Test(arguments: sableStar + others)
  func anArticleOfAnotherEventChangesNoStory(added: String) {
    let before = Self.stories(Self.marlena)
    #expect(before == [[0, 1, 2]])
    #expect(Self.stories(Self.marlena + [added]).contains([0, 1, 2]))
  }

  @Test func thePairIsJudgedFromItsTwoArticlesAlone() {
    func pairs(_ texts: [String]) -> [LikePair] {
      let articles = Self.articles(texts)
      let lexicon = Lexicon.standard()
      let frequencies = WordFrequencies.standard()
      let readings = articles.map(ClaimExtractor(lexicon: lexicon).read)
      return ArticleLikeness(
        vectors: readings.map {
          TermVector($0.document, lexicon: lexicon, frequencies: frequencies)
        },
        times: zip(readings, articles).map { TimeProfile($0.times, $1) }
      ).pairs()
    }
    let few = pairs(Self.marlena)
    let many = pairs(Self.marlena + Self.sableStar + Self.others)
    #expect(few.count == 3)
    #expect(many.filter { $0.second < 3 } == few)
  }

  @Test func aFewWordsJoinTheLongAccountOfTheirEvent() {
    let long = Self.marlena.joined(separator: "\n")
    #expect(
      Self.stories([long, "MARCH 5: Divers reach the Marlena outside Port Kestrel."]) == [[0, 1]])
  }

  @Test func noArticlesMakeNoStories() { #expect(Self.stories([]).isEmpty) }
}
