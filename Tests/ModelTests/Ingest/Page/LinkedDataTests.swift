import Testing

@testable import Model

@Suite struct LinkedDataTests {
  private static func data(_ json: String) -> LinkedData { LinkedData([Array(json.utf8)]) }

  @Test(arguments: [
    (#"{"@type":"NewsArticle","author":"Ana Díaz"}"#, ["Ana Díaz"]),
    (#"{"@type":"NewsArticle","author":{"@type":"Person","name":"Ana Díaz"}}"#, ["Ana Díaz"]),
    (
      #"[{"@type":"WebSite"},{"@type":["Thing","BlogPosting"],"author":[{"name":"Ana"},"Li","Ana"]}]"#,
      ["Ana", "Li"]
    ),
    (
      ##"{"@graph":[{"@id":"#p","name":"Ana"},{"@type":"Article","author":{"@id":"#p"}}]}"##,
      ["Ana"]
    ),
    (#"{"@type":"http://schema.org/Report","author":{"name":["Ana","Li"]}}"#, ["Ana", "Li"]),
    (#"{"@type":"Article","author":"https://a.example/ana"}"#, []),
    (#"{"@type":"Recipe","author":"Ana"}"#, []),
    (#"/*<![CDATA[*/{"@type":"Article","author":"Ana",}/*]]>*/"#, ["Ana"]),
    (
      "{\"@type\":\"Article\",\"description\":\"He said \"no\" and\nleft\",\"author\":\"Ana\"",
      ["Ana"]
    ),
    (#"{"@type":"Article","author":"T\u0061m &amp; \ud83d\ude00"}"#, ["Tam & 😀"]),
    (#"{"@type":"Article","author":{"name":"Ana""#, ["Ana"]),
    ("", []), ("{", []), ("[[[", []), (#"{"@type":"#, []), (#""\u12"#, []), ("]}", []),
  ])
  func authorsAreRead(json: String, names: [String]) {
    #expect(Self.data(json).names("author") == names)
  }

  @Test func theArticleOfThePageIsTheOneWithADate() {
    let data = Self.data(
      #"[{"@type":"Article","headline":"Teaser"},{"@type":"Article","headline":"A","datePublished":"2020-01-02"}]"#
    )
    #expect(data.text("headline") == "A")
    #expect(data.text("datePublished") == "2020-01-02")
  }

  @Test func valuesInOneAnotherWithoutEndDoNoHarm() {
    let deep = String(repeating: "{\"a\":[", count: 100_000)
    #expect(Self.data(deep).text("headline") == nil)
    let wide = "[" + String(repeating: #"{"@graph":[{"@type":"x"}]},"#, count: 50_000)
    #expect(Self.data(wide).text("headline") == nil)
  }
}
