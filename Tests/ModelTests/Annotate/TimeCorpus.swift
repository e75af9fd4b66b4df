import TestSupport

@testable import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of a corpus: a text, what must be found in it, and where it stands.
struct CorpusExample: Sendable, CustomStringConvertible {
  let text: String
  /// The phrase between « and », nil where nothing may be found.
  let phrase: String?
  /// Type, value and modifier, as in "DATE 1942 END".
  let expected: String
  let published: CalendarDate?
  let place: String

  var description: String { place }
}

/// Reads `Tests/ModelTests/Corpora`, written in the manner of Duckling's corpora.
enum TimeCorpus {
  static let names = [
    "time-date.corpus", "time-season.corpus", "time-relative.corpus", "time-clock.corpus",
    "time-duration.corpus", "time-set.corpus", "time-vague.corpus", "time-narrative.corpus",
    "time-newswire.corpus", "time-agency.corpus",
  ]

  static let examples: [CorpusExample] = names.flatMap(read)
  static let backlog: [CorpusExample] = read("time.backlog")

  static let tagger = TimeTagger(lexicon: .standard())

  private static func read(_ name: String) -> [CorpusExample] {
    let path = ProjectFolder.path + "/Tests/ModelTests/Corpora/" + name
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    var published: CalendarDate?
    var expected: String?
    var examples: [CorpusExample] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let place = "\(name):\(number + 1)"
      if line.hasPrefix("# published: ") {
        let fields = line.dropFirst(13).prefix(10).split(separator: "-").compactMap { Int($0) }
        published =
          fields.count == 3 ? CalendarDate(year: fields[0], month: fields[1], day: fields[2]) : nil
      } else if line.hasPrefix("= ") {
        expected = String(line.dropFirst(2))
      } else if line == "! none" {
        expected = nil
      } else if !line.isEmpty, !line.hasPrefix("#") {
        let parts = line.split(separator: "«").flatMap { $0.split(separator: "»") }
        let phrase = line.firstIndex(of: "«").flatMap { open in
          line.firstIndex(of: "»").map { String(line[line.index(after: open)..<$0]) }
        }
        examples.append(
          CorpusExample(
            text: parts.joined(), phrase: expected == nil ? nil : phrase, expected: expected ?? "",
            published: published, place: place))
      }
    }
    return examples
  }

  /// What is found in a text, as "phrase: TYPE VALUE MOD".
  static func findings(_ example: CorpusExample) -> [(text: String, rule: RuleID)] {
    let article = article(example.text)
    return tagger.mentions(in: article, published: example.published).map { found in
      let value = [found.value.kind.rawValue, found.value.value, found.value.modifier]
        .compactMap { $0 }.joined(separator: " ")
      return (article.text[found.range] + ": " + value, found.rule)
    }
  }

  /// An article of one paragraph.
  static func article(_ string: String) -> Article {
    let text = ArticleText(string)
    return Article(
      id: ArticleID(rawValue: "example"), file: "example", sha256: "", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.bytes.count))])
  }
}
