import Foundation
import Model

/// Two articles, compared: claims lie in the texts, the order of the files changes nothing, and what
/// is written of it holds no control.
///
/// A line of `====` parts the articles; without one they are parted in the middle.
enum AnalysisTarget {
  private static let analyzer = Analyzer()

  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let texts = parts(of: bytes)
    let articles = texts.enumerated().flatMap { index, text in
      parseFile(text, of: "\(index).txt").articles
    }
    let reading = Reading(of: [FileReading(articles: articles)], besides: [])
    var first = analyzer
    let analysis = first.analysis(of: reading.articles)
    for article in analysis.articles { try FileTarget.hold(article) }
    for comparison in analysis.comparisons { try hold(comparison, in: analysis) }
    for story in analysis.stories {
      let columns = story.articles.count
      for row in analysis.aligned(story.articles) {
        try promise(row.cells.count == columns, "a row of \(row.cells.count) cells")
      }
    }
    let report = ReportJSON(analysis, version: "0").report(Set(Relation.allCases)).document
    var second = analyzer
    let again = second.analysis(of: reading.articles.reversed())
    try promise(
      ReportJSON(again, version: "0").report(Set(Relation.allCases)).document == report,
      "the order of the articles changes the report")
    let input = ExportInput(analysis, marks: [], isWhole: true, version: "0")
    for format in ExportFormat.allCases { try holdsNoControl(input.text(format), format.rawValue) }
    try holdsNoControl(PlainReport(analysis, marks: []).report(Set(Relation.allCases)), "text")
  }

  private static func hold(
    _ comparison: Comparison, in analysis: Analysis
  ) throws(BrokenPromise) {
    try promise((0...1).contains(comparison.score), "a score of \(comparison.score)")
    try promise(!comparison.values.isEmpty, "a comparison of nothing")
    for claim in comparison.claims {
      guard let article = analysis.article(claim.article) else {
        throw BrokenPromise("a claim of no article")
      }
      try ClaimTarget.hold(claim, TextPromises(article.text))
    }
  }

  /// Line ends and tabs aside; also none that turns the order of the line.
  private static func holdsNoControl(
    _ text: String, _ name: String
  ) throws(BrokenPromise) {
    for scalar in text.unicodeScalars where ScalarPromise.isControl(scalar.value) {
      guard scalar != "\n", scalar != "\r", scalar != "\t" else { continue }
      throw BrokenPromise("\(name) holds U+\(String(scalar.value, radix: 16))")
    }
  }

  private static func parts(of bytes: [UInt8]) -> [[UInt8]] {
    if let line = bytes.firstRange(of: "\n====\n".utf8) {
      return [Array(bytes[..<line.lowerBound]), Array(bytes[line.upperBound...])]
    }
    return [Array(bytes[..<(bytes.count / 2)]), Array(bytes[(bytes.count / 2)...])]
  }
}
