import Model
import Testing

/// Small texts written for one shape each.
@Suite struct BlockClassifierTests {
  private static let prose =
    "The envoys met in Lima on Tuesday and spoke for three hours about grain."
  private static let more = "No paper was signed, and neither side named a day for another round."

  private func article(_ lines: String...) throws -> Article {
    let text = lines.joined(separator: "\n")
    return try #require(try parseArticles(in: Array(text.utf8), of: "a.txt").get().first)
  }

  private func kinds(_ lines: String...) throws -> [Block.Kind] {
    let text = lines.joined(separator: "\n")
    let article = try #require(try parseArticles(in: Array(text.utf8), of: "a.txt").get().first)
    for block in article.blocks {
      let words = article.text[block.range]
      #expect(lines.contains { $0.contains(words) } || words.contains("\n"))
    }
    return article.blocks.map(\.kind)
  }

  @Test(arguments: [
    "Envoys Fail to Agree on Grain", "Envoys fail to agree on grain in Lima", "NO DEAL IN LIMA!!",
    "A way out for the envoys?", "Envoys meet in the U.S.", "Envoys “fail” in Lima",
    "2 envoys leave Lima; talks go on",
  ])
  func aFirstLineThatEndsNoSentenceIsTheTitle(line: String) throws {
    let article = try article(line, Self.prose, Self.more)
    #expect(article.title?.value == line)
    #expect(article.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
  }

  @Test(arguments: [
    "Envoys met in Lima.", "Well, it took them long enough, right?",
    "It's a party... a grain party!",
    "He said: “We are not done.”", "and so the envoys left",
  ])
  func aFirstLineOfProseIsNoTitle(line: String) throws {
    let article = try article(line, Self.prose, Self.more)
    #expect(article.title == nil)
    #expect(article.blocks.first?.kind == .paragraph)
  }

