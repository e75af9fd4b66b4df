import Foundation
import TestSupport
import Testing

@testable import Model

@Suite struct HTMLExportTests {
  private static let note = """
    <script>alert(1)</script> "quoted" & javascript:alert(1) https://ex.org/?a=1&b="2", \
    data:text/html,x \u{202E}turned\u{1B}[31m
    """

  private static func page(isWhole: Bool = true, made: String? = nil) -> String {
    var mark = SampleAnalysis.mark
    mark.note = note
    var linked = Discrepancy(
      id: "m2", verdict: .contradiction, created: mark.created, changed: "no time <b>",
      author: "Kim", passages: mark.passages)
    linked.tags = ["<i>"]
    let marks = [mark, linked].map(PassageFinder(SampleAnalysis.analysis.articles).place)
    return HTMLExport(
      ExportInput(
        SampleAnalysis.analysis, marks: marks, isWhole: isWhole, version: "1.2.3", made: made)
    ).page()
  }

  private let text = HTMLExportTests.page()

  private func reader(_ page: String) throws -> PageMarkup { try #require(PageMarkup(page)) }

  @Test func thePageIsAsRecorded() throws {
    try expectGolden(
      HTMLExport(
        ExportInput(SampleAnalysis.analysis, marks: SampleAnalysis.marks, version: "1.2.3")
      ).page(), "export.html")
  }

  @Test func everyTagIsClosedAndEveryIdIsUnique() throws {
    let page = try reader(text)
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(ids.count > 8)
    #expect(Set(ids).count == ids.count)
  }

  @Test func everyLinkLeadsToAPlaceOnThePageOrToTheWeb() throws {
    let page = try reader(text)
    let ids = Set(page.elements.compactMap { $0.attributes["id"] })
    var outside: [String] = []
    for link in page.all("a") {
      let target = try #require(link.attributes["href"])
      if target.hasPrefix("#") {
        #expect(ids.contains(String(target.dropFirst())), "\(target)")
      } else {
        outside.append(target)
        #expect(link.attributes["rel"]?.contains("noopener") == true)
      }
    }
    #expect(outside == ["https://ex.org/?a=1&b=\"2"])
    for element in page.elements {
      for attribute in ["aria-labelledby"] {
        let named = element.attributes[attribute]?.split(separator: " ").map(String.init) ?? []
        #expect(named.allSatisfy(ids.contains), "\(named)")
      }
    }
  }

  @Test func nothingRunsAndNothingIsLoaded() throws {
    let page = try reader(text)
    let names = Set(page.elements.map(\.name))
    let active = ["script", "iframe", "object", "embed", "img", "link", "form", "base", "audio"]
    #expect(names.isDisjoint(with: active))
    for element in page.elements {
      let keys = element.attributes.keys
      #expect(keys.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "style" })
    }
    let policy = page.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(policy?.attributes["http-equiv"] == "Content-Security-Policy")
    #expect(policy?.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'")
    let sheet = page.all("style").first?.words ?? ""
    #expect(!sheet.contains("url(") && !sheet.contains("@import"))
  }

  @Test func whatArticlesAndMarksSayIsShownAndNeverObeyed() throws {
    let page = try reader(text)
    let words = page.all("body").first?.words ?? ""
    #expect(words.contains("<script>alert(1)</script> \"quoted\" & javascript:alert(1)"))
    #expect(words.contains("case/b␛.txt"))
    #expect(words.contains("Monday\u{FFFD}"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisibleControl })
  }

  @Test func headingsStepDownByOne() throws {
    let levels = try reader(text).elements.compactMap { element -> Int? in
      element.name.utf8.count == 2 && element.name.hasPrefix("h")
        ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
  }

  @Test func thereAreLandmarksALanguageAndAWayToSkip() throws {
    let page = try reader(text)
    let names = page.elements.map(\.name)
    for name in ["header", "nav", "main", "footer"] {
      #expect(names.count { $0 == name } == 1, "\(name)")
    }
    #expect(page.elements.first?.attributes["lang"] == "en")
    let skip = try #require(page.all("a").first)
    #expect(skip.attributes["href"] == "#\(page.all("main").first?.attributes["id"] ?? "")")
  }

  @Test func everyHeadOfATableSaysWhatItHeads() throws {
    let page = try reader(text)
    for head in page.all("th") {
      #expect(["col", "row"].contains(head.attributes["scope"] ?? ""), "\(head.words)")
      #expect(!head.words.isEmpty)
    }
    let captions = page.all("caption").map(\.words)
    #expect(captions.contains(PageWording.matrixCaption))
    #expect(captions.contains(PageWording.timelineCaption))
  }

  @Test func theDrawingIsNamedAndDescribed() throws {
    let page = try reader(text)
    let drawing = try #require(page.all("svg").first)
    let names = drawing.attributes["aria-labelledby"]?.split(separator: " ") ?? []
    #expect(drawing.attributes["role"] == "img")
    #expect(names.count == 2)
    let described = page.all("desc").first?.words ?? ""
    #expect(described.hasPrefix("Dates in conflict: call: A, B, A: "))
  }

  @Test func theHeadSaysWhatWasComparedAndReviewedAndTheEndWhatItRestsOn() throws {
    let page = try reader(Self.page(made: "2025-03-03T08:00:00Z"))
    let head = page.all("header").first?.words ?? ""
    for fact in [
      "2 articles say in 1 story", "1 conflict, 1 reviewed: 1 different events.",
    ] {
      #expect(head.contains(fact), "\(fact)")
    }
    let sections = page.all("section").map(\.words)
    for fact in ["rashomon 1.2.3", "2025-03-03T08:00:00Z", "2 marks: @reader, Kim"] {
      #expect(sections.last?.contains(fact) == true, "\(fact)")
    }
    #expect(sections.first?.contains("On which day was the call?") == true)
    let files = try reader(text).all("code").map(\.words)
    for fact in ["case/a.txt", "aa", "case/b␛.txt, item 3", "bb"] {
      #expect(files.contains(fact), "\(fact)")
    }
    #expect(!text.contains(PageWording.madeAt))
  }

  @Test func theContentsTellTheVerdictOnEachComparison() throws {
    let items = try reader(text).all("nav").first?.words ?? ""
    #expect(items.contains("On which day was the call? different events"))
    #expect(items.contains("By which medium was the call? not reviewed"))
  }

  @Test func anArticleIsNamedByItsOutletElseItsSiteElseItsFileAndLinkedWhereItsAddressIsSafe()
    throws
  {
    let page = try reader(
      HTMLExport(ExportInput(TollSample.analysis, marks: [], version: "1")).page())
    let links = page.all("a").filter { $0.attributes["href"]?.hasPrefix("http") == true }
    #expect(Set(links.map { $0.attributes["href"] }) == ["https://www.news.example/a?b=(1)&c"])
    #expect(
      links.allSatisfy { $0.attributes["rel"]?.hasPrefix("noopener noreferrer") == true })
    let sources = page.all("p").filter { $0.attributes["class"] == "source" }.map(\.words)
    #expect(sources.contains("A news.example · date unknown"))
    #expect(sources.contains("B Post · date unknown"))
    #expect(sources.contains("C c.txt · date unknown"))
    #expect(page.all("section").last?.words.contains("en-GB") == true)
  }

  @Test func aSourceThatSaysLessStandsUnderAHeadOfItsOwn() throws {
    let page = try reader(
      HTMLExport(ExportInput(TollSample.analysis, marks: [], version: "1")).page())
    let boxes = page.all("li").filter { $0.attributes["class"] == "value" }.map(\.words)
    #expect(boxes.count == 3)
    #expect(boxes[0].hasPrefix("11 killed") && !boxes[0].contains("at least five"))
    #expect(boxes[1].hasPrefix("at least 5 killed"))
    #expect(boxes[1].contains("compatible with 11 killed"))
    #expect(boxes[2].hasPrefix("3 killed"))
  }

  @Test func aMarkWhoseComparisonChangedStandsApartWithTheWordsThatWereMarked() throws {
    let input = ExportInput(TollSample.analysis, marks: [TollSample.outdated], version: "1")
    let page = try reader(HTMLExport(input).page())
    #expect(page.all("nav").first?.words.contains("not reviewed since it changed") == true)
    #expect(page.all("header").first?.words.contains("1 conflict, none reviewed.") == true)
    let apart = page.all("section").map(\.words).first { $0.contains("Other marks") } ?? ""
    #expect(apart.contains("A comparison that has changed since it was marked"))
    #expect(apart.contains("Contradiction, Kim"))
    #expect(
      apart.contains(
        "Now: How many were killed? 11 killed (A, B); at least 5 killed (C); 3 killed (D)")
    )
  }

