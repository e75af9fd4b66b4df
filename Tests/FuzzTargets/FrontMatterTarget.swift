@testable import Model

/// Front matter ends within the text, and the article below it holds its promises.
enum FrontMatterTarget {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    if let text = TextDecoding.text(of: bytes) {
      let frontMatter = FrontMatter(of: text)
      if let range = frontMatter.range { try TextPromises(text).hold(range, "front matter") }
      let scanner = DateScanner(text.bytes, TextRange(0, min(200, text.bytes.count)))
      for found in scanner.dates {
        try promise(
          found.range.end <= text.bytes.count && !found.range.isEmpty, "a date outside the text")
      }
    }
    try FileTarget.run(bytes, names: ["article.md", "article.txt"])
  }
}
