import Model
import Testing

@Suite struct FrontMatterTests {
  private func article(_ text: String) throws -> Article {
    try #require(try parseArticles(in: Array(text.utf8), of: "a.md").get().first)
  }

  @Test func metadataIsReadAndTheBlockSetAside() throws {
    let article = try article(
      """
      ---
      title: "Talks: round two"
      author: 'Ana Díaz'
      outlet: The Daily # the paper
      date: 2024-06-25T10:00:00Z
      ---
      Envoys met again on Tuesday.
      """)
    #expect(article.title == Article.Metadatum("Talks: round two"))
    #expect(article.byline == Article.Metadatum("Ana Díaz"))
    #expect(article.outlet == Article.Metadatum("The Daily"))
    let date = try #require(CalendarDate(year: 2024, month: 6, day: 25))
    #expect(article.statedDates == [Article.StatedDate(date: date, place: .frontMatter)])
    #expect(article.blocks.map(\.kind) == [.furniture(.pageHeader), .paragraph])
    #expect(article.blocks.map { article.text[$0.range] }.last == "Envoys met again on Tuesday.")
  }

  @Test func listsAndLongValuesAreJoined() throws {
    let article = try article(
      """
      ---
      title: >
        Talks fail
        in Lima
      authors:
        - Ana Díaz
        - Li Wei
      date: 25 June 2024
      ---
      Envoys met again.
      """)
    #expect(article.title?.value == "Talks fail in Lima")
    #expect(article.byline?.value == "Ana Díaz, Li Wei")
    #expect(article.statedDates.map(\.date.iso) == ["2024-06-25"])
  }

  @Test func theTitleInTheTextKeepsItsPlace() throws {
    let article = try article("---\ntitle: Talks fail\n---\n# Talks fail\n\nEnvoys met again.\n")
    let title = try #require(article.title)
    #expect(title.value == "Talks fail")
    #expect(title.range.map { article.text[$0] } == "Talks fail")
  }

  @Test(arguments: [
    "---\nEnvoys met again on Tuesday.\n---\nThey failed.",
    "---\ntitle: never closed\n\nEnvoys met again.",
    "Envoys met.\n---\ntitle: not at the top\n---\nThey failed.",
    "---\n---\nEnvoys met again.",
  ])
  func aRuleThatOpensNoFrontMatterIsLeftAlone(text: String) throws {
    let article = try article(text)
    #expect(article.blocks.first?.kind != .furniture(.pageHeader))
    #expect(article.title?.value != "not at the top")
  }

  @Test func aDateThatDoesNotExistIsNoDate() throws {
    let article = try article("---\ndate: 2023-02-30\n---\nEnvoys met again.")
    #expect(article.statedDates.isEmpty)
  }
}