  @Test func wordsThatCarryAValueAreMarkedInTheirSentence() throws {
    let page = try reader(text)
    let marked = page.all("mark").map(\.words)
    #expect(marked.contains("Friday") && marked.contains("Monday"))
    let quotes = page.all("blockquote").map(\.words)
    #expect(quotes.contains { $0.contains("the two spoke by telephone on Friday, =1") })
  }

  @Test func aColleaguesMarkThatNoComparisonCarriesStandsApart() throws {
    let words = try reader(text).all("section").map(\.words).first { $0.contains("Other marks") }
    #expect(words?.contains("Passages linked by hand") == true)
    #expect(words?.contains("Contradiction, Kim, no time <b>. Tags: <i>") == true)
    #expect(words?.contains("lost: the text no longer holds it") == true)
  }

  @Test func withoutTheRestOnlyWhatIsFlaggedIsShown() throws {
    #expect(try reader(text).all("article").count == 2)
    #expect(try reader(Self.page(isWhole: false)).all("article").count == 1)
  }

  @Test(arguments: [ExportFormat.html, .annotation, .claimreview])
  func aPartSaysThatItIsOne(format: ExportFormat) {
    let input = ExportInput(
      SampleAnalysis.analysis, marks: [], version: "1", extract: "One of two stories.")
    #expect(input.text(format).contains("One of two stories."))
  }

