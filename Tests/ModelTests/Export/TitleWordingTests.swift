import Model
import Testing

@Suite struct TitleWordingTests {
  private func article(_ prose: String, title: String? = nil) -> Article {
    let text = ArticleText(prose)
    return Article(
      id: ArticleID(rawValue: "a"), file: "case/a.txt", sha256: "a", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))],
      title: title.map { Article.Metadatum($0) })
  }

  @Test(
    arguments: [
      ("The two spoke by telephone.", 72, "\"The two spoke by telephone.\""),
      ("The two spoke by telephone.", 20, "\"The two spoke by…\""),
      ("The two spoke by telephone.", 16, "\"The two spoke by…\""),
      ("Ein­geschränkt", 3, "\"Ein…\""), ("渡船座礁", 4, "\"渡…\""), ("", 72, "\"\""),
    ] as [(String, Int, String)])
  func anUntitledArticleIsCalledByItsFirstWords(prose: String, length: Int, wanted: String) {
    #expect(Wording.title(of: article(prose), length: length) == "(untitled) \(wanted)")
  }

  @Test func aStoryOfUntitledArticlesIsHeadedByWordsAndNotByAPath() {
    let untitled = article("The two spoke by telephone.")
    let story = Story(id: "s", title: "case/a.txt", articles: [untitled.id])
    let analysis = Analysis(articles: [untitled], stories: [story])
    let page = MarkdownExport(analysis, marks: [], version: "1").page([.conflict])
    #expect(page.contains("## \"The two spoke by telephone.\"\n"))
    #expect(PlainReport(analysis).list.contains("Story: \"The two spoke by telephone.\"\n"))
    let titled = Story(id: "s", title: "Two talk", articles: [untitled.id])
    #expect(Wording.title(of: titled, in: analysis) == "Two talk")
  }
}
