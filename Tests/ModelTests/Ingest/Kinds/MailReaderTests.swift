import Model
import Testing

@Suite struct MailReaderTests {
  func read(_ text: String, name: String = "a.eml") -> FileReading {
    parseFile(Array(text.utf8), of: name)
  }

  /// The text below the title.
  func body(_ text: String) -> String? {
    let whole = read(text).articles.first?.text.string
    return whole.map { $0.hasPrefix("T\n\n") ? String($0.dropFirst(3)) : $0 }
  }

  @Test func aMailIsAnArticleWithItsHeaders() throws {
    let reading = read(
      """
      Return-Path: <x@y.example>\r
      From: =?utf-8?Q?Ana_D=C3=ADaz?= <ana@daily.example>\r
      Subject: =?UTF-8?B?VGFsa3MgZmFpbCDigJQ=?=\r
       =?UTF-8?Q?_again?= today\r
      Date: Tue, 05 Mar 2024 23:30:00 -0500 (EST)\r
      List-Id: The Daily Briefing <briefing.daily.example>\r
      Archived-At: <https://daily.example/archive/7>\r
      Content-Language: en\r
      Content-Type: text/plain; charset="iso-8859-1"; format=flowed\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      The envoys =\r
      left the caf=E9 \r
      in a hurry.\r
      \r
      No deal, 1=3D1.\r

      """)
    #expect(reading.problems.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(article.item == nil)
    #expect(article.title?.value == "Talks fail — again today")
    #expect(
      article.text.string.hasPrefix(
        "Talks fail — again today\n\nThe envoys left the café in a hurry.\n\nNo deal, 1=1."))
    #expect(article.byline == Article.Metadatum("Ana Díaz", field: "mail From"))
    #expect(article.outlet == Article.Metadatum("The Daily Briefing", field: "mail List-Id"))
    #expect(article.statedDates.first?.date.iso == "2024-03-05")
    #expect(article.statedDates.first?.field == "mail Date")
    #expect(article.address?.value == "https://daily.example/archive/7")
    #expect(article.language?.value == "en")
  }

  @Test(arguments: [(1_000, nil), (1_001, .parts(1_000))] as [(Int, ReadingBound?)])
  func partsBeyondTheBoundAreSaid(count: Int, bound: ReadingBound?) {
    let part = "--b\nContent-Type: text/plain\n\nA word.\n"
    let parts = String(repeating: part, count: count)
    let reading = read(
      "Subject: T\nContent-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n")
    #expect(reading.articles.first?.loss == bound.map(Problem.Kind.cut))
    #expect(reading.articles.first?.text.string.split(separator: "\n").count == 1_001)
  }

  @Test(arguments: [(14, nil), (15, .partDepth(16))] as [(Int, ReadingBound?)])
  func partsDeeperThanTheBoundAreSaid(depth: Int, bound: ReadingBound?) {
    let forwarded = (0..<depth).map { _ in "\nContent-Type: message/rfc822\n" }.joined()
    let end = "\nContent-Type: message/rfc822\n\nContent-Type: text/plain\n\nThe end.\n"
    let reading = read(
      "Subject: T\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nA word.\n--b"
        + forwarded + end + "--b--\n")
    #expect(reading.articles.first?.loss == bound.map(Problem.Kind.cut))
    #expect(reading.articles.first?.text.string.contains("The end.") == (bound == nil))
  }

  @Test func plainTextIsPreferredWhereItIsWhole() {
    func mail(_ plain: String) -> String {
      """
      Subject: T
      Content-Type: multipart/alternative; boundary="a b"

      Preamble.
      --a b
      Content-Type: text/plain

      \(plain)
      --a b
      Content-Type: text/html

      <p>\(String(repeating: "It rained in the valley. ", count: 40))</p><p>End.</p>
      --a b--
      Epilogue.
      """
    }
    let whole = String(repeating: "It rained on the hills. ", count: 10)
    #expect(body(mail(whole)) == whole)
    // A text that only points at the page is none.
    #expect(body(mail("View this mail in your browser."))?.hasSuffix("End.") == true)
  }

  @Test func partsOfAMailAreReadAndAttachmentsAreNot() {
    #expect(
      body(
        """
        Subject: T
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: multipart/related; boundary=xy

        --xy
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+VGhlIGVudm95cyBsZWZ0LjwvcD4=
        --xy
        Content-Type: image/png

        xxxx
        --xy--
        --x
        Content-Disposition: attachment; filename=a.txt

        Not this.
        --x
        Content-Type: message/rfc822

        Subject: Inner

        It rained.
        """) == "The envoys left.\n\nIt rained.")
  }

  @Test(arguments: [
    ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"), ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
    ("x =?utf-8*en?q?a_b?= y", "x a b y"), ("=?koi8-r?B?0NLJ18XU?=", "привет"),
    ("=?utf-8?x?a?=", "=?utf-8?x?a?="), ("=?utf-8?q?a", "=?utf-8?q?a"), ("a=b", "a=b"),
    ("=?nonsense?q?a?=", "a"), ("=?=?=?", "=?=?=?"),
  ])
  func encodedWordsAreDecoded(header: String, text: String) {
    let reading = read("Subject: \(header)\n\nIt rained.")
    #expect(reading.articles.first?.title?.value == text)
  }

  @Test func aBoxHoldsMails() {
    let reading = read(
      """
      From ana@daily.example Tue Mar  5 10:00:00 2024
      Subject: One
      From: Ana <ana@daily.example>

      It rained.

      >From the hills one saw it.
      >>From there, too.
      not a line
      From this one on it was dry.

      From li@post.example Wed Mar  6 10:00:00 2024
      Subject: Two

      It was dry.

      From nobody Wed Mar  6 10:00:00 2024

      """, name: "a.mbox")
    #expect(reading.articles.map(\.item) == [0, 1])
    #expect(reading.articles.map { $0.title?.value } == ["One", "Two"])
    #expect(
      reading.articles.first?.text.string.contains("\nFrom the hills one saw it.\n>From there")
        == true)
    #expect(reading.articles.first?.text.string.contains("From this one on") == true)
    #expect(reading.articles.first?.outlet?.value == "daily.example")
    #expect(reading.problems.map(\.kind) == [.brokenParts(count: 1, first: 3, part: .message)])
  }

  @Test func aWebArchiveGivesItsPage() throws {
    let text = String(
      repeating: "The envoys met in the valley and spoke for three hours about grain. ", count: 8)
    let reading = read(
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://daily.example/talks
      Subject: Talks fail
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----B"

      ------B
      Content-Type: text/css

      p { color: red }
      ------B
      Content-Type: text/html; charset=utf-8
      Content-ID: <frame@mhtml>
      Content-Transfer-Encoding: quoted-printable

      <html><head><title>Talks fail</title></head><body><article><h1>Talks fail</h1>
      <p>\(text)</p><p>No deal =E2=80=94 none was made, one of them said as he left the hall.</p></article></body></html>
      ------B--
      """, name: "a.mhtml")
    #expect(reading.problems.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(article.title?.value == "Talks fail")
    #expect(article.text.string.contains("No deal — none was made"))
    #expect(!article.text.string.contains("color"))
    #expect(article.address?.value == "https://daily.example/talks")
  }

  @Test(arguments: [
    ("a.eml", "", Problem.Kind.empty), ("a.eml", "It rained.\n", .malformed(format: "mail")),
    ("a.eml", "X: y\n\n", .empty),
    ("a.mbox", "Subject: x\n\nIt rained.", .malformed(format: "mailbox")),
    ("a.mhtml", "Subject: x\n\nIt rained.", .malformed(format: "MHTML")),
    (
      "a.eml", "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/png\n\nx",
      .empty
    ),
  ])
  func aMailThatGivesNothingIsOneLine(name: String, text: String, kind: Problem.Kind) {
    #expect(read(text, name: name) == FileReading(Problem(file: name, kind: kind)))
  }

  @Test func partsWithinPartsDoNoHarm() {
    let opening = (0..<500).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(read("Subject: T\n" + opening.joined()).articles.count <= 1)
    let many = String(repeating: "--b\n\nIt rained.\n", count: 5_000)
    let reading = read("Subject: T\nContent-Type: multipart/mixed; boundary=b\n\n" + many)
    #expect((reading.articles.first?.text.bytes.count ?? 0) < 20_000)
    let long = "Subject: " + String(repeating: "=?utf-8?q?a", count: 100_000) + "\n\nIt rained."
    #expect(read(long).articles.count == 1)
  }
}