  @Test func anEmptyAnalysisGivesAPage() throws {
    let page = HTMLExport(ExportInput(Analysis(), marks: [], version: "1")).page()
    #expect(
      try reader(page).all("header").first?.words.contains("0 articles say in 0 stories") == true)
  }

  @Test(arguments: [HTMLPalette.light, .dark])
  func wordsStandOutAgainstTheirGround(palette: HTMLPalette) {
    for (words, ground) in palette.pairs {
      let light = [words, ground].map(luminance).sorted()
      let contrast = (light[1] + 0.05) / (light[0] + 0.05)
      #expect(contrast >= 4.5, "\(words) on \(ground): \(contrast)")
    }
    #expect(palette.pairs.count > 12)
  }

  /// Relative luminance of six hex digits (WCAG 2.2).
  private func luminance(_ colour: String) -> Double {
    let number = UInt32(colour, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let share = Double(number >> UInt32(shift) & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

@Suite struct MarkedSentenceTests {
  private func shown(_ text: String, _ marked: String...) -> String {
    let whole = ArticleText(text)
    let ranges = marked.map { SampleAnalysis.range($0, whole) }
    return MarkedSentence(TextRange(0, whole.bytes.count), marking: ranges, in: whole).pieces
      .map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test func wordsAreMarkedInOrderAndOverlapsAreOne() {
    #expect(shown("On Friday by phone.", "phone", "Friday") == "On [Friday] by [phone].")
    #expect(shown("On Friday by phone.", "Friday by", "by phone") == "On [Friday by phone].")
    #expect(shown("On Friday.", "On Friday.") == "[On Friday.]")
  }

  @Test func aSentenceWithoutAnEndIsCutAroundItsWords() {
    let long = String(repeating: "é word ", count: 4_000)
    let text = shown(long + "Friday" + long, "Friday")
    #expect(text.hasPrefix("…") && text.hasSuffix("…"))
    #expect(text.contains("word [Friday]é word"))
    #expect(text.utf8.count < 3 * MarkedSentence.reach)
    #expect(!text.contains("\u{FFFD}"))
  }

  @Test func wordsThatAreVeryLongAreCutInTheMiddle() {
    let text = shown(String(repeating: "ab ", count: 9_000), String(repeating: "ab ", count: 9_000))
    #expect(text.contains("…") && text.utf8.count < 3 * MarkedSentence.reach)
  }

  @Test func aRangeOutsideWidensTheSentence() {
    let text = ArticleText("One. Two.")
    let pieces = MarkedSentence(TextRange(0, 4), marking: [TextRange(5, 8)], in: text).pieces
    #expect(pieces.map(\.text) == ["One. ", "Two"])
  }
}

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("see https://ex.org/a?b=1&c.", ["https://ex.org/a?b=1&c"]),
    ("(http://ex.org) HTTPS://EX.ORG/x,", ["http://ex.org", "HTTPS://EX.ORG/x"]),
    ("http://a.b\nhttps://c.d", ["http://a.b", "https://c.d"]),
    ("javascript:alert(1) data:text/html,x ftp://x file:///etc/passwd", []),
    ("http:// https://", []), ("", []), ("https://ex.org/\u{202E}gpj", []),
  ])
  func onlyAddressesOfTheWebAreLinks(words: String, addresses: [String]) {
    let pieces = WebAddress.pieces(of: words)
    #expect(pieces.filter(\.isAddress).map(\.text) == addresses)
    #expect(pieces.map(\.text).joined() == words)
  }
}
