import Testing

@testable import Model

/// What documents note of themselves, and how far it is believed.
@Suite struct DocumentPropertiesTests {
  private static let text = "The envoys left Lima. No deal was made, one of them said.\n"

  /// A PDF whose programs say this.
  private func pdf(_ text: String = text, info: String) throws -> Article {
    let settings = ReadingSettings(
      programs: OtherPrograms { order in
        .output(Array((order.name == "pdfinfo" ? info : text).utf8), status: 0)
      })
    return try #require(
      parseFile(Array("%PDF-1.7".utf8), of: "a.pdf", with: settings).articles.first)
  }

  /// A document of a word processor with these properties.
  private func office(_ format: String, _ xml: String) throws -> Article {
    let docx = format == "docx"
    let opening = docx ? "xxxxword/document.xml" : "xxxxcontent.xml meta.xml"
    let settings = ReadingSettings(
      programs: OtherPrograms { order in
        let isText = ["word/document.xml", "content.xml"].contains(order.arguments.last)
        let body = "<d><text><p><r><t>\(Self.text)</t></r></p></text></d>"
        return .output(Array((isText ? body : "<x>\(xml)</x>").utf8), status: 0)
      })
    let bytes = Array(("PK\u{3}\u{4}" + opening).utf8)
    return try #require(parseFile(bytes, of: "a.\(format)", with: settings).articles.first)
  }

  @Test(arguments: [(1_677, false), (1_678, true)])
  func textBeyondTheBoundIsSaid(paragraphs: Int, isCut: Bool) {
    let line = String(repeating: "a", count: 9_998)
    var text = OfficeText(.docx)
    var taken = 0
    for _ in 0..<paragraphs {
      for name in ["p", "t"] { _ = text.take(.start(name, namespace: "", attributes: [:])) }
      _ = text.take(.text(line))
      _ = text.take(.end)
      if text.take(.end) { taken += 1 }
    }
    #expect(text.isCut == isCut)
    #expect(taken == min(paragraphs, 1_677))
  }

  private func dates(_ article: Article) -> [String] {
    article.statedDates.map {
      "\($0.date.iso) \($0.field ?? "-")\($0.isUpdate ? " update" : "")"
    }
  }

  @Test func aPDFTellsTitleAuthorAndDay() throws {
    let article = try pdf(
      info: """
        Title:           Talks fail in Lima
        Author:          Ana D\u{ED}az
        CreationDate:    2024-03-05T23:30:00-05
        ModDate:         2024-03-09T10:00:00Z
        Pages:           1
        """)
    #expect(article.title?.value == "Talks fail in Lima")
    #expect(
      article.byline == Article.Metadatum("Ana D\u{ED}az", field: "document properties (Author)"))
    #expect(dates(article) == ["2024-03-05 document properties (CreationDate)"])
  }

  @Test(arguments: [
    (
      "docx",
      "<title>Talks fail</title><created>2024-03-05T08:00:00Z</created>"
        + "<modified>2024-03-06T08:00:00Z</modified>",
      ["2024-03-05 document properties (created)"]
    ),
    (
      "docx", "<modified>2024-03-06T08:00:00Z</modified>",
      ["2024-03-06 document properties (modified) update"]
    ),
    (
      "odt",
      "<creation-date>2024-03-05T08:00:00.12</creation-date><date>2024-03-06T08:00:00</date>",
      ["2024-03-05 document properties (creation-date)"]
    ),
    ("odt", "<date>2024-03-06T08:00:00</date>", ["2024-03-06 document properties (date) update"]),
    ("odt", "<date>soon</date>", []), ("docx", "", []),
  ])
  func theDayOfADocumentIsTheOneItWasMadeOn(
    format: String, xml: String, expected: [String]
  ) throws {
    let article = try office(format, xml)
    #expect(dates(article) == expected)
    #expect(article.title?.value == (xml.contains("title") ? "Talks fail" : nil))
  }

  @Test func theDayIsABoundAndALastChangeIsAWeakerOne() throws {
    func dateline(_ xml: String) throws -> Dateline {
      let article = try office("docx", xml)
      return try #require(analyze([article]).datelines[article.id])
    }
    let made = try dateline("<created>2024-03-05T08:00:00Z</created>")
    let changed = try dateline("<modified>2024-03-05T08:00:00Z</modified>")
    for dateline in [made, changed] {
      #expect(dateline.basis == .inferred)
      #expect(dateline.latest?.iso == "2024-03-05")
    }
    #expect(made.value == "2024-03-05")
    #expect(made.confidence > changed.confidence)
    #expect(
      Wording.why(made) == "the document properties say that the file was made on 5 March 2024")
    #expect(Wording.why(changed)?.contains("was changed on 5 March 2024") == true)
  }

  @Test func whatTheTextPrintsGoesBeforeTheProperties() throws {
    let article = try pdf(
      "Envoys go home\n\nBy Li Wei\n\nMarch 2, 2024\n\n" + Self.text,
      info: "Title: Press release\nAuthor: admin\nCreationDate: 2026-01-01T00:00:00Z\n")
    #expect(article.title?.value == "Envoys go home")
    #expect(article.byline?.value == "Li Wei")
    #expect(analyze([article]).datelines[article.id]?.value == "2024-03-02")
  }

  @Test func aHeadlineThatWasWrappedIsTakenWhole() throws {
    let info = "Title: Envoys go home from Lima without a deal on grain\n"
    let article = try pdf("Envoys go home from Lima\n\n" + Self.text, info: info)
    #expect(article.title?.value == "Envoys go home from Lima without a deal on grain")
  }

  @Test(arguments: [
    "Microsoft Word - talks.doc", "untitled", "talks_final.indd", "Document1", "Layout 1", " ",
    String(repeating: "Talks ", count: 200),
  ])
  func whatProgramsFillInIsNoHeadline(title: String) throws {
    #expect(try pdf(info: "Title: \(title)\n").title == nil)
  }
}
