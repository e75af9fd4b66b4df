import Foundation

/// A kind of file that carries a payload, in each field that the program takes from such files.
public enum HostileCarrier: String, CaseIterable, Sendable {
  case text, markdown, page, references, mail, feed, table, record, document, name

  /// The fields that hold the payload.
  public var fields: [String] {
    switch self {
    case .text: ["title", "byline", "body"]
    case .markdown: ["title", "author", "source", "url", "language", "tags", "heading", "body"]
    case .page, .references:
      [
        "title", "meta author", "meta site", "meta description", "language", "JSON-LD headline",
        "JSON-LD author", "JSON-LD address", "canonical address", "link", "attribute", "heading",
        "body",
      ]
    case .mail: ["subject", "sender", "list", "body"]
    case .feed: ["channel", "title", "author", "link", "description"]
    case .table, .record: ["title", "author", "source", "url", "text"]
    case .document: ["title", "creator", "language", "text"]
    case .name: ["file name"]
    }
  }

  /// The name and the bytes of the file that carries a payload; `number` tells files apart. Each 14 in
  /// a row tell of one meeting, half of them of a Monday and half of a Friday, so that there are
  /// conflicts that hold the payload.
  public func file(
    carrying payload: HostilePayload, number: Int
  ) -> (name: [UInt8], bytes: [UInt8]) {
    let meeting = HostileMeeting(number: number)
    let bytes = HostileTemplate(payload: payload, meeting: meeting).filled(template)
    let stem = "\(number)-\(rawValue)-\(payload.name)"
    switch self {
    case .document:
      return (Array("\(stem).docx".utf8), ZipText.stored(document(bytes, payload, meeting)))
    case .name:
      let allowed = payload.bytes.filter { $0 != 0 && $0 != UInt8(ascii: "/") }.prefix(200)
      // The payload first, for a leading dash or formula is one only there; the limit is 255 bytes.
      return (allowed + Array("-\(number).txt".utf8), bytes)
    default: return (Array("\(stem).\(ending)".utf8), bytes)
    }
  }

  private func document(
    _ text: [UInt8], _ payload: HostilePayload, _ meeting: HostileMeeting
  ) -> [(name: String, bytes: [UInt8])] {
    let properties = """
      <cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>{references}</dc:creator>\
      <dc:language>{references}</dc:language></cp:coreProperties>
      """
    let core = HostileTemplate(payload: payload, meeting: meeting).filled(properties)
    return [("word/document.xml", text), ("docProps/core.xml", core)]
  }

  private var ending: String {
    switch self {
    case .text, .name: "txt"
    case .markdown: "md"
    case .page, .references: "html"
    case .mail: "eml"
    case .feed: "rss"
    case .table: "csv"
    case .record: "jsonl"
    case .document: "docx"
    }
  }

  private var template: String {
    switch self {
    case .text: "Talks in {place} {raw}\n\nBy Ana {raw}\n5 March 2024\n\n{told} {raw} {more}\n"
    case .markdown:
      """
      ---
      title: Talks in {place} {raw}
      author: {raw}
      source: {raw}
      url: {raw}
      language: {raw}
      tags: [{raw}]
      date: 2024-03-05
      ---

      # {raw}

      {told} {raw} {more}

      """
    case .page: Self.page("{raw}")
    case .references: Self.page("{references}")
    case .mail:
      """
      Subject: Talks in {place} =?utf-8?B?{base64}?=
      From: =?utf-8?B?{base64}?= <ana@daily.example>
      List-Id: {raw} <list.daily.example>
      Date: Tue, 5 Mar 2024 10:00:00 +0000
      Content-Type: text/plain; charset=utf-8

      {told} {raw} {more}

      """
    case .feed:
      """
      <rss><channel><title>{references}</title><item><title>Talks in {place} {references}</title>
      <author>{references}</author><link>{references}</link>
      <pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>
      <description><![CDATA[<p>{told} {raw} {more}</p>]]></description></item></channel></rss>
      """
    case .table:
      """
      title,author,source,url,date,text
      "Talks in {place} {quoted}","{quoted}","{quoted}","{quoted}",2024-03-05,"{told} {quoted} {more}"

      """
    case .record:
      """
      {"title": "Talks in {place} {json}", "author": "{json}", "source": "{json}", "url": "{json}", \
      "date": "2024-03-05", "text": "{told} {json} {more}"}

      """
    case .document:
      """
      <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r>\
      <w:t>Talks in {place} {references}</w:t></w:r></w:p><w:p><w:r><w:t>{told} {references} {more}\
      </w:t></w:r></w:p></w:body></w:document>
      """
    case .name: "Talks in {place}\n\n5 March 2024\n\n{told} {more}\n"
    }
  }

  private static func page(_ payload: String) -> String {
    """
    <!DOCTYPE html><html lang="{p}"><head><meta charset="utf-8"><title>Talks in {place} {p}</title>
    <meta name="author" content="{p}"><meta property="og:site_name" content="{p}">
    <meta name="description" content="{p}"><link rel="canonical" href="{p}">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "{json}",
    "author": {"name": "{json}"}, "datePublished": "2024-03-05", "url": "{json}"}</script></head>
    <body><article><h1 title="{p}">Talks in {place} {p}</h1><p>{told} {told} {p} {more}</p>
    <p>{more} <a href="{p}">{p}</a> {told}</p></article></body></html>

    """.replacing("{p}", with: payload)
  }
}
