import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Times tokens with sentences, and the time tagger as a whole, on one long text of which each line is
/// a paragraph.
enum TextBench {
  /// Prints lines of a name and a number; false where the file cannot be read.
  static func run(_ path: String) -> Bool {
    // Repaired where the file ends inside a letter.
    let contents = FileManager.default.contents(atPath: path)
    guard let text = contents.map({ ArticleText(String(decoding: $0, as: UTF8.self)) }) else {
      return false
    }
    let article = article(of: text)
    let lexicon = Lexicon.standard()
    let tagger = TimeTagger(lexicon: lexicon)
    let published = CalendarDate(year: 2024, month: 5, day: 5)

    print("bytes", text.bytes.count)
    let tokens = Stopwatch.least { Document(article, lexicon: lexicon).sentences.count }
    print("tokens", tokens.seconds)
    let times = Stopwatch.least { tagger.mentions(in: article, published: published).count }
    print("times", times.seconds)
    print("mentions", times.count)
    print("kilobytes", Stopwatch.peakKilobytes())
    return true
  }

  private static func article(of text: ArticleText) -> Article {
    var blocks: [Block] = []
    var start = 0
    for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
      if index > start { blocks.append(Block(kind: .paragraph, range: TextRange(start, index))) }
      start = index + 1
    }
    if text.bytes.count > start {
      blocks.append(Block(kind: .paragraph, range: TextRange(start, text.bytes.count)))
    }
    return Article(
      id: ArticleID(rawValue: "bench"), file: "bench", sha256: "", text: text, blocks: blocks)
  }
}
