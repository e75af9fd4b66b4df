import Foundation
import Model
import TestSupport
import Testing

/// Holds the whole analysis against hand-made judgements: on the project's seeds, and on the
/// published articles beside the project where they are there.
@Suite struct GoldTests {
  struct Set: Sendable, CustomTestStringConvertible {
    let articles: String
    let gold: String
    /// Least number of tensions that must be shown.
    let tensions: Int
    var testDescription: String { articles }
  }

  static let sets = [
    Set(articles: "seeds", gold: "Tests/Gold/seeds.json", tensions: 5),
    Set(articles: "../shared/seeds", gold: "../shared/gold/seeds.json", tensions: 12),
  ]

  private func load(_ set: Set) throws -> (gold: Gold, analysis: Analysis)? {
    let root = ProjectFolder.path + "/"
    guard let gold = try Gold(path: root + set.gold) else { return nil }
    let reading = readArticles(at: [root + set.articles])
    return (gold, analyze(reading.articles, problems: reading.problems))
  }

  @Test(arguments: sets)
  func everyConflictIsFound(set: Set) throws {
    guard let (gold, analysis) = try load(set) else { return }
    let wanted = gold.pairs.filter { $0.relation == "conflict" }.compactMap(\.id)
    #expect(!wanted.isEmpty)
    #expect(
      gold.found([.conflict], in: analysis).compactMap(\.id).filter(wanted.contains) == wanted)
  }

  @Test(arguments: sets)
  func nothingElseIsFlaggedAsConflict(set: Set) throws {
    guard let (gold, analysis) = try load(set) else { return }
    let alarms = gold.found([.conflict], in: analysis).filter {
      $0.relation != "conflict" && $0.relation != "tension"
    }
    #expect(alarms.map { "\($0.a.quote) | \($0.b.quote)" } == [])
  }

  @Test(arguments: sets)
  func tensionsAreShown(set: Set) throws {
    guard let (gold, analysis) = try load(set) else { return }
    let shown = gold.found([.conflict, .tension], in: analysis).filter { $0.relation == "tension" }
    #expect(shown.count >= set.tensions)
  }

  /// Monday against Friday stays a conflict, with the evidence for two calls beside it.
  @Test(arguments: sets)
  func theDaysOfTheCallConflictAndTheEvidenceSaysWhy(set: Set) throws {
    guard let (_, analysis) = try load(set) else { return }
    let days = try #require(
      analysis.comparisons.first { $0.slot == .weekday && $0.relation == .conflict })
    #expect(days.values.map(\.value) == [.weekday(.friday), .weekday(.monday)])
    #expect(days.sameEvent.judgement == .unlikely)
    let words = days.sameEvent.evidence.compactMap { item in
      analysis.article(item.article)?.text[item.range]
    }.joined(separator: " | ")
    for phrase in ["third anniversary", "Trump-Putin summit", "second", "planned meeting"] {
      #expect(words.contains(phrase))
    }
  }

  @Test func theOrderOfTheFilesDoesNotMatter() throws {
    let articles: [Article] = readArticles(at: [ProjectFolder.path + "/seeds"]).articles
    #expect(articles.count == 5)
    let straight = analyze(articles)
    let turned = Array(articles[2...] + articles[..<2])
    for shuffled in [Array(articles.reversed()), turned] {
      let other = analyze(shuffled)
      #expect(other.comparisons == straight.comparisons)
      #expect(other.stories == straight.stories)
      #expect(other.datelines == straight.datelines)
    }
  }

  @Test func theSeedsAreOneStory() {
    let analysis = analyze(readArticles(at: [ProjectFolder.path + "/seeds"]).articles)
    #expect(analysis.stories.map(\.articles.count) == [5])
    // By the words that the articles use alone, not by the longest names.
    #expect(analysis.stories.map(\.title) == ["Putin–Xi"])
  }
}
