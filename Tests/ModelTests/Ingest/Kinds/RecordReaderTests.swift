import Model
import Testing

@Suite struct RecordReaderTests {
  func read(_ text: String, name: String = "a.jsonl") -> FileReading {
    parseFile(Array(text.utf8), of: name)
  }

  @Test func aLineIsAnArticle() throws {
    let reading = read(
      """
      \u{FEFF}{"title": "Talks fail", "maintext": "The envoys left.\\nNo deal.", \
      "date_publish": "2024-03-05 10:00:00", "authors": ["Ana Díaz", "Li Wei"], \
      "source_domain": "daily.example", "language": "en", "url": "https://daily.example/a"}

      {"headline": "Talks go on", "body": ["The envoys stayed.", "They ate."], \
      "publishedAt": 1709640000, "source": {"id": null, "name": "The Post"}}
      """)
    #expect(reading.problems.isEmpty)
    #expect(reading.articles.map(\.item) == [0, 1])
    let first = try #require(reading.articles.first)
    #expect(first.text.string == "Talks fail\n\nThe envoys left.\nNo deal.")
    #expect(first.byline == Article.Metadatum("Ana Díaz, Li Wei", field: "member authors"))
    #expect(first.outlet?.value == "daily.example")
    #expect(first.language?.value == "en")
    let last = try #require(reading.articles.last)
    #expect(last.text.string == "Talks go on\n\nThe envoys stayed.\nThey ate.")
    #expect(last.outlet?.value == "The Post")
    #expect(last.statedDates.map(\.date.iso) == ["2024-03-05"])
  }

  @Test func brokenLinesAreCountedAndTheOthersRead() {
    let reading = read(#"{"text": "It rained."}"# + "\n{\n[1]\n" + #"{"text": "It was dry."}"#)
    #expect(reading.articles.map(\.item) == [0, 3])
    #expect(reading.problems.map(\.kind) == [.brokenParts(count: 2, first: 2, part: .line)])
  }

  @Test func recordsOfUnknownMembersNameThem() {
    #expect(
      read(#"{"b": "x", "a": 1}"# + "\n" + #"{"c": 2}"#).problems.map(\.kind) == [
        .unknownColumns(["a", "b", "c"])
      ])
  }

  @Test(arguments: [
    #"[{"text": "It rained."}]"#, #"{"articles": [{"content": "It rained."}]}"#,
    #"{"text": "It rained."}"#, #"{"hits": {"hits": [{"_source": {"text": "It rained."}}]}}"#,
  ])
  func aDocumentHoldsAListOrOneArticle(text: String) {
    #expect(read(text, name: "a.json").articles.map(\.text.string) == ["It rained."])
  }

  @Test(arguments: [
    (
      #"{"$schema": "x", "title": "A report", "description": "What it prints"}"#,
      ["$schema", "description", "title"]
    ),
    (
      #"{"name": "x", "version": "1", "description": "A tool", "author": "Ana"}"#,
      ["author", "description", "name", "version"]
    ),
    (#""It rained.""#, []), ("3", []),
  ])
  func aDocumentOfAnotherKindHoldsNoArticle(text: String, names: [String]) {
    #expect(
      read(text, name: "a.json")
        == FileReading(
          Problem(file: "a.json", kind: .noArticles(format: "JSON", names: names))))
  }

  @Test func aSummaryWithADayIsAnArticle() {
    let text = #"{"title": "Talks fail", "description": "No deal.", "date": "2024-03-05"}"#
    #expect(read(text, name: "a.json").articles.map { $0.title?.value } == ["Talks fail"])
  }

  @Test func whatThisProgramWritesIsNoArticle() {
    let reading = read(
      #"{"format": "rashomon-report/1", "articles": [{"title": "x"}]}"#, name: "r.json")
    #expect(reading == FileReading(articles: []))
  }

  @Test(arguments: ["{", #"{"text": "It rai"#, "It rained.", "[[[", "nul"])
  func aBrokenDocumentIsOneLine(text: String) {
    #expect(read(text, name: "a.json").problems.map(\.kind) == [.malformed(format: "JSON")])
  }

  @Test func deepNestingIsRefusedBeforeItIsRead() {
    let deep = String(repeating: "[", count: 500_000)
    #expect(read(deep, name: "a.json").problems.map(\.kind) == [.malformed(format: "JSON")])
    #expect(read(deep).problems.map(\.kind) == [.brokenParts(count: 1, first: 1, part: .line)])
  }

  @Test func controlsInStringsDoNoHarm() {
    let reading = read(#"{"title": "a\u0000b\u001bc", "text": "It\u0000 rained.\u202e"}"#)
    #expect(reading.articles.count == 1)
  }
}
