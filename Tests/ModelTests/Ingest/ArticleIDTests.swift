import Testing

@testable import Model

@Suite struct ArticleIDTests {
  static let texts = [
    "00000000000000ff", "0123456789abcdef", "0123456789abcdef-2", "0123456789abcdef-10",
    "0123456789abcdef-4294967295", "0123456789abcdef-4294967296", "0123456789abcdef-1",
    "0123456789abcdef-02", "0123456789abcdef-", "0123456789abcdef+3", "0123456789ABCDEF",
    "0123456789abcde", "0123456789abcdef0", "", "a", "article",
  ]

  @Test(arguments: texts)
  func anIdentifierIsTheTextThatItWasMadeOf(text: String) {
    #expect(ArticleID(rawValue: text).rawValue == text)
  }

  @Test func identifiersStandInOrderOfTheirTexts() {
    let ids = Self.texts.map(ArticleID.init(rawValue:))
    #expect(ids.sorted().map(\.rawValue) == Self.texts.sorted())
    #expect(Set(ids).count == Self.texts.count)
  }

  @Test func aCopyHasItsNumberAtTheEnd() {
    let id = ArticleID(sha256: "0123456789abcdef0123456789abcdef")
    #expect(id.rawValue == "0123456789abcdef")
    #expect(id.copy(2) == ArticleID(rawValue: "0123456789abcdef-2"))
    #expect(ArticleID(rawValue: "a").copy(3).rawValue == "a-3")
    #expect(id.copy(2).copy(3).rawValue == "0123456789abcdef-2-3")
  }
}
