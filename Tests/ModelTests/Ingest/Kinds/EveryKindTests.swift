import Foundation
import Model
import TestSupport
import Testing

/// Opens a folder that holds a file of every kind, and holds what each became to a golden table.
@Suite struct EveryKindTests {
  static let prose =
    "The envoys met in the valley on Tuesday and spoke for three hours about grain, said a man."
  static let more = "No deal was made, and they will meet again in May, an aide told the paper."

  /// Stands in for the programs that may not be installed.
  static let settings = ReadingSettings(
    programs: OtherPrograms { order in
      switch order.arguments.last {
      case "-": .output(Array("Talks fail in print\n\n\(prose)\n\n\(more)\n".utf8), status: 0)
      case "word/document.xml":
        .output(
          Array(
            "<d><p><pPr><pStyle val='Title'/></pPr><r><t>Talks fail in Word</t></r></p><p><r><t>\(prose)</t></r></p></d>"
              .utf8),
          status: 0)
      case "content.xml":
        .output(Array("<d><h>Talks fail in Writer</h><p>\(prose)</p></d>".utf8), status: 0)
      default: .output([], status: 11)
      }
    },
    feedCache: { _ in
      .success([
        FeedCacheRow(
          number: 1, title: "Talks fail in newsboat", content: "<p>\(prose)</p>",
          author: "Ana Díaz",
          address: "https://daily.example/n", published: 1_709_640_000, feed: "The Daily")
      ])
    })

  static func write(to folder: TemporaryFolder) throws {
    let files: [(String, String)] = [
      ("a.txt", "Talks fail in text\n\nBy Ana Díaz\n5 March 2024\n\n\(prose)\n\n\(more)\n"),
      (
        "b.md",
        "---\ntitle: Talks fail in Markdown\ndate: 2024-03-05\nsource: The Daily\n---\n\n\(prose)\n"
      ),
      (
        "c.html",
        """
        <!DOCTYPE html><html lang="en"><head><title>Talks fail on the web</title></head><body>
        <nav><a href="/">Home</a></nav><article><h1>Talks fail on the web</h1><p>\(prose) \(prose)</p>
        <p>\(more) \(more)</p></article></body></html>
        """
      ),
      (
        "d.mhtml",
        """
        Subject: Talks fail in one file
        Content-Type: multipart/related; boundary=B

        --B
        Content-Type: text/html; charset=utf-8

        <html><body><article><h1>Talks fail in one file</h1><p>\(prose) \(prose)</p><p>\(more) \(more)</p></article></body></html>
        --B--
        """
      ),
      (
        "e.eml",
        "Subject: Talks fail by mail\nFrom: Ana Díaz <ana@daily.example>\n"
          + "Date: Tue, 5 Mar 2024 10:00:00 +0000\n\n\(prose)\n"
      ),
      (
        "f.mbox",
        "From x Tue Mar 5 2024\nSubject: One in the box\nDate: 5 Mar 2024 10:00 +0000\n\n\(prose)\n\n"
          + "From x Tue Mar 5 2024\nSubject: Two in the box\nDate: 6 Mar 2024 10:00 +0000\n\n\(more)\n"
      ),
      (
        "g.rss",
        "<rss><channel><title>The Daily</title><item><title>Talks fail in RSS</title>"
          + "<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>\(prose)</description></item></channel></rss>"
      ),
      (
        "h.atom",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Daily</title><entry><title>Talks fail in Atom</title>"
          + "<published>2024-03-05T10:00:00Z</published><content>\(prose)</content></entry></feed>"
      ),
      (
        "i.json",
        #"{"version": "https://jsonfeed.org/version/1.1", "title": "The Daily", "items": [{"title": "#
          + #""Talks fail in JSON Feed", "content_text": "\#(prose)", "date_published": "2024-03-05"}]}"#
      ),
      (
        "j.jsonl",
        #"{"title": "Talks fail in a line", "text": "\#(prose)", "date": "2024-03-05"}"#
          + "\n{broken\n"
      ),
      ("k.csv", "headline,body,published\nTalks fail in a row,\"\(prose)\",2024-03-05\n"),
      ("l.csv", "Titel,Inhalt\nx,y\n"),
      (
        "m.opml",
        "<opml><body><outline text='The Daily' xmlUrl='https://daily.example/rss'/></body></opml>"
      ),
      ("n.pdf", "%PDF-1.7"), ("o.docx", "PK\u{3}\u{4}word/document.xml"),
      ("p.odt", "PK\u{3}\u{4}content.xmlmeta.xml"), ("cache.db", "SQLite format 3\0"),
      ("q.eml", "no mail"), ("r.xml", "<svg/>"), ("s.json", "{"), ("t.csv", ""), ("u.epub", "x"),
      ("v.jpg", "x"), ("README.md", "About this folder."),
    ]
    for (name, text) in files { try folder.write(text, to: name) }
  }

  @Test func aFolderWithEveryKindIsRead() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let reading = readArticles(at: [folder.path], with: Self.settings)
    let analysis = analyze(reading.articles, problems: reading.problems)
    func name(_ file: String) -> String { String(file.dropFirst(folder.path.count + 1)) }
    var lines = analysis.articles.map { article in
      let dateline = analysis.datelines[article.id] ?? .unknown
      let words = article.blocks.filter { !$0.isFurniture }
        .map { article.text[$0.range].split { $0.isWhitespace }.count }.reduce(0, +)
      return [
        name(article.file), article.item.map(String.init) ?? "-", article.title?.value ?? "-",
        dateline.value ?? "-", Wording.why(dateline) ?? "-", "\(words) words",
        article.outlet.map { "\($0.value) (\($0.field ?? "text"))" } ?? "-",
      ].joined(separator: " | ")
    }
    lines += reading.problems.map { "\(name($0.file)): \(Wording.problem($0))" }
    try expectGolden(lines.joined(separator: "\n") + "\n", "kinds.txt")
  }

  @Test func anItemIsReportedWithItsNumberAndItsOwnOffsets() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let reading = readArticles(at: [folder.path + "/f.mbox"], with: Self.settings)
    let report = ReportJSON(analyze(reading.articles), version: "1").list.document
    #expect(report.contains(#""item": 0"#) || report.contains(#""item":0"#))
    #expect(report.contains(#""item": 1"#) || report.contains(#""item":1"#))
    #expect(Set(reading.articles.map(\.id)).count == 2)
    #expect(Set(reading.articles.map(\.sha256)).count == 1)
  }
}
