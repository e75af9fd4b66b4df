import Testing

@testable import Model

@Suite struct StoryTitleTests {
  @Test func theParticipantsOfTheEventThatMostArticlesTellNameTheStory() {
    #expect(
      title([group(["Oslo", "Lima"], by: 2), group(["Kyiv", "Rome"], by: 3)]) == "Kyiv–Rome")
  }

  @Test func aMeasureIsNoParticipant() {
    #expect(title([group(["55000 metre", "Bireun"], by: 3)]) == "nothing")
  }

  private func title(_ groups: [EventGroup]) -> String {
    let article = Article(
      id: ArticleID(rawValue: "0"), file: "nothing", sha256: "", text: ArticleText(""), blocks: [])
    return StoryTitle.title(groups, articles: [article])
  }

  private func group(_ participants: [String], by articles: Int) -> EventGroup {
    let event = EventKey(kind: "call", participants: participants)
    return EventGroup(
      event: event,
      claims: (0..<articles).map { number in
        Claim(
          article: ArticleID(rawValue: "\(number)"), event: event, slot: .place, value: .name("x"),
          range: TextRange(0, 1), sentence: TextRange(0, 1), rules: [])
      })
  }
}
