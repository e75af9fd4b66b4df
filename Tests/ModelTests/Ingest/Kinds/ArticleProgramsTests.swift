import Model
import Synchronization
import Testing

@Suite struct ArticleProgramsTests {
  /// Programs that answer as told, by their last argument.
  func settings(_ answers: [String: OtherPrograms.Answer]) -> ReadingSettings {
    ReadingSettings(
      programs: OtherPrograms { answers[$0.arguments.last ?? ""] ?? .output([], status: 11) })
  }

  static let odt =
    Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 26)
    + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
  static let docx = Array("PK\u{3}\u{4}xxxxword/document.xml".utf8)

  @Test func aPDFIsTheTextThatPdftotextGives() throws {
    let orders = Mutex<[OtherPrograms.Order]>([])
    let settings = ReadingSettings(
      programs: OtherPrograms { order in
        orders.withLock { $0.append(order) }
        return .output(Array("Talks fail in Lima\n\nThe envoys left. No deal.\n".utf8), status: 0)
      })
    let reading = parseFile(Array("%PDF-1.7 x".utf8), of: "-rf [a].pdf", with: settings)
    let article = try #require(reading.articles.first)
    #expect(article.title?.value == "Talks fail in Lima")
    let order = try #require(orders.withLock { $0.first })
    // The file's name never reaches the program.
    #expect(order.arguments == ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"])
    #expect(order.input == Array("%PDF-1.7 x".utf8))
  }

  @Test(arguments: [
    (
      OtherPrograms.Answer.missing,
      Problem.Kind.programMissing(name: "pdftotext", package: "poppler-utils")
    ),
    (.failed, .programFailed(name: "pdftotext", status: nil)),
    (.output([], status: 1), .programFailed(name: "pdftotext", status: 1)),
    (.output(Array(" \n".utf8), status: 0), .noTextInPages),
    (.tooLarge, .tooLarge(limit: 64 << 20)),
    (.tooSlow, .programSlow(name: "pdftotext", seconds: 60)),
  ])
  func whatKeepsAPDFFromBeingReadIsSaid(answer: OtherPrograms.Answer, kind: Problem.Kind) {
    let reading = parseFile(Array("%PDF-1.7".utf8), of: "a.pdf", with: settings(["-": answer]))
    #expect(reading == FileReading(Problem(file: "a.pdf", kind: kind)))
  }

  @Test func aDocumentOfWordIsRead() throws {
    let xml = """
      <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Talks fail</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">The envoys </w:t></w:r><w:del><w:r><w:delText>did not </w:delText></w:r></w:del>
      <w:r><w:t>left.</w:t><w:tab/><w:t>Twice.</w:t></w:r></w:p><w:p/>
      <w:p><w:r><w:instrText>PAGE</w:instrText><w:t>No deal.</w:t></w:r></w:p></w:body></w:document>
      """
    let core =
      "<c:coreProperties xmlns:c='c' xmlns:dc='d'><dc:creator>Ana Díaz</dc:creator></c:coreProperties>"
    let reading = parseFile(
      Self.docx, of: "a.docx",
      with: settings([
        "word/document.xml": .output(Array(xml.utf8), status: 0),
        "docProps/core.xml": .output(Array(core.utf8), status: 0),
      ]))
    #expect(reading.problems.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(article.title?.value == "Talks fail")
    #expect(article.text.string.hasPrefix("Talks fail\n\nThe envoys left. Twice.\n\nNo deal."))
    #expect(article.byline == Article.Metadatum("Ana Díaz", field: "document properties (creator)"))
  }

  @Test func anOpenDocumentIsRead() throws {
    let xml = """
      <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
      <text:tracked-changes><text:changed-region><text:deletion><text:p>Not this.</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:h>Talks fail</text:h><text:p>The<text:s/>envoys <text:span>left</text:span>.<text:note><text:note-body><text:p>Nor this.</text:p></text:note-body></text:note> All.</text:p>
      </office:text></office:body></office:document-content>
      """
    let reading = parseFile(
      Self.odt, of: "a.odt", with: settings(["content.xml": .output(Array(xml.utf8), status: 0)]))
    #expect(
      reading.articles.first?.text.string.hasPrefix("Talks fail\n\nThe envoys left. All.") == true)
    #expect(reading.articles.first?.byline == nil)
  }

  @Test func brokenDocumentsAreOneLine() {
    let unzip = Problem.Kind.programMissing(name: "unzip", package: "unzip")
    #expect(parseFile(Self.docx, of: "a").problems.map(\.kind) == [unzip])
    #expect(
      parseFile(Self.docx, of: "a", with: settings([:])).problems.map(\.kind)
        == [.programFailed(name: "unzip", status: 11)])
    let cut = settings([
      "word/document.xml": .output(Array("<d><p><t>It rained.</t></p><p>".utf8), status: 0)
    ])
    let reading = parseFile(Self.docx, of: "a", with: cut)
    #expect(reading.articles.count == 1)
    #expect(reading.problems.map(\.kind) == [.malformed(format: "docx")])
    #expect(
      parseFile(Array("PK\u{3}\u{4}rest".utf8), of: "a.docx").problems.map(\.kind) == [
        .unsupported(kind: "zip")
      ])
  }
}
