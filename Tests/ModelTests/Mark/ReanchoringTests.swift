import Model
import Testing

@Suite struct ReanchoringTests {
  private static let original = """
    The harbour master spoke on Monday.

    He said that twelve ships had left the port before the storm reached the coast on Friday. \
    The "largest of them" was bound for the north.

    A second storm is expected on Friday of next week, the office said.
    """

  /// One edit of the text, and what becomes of one passage of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let quote: String
    /// The occurrence that was marked, from 0.
    var occurrence = 0
    let edit: @Sendable (String) -> String
    let state: Anchor.State
    /// The words it stands at afterwards; the quote where nil.
    var words: String?
    /// What must stand right before it afterwards.
    var before = ""
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "unchanged", quote: "on Friday", edit: { $0 }, state: .found, before: "coast "),
    Case(
      name: "unchanged, second occurrence", quote: "on Friday", occurrence: 1, edit: { $0 },
      state: .found, before: "expected "),
    Case(
      name: "text inserted before", quote: "on Friday", edit: { "A new first line.\n\n" + $0 },
      state: .moved, before: "coast "),
    Case(
      name: "text inserted before, second occurrence", quote: "on Friday", occurrence: 1,
      edit: { "A new first line.\n\n" + $0 }, state: .moved, before: "expected "),
    Case(
      name: "another occurrence put at the old place", quote: "on Monday",
      edit: { "On the quay, on Monday night, people slept. " + $0 }, state: .moved,
      before: "master spoke "),
    Case(
      name: "paragraph deleted, the same short words elsewhere", quote: "on Friday",
      edit: { replace($0, "before the storm reached the coast on Friday", "in time") },
      state: .lost),
    Case(
      name: "paragraph deleted", quote: "twelve ships had left the port",
      edit: { text in
        let parts = paragraphs(text)
        return parts[0] + "\n\n" + parts[2]
      }, state: .lost),
    Case(
      name: "a word of the quote replaced", quote: "twelve ships had left the port",
      edit: { replace($0, "twelve ships", "fourteen ships") }, state: .moved,
      words: "fourteen ships had left the port"),
    Case(
      name: "the last word of the quote replaced", quote: "the storm reached the coast on Friday",
      edit: { replace($0, "coast on Friday", "coast on Saturday") }, state: .moved,
      words: "the storm reached the coast on Saturday"),
    Case(
      name: "straight quotation marks made curly", quote: "\"largest of them\"",
      edit: { replace($0, "\"largest of them\"", "“largest of them”") }, state: .moved,
      words: "“largest of them”"),
    Case(
      name: "lines broken anew", quote: "the storm reached the coast",
      edit: { replace($0, "storm reached", "storm\r\n  reached") }, state: .moved,
      words: "the storm\r\n  reached the coast"),
    Case(
      name: "a short quote rewritten in its place", quote: "Monday",
      edit: { replace($0, "on Monday", "last week") }, state: .lost),
    Case(name: "empty text", quote: "on Friday", edit: { _ in "" }, state: .lost),
    Case(
      name: "another text", quote: "twelve ships had left the port",
      edit: { _ in "Nothing of this was ever about harbours, and the coast has no port." },
      state: .lost),
    Case(
      name: "the sentence moved to the end", quote: "twelve ships had left the port",
      edit: { text in
        let parts = paragraphs(text)
        return parts[0] + "\n\n" + parts[2] + "\n\n" + parts[1]
      }, state: .moved),
  ]

  @Test(arguments: cases)
  func aPassageIsFoundAgainOrLost(_ example: Case) throws {
    let text = ArticleText(Self.original)
    let ranges = occurrences(of: example.quote, in: text)
    let range = try #require(ranges.dropFirst(example.occurrence).first)
    let edited = ArticleText(example.edit(Self.original))
    let anchor = Reanchoring(edited).anchor(Selector(range, in: text))
    #expect(anchor.state == example.state)
    if let place = anchor.range {
      #expect(edited[place] == example.words ?? example.quote)
      #expect(edited[TextRange(0, place.start)].hasSuffix(example.before))
    }
  }

  @Test func twoPlacesThatAreEquallyGoodTakeTheNearest() {
    let text = ArticleText("by the two heads of state. . by the two heads of state.")
    let selector = Selector(
      exact: "by the two heads of state", prefix: "", suffix: "", start: 30, end: 55)
    #expect(Reanchoring(text).anchor(selector) == .moved(TextRange(29, 54)))
  }

  @Test(arguments: ["", " ", "\u{200B}"])
  func aQuoteOfNothingIsLost(exact: String) {
    let selector = Selector(exact: exact, prefix: "", suffix: "", start: 0, end: 0)
    #expect(Reanchoring(ArticleText("some words")).anchor(selector) == .lost)
  }

  @Test(arguments: [-5, 0, 3, 1_000_000])
  func aStartOutsideTheTextDoesNoHarm(start: Int) {
    let selector = Selector(
      exact: "the longest words of this text", prefix: "", suffix: "", start: start, end: start)
    let text = ArticleText("x the longest words of this text")
    #expect(Reanchoring(text).anchor(selector).range == TextRange(2, 32))
  }

  @Test func aTextOfOneByteRepeatedIsSearchedInLinearTime() {
    let text = ArticleText(String(repeating: "a", count: 200_000))
    let exact = String(repeating: "a", count: 5_000) + "b"
    let selector = Selector(exact: exact, prefix: "", suffix: "", start: 0, end: exact.utf8.count)
    #expect(Reanchoring(text).anchor(selector) == .lost)
  }
}

private func paragraphs(_ text: String) -> [String] {
  text.split(separator: "\n\n").map(String.init)
}

private func replace(_ text: String, _ old: String, _ new: String) -> String {
  text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
}

private func occurrences(of quote: String, in text: ArticleText) -> [TextRange] {
  let quote = Array(quote.utf8)
  return text.bytes.indices.filter { text.bytes[$0...].starts(with: quote) }
    .map { TextRange($0, $0 + quote.count) }
}
