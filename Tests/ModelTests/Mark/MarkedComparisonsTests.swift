import Testing

@testable import Model

@Suite struct MarkedComparisonsTests {
  private let comparisons = SampleAnalysis.analysis.comparisons

  @Test func aMarkIsOnTheComparisonOfItsID() {
    let marked = MarkedComparisons(SampleAnalysis.marks, on: comparisons)
    #expect(marked.comparison(of: SampleAnalysis.mark)?.id == "c1")
    #expect(marked.marks(on: SampleAnalysis.day) == SampleAnalysis.marks)
    #expect(marked.marks(on: SampleAnalysis.medium) == [])
  }

  @Test func aMarkWhoseComparisonIsGoneIsOnTheOneWithItsWords() {
    let mark = mark("edited", on: "c0", words: ["Friday", "Monday"])
    let marked = MarkedComparisons([mark], on: comparisons)
    #expect(marked.comparison(of: mark.discrepancy)?.id == "c1")
    #expect(marked.latest(on: SampleAnalysis.day) == mark)
  }

  @Test(arguments: [("c0", ["Friday", "held"]), (nil, ["Friday", "Monday"])])
  func wordsOfOneArticleOrALinkByHandAreOnNone(comparison: String?, words: [String]) {
    let mark = mark("m", on: comparison, words: words)
    let marked = MarkedComparisons([mark], on: comparisons)
    #expect(marked.comparison(of: mark.discrepancy) == nil)
    #expect(marked.marks(on: SampleAnalysis.day) == [])
  }

  @Test func aMarkThatLostItsComparisonTakesOneWithoutAMarkBeforeOneThatHasOne() {
    let own = mark("own", on: "c1", words: ["Friday", "Monday"])
    let orphan = mark("orphan", on: "c0", words: ["Friday", "Monday"])
    let marked = MarkedComparisons([orphan, own], on: comparisons)
    #expect(marked.marks(on: SampleAnalysis.day) == [own, orphan])
    let other = SampleAnalysis.comparison(
      id: "c3", slot: .when, relation: .conflict, score: 0.5, reasons: [],
      sameEvent: SameEvent(judgement: .likely, evidence: []),
      values: SampleAnalysis.day.values.map { ($0.value, $0.claims) })
    let wider = MarkedComparisons([orphan, own], on: comparisons + [other])
    #expect(wider.comparison(of: own.discrepancy)?.id == "c1")
    #expect(wider.comparison(of: orphan.discrepancy)?.id == "c3")
  }

  @Test func aMarkOnAComparisonThatHasAnotherSourceNowIsOutdatedAndNeverCountedForIt() {
    let comparison = TollSample.comparison
    let mark = TollSample.outdated
    let marked = MarkedComparisons([mark], on: [comparison])
    #expect(!mark.isAsMarked(comparison))
    #expect(marked.comparison(of: mark.discrepancy) == nil)
    #expect(marked.successor(of: mark.discrepancy)?.id == "toll")
    #expect(marked.marks(on: comparison) == [] && marked.outdated(on: comparison) == [mark])
    #expect(!marked.isReviewed(comparison))
  }

  @Test func aMarkWhoseWordsWereEditedIsOutdated() {
    let mark = mark("edited", on: "c0", words: ["Friday", "Monday"])
    let passages = mark.discrepancy.passages.map { passage in
      let old = passage.selector
      return Discrepancy.Passage(
        file: passage.file, article: passage.article, sha256: "",
        selector: Selector(
          exact: old.exact.replacing("Monday", with: "Mondays"), prefix: old.prefix,
          suffix: old.suffix, start: old.start, end: old.end))
    }
    let edited = PassageFinder([SampleAnalysis.first, SampleAnalysis.second]).place(
      Discrepancy(
        id: "m", verdict: .contradiction, created: "1", changed: "1", author: "Kim",
        passages: passages, comparison: "c0"))
    #expect(mark.isAsMarked(SampleAnalysis.day) && !edited.isAsMarked(SampleAnalysis.day))
  }

  @Test func theLatestIsTheOneChangedLast() {
    let early = mark("a", on: "c1", words: ["Friday", "Monday"], changed: "2025-03-01T00:00:00Z")
    let late = mark("b", on: "c1", words: ["Friday", "Monday"], changed: "2025-03-09T00:00:00Z")
    #expect(
      MarkedComparisons([late, early], on: comparisons).latest(on: SampleAnalysis.day) == late)
  }

  /// A mark on words of the first and of the second article.
  private func mark(
    _ id: String, on comparison: String?, words: [String], changed: String = "2025-03-01T00:00:00Z"
  ) -> PlacedDiscrepancy {
    let articles = [SampleAnalysis.first, SampleAnalysis.second]
    let passages = zip(articles, words).map { article, words in
      Discrepancy.Passage(
        file: article.file, article: article.id, sha256: article.sha256,
        selector: Selector(SampleAnalysis.range(words, article.text), in: article.text))
    }
    return PassageFinder(articles).place(
      Discrepancy(
        id: id, verdict: .differentEvents, created: changed, changed: changed, author: "reader",
        passages: passages, comparison: comparison))
  }
}
