import TestSupport
import Testing

@testable import Model

@Suite struct KeptSigilsTests {
  /// An article of a file; its content is called as the file unless it is said.
  fileprivate static func article(
    _ file: String, _ content: String? = nil, item: Int? = nil, title: String? = nil
  ) -> Article {
    let id = content ?? file
    return Article(
      id: ArticleID(rawValue: id), file: file, item: item, sha256: id, text: ArticleText(id),
      blocks: [], title: title.map { Article.Metadatum($0) })
  }

  /// Stories of articles that are written as "file" or "file:content", by first article.
  private struct Folder {
    private(set) var kept = KeptSigils.none

    /// Names articles and keeps the names: each story as the letters of its articles.
    mutating func names(_ stories: [String], marked: Set<String> = []) -> [String] {
      let read: [[Article]] = stories.map { story in
        story.split(separator: " ").map { words -> Article in
          let parts: [String] = words.split(separator: ":").map(String.init)
          return KeptSigilsTests.article(parts[0], parts.count > 1 ? parts[1] : nil)
        }
      }
      return names(read, marked: Set(marked.map { ArticleID(rawValue: $0) }))
    }

    mutating func names(_ stories: [[Article]], marked: Set<ArticleID> = []) -> [String] {
      let all: [Article] = stories.flatMap { $0 }
      let named: [Story] = stories.map { articles in
        Story(id: "story", title: "", articles: articles.map(\.id))
      }
      let sigils = Sigils(named, of: all, kept: kept.with(marked: marked))
      kept.put(sigils.news)
      return named.map { story in story.articles.map { sigils[$0] }.joined() }
    }
  }

  @Test(
    arguments: [
      // A newcomer gets the next letter, also where its file stands before the others.
      (["b c"], ["a b c"], ["CAB"]),
      // What is gone leaves its letter to the next.
      (["a b c"], ["b c"], ["BC"]),
      (["a b c"], ["b c d"], ["BCA"]),
      // A file that was edited, and one that was renamed.
      (["a b"], ["a:new b"], ["AB"]),
      (["a b"], ["0:b a"], ["BA"]),
      // Content that two files exchanged takes its letter along.
      (["a b"], ["a:b b:a"], ["BA"]),
      // A copy that comes in before its original is the newcomer, and not the original.
      (["b:x c"], ["a:x b:x-2 c"], ["CAB"]),
      // Joined stories take the letters of the larger, of equals those of the first.
      (["a b", "c d e"], ["a b c d e"], ["DEABC"]),
      (["a b", "c d"], ["a b c d"], ["ABCD"]),
      // What is split off keeps its letters, and what comes to it gets none that the rest has.
      (["a b c d"], ["a b", "c d"], ["AB", "CD"]),
      (["a b c d"], ["a b e", "c d f"], ["ABE", "CDF"]),
      // An article that moves gets the next letter where it goes.
      (["a b", "c d"], ["a", "b c d"], ["A", "CAB"]),
      // An article alone has no letter to keep.
      (["b"], ["a b"], ["AB"]),
    ] as [([String], [String], [String])])
  func anArticleKeepsItsLetter(before: [String], after: [String], letters: [String]) {
    var folder = Folder()
    _ = folder.names(before)
    #expect(folder.names(after) == letters)
    // Asked again, nothing is new.
    let kept = folder.kept
    #expect(folder.names(after) == letters)
    #expect(folder.kept == kept)
  }

  @Test func withoutKeptNamesTheOrderOfTheArticlesNames() {
    var folder = Folder()
    #expect(folder.names(["a c", "b", "d e f"]) == ["AB", "A", "ABC"])
  }

  @Test func theLetterOfAnArticleThatIsGoneStaysItsOwnWhileAMarkNamesIt() {
    var folder = Folder()
    _ = folder.names(["a b c"])
    #expect(folder.names(["b c d"], marked: ["a"]) == ["BCD"])
    #expect(folder.names(["b c d e"]) == ["BCDA"])
  }

  @Test func anArticleThatComesBackHasItsLetterAgain() {
    var folder = Folder()
    _ = folder.names(["a b c"])
    _ = folder.names(["a c"])
    #expect(folder.names(["a b c"]) == ["ABC"])
  }

  @Test func storiesThatAreJoinedAndPartedHaveTheirLettersBack() {
    var folder = Folder()
    _ = folder.names(["a b", "c d"])
    #expect(folder.names(["a b c d"]) == ["ABCD"])
    #expect(folder.names(["a b", "c d"]) == ["AB", "AB"])
  }

  @Test func aLetterStaysAlsoWhenTheLargerHalfOfAJoinedStoryGoes() {
    var folder = Folder()
    _ = folder.names(["a b", "c d e"])
    _ = folder.names(["a b c d e"])
    #expect(folder.names(["a b c"]) == ["DEA"])
  }

  @Test func theEntriesOfAFeedAreKnownByTheirTitles() {
    var folder = Folder()
    let old = Self.article("feed.xml", "1", item: 0, title: "Old")
    let other = Self.article("z")
    _ = folder.names([[old, other]])
    let new = Self.article("feed.xml", "2", item: 0, title: "New")
    let edited = Self.article("feed.xml", "3", item: 1, title: "Old")
    #expect(folder.names([[new, edited, other]]) == ["CAB"])
  }

  @Test func twoThatKeptOneNumberAreToldApart() {
    let place = ArticlePlace(file: "a", part: nil)
    let series = ArticleID(rawValue: "a")
    let kept = KeptSigils(
      ["a", "b"].map {
        KeptSigil(series: series, article: ArticleID(rawValue: $0), place: place, number: 0)
      })
    let articles = [Self.article("a"), Self.article("b")]
    let sigils = Sigils(
      [Story(id: "s", title: "", articles: articles.map(\.id))], of: articles, kept: kept)
    #expect(articles.map { sigils[$0.id] } == ["A", "B"])
  }
}
