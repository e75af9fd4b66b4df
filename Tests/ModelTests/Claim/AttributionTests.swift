import Testing

@testable import Model

/// Who says a sentence, by its cue.
@Suite struct AttributionTests {
  static let table: [(sentence: String, source: String?, origin: String?)] = [
    ("Four boats sank, according to Harbour Radio.", "Harbour Radio", "Harbour Radio"),
    ("Four boats sank, police said.", "police", nil),
    ("Four boats sank, said Ann Berg, a sailor.", "Ann Berg", "Ann Berg"),
    ("Ann Berg, a sailor, said four boats sank.", "Ann Berg", "Ann Berg"),
    ("The ministry told Reuters four boats sank.", "The ministry", "Reuters"),
    ("As reported by the Coast Post, four boats sank.", "the Coast Post", "Coast Post"),
    ("He said four boats sank.", nil, nil),
    (
      "Ten houses were damaged in Takoradi, the capital of the region, said Ann Lee.", "Ann Lee",
      "Ann Lee"
    ),
    ("Ten houses were damaged in Takoradi said reports.", nil, nil),
    ("Four boats sank in the United States.", nil, nil),
    ("The reports of four boats grew.", nil, nil),
  ]

  @Test(arguments: table.indices)
  func theSourceIsRead(index: Int) throws {
    let (sentence, source, origin) = Self.table[index]
    let text = ArticleText(sentence)
    let article = Article(
      id: ArticleID(rawValue: "a"), file: "a.txt", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
    let document = Document(article, lexicon: SlotCorpusTests.lexicon)
    let names = SlotCorpusTests.names.annotations(in: document)
    let readings = SlotCorpusTests.extractor.readings(
      article.id, document, names, NameLinker(names), [], [], [],
      SlotCorpusTests.extractor.concepts())
    let attribution = try #require(readings.first.map(Attribution.init))
    #expect(attribution?.source == source)
    #expect(attribution?.origin == origin)
  }
}
