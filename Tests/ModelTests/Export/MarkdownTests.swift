import Model
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain words, with 1.5 in them.", "plain words, with 1.5 in them."),
    ("# no heading", "\\# no heading"), ("- no list", "\\- no list"), ("a - b", "a - b"),
    ("1. no list", "1\\. no list"), ("12) no list", "12\\) no list"),
    ("*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"),
    ("[x](y)", "\\[x\\](y)"), ("![x](y)", "\\!\\[x\\](y)"), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("a|b", "a\\|b"), ("back\\slash", "back\\\\slash"), ("@someone", "\\@someone"),
    ("http://x.y", "http\\://x.y"), ("www.x.y", "www\\.x.y"), ("two\nlines\r\n", "two lines"),
    ("\u{1B}[31m", "␛\\[31m"), ("a\u{202E}b", "a\u{FFFD}b"), ("===", "\\==="),
    ("1.5 million", "1.5 million"), ("", ""),
  ])
  func articleTextIsShownAndNeverObeyed(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func thePageIsAsRecorded() throws {
    let page = MarkdownExport(
      SampleAnalysis.analysis, marks: SampleAnalysis.marks, version: "1.2.3")
    try expectGolden(page.page([.conflict, .tension]), "export.md")
  }

  @Test func anOpenMarkIsNoReview() {
    var mark = SampleAnalysis.mark
    mark.verdict = .open
    let placed = PassageFinder(SampleAnalysis.analysis.articles).place(mark)
    let page = MarkdownExport(SampleAnalysis.analysis, marks: [placed], version: "1")
    #expect(page.page([.conflict]).contains("1 conflict, none reviewed."))
  }
}
