import Testing

@testable import Model

@Suite struct StoryEditTests {
  private static let articles = (0..<6).map { article("\($0)") }

  private static func article(_ name: String) -> Article {
    Article(
      id: ArticleID(rawValue: name), file: "\(name).txt", sha256: name, text: ArticleText(name),
      blocks: [Block(kind: .paragraph, range: TextRange(0, name.utf8.count))])
  }

  private static func members(_ numbers: [Int]) -> [StoryEdit.Member] {
    numbers.map { StoryEdit.Member(article("\($0)")) }
  }

  private func edited(_ changes: [StoryEdit.Change]) -> [[Int]] {
    var groups = EditedGroups([[0, 1], [2, 3, 5], [4]], of: Self.articles)
    for (number, change) in changes.enumerated() {
      groups.apply(StoryEdit(id: "\(number)", change: change, created: ""))
    }
    return groups.groups
  }

  @Test(
    arguments: [
      ([], [[0, 1], [2, 3, 5], [4]]),
      ([.join(members([5, 1]))], [[0, 1, 2, 3, 5], [4]]),
      ([.split(members([3, 1]))], [[0], [1, 3], [2, 5], [4]]),
      ([.move(members([0, 4]), to: members([3])[0])], [[0, 2, 3, 4, 5], [1]]),
      // Later edits see what earlier ones made.
      ([.split(members([3])), .join(members([3, 4]))], [[0, 1], [2, 5], [3, 4]]),
      // What is gone, as 9 is, is passed over.
      (
        [.join(members([9, 4])), .move(members([9]), to: members([0])[0])],
        [[0, 1], [2, 3, 5], [4]]
      ),
      (
        [.move(members([0]), to: members([9])[0]), .split(members([9]))],
        [[0, 1], [2, 3, 5], [4]]
      ),
    ] as [([StoryEdit.Change], [[Int]])])
  func editsAreAppliedInOrderToWhatTheGrouperFound(
    changes: [StoryEdit.Change], groups: [[Int]]
  ) {
    #expect(edited(changes) == groups)
  }

  @Test func anArticleThatWasEditedIsKnownByItsFile() {
    let before = StoryEdit.Member(article: ArticleID(rawValue: "old"), file: "2.txt")
    #expect(edited([.split([before])]) == [[0, 1], [2], [3, 5], [4]])
  }
}
