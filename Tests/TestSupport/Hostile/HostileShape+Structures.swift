extension HostileShape {
  private static let page = "<article><h1>Talks</h1><p>\(told) \(told)</p><p>\(told) \(told)</p>"

  /// Files that nest, multiply or break what their formats hold.
  static let structures = pages + xml + records + mails + archives

  private static let pages: [HostileShape] = [
    HostileShape(
      "5,000 elements deep", .partly, "nests more than", file: "shape.html",
      Array("<html><body>\(page)".utf8) + repeated("<div>", 5_000) + Array(told.utf8)),
    HostileShape(
      "100,000 tags never closed", .partly, "nests more than", file: "shape.html",
      Array("<html><body>\(page)".utf8) + repeated("<b>", 100_000)),
    HostileShape(
      "a tag without end", .read, file: "shape.html",
      Array("<html><body>\(page)</article><a href=\"".utf8) + repeated("x", 1 << 20)),
    HostileShape(
      "100,000 attributes", .read, file: "shape.html",
      Array("<html><body><p ".utf8) + repeated("a=b ", 100_000) + Array(">\(page)".utf8)),
    HostileShape(
      "a comment without end", .refused, "no text in it", file: "shape.html",
      Array("<html><body><!--\(page)".utf8)),
    HostileShape(
      "a script without end", .refused, "no text in it", file: "shape.html",
      Array("<html><body><script>\(page)".utf8)),
    HostileShape(
      "a frame of another file", .read, file: "shape.html",
      Array("<html><body>\(page)</article><iframe src=file:///etc/passwd></iframe>".utf8)),
    HostileShape(
      "an unknown character set", .read, file: "shape.html",
      Array("<html><meta charset=x-evil><body>\(page)".utf8)),
    HostileShape(
      "UTF-7", .read, file: "shape.html",
      Array("<html><meta charset=utf-7><body>\(page)<p>+ADw-script+AD4-".utf8)),
    HostileShape(
      "deep JSON-LD", .read, file: "shape.html",
      Array("<html><script type=application/ld+json>".utf8) + repeated("[", 50_000)
        + Array("</script><body>\(page)".utf8)),
    HostileShape(
      "nothing but links", .refused, "no article", file: "shape.html",
      Array("<html><body>".utf8) + repeated("<a href=x>more</a> ", 2_000)),
  ]

  private static let xml: [HostileShape] = [
    HostileShape(
      "a billion laughs", .partly, "only a summary", file: "shape.rss", Array(laughs.utf8)),
    HostileShape(
      "an external entity", .partly, "only a summary", file: "shape.rss", Array(external.utf8)),
    HostileShape(
      "an external DTD", .partly, "only a summary", file: "shape.xml",
      Array(
        """
        <!DOCTYPE rss SYSTEM "file:///etc/passwd" [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>
        <rss><channel><item><title>Talks</title><description>\(told)</description></item></channel>\
        </rss>
        """.utf8)),
    HostileShape(
      "XML 5,000 deep", .refused, "cannot be read as RSS", file: "shape.rss",
      Array("<rss><channel>".utf8) + repeated("<a>", 5_000)),
    HostileShape(
      "a feed without end", .partly, "1 entry cannot be read", file: "shape.rss",
      Array(
        "<rss><channel><item><title>T</title><description>\(told)</description></item><item".utf8)),
    HostileShape(
      "20,001 entries", .partly, "more than 20000 articles", file: "shape.rss",
      Array("<rss><channel>".utf8)
        + (0...20_000).flatMap {
          Array("<item><title>\($0)</title><description>a</description></item>".utf8)
        } + Array("</channel></rss>".utf8)),
    HostileShape(
      "a list of feeds", .refused, "rashomon add", file: "shape.opml",
      Array(
        "<opml><body><outline text='\u{1B}[2J' xmlUrl='javascript:x' type='rss'/></body></opml>"
          .utf8
      )),
  ]

  private static let records: [HostileShape] = [
    HostileShape(
      "JSON 100,000 deep", .refused, "cannot be read as JSON", file: "shape.json",
      repeated("[", 100_000)),
    HostileShape(
      "JSON 60 deep", .refused, "1 entry cannot be read", file: "shape.json",
      repeated("[", 60) + repeated("]", 60)),
    HostileShape(
      "JSON that is cut", .refused, "cannot be read as JSON", file: "shape.json",
      Array("{\"text\": \"\(told)".utf8)),
    HostileShape(
      "numbers past all types", .refused, "1 line cannot be read", file: "shape.jsonl",
      Array("{\"text\": \"\(told)\", \"date\": 1e400, \"title\": 99999999999999999999999}\n".utf8)),
    HostileShape(
      "a member twice", .read, file: "shape.jsonl",
      Array("{\"text\": \"a\", \"text\": \"\(told)\"}\n".utf8)),
    HostileShape(
      "lines that are no JSON", .partly, "cannot be read", file: "shape.jsonl",
      Array("{\"text\": \"\(told)\"}\n{{{{\n\"\\ud800\"\n".utf8)),
    HostileShape(
      "100,000 columns", .refused, "no column", file: "shape.csv",
      repeated("x,", 100_000) + Array("\n".utf8) + repeated("1,", 100_000)),
    HostileShape(
      "a quotation mark without end", .refused, "1 row cannot be read", file: "shape.csv",
      Array("title,text\na,\"\(told)\nb,c\n".utf8)),
    HostileShape(
      "20,001 rows", .partly, "more than 20000 articles", file: "shape.csv",
      Array("title,text\n".utf8) + (0...20_000).flatMap { Array("\($0),a\n".utf8) }),
    HostileShape(
      "a header and nothing", .refused, "no text in it", file: "shape.csv",
      Array("title,text\n".utf8)),
    HostileShape(
      "a cache that is none", .passed, file: "shape.db",
      Array("SQLite format 3\0".utf8) + repeated("\u{1}", 5_000)),
  ]

  private static let mails: [HostileShape] = [
    HostileShape(
      "parts 100 deep", .refused, "no text in it", file: "shape.eml",
      (0..<100).flatMap {
        Array("Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n".utf8)
      } + Array("Content-Type: text/plain\n\n\(told)\n".utf8)),
    HostileShape(
      "5,000 parts", .partly, "more than 1000 parts", file: "shape.eml",
      Array("Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n".utf8)
        + repeated("--b\nContent-Type: text/plain\n\n\(told)\n", 5_000)),
    HostileShape(
      "a part in itself", .refused, "no text in it", file: "shape.eml",
      Array("Subject: s\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n\(told)\n".utf8)),
    HostileShape(
      "a field of 1 MB", .read, file: "shape.eml",
      Array("Subject: ".utf8) + repeated("x", 1 << 20) + Array("\n\n\(told)\n".utf8)),
    HostileShape(
      "100,000 fields", .read, file: "shape.eml",
      repeated("X-A: b\n", 100_000) + Array("\n\(told)\n".utf8)),
    HostileShape(
      "base64 that is none", .refused, "no text in it", file: "shape.eml",
      Array("Subject: s\nContent-Transfer-Encoding: base64\n\n!!!!\u{1}\u{2}====\n".utf8)),
    HostileShape(
      "encoded words without end", .read, file: "shape.eml",
      Array("Subject: ".utf8) + repeated("=?utf-8?Q?=1B?=", 5_000) + Array("\n\n\(told)\n".utf8)),
    HostileShape(
      "1,000 empty mails", .refused, "1000 messages cannot be read", file: "shape.mbox",
      repeated("From a Tue Mar 5 2024\n\n", 1_000)),
  ]

  private static let archives: [HostileShape] = [
    HostileShape(
      "a broken archive", .refused, "an archive", file: "shape.docx",
      Array("PK\u{3}\u{4}broken".utf8)),
    HostileShape(
      "an archive without text", .refused, "an archive", file: "shape.docx",
      ZipText.stored([("../../../evil", Array("x".utf8))])),
    HostileShape(
      "an archive that grows to 100 MB", .refused, "larger than 64 MB",
      file: "shape.docx", ZipText.bomb("word/document.xml", count: 400_000)),
    HostileShape(
      "a document 5,000 deep", .refused, "an archive", file: "shape.odt",
      ZipText.stored([("content.xml", repeated("<a>", 5_000))])),
    HostileShape(
      "a PDF that is cut", .refused, "pdftotext", file: "shape.pdf",
      Array("%PDF-1.7\n1 0 obj\n<<".utf8)),
    HostileShape(
      "a PDF of rubbish", .refused, "pdftotext", file: "shape.pdf",
      Array("%PDF-1.7\n".utf8) + (0..<5_000).map { UInt8(truncatingIfNeeded: $0 * 7) }),
  ]

  private static let external = """
    <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]>
    <rss><channel><item><title>Talks &e;</title><description>\(told) &e;</description></item>\
    </channel></rss>
    """

  private static let laughs =
    "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"lol\">"
    + (1...9).map { level in
      "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
    }.joined() + "]><rss><channel><item><title>&l9;</title><description>\(told) &l9;</description>"
    + "</item></channel></rss>"
}
