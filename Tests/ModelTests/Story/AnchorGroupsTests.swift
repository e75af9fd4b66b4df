import Testing

@testable import Model

@Suite struct AnchorGroupsTests {
  /// Two that say "15 seconds" alike, one that says "a minute", and a further "15 seconds" in words
  /// that are like the first two and unlike the third.
  private static let likeness = [
    [1, 0.9, 0.6, 0.7], [0.9, 1, 0.6, 0.7], [0.6, 0.6, 1, 0.1], [0.7, 0.7, 0.1, 1],
  ]

  @Test func aFurtherWitnessDrivesNoOtherAway() {
    let before = AnchorGroups.mean([2], [0, 1], Self.likeness)
    let after = AnchorGroups.mean([2], [0, 1, 3], Self.likeness)
    #expect(after >= before)
    #expect(after == AnchorGroups.mean([0, 1, 3], [2], Self.likeness))
  }

  @Test func oneDoubtfulLikenessAloneJoinsNoLargerGroups() {
    let apart: [[Double]] = [
      [1, 0.9, 0.8, 0.1], [0.9, 1, 0.1, 0.1], [0.8, 0.1, 1, 0.9], [0.1, 0.1, 0.9, 1],
    ]
    #expect(AnchorGroups.mean([0, 1], [2, 3], apart) < 0.5)
  }
}