  @Test func aSecondHeadlineIsASubtitle() throws {
    #expect(
      try kinds("Envoys Fail in Lima", "Grain Talks to Resume in May", Self.prose)
        == [.title, .subtitle, .paragraph])
  }

  @Test func shortLinesBetweenParagraphsAreHeadings() throws {
    #expect(
      try kinds("Envoys Fail in Lima", Self.prose, "What Grain Means to Lima", Self.more)
        == [.title, .paragraph, .heading, .paragraph])
  }

  @Test func aFirstLineThatNamesAPartOfATextIsAHeading() throws {
    let article = try article("Background and Context", Self.prose, "Grain Prices", Self.more)
    #expect(article.title == nil)
    #expect(article.blocks.map(\.kind) == [.heading, .paragraph, .heading, .paragraph])
  }

  @Test func aFirstHeadingThatSaysNothingOfTheTextIsNoTitle() throws {
    #expect(
      try kinds("Opening Moves", Self.prose, "Grain Prices", Self.more, "Coming Weeks", Self.more)
        == [.heading, .paragraph, .heading, .paragraph, .heading, .paragraph])
  }

  @Test func markdownHeadingsStandWithoutTheirSigns() throws {
    let article = try article(
      "# Envoys fail in Lima", "", "## Grain first ##", "", Self.prose, "",
      "#hashtag is no heading.")
    #expect(article.blocks.map(\.kind) == [.title, .heading, .paragraph, .paragraph])
    #expect(article.title?.value == "Envoys fail in Lima")
    #expect(article.text[article.blocks[1].range] == "Grain first")
  }

  @Test(arguments: [
    ("by Ana Díaz", "Ana Díaz"), ("By ANA DÍAZ and Li Wei, Staff Writers", "ANA DÍAZ and Li Wei"),
    ("Written by J. K. Doe | The Daily", "J. K. Doe"), ("By Mon Mau", "Mon Mau"),
    ("(Reporting by Ana Díaz in Lima; Editing by Li Wei and Jo Doe.)", "Ana Díaz"),
    ("Author: Leyla van der Berg", "Leyla van der Berg"),
    ("By Ana Díaz in Lima", "Ana Díaz"), ("Ana Díaz | 2 May 2023", "Ana Díaz"),
  ])
  func aLineWithAnAuthorIsTheByline(line: String, name: String) throws {
    let article = try article("Envoys Fail in Lima", line, Self.prose)
    #expect(article.blocks.map(\.kind) == [.title, .byline, .paragraph])
    #expect(article.byline?.value == name)
    #expect(article.byline?.range.map { article.text[$0] } == name)
  }

  @Test func emphasisAroundAWholeLineIsNoPartOfIt() throws {
    let article = try article("**Envoys Fail in Lima**", "*By Ana Díaz*", "*Envoys* met *again*.")
    #expect(
      article.blocks.map { article.text[$0.range] }
        == ["Envoys Fail in Lima", "By Ana Díaz", "*Envoys* met *again*."])
    #expect(article.blocks.map(\.kind) == [.title, .byline, .paragraph])
  }

  @Test func aNameAloneAtTheEndIsTheByline() throws {
    let article = try article("Envoys Fail in Lima", Self.prose, "Leyla Al Mansur")
    #expect(article.blocks.last?.kind == .byline)
    #expect(article.byline?.value == "Leyla Al Mansur")
  }

  @Test(arguments: ["By Friday night", "Read More", "By the river", "Latest News"])
  func otherShortLastLinesAreNoByline(line: String) throws {
    #expect(try article("Envoys Fail in Lima", Self.prose, line).byline == nil)
  }

  @Test(arguments: [
    ("0 comment 69 views", Block.Furniture.counters), ("5 min read", .counters),
    ("1,204 Shares 3.5k Likes", .counters), ("Home » World » Talks fail", .breadcrumb),
    ("News > World > Peru", .breadcrumb), ("Previous Post Next Post", .navigation),
    ("Share this", .navigation), ("ADVERTISEMENT", .navigation), ("Comments", .commentLabel),
    ("Comments (3)", .commentLabel), ("Leave a Reply", .commentLabel),
    ("See also: Grain prices rise in Lima", .relatedLink), ("Read more: Grain", .relatedLink),
    ("You may also like", .relatedLink),
    ("More stories that may interest you", .relatedLink),
    ("More from The Daily: grain", .relatedLink),
    ("Jo Doe/Sputnik/AFP via Getty Images", .photoCredit), ("Photo: Jo Doe", .photoCredit),
    ("Envoys in Lima. (AP Photo/Jo Doe)", .photoCredit), ("Jo Doe/Reuters", .photoCredit),
    ("Jo Doe/Lima Pool/Coast Pictures", .photoCredit), ("![The port](port.png)", .photoCredit),
    ("* * *", .blank), ("---", .blank),
    ("Source: National Radio", .sourceCredit), ("Originally published by The Daily", .sourceCredit),
  ])
  func furnitureShowsByItsWords(line: String, furniture: Block.Furniture) throws {
    #expect(
      try kinds("Envoys Fail in Lima", Self.prose, Self.more, line)
        == [.title, .paragraph, .paragraph, .furniture(furniture)])
  }

  @Test(arguments: [
    "Comments by the envoy angered Lima.", "More from the region is expected.",
    "By Friday the town had fallen.", "Photos show the bridge in ruins.",
    "He said grain was “the source: of all trouble” in a letter.",
    "“All rights reserved,” the envoy joked.",
  ])
  func sentencesThatBeginLikeFurnitureAreProse(line: String) throws {
    #expect(
      try kinds("Envoys Fail in Lima", Self.prose, line, Self.more)
        == [.title, .paragraph, .paragraph, .paragraph])
  }

  @Test func aLineWithANoBreakSpaceIsBlank() throws {
    #expect(
      try kinds("Envoys Fail in Lima", "", "\u{A0}", "  ", Self.prose)
        == [.title, .furniture(.blank), .paragraph])
  }

  @Test func thePageAroundAnArticleIsSetAside() throws {
    let article = try article(
      "Monday, May 6, 2024", "Monday, May 6, 2024", "Home » Envoys fail in Lima", "",
      "Envoys fail in Lima", "", Self.prose, "", Self.more, "", "You may also like",
      "Grain prices rise again", "",
      "Lima Courier is a leading voice of the coast. We serve our readers.",
      "", "We never sleep.", "", "Lima Courier, A Press Company – All Right Reserved.")
    #expect(
      article.blocks.map(\.kind) == [
        .furniture(.pageHeader), .furniture(.pageHeader), .furniture(.breadcrumb), .title,
        .paragraph, .paragraph, .furniture(.relatedLink), .furniture(.relatedLink),
        .furniture(.siteFooter), .furniture(.siteFooter), .furniture(.siteFooter),
      ])
    #expect(article.outlet?.value == "Lima Courier")
    #expect(article.statedDates.map(\.place) == [.pageHeader, .pageHeader])
  }

  @Test func whatReadersWriteBelowTheArticleIsSetAside() throws {
    #expect(
      try kinds(
        "Envoys Fail in Lima", Self.prose, Self.more, "2 Comments", "I was there and saw it.")
        == [
          .title, .paragraph, .paragraph, .furniture(.commentLabel), .furniture(.siteFooter),
        ])
  }

  @Test func aSectionAndAWindowTitleAboveTheTitleArePageHeaders() throws {
    #expect(
      try kinds("WORLD", "Envoys fail to agree in Lima", Self.prose)
        == [.furniture(.pageHeader), .title, .paragraph])
    #expect(
      try kinds("Envoys fail in Lima | The Daily", "Envoys fail in Lima", Self.prose)
        == [.furniture(.pageHeader), .title, .paragraph])
  }

  @Test func aTextWrappedByHandIsCutIntoItsParagraphs() throws {
    let article = try article(
      "Envoys Fail in Lima", "",
      "The envoys met in Lima on Tuesday and spoke for three",
      "hours about grain, and then about the port, which both",
      "of them want for the winter.", "",
      "No paper was signed. A second round may come in May or",
      "in June, said the host, who had asked both sides to",
      "stay. Grain prices rose.")
    #expect(article.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
    #expect(article.text[article.blocks[1].range].hasPrefix("The envoys met"))
    #expect(article.text[article.blocks[1].range].hasSuffix("of them want for the winter."))
  }

  @Test func aTitleWrappedByHandIsOneTitle() throws {
    let article = try article(
      "Envoys fail to agree on grain in Lima as winter", "comes near", "",
      "The envoys met in Lima on Tuesday and spoke for",
      "three hours about grain, and then about the port,",
      "which both of them want for the winter.")
    #expect(article.blocks.map(\.kind) == [.title, .paragraph])
    #expect(article.title?.value == "Envoys fail to agree on grain in Lima as winter comes near")
  }

  @Test func linesThatAreParagraphsAreNotJoined() throws {
    let article = try article("Envoys Fail in Lima", Self.prose, Self.more, Self.prose, Self.more)
    #expect(article.blocks.count == 5)
  }

  @Test func anyTextGivesOrderedBlocksOfIt() throws {
    let pieces = [
      "by", "“", "Home » ", "©", "\u{A0}", "# ", "---\n", "Lima", " 2 May 2024", "é", ".", "/AFP",
    ]
    var state: UInt64 = 2_463_534_242
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state >> 62 == 0 ? "\r\n" : "")
      }
      guard case .success(let articles) = parseArticles(in: Array(text.utf8), of: "a.txt") else {
        continue
      }
      for article in articles {
        for (block, next) in zip(article.blocks, article.blocks.dropFirst()) {
          #expect(block.range.end <= next.range.start, "\(text.debugDescription)")
        }
        for block in article.blocks {
          #expect(!block.range.isEmpty && block.range.end <= article.text.bytes.count)
          #expect(!article.text[block.range].contains("\u{FFFD}"))
        }
      }
    }
  }
}
