import Testing

@testable import Model

@Suite struct ClueSolverTests {
  private func clue(_ days: DaySet, _ weight: Double) -> DateClue {
    DateClue(
      days: days, weight: weight,
      evidence: Evidence(
        article: ArticleID(rawValue: "a"), range: TextRange(0, 1), kind: .dateline(.season)))
  }

  @Test func cluesThatAgreeNarrowEachOther() {
    let solved = ClueSolver([clue(DaySet(from: 100), 0.5), clue(DaySet(0, through: 120), 0.4)])
    #expect(solved.days == DaySet(100, through: 120))
    #expect(solved.confidence == 0.4)
  }

  @Test func theHeavierSideWins() {
    let clues = [
      clue(DaySet(0, through: 10), 0.3), clue(DaySet(20, through: 30), 0.4),
      clue(DaySet(5, through: 12), 0.3),
    ]
    let solved = ClueSolver(clues)
    #expect(solved.days == DaySet(5, through: 10))
    #expect(solved.holding.count == 2)
  }

  @Test func whatSpeaksAgainstTheAnswerTakesConfidence() {
    let sure = ClueSolver([clue(DaySet(0, through: 10), 0.6)])
    let doubted = ClueSolver([clue(DaySet(0, through: 10), 0.6), clue(DaySet(from: 50), 0.3)])
    #expect(sure.confidence == 0.6)
    #expect(doubted.confidence == 0.4)
  }

  @Test func severalCluesForOneEndAddUp() {
    let solved = ClueSolver([
      clue(DaySet(0, through: 10), 0.5), clue(DaySet(0, through: 10), 0.5),
    ])
    #expect(solved.confidence == 0.75)
  }

  @Test func withoutCluesThereIsNoDay() {
    #expect(ClueSolver([]).days.isEmpty)
    #expect(ClueSolver([clue(DaySet([]), 0.5)]).days.isEmpty)
  }

  @Test func theOrderOfCluesDoesNotMatter() {
    let clues = [
      clue(DaySet(0, through: 10), 0.3), clue(DaySet(8, through: 30), 0.35),
      clue(DaySet(from: 9), 0.25), clue(DaySet(through: 9), 0.2),
    ]
    let days = ClueSolver(clues).days
    #expect(ClueSolver(clues.reversed()).days == days)
    #expect(days == DaySet(9, through: 9))
  }

  @Test func rangesThatTouchAreOne() {
    #expect(DaySet([5...9, 0...4, 7...12]) == DaySet(0, through: 12))
    #expect(DaySet(3, through: 2).isEmpty)
    #expect(DaySet(Int.min / 2, through: Int.max / 2) == .always)
  }
}
