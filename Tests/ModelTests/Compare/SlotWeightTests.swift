import Testing

@testable import Model

@Suite struct SlotWeightTests {
  @Test func theDayComesBeforeTheHourWhereBothAreInConflict() {
    let accounts = [("Monday", "5:20 p.m."), ("Tuesday", "7:45 p.m.")].map { day, hour in
      "The quake struck the town of Amberly on \(day) at \(hour), the ministry said. "
        + "Houses in Amberly fell, and the road to the harbour was blocked."
    }
    let articles = accounts.enumerated().map { index, text in
      Article(
        id: ArticleID(rawValue: "\(index)"), file: "\(index).txt", sha256: "\(index)",
        text: ArticleText(text),
        blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))])
    }
    let conflicts = analyze(articles).comparisons.filter { $0.relation == .conflict }
    let day = conflicts.first { $0.slot == .weekday || $0.slot == .when }
    let hour = conflicts.first { $0.slot == .clock }
    #expect(day != nil && hour != nil)
    #expect(day?.score ?? 0 > hour?.score ?? 1)
  }

  @Test func nothingWeighsSoLittleThatItFallsBelowAnotherRelation() {
    // Relations are 0.3 apart, witnesses and hedges 0.1 and 0.2.
    #expect(Slot.allCases.allSatisfy { (0...4).contains($0.hundredthsBelowFirst) })
  }
}
