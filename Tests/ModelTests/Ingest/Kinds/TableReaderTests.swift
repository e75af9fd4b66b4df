import Model
import Testing

@testable import struct Model.SeparatedTable

@Suite struct TableReaderTests {
  static let header = "Headline,Body,Published,Source,Author,Link"
  static let row =
    #""Talks fail, again","The envoys left. ""No deal,"" one said."#
    + "\nThey may meet in May.\",2024-03-05T23:30:00-05:00,The Daily,Ana Díaz,"
    + "https://www.daily.example/talks"

  func read(_ text: String, name: String = "a.csv", columns: String? = nil) -> FileReading {
    let names = columns.flatMap { ColumnNames(argument: $0) } ?? ColumnNames()
    return parseFile(Array(text.utf8), of: name, with: ReadingSettings(columns: names))
  }

  @Test func aRowIsAnArticleWithItsMetadata() throws {
    let reading = read(Self.header + "\r\n" + Self.row + "\r\n")
    #expect(reading.problems.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(reading.articles.count == 1)
    #expect(article.item == 0)
    #expect(article.title?.value == "Talks fail, again")
    #expect(
      article.text.string
        == "Talks fail, again\n\nThe envoys left. \"No deal,\" one said.\nThey may meet in May.")
    #expect(article.byline == Article.Metadatum("Ana Díaz", field: "column Author"))
    #expect(article.outlet == Article.Metadatum("The Daily", field: "column Source"))
    #expect(
      article.address
        == Article.Metadatum("https://www.daily.example/talks", field: "column Link"))
    let date = try #require(article.statedDates.first)
    // The day where it was written, not that of Greenwich.
    #expect(date.date.iso == "2024-03-05")
    #expect(date.place == .metadata)
    #expect(date.field == "column Published")
    #expect(article.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func theSeparatorIsTheOneOfTheHeader(separator: String) {
    let text =
      "\u{FEFF}title\(separator)text\rOne\(separator)\"It rained, then; it|sto\tpped.\"\rTwo"
      + "\(separator)It was dry."
    #expect(read(text).articles.map { $0.title?.value } == ["One", "Two"])
    #expect(
      read(text).articles.first?.text.string == "One\n\nIt rained, then; it|sto\tpped.")
  }

  @Test func aFirstLineOfExcelNamesTheSeparator() {
    #expect(
      read("sep=;\r\ntitle,x;text\r\nOne;It rained.").articles.map(\.text.string) == [
        "It rained."
      ])
  }

  @Test func valuesThatBreakTheRuleAreKept() {
    let table = SeparatedTable(ArticleText("a,b,c\n1,x\"y\"z,\"p\"q\n\n2,,"))
    #expect(table.rows == [["1", "x\"y\"z", "pq"], ["2", "", ""]])
    #expect(!table.isCut)
  }

  @Test func aTableOfUnknownColumnsNamesThem() {
    let reading = read("Überschrift;Inhalt\nEins;Es regnete.")
    #expect(reading.articles.isEmpty)
    #expect(
      reading.problems == [
        Problem(file: "a.csv", kind: .unknownColumns(["Überschrift", "Inhalt"]))
      ])
  }

  @Test func columnsThatTheReaderNamesAreTaken() {
    let reading = read(
      "Überschrift;Inhalt;title\nEins;Es regnete.;x", columns: "title=Überschrift, text = Inhalt")
    #expect(reading.articles.map(\.text.string) == ["Eins\n\nEs regnete."])
    #expect(ColumnNames(argument: "head=x") == nil)
    #expect(ColumnNames(argument: "title") == nil)
    #expect(ColumnNames(argument: "") == nil)
  }

  @Test func namesOfTheCommandLineGoBeforeTheUsualOnes() {
    let usual = ColumnNames([.title: "Titel", .text: "Inhalt"])
    let names = ColumnNames([.text: "Volltext"]).over(usual)
    #expect(names == ColumnNames([.title: "Titel", .text: "Volltext"]))
  }

  @Test func theBestOfSeveralColumnsCounts() {
    let text = "source,description,content,text\nhttps://www.daily.example/a,Short.,Longer.,\n"
    let article = read(text).articles.first
    #expect(article?.text.string == "Longer.")
    #expect(article?.outlet?.value == "daily.example")
  }

  @Test func rowsWithoutTextAndSummariesAreCounted() {
    let reading = read("title,text,summary\nOne,It rained.,\nTwo,,It was dry.\n,,\nThree,,\n")
    #expect(reading.articles.map(\.item) == [0, 1])
    #expect(
      reading.problems.map(\.kind) == [
        .brokenParts(count: 1, first: 3, part: .row), .summaries(count: 1, of: 2),
      ])
  }

  @Test func aFileThatWasCutInsideAValueGivesTheRowsBefore() {
    let reading = read("title,text\nOne,It rained.\nTwo,\"It was d")
    #expect(reading.articles.map { $0.title?.value } == ["One"])
    #expect(reading.problems.map(\.kind) == [.brokenParts(count: 1, first: 2, part: .row)])
  }

  @Test(arguments: ["", "\n\n", "title,text\n", "\u{FEFF}"])
  func aTableWithoutRowsIsEmpty(text: String) {
    #expect(read(text).articles.isEmpty)
    #expect(read(text).problems.map(\.kind) == [.empty])
  }

  @Test func onlyTheFirstArticlesOfAHugeTableAreTaken() {
    let text = "text\n" + String(repeating: "It rained.\n", count: 20_001)
    let reading = read(text)
    #expect(reading.articles.count == 20_000)
    #expect(reading.problems.map(\.kind) == [.tooMany(limit: 20_000)])
  }

  @Test func anArticleKeepsItsIdWhereverItStands() {
    let before = read("title,text\nOne,It rained.\nTwo,It was dry.")
    let after = read("title,text\nNew,It snowed.\nOne,It rained.\nTwo,It was wet.")
    #expect(before.articles[0].id == after.articles[1].id)
    #expect(before.articles[1].id != after.articles[2].id)
    // A corrected date makes another article, as it does in front matter.
    #expect(
      read("text,date\nIt rained.,2024-03-05").articles.map(\.id)
        != read("text,date\nIt rained.,2024-03-06").articles.map(\.id))
  }

  @Test(
    arguments: [
      ("2024-03-05", "2024-03-05"), ("2024-03-05 23:30:01.5", "2024-03-05"),
      ("20240305T233000Z", "2024-03-05"), ("20240305", "2024-03-05"),
      ("Tue, 05 Mar 2024 23:30:00 -0500", "2024-03-05"), ("5 March 2024", "2024-03-05"),
      ("March 5, 2024 at 9 a.m.", "2024-03-05"), ("1709640000", "2024-03-05"),
      ("1709640000000", "2024-03-05"), ("03/04/2024", nil), ("2024-02-30", nil), ("2024", nil),
      ("yesterday", nil), ("99999999999999999999", nil), ("2024-13-01T00:00:00Z", nil),
    ] as [(String, String?)])
  func datesOfProgramsAreRead(text: String, day: String?) {
    let reading = read("text\tdate\nIt rained.\t\(text)")
    #expect(reading.articles.first?.statedDates.first?.date.iso == day)
  }
}
