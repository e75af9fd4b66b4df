import Testing

@testable import Model

@Suite struct ComparisonMatrixTests {
  private static let ids = ["a", "b", "c", "d"].map(ArticleID.init(rawValue:))
  private static let story = Story(id: "s", title: "s", articles: ids)

  private func claim(_ article: Int, _ value: SlotValue, at offset: Int = 0) -> Claim {
    Claim(
      article: Self.ids[article], event: EventKey(kind: "fire", participants: []), slot: .count,
      value: value, range: TextRange(offset, offset + 5), sentence: TextRange(0, 500), rules: [])
  }

  private func count(_ number: Int) -> SlotValue {
    .count(low: number, high: number, unit: "injured")
  }

  private func comparison(
    _ id: String, _ relation: Relation, slot: Slot = .count, score: Double = 0.8,
    story: String = "s", _ values: [[Claim]], copies: [ArticleID] = []
  ) -> Comparison {
    Comparison(
      id: id, story: story, event: EventKey(kind: "fire", participants: []), slot: slot,
      relation: relation, score: score, reasons: [],
      sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [],
      values: values.map { Comparison.Value(value: $0[0].value, claims: $0) },
      sharedOrigins: copies.isEmpty ? [] : [SharedOrigin(kind: .passage, articles: copies)])
  }

  private func cells(_ comparison: Comparison) throws -> [ComparisonMatrix.Cell] {
    try #require(ComparisonMatrix(Self.story, comparisons: [comparison]).rows.first).cells
  }

  @Test func aCellHoldsTheValueOfItsSourceAndASilentOneNone() throws {
    let cells = try cells(
      comparison(
        "x", .conflict, [[claim(0, count(12)), claim(2, count(12))], [claim(1, count(21))]]))
    #expect(cells.map { $0.entries.map(\.value) } == [[count(12)], [count(21)], [count(12)], []])
    #expect(cells.map(\.relation) == [.agree, .conflict, .agree, nil])
  }

  @Test func whereEverySourceStandsAloneEachIsInConflict() throws {
    let cells = try cells(
      comparison("x", .conflict, [[claim(0, count(12))], [claim(1, count(21))]]))
    #expect(cells.map(\.relation) == [.conflict, .conflict, nil, nil])
  }

  @Test func aVaguerValueOnTheSameSideIsCompatibleAndShownAsItsSourceGivesIt() throws {
    let vague = SlotValue.count(low: 11, high: nil, unit: "injured")
    let cells = try cells(
      comparison("x", .conflict, [[claim(0, count(12)), claim(1, vague)], [claim(2, count(9))]]))
    #expect(cells[1].entries.map(\.value) == [vague])
    #expect(cells.map(\.relation) == [.agree, .compatible, .conflict, nil])
  }

  @Test func twoValuesOfOneSourceStandInOrderOfItsText() throws {
    let cells = try cells(
      comparison(
        "x", .conflict,
        [[claim(0, count(12), at: 80), claim(1, count(12))], [claim(0, count(21), at: 10)]]))
    #expect(cells[0].entries.map(\.value) == [count(21), count(12)])
    #expect(cells[0].relation == .conflict)
  }

  @Test func whoRepeatsAnotherIsCopiedAndTheFirstIsNot() throws {
    let cells = try cells(
      comparison(
        "x", .agree, [[0, 1, 3].map { claim($0, count(12)) }], copies: [Self.ids[0], Self.ids[3]]))
    #expect(cells.map(\.isCopied) == [false, false, false, true])
  }

  @Test func rowsAreSortedThreeWaysAndOtherStoriesAreLeftOut() {
    let comparisons = [
      comparison("late", .conflict, [[claim(0, count(1), at: 90)], [claim(1, count(2))]]),
      comparison(
        "when", .tension, slot: .when, score: 0.5,
        [[claim(0, count(1), at: 10)], [claim(1, count(2), at: 300)]]),
      comparison("other", .conflict, story: "t", [[claim(0, count(1))], [claim(1, count(2))]]),
      comparison("second", .tension, score: 0.4, [[claim(1, count(1))], [claim(2, count(2))]]),
      comparison("alone", .only, score: 0.2, [[claim(0, count(1))]]),
    ]
    let matrix = ComparisonMatrix(Self.story, comparisons: comparisons)
    func ids(_ relations: Set<Relation>, _ order: ComparisonMatrix.Order) -> [String] {
      matrix.rows(relations, by: order).map(\.comparison.id)
    }
    #expect(ids([.conflict, .tension], .story) == ["when", "late", "second"])
    #expect(ids([.conflict, .tension], .severity) == ["late", "when", "second"])
    #expect(ids([.conflict, .tension], .slot) == ["when", "late", "second"])
    #expect(ids([.tension], .severity) == ["when", "second"])
    #expect(ids(Set(Relation.allCases), .story) == ["alone", "when", "late", "second"])
  }
}
