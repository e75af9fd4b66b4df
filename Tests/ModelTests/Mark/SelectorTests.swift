import Model
import Testing

@Suite struct SelectorTests {
  @Test func offsetsCountScalarsAndNotBytes() {
    let text = ArticleText("Ärger – am Freitag")
    let start = Array(text.bytes).count - "Freitag".utf8.count
    let selector = Selector(TextRange(start, text.bytes.count), in: text)
    #expect(selector.exact == "Freitag")
    #expect(selector.start == 11)
    #expect(selector.end == 18)
    #expect(selector.prefix == "Ärger – am ")
    #expect(selector.suffix == "")
  }

  @Test func contextHoldsThirtyTwoScalarsOnEachSide() {
    let text = ArticleText(
      String(repeating: "ä", count: 40) + "X" + String(repeating: "世", count: 40))
    let selector = Selector(TextRange(80, 81), in: text)
    #expect(selector.exact == "X")
    #expect(selector.prefix == String(repeating: "ä", count: 32))
    #expect(selector.suffix == String(repeating: "世", count: 32))
  }

  @Test(arguments: [
    (1, 2, "ä"), (0, 99, "äb"), (-3, 0, ""), (7, 9, ""), (2, 1, ""),
  ])
  func aRangeThatCutsAScalarOrTheTextIsPutRight(start: Int, end: Int, exact: String) {
    #expect(Selector(TextRange(start, end), in: ArticleText("äb")).exact == exact)
  }
}
